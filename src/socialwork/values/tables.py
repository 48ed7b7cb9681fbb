"""Tables of counts whose totals are computed, never typed."""

from typing import Annotated

from attrs import field, frozen

from socialwork.values.text import not_blank
from socialwork.words import Words


@frozen(kw_only=True)
class CountRow:
    """One row of a table of counts."""

    label: Annotated[str, Words("Baris", "Row")] = field(validator=not_blank)
    counts: Annotated[tuple[int, ...], Words("Jumlah tiap kolom", "Counts")]

    def __attrs_post_init__(self) -> None:
        if any(count < 0 for count in self.counts):
            message = f"counts must be 0 or more: {list(self.counts)}"
            raise ValueError(message)

    @property
    def total(self) -> int:
        """The sum of the row."""
        return sum(self.counts)


@frozen(kw_only=True)
class CountTable:
    """A table of people counted by row and column.

    Attributes:
        title: The caption.
        row_title: The heading of the first column.
        group_title: A heading over the counted columns; makes the header two rows high.
        columns: The headings of the counted columns.
        rows: The rows, each with as many counts as there are columns.
        stated_total: The total that the source states, when it states one; a rule compares it.
        rounded: Whether the counts are round numbers, because they are told roughly.
    """

    title: Annotated[str, Words("Judul", "Title")] = field(validator=not_blank)
    row_title: Annotated[str, Words("Judul kolom pertama", "Heading of the first column")]
    group_title: Annotated[str, Words("Judul kelompok kolom", "Heading of the group")] = ""
    columns: Annotated[tuple[str, ...], Words("Kolom", "Columns")]
    rows: Annotated[tuple[CountRow, ...], Words("Baris", "Rows")]
    stated_total: Annotated[int | None, Words("Jumlah menurut sumber", "Stated total")] = None
    rounded: Annotated[bool, Words("Angka dibulatkan", "Rounded")] = False

    def __attrs_post_init__(self) -> None:
        for row in self.rows:
            if len(row.counts) != len(self.columns):
                message = f"row {row.label!r} has {len(row.counts)} counts for {len(self.columns)} columns"
                raise ValueError(message)

    @property
    def column_totals(self) -> tuple[int, ...]:
        """The sum of each column."""
        return tuple(sum(row.counts[n] for row in self.rows) for n in range(len(self.columns)))

    @property
    def total(self) -> int:
        """The sum of all counts."""
        return sum(self.column_totals)
