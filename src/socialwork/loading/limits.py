"""Bounds on what is read, so that a hostile or mistaken file cannot eat the memory."""

from socialwork.words import Words

MAX_BYTES = 32 * 1024 * 1024
"""The size of a case file, of its prose and of a picture, in bytes."""

MAX_NODES = 500_000
"""The number of keys, values and lists in a case file."""

MAX_DEPTH = 40
"""How deep mappings and lists may stand in each other; a case needs about ten."""

TOO_DEEP = Words(
    f"bersarang lebih dari {MAX_DEPTH} tingkat; berkas kasus tidak sedalam itu",
    f"nested more than {MAX_DEPTH} levels deep; no case file is",
)
"""What is said of a file that is nested deeper."""
