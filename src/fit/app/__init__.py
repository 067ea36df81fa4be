"""The use cases: the one road every command takes, and the questions that views answer."""
