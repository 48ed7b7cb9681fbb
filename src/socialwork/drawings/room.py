"""How much room a drawing has on a page."""

from socialwork.figures.fit import PX_PER_CM

TALLEST = 19.5 * PX_PER_CM
"""How high a drawing may be to stand with its caption on a page of the shipped template, in pixels."""
