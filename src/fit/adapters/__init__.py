"""The only rooms that know tools."""
