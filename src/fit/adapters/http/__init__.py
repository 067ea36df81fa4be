"""HTTP as a way to a server, ours or the cloud's."""
