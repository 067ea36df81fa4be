"""Planning: what is meant to be lifted, eaten and taken, and how it grows."""
