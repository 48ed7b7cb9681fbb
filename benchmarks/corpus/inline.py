r"""The words of a line: emphasis, tracked changes, and slips with their clean twins.

``{{51|di laksanakan|dilaksanakan}}`` is a slip of kind 51 and what should stand there; ``{{42?|…|…}}`` makes
it a question and ``{{61!|…|…}}`` a fact; ``{{2,1|…|…}}`` says that kind 1 would be right, too;
``{{16#anggota|…|…}}`` gives it a name, and ``{#anggota}`` marks the other place of it. ``*words*`` are in
italics, ``**words**`` in bold letters, ``{-words-}`` are deleted and ``{+words+}`` inserted while changes are
tracked, ``⏎`` breaks the line and ``→`` is a tab.
"""

import re
from typing import Literal

from attrs import evolve, frozen

from benchmarks.corpus.kinds import certainty
from benchmarks.corpus.model import Certainty

Side = Literal["spoiled", "clean"]
SLIP = re.compile(
    r"\{\{(?P<kinds>\d[\d,]*)(?P<sure>[?!]?)(?:#(?P<name>[\w-]+))?\|(?P<bad>.*?)\|(?P<good>.*?)\}\}"
)
OTHER_PLACE = re.compile(r"\{#([\w-]+)\}")
TOKEN = re.compile(r"\*\*|\*|\{-|-\}|\{\+|\+\}|\ue000|\ue001")
START, END = "\ue000", "\ue001"


@frozen
class Run:
    """Words in one form."""

    text: str
    bold: bool = False
    italic: bool = False
    change: Literal["", "ins", "del"] = ""


@frozen
class Mark:
    """A slip at its place in a text."""

    kind: int
    certainty: Certainty
    also: frozenset[int] = frozenset()
    name: str = ""
    quote: str = ""


@frozen
class Line:
    """The words of one paragraph or cell, with the slips in it and the names of slips that it is part of."""

    runs: tuple[Run, ...]
    marks: tuple[Mark, ...] = ()
    names: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """The words that are shown."""
        return "".join(run.text for run in self.runs if run.change != "del")


def mark(kinds: str, sure: str, name: str | None) -> Mark:
    """Return a slip from its label."""
    kind, *also = (int(one) for one in kinds.split(","))
    asked: dict[str, Certainty] = {"?": "question", "!": "fact"}
    return Mark(kind, asked.get(sure, certainty(kind)), frozenset(also), name or "")


def line(source: str, side: Side) -> Line:
    """Return the words of a line as they stand on one side."""
    names = frozenset(OTHER_PLACE.findall(source))
    source = OTHER_PLACE.sub("", source)
    slips = [*SLIP.finditer(source)] if side == "spoiled" else []
    shown = SLIP.sub(lambda match: f"{START}{match['bad']}{END}" if slips else match["good"], source)
    runs, quotes = emphasised(shown)
    marks = tuple(
        evolve(mark(slip["kinds"], slip["sure"], slip["name"]), quote=quote)
        for slip, quote in zip(slips, quotes, strict=True)
    )
    return Line(runs, marks, names)


def emphasised(shown: str) -> tuple[tuple[Run, ...], list[str]]:  # noqa: C901 - one arm for each sign
    """Return the runs of a text, and the words between the marks of slips."""
    runs: list[Run] = []
    quotes: list[str] = []
    inside = bold = italic = False
    change: Literal["", "ins", "del"] = ""
    for part in re.split(f"({TOKEN.pattern})", shown):
        match part:
            case "**":
                bold = not bold
            case "*":
                italic = not italic
            case "{-":
                change = "del"
            case "{+":
                change = "ins"
            case "-}" | "+}":
                change = ""
            case "\ue000":
                inside = True
                quotes.append("")
            case "\ue001":
                inside = False
            case "":
                pass
            case _:
                words = part.replace("⏎", "\n").replace("→", "\t")
                runs.append(Run(words, bold, italic, change))
                if inside and change != "del":
                    quotes[-1] += words
    return tuple(runs), quotes
