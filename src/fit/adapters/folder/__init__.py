"""A folder as a way to other devices."""
