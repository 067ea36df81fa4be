"""Execution: what was lifted, eaten, taken and measured."""
