"""Invented practicum reports as students type them, each with planted slips and a clean twin.

The first half was typed by hand before any rule ran on it, the second is written by a generator. Every report
is made twice from one source: with its slips and without. Nothing in them is true: people, institutions and
cases are invented.
"""

from functools import cache
from pathlib import Path

from benchmarks.corpus.build import build
from benchmarks.corpus.generator import sources
from benchmarks.corpus.habits import HABITS
from benchmarks.corpus.model import CorpusReport, Half, Planted
from benchmarks.corpus.planting import planted
from benchmarks.corpus.source import blocks, read

__all__ = ["CorpusReport", "Planted", "from_source", "reports"]

SOURCES = Path(__file__).parent / "sources"


@cache
def reports() -> tuple[CorpusReport, ...]:
    """Return all reports, those typed by hand first."""
    by_hand = {path.stem: path.read_text("utf-8") for path in sorted(SOURCES.glob("*.txt"))}
    first = [from_source(name, text, "first") for name, text in by_hand.items()]
    second = [from_source(name, text, "second") for name, text in sources().items()]
    return (*first, *second)


def from_source(name: str, text: str, half: Half) -> CorpusReport:
    """Return a report from its source.

    Args:
        name: The name of the report.
        text: The source, as ``source.py`` describes it.
        half: Who wrote it.
    """
    source = read(text)
    habits = HABITS[source.about["habits"]]
    spoiled, clean = [*blocks(source, "spoiled")], [*blocks(source, "clean")]
    return CorpusReport(
        name=name,
        setting=source.about["setting"],
        half=half,
        spoiled=build(spoiled, habits, name),
        clean=build(clean, habits, name),
        planted=planted(spoiled, clean, habits),
    )
