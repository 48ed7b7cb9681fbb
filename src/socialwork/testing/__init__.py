"""Strategies for property tests with Hypothesis: cases and everything in them.

Needs the extra ``socialwork[testing]``. With Hypothesis installed beside the library,
``hypothesis.strategies.from_type(Case)`` works without importing this package.
"""

from socialwork.testing.strategies import cases, codes, filled_texts, models, png, texts

__all__ = ["cases", "codes", "filled_texts", "models", "png", "texts"]
