"""Bounds on what is read, so that a hostile or mistaken file cannot eat the memory."""

MAX_BYTES = 32 * 1024 * 1024
"""The size of a case file, of its prose and of a picture, in bytes."""

MAX_NODES = 500_000
"""The number of keys, values and lists in a case file."""

MAX_DEPTH = 40
"""How deep mappings and lists may stand in each other; a case needs about ten."""
