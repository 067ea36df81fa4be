"""`fit`: train, eat and plan on purpose, from a terminal."""
