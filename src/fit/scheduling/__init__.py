"""Scheduling: which plan falls on which day."""
