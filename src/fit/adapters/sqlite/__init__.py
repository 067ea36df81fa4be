"""The log and its views in one SQLite file."""
