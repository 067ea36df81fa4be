"""The files of other apps, read as they are: each room knows one of them."""
