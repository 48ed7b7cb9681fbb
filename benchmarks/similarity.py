"""How much two reports of different cases share: words in runs of seven that both have, chapter by chapter.

A class hands in reports that one library wrote. What a checker of similarity would mark in them is
measured here on the examples. Codes of clients, names of institutions, schools and regions, dates and numbers
are masked first: two reports never share those, and a run that breaks at them would hide that the sentence is
the same.
"""

import re
from collections.abc import Iterator
from itertools import groupby, permutations

from babel.dates import get_month_names

import socialwork
from benchmarks.measure import Row
from socialwork.loading.examples import example_folders

RUN = 7
AIMS = {"BAB I": 0.60, "BAB II": 0.35}
"""The share of equal words at which a chapter aims, at most; the other chapters are only told."""

CHAPTER = re.compile(r"^# (BAB [IVX]+) .*$", re.MULTILINE)
UNSEEN = re.compile(r"^>.*$|\]\([^)]*\)|[*_`|#]", re.MULTILINE)  # alternative texts, targets of links, marks
DATE = re.compile(rf"\d[\d.\u2013]*|\b(?:{'|'.join(get_month_names(locale='id').values())})\b")
MASK = "x"
WORD = re.compile(r"[^\W\d_]+(?:[-\u2019][^\W\d_]+)*")


def rows() -> Iterator[Row]:
    """Yield, for each ordered pair of examples and each chapter, the words that the other one has too."""
    reports = {name: chapters(name) for name in example_folders()}
    for one, other in permutations(reports, 2):
        for chapter, words in reports[one].items():
            yield Row(
                f"{chapter} of {one}, also in {other}",
                equal(words, reports[other].get(chapter, [])),
                len(words),
                AIMS.get(chapter),
                "all words of the chapter",
                "w",
            )


def chapters(name: str) -> dict[str, list[str]]:
    """Return the words of each chapter of the report of an example, in small letters, masked."""
    case = socialwork.load_case(f"example:{name}")
    text = socialwork.to_markdown(socialwork.build(case, socialwork.load_template()))
    _, *parts = CHAPTER.split(text.partition("\n# DAFTAR PUSTAKA")[0])
    names = (
        case.people.client.code,
        case.institution.name,
        case.institution.region,
        case.practicum.school.name,
    )
    masked = re.compile("|".join(rf"\b{re.escape(one)}\b" for one in names if one))
    found: dict[str, list[str]] = {}
    for chapter, part in zip(parts[::2], parts[1::2], strict=True):
        text = DATE.sub(f" {MASK} ", masked.sub(f" {MASK} ", UNSEEN.sub(" ", part)))
        # one mask for several in a row: a long date weighs no more than a short one
        runs = groupby(WORD.findall(text.casefold()))
        found[chapter] = [each for word, same in runs for each in ([word] if word == MASK else same)]
    return found


def equal(words: list[str], others: list[str]) -> int:
    """Return how many of *words* lie in a run of seven that *others* have too.

    >>> equal("a b c d e f g h".split(), "x a b c d e f g".split())
    7
    """
    known = {tuple(others[n : n + RUN]) for n in range(len(others) - RUN + 1)}
    found = [n for n in range(len(words) - RUN + 1) if tuple(words[n : n + RUN]) in known]
    return len({place for n in found for place in range(n, n + RUN)})


if __name__ == "__main__":
    for row in rows():
        print(row.line())
