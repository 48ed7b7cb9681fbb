"""How bad each thing is that an order of the rows can do wrong; only their proportions matter."""

CROSSING = 12.0
"""Two lines cross."""
INVERSION = 12.0
"""A younger child stands to the left of an older one of the same union."""
LATE = 3.0
"""Of two partners on one side of a person the later one stands nearer."""
WIFE_LEFT = 1.0
"""The partner who belongs on the left stands on the right."""
LATER_LEFT = 0.3
"""Of two partners of a person the later one stands on the left."""
TWINS = 2.0
"""Somebody stands between twins."""
BETWEEN = 0.6
"""Somebody stands between two partners."""
SPREAD = 0.3
"""Somebody else stands between two children who follow one another."""
HOME = 0.05
"""Somebody else stands between two people of one household."""
