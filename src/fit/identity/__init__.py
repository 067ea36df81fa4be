"""Identity: who logs here, and whether they may."""
