"""Sizes and layers that all parts of a genogram share, in pixels."""

from socialwork.figures.model import Ink

SYMBOL = 36.0
"""The side of a symbol."""

HOMES, LINES, TIES, SYMBOLS, TEXT = range(5)
"""Layers from the lowest: households, unions and child lines, emotional lines, symbols, texts."""

LINE = Ink(width=1.5)
"""How outlines, unions and child lines are drawn."""

WHITE = "#ffffff"
BLACK = "#000000"
