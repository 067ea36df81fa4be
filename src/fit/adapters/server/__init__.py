"""A server's own rooms: sockets, accounts and a log for each lifter."""
