"""A chart of an observation tally in words: its legend, what it shows, and every count."""

from collections.abc import Iterator

from socialwork.drawings.tally_rows import TallyCell, TallyGrid
from socialwork.words import Lang, Words

_ALT = Words(
    "{name}: cacah {signs} tanda dalam {columns} kolom ({names}).",
    "{name}: counts of {signs} signs in {columns} columns ({names}).",
)
_COUNT = Words("{column}, {sign}: {count}.", "{column}, {sign}: {count}.")
_OF = Words("{count} dari {of}", "{count} of {of}")
_FAVOURABLE = Words("tanda yang mendukung", "favourable sign")
_SEEN = Words("cacah", "count")
_CONTRARY = Words("tanda sebaliknya", "contrary sign")
_POSSIBLE = Words("paling banyak yang mungkin", "most that is possible")


def alt(grid: TallyGrid, lang: Lang) -> str:
    """Return what the chart shows, in one sentence."""
    signs = sum(bool(row.cells) and not row.share for row in grid.rows)
    names = "; ".join(grid.columns)
    return _ALT.pick(lang).format(name=grid.name, signs=signs, columns=len(grid.columns), names=names)


def keys_of(grid: TallyGrid, lang: Lang) -> Iterator[tuple[str, str]]:
    """Yield the lines of the legend: the kind of bar and what it means."""
    contrary = any(row.contrary for row in grid.rows)
    yield "seen", (_FAVOURABLE if contrary else _SEEN).pick(lang)
    if contrary:
        yield "contrary", _CONTRARY.pick(lang)
    if any(cell.of is not None for row in grid.rows for cell in row.cells if not row.share):
        yield "possible", _POSSIBLE.pick(lang)


def description(grid: TallyGrid, lang: Lang) -> tuple[str, ...]:
    """Return each count in a sentence, column by column."""
    return tuple(
        _COUNT.pick(lang).format(column=column, sign=row.name, count=_said(row.cells[n], lang))
        for n, column in enumerate(grid.columns)
        for row in grid.rows
        if row.cells
    )


def _said(cell: TallyCell, lang: Lang) -> str:
    return str(cell.count) if cell.of is None else _OF.pick(lang).format(count=cell.count, of=cell.of)
