"""Equal columns side by side: one for each day or session of a chart."""

from attrs import frozen


@frozen
class Columns:
    """Columns of equal width between two places.

    Attributes:
        left: Where the first begins, in pixels.
        right: Where the last ends.
        count: How many there are, 1 or more.
    """

    left: float
    right: float
    count: int

    @property
    def pitch(self) -> float:
        """How wide one is."""
        return (self.right - self.left) / self.count

    def centre(self, n: int) -> float:
        """Return the middle of column *n*, counted from 0."""
        return self.left + (n + 0.5) * self.pitch

    def edge(self, n: int) -> float:
        """Return where column *n* begins; column *count* begins where the last ends."""
        return self.left + n * self.pitch
