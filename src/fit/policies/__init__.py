"""Reactions: when this happens in one context, ask that of another."""
