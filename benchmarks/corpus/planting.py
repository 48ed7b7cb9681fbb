"""What was planted in a report: its slips with the words as they stand in the Word file."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from attrs import evolve

from benchmarks.corpus.habits import Habits
from benchmarks.corpus.inline import Line, Mark
from benchmarks.corpus.model import Planted
from benchmarks.corpus.runs import curled
from benchmarks.corpus.source import Block


def planted(blocks: Sequence[Block], twin: Sequence[Block], habits: Habits) -> tuple[Planted, ...]:
    """Return the slips of the spoiled side of a report; *twin* is its clean side."""
    kept = {
        text
        for block in twin
        for text in (words(block, habits), *(said(line, habits) for line in block.cells))
    }
    others = named_places(blocks, habits)
    tables = captions_of_rows(blocks, habits)
    return tuple(
        slip
        for block in blocks
        for line, found in marks(block)
        for slip in [one(block, line, found, habits, tables.get(id(block), ()))]
        for slip in [
            evolve(
                slip,
                elsewhere=(*slip.elsewhere, *others.get(found.name, ())),
                same_words=slip.paragraph_text in kept,
            )
        ]
    )


def marks(block: Block) -> Iterator[tuple[Line | None, Mark]]:
    """Iterate over the slips of a block, each with the line that it lies in."""
    if block.mark is not None:
        yield None, block.mark
    for line in block.cells:
        for found in line.marks:
            yield line, found


def one(block: Block, line: Line | None, found: Mark, habits: Habits, around: tuple[str, ...]) -> Planted:
    """Return one slip."""
    if block.missing:
        return Planted(
            kind=found.kind,
            certainty=found.certainty,
            paragraph_text="",
            quote="",
            also=found.also,
            document=True,
        )
    text = words(block, habits) if line is None else said(line, habits)
    quote = text if line is None or not found.quote else in_context(line, found.quote, text)
    row = (words(block, habits), *around) if block.shape == "row" else ()
    return Planted(
        kind=found.kind,
        certainty=found.certainty,
        paragraph_text=text,
        quote=quote,
        also=found.also,
        elsewhere=row,
        document=block.shape == "picture",
    )


def said(line: Line, habits: Habits) -> str:
    """Return the words of a line as the file has them."""
    runs = curled(line.runs) if habits.smart_quotes else line.runs
    return "".join(run.text for run in runs if run.change != "del").replace(" | ", " ")


def words(block: Block, habits: Habits) -> str:
    """Return the words of a block as the file has them."""
    return "\t".join(said(line, habits) for line in block.cells)


def in_context(line: Line, quote: str, text: str) -> str:
    """Return a quote with the quotation marks that it has in the file; what turns them keeps the length."""
    start = line.text.find(quote)
    return text[start : start + len(quote)]


def named_places(blocks: Sequence[Block], habits: Habits) -> dict[str, tuple[str, ...]]:
    """Return the paragraphs in which the named slips have another place."""
    found: dict[str, tuple[str, ...]] = {}
    for block in blocks:
        for line in block.cells:
            places = (said(line, habits), *([words(block, habits)] if block.shape == "row" else ()))
            for name in line.names:
                found[name] = (*found.get(name, ()), *places)
    return found


def captions_of_rows(blocks: Sequence[Block], habits: Habits) -> dict[int, tuple[str, ...]]:
    """Return, for each row, the head of its table and the caption above it."""
    found: dict[int, tuple[str, ...]] = {}
    caption = ""
    for rows, group in groupby(blocks, lambda block: block.shape == "row"):
        some = [*group]
        if rows:
            places = tuple(one for one in (caption, words(some[0], habits)) if one)
            found |= {id(row): places for row in some}
        else:
            caption = words(some[-1], habits) if some[-1].shape == "caption" else ""
    return found
