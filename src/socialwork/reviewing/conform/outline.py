"""The outline that a template asks for, matched with the headings that a report has."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from attrs import frozen

from socialwork.document.inlines import plain
from socialwork.document.prose import inline
from socialwork.export.template.model import Chapter, Section, Template
from socialwork.reading.lines import Line
from socialwork.reading.reading import Reading
from socialwork.reading.sections import kinds_of
from socialwork.vocabulary.term import normalised

_NEAR = 0.8
"""From which likeness two titles name one section; two that name the same stage need less."""
_NEAR_OF_ONE_KIND = 0.55
_NO_WORD = re.compile(r"[^\w\s]+")


@frozen
class Wanted:
    """A heading that the template asks for.

    Attributes:
        title: Its title.
        needed: Whether every report has it.
        inside: The headings inside it, in order.
    """

    title: str
    needed: bool
    inside: "tuple[Wanted, ...]" = ()


@frozen
class Match:
    """A heading that is wanted with the one that the report has in its place, or ``None``."""

    wanted: Wanted
    line: Line | None
    inside: "tuple[Match, ...]" = ()
    extra: tuple[Line, ...] = ()
    """The headings inside it that nobody asked for."""


def wanted_chapters(template: Template) -> tuple[Wanted, ...]:
    """Return the chapters of *template* with their sections."""
    return tuple(Wanted(_plain(one.title), needed=True, inside=_sections(one)) for one in template.chapters)


def _sections(holder: Chapter | Section) -> tuple[Wanted, ...]:
    return tuple(Wanted(_plain(one.title), _always(one), _sections(one)) for one in holder.section)


def _plain(title: str) -> str:
    return plain(inline(title))


def _always(section: Section) -> bool:
    """Return whether every case gives the section something: no condition, and not all of it optional."""
    if section.optional or section.needed_when:
        return False
    own = any(not (one.optional or one.block) for one in section.content)
    return own or bool(section.requires) or any(map(_always, section.section))


def matched_chapters(reading: Reading, template: Template) -> Match:
    """Return how the chapters and sections of the report answer those of *template*, under one root."""
    tree = _tree(reading)
    chapters = [line for line in tree.get(-1, ()) if line.level == 1 and line.label]
    return _matched(Wanted("", needed=True, inside=wanted_chapters(template)), None, chapters, tree)


def _tree(reading: Reading) -> dict[int, list[Line]]:
    """Return the headings right under each heading, by its number; ``-1`` holds those under none."""
    tree: dict[int, list[Line]] = {}
    for line in reading.headings:
        tree.setdefault(line.section[-1] if line.section else -1, []).append(line)
    return tree


def _matched(wanted: Wanted, line: Line | None, found: Sequence[Line], tree: dict[int, list[Line]]) -> Match:
    pairs = dict(_pairs(wanted.inside, found))
    inside = tuple(
        _matched(one, pairs.get(n), tree.get(pairs[n].number, ()) if n in pairs else (), tree)
        for n, one in enumerate(wanted.inside)
    )
    taken = {one.number for one in pairs.values()}
    return Match(wanted, line, inside, tuple(one for one in found if one.number not in taken))


def _pairs(wanted: Sequence[Wanted], found: Sequence[Line]) -> Iterator[tuple[int, Line]]:
    """Yield the number of each wanted heading that the report has, the most alike first."""
    likeness = sorted(_likenesses(wanted, found), key=lambda one: (-one[0], one[1], one[2].number))
    done: set[int] = set()
    taken: set[int] = set()
    for _, n, line in likeness:
        if n not in done and line.number not in taken:
            done.add(n)
            taken.add(line.number)
            yield n, line


def _likenesses(wanted: Iterable[Wanted], found: Sequence[Line]) -> Iterator[tuple[float, int, Line]]:
    for n, one in enumerate(wanted):
        for line in found:
            likeness = _likeness(one.title, line.text)
            kind = set(kinds_of(one.title)) & set(kinds_of(line.text))
            if likeness >= (_NEAR_OF_ONE_KIND if kind else _NEAR):
                yield likeness, n, line


def same_title(one: str, other: str) -> bool:
    """Return whether two titles are the same but for capitals and punctuation.

    >>> same_title("PENDAHULUAN", "Pendahuluan."), same_title("Intake", "Asesmen")
    (True, False)
    """
    return _bare(one) == _bare(other)


def _likeness(one: str, other: str) -> float:
    a, b = _bare(one), _bare(other)
    return 1.0 if a == b else SequenceMatcher(None, a, b, autojunk=False).ratio()


def _bare(title: str) -> str:
    return normalised(_NO_WORD.sub(" ", title))
