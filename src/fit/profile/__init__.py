"""Profile: what the lifter is like and likes: units, zone, plates, goals."""
