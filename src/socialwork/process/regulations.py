"""The laws and regulations that a case names: as their basis, among its references and in its prose."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from socialwork.case import Case
from socialwork.knowledge.regulations.mentions import (
    RegulationMention,
    mentioned,
    of_other_kind,
    parse_regulation,
    same_subject,
)
from socialwork.knowledge.regulations.register import (
    amendments_on,
    in_force_on,
    is_younger,
    regulation,
    successors,
)
from socialwork.knowledge.regulations.regulation import Regulation
from socialwork.process.places import at
from socialwork.process.texts import texts_at
from socialwork.references import Reference

LAWS = frozenset({"legislation", "regulation", "bill", "legal_case", "treaty"})
"""The types of references that are laws."""

_YEAR = re.compile(r"(?:Tahun|/|\b)\s*(?:19|20)\d\d\b")
_CITED = re.compile(r"(?:\[|;)\s*@([^\W_][\w.\-]*)")


@frozen(kw_only=True)
class NamedLaw:
    """A law or regulation at one place of a case.

    Attributes:
        path: The place.
        mention: How it is written there, or ``None`` where only its code stands there.
        regulation: What the register knows of it, or ``None``.
        text: The whole text around it; empty where it stands alone.
        used: Whether it is one of the regulations that the case rests on.
    """

    path: str
    mention: RegulationMention | None = None
    regulation: Regulation | None = None
    text: str = ""
    used: bool = False

    @property
    def name(self) -> str:
        """What it is called in a message: as it is written there, else by its short name."""
        if self.mention is not None and (self.text or self.regulation is None):
            return self.mention.text
        return "" if self.regulation is None else self.regulation.short_name

    @property
    def successors(self) -> tuple[Regulation, ...]:
        """What repealed it, what repealed that, and so on."""
        return () if self.regulation is None else successors(self.regulation)

    @property
    def other_kind(self) -> Regulation | None:
        """For a law that the register does not know: what has its number and year and is of another kind."""
        return None if self.mention is None or self.regulation is not None else of_other_kind(self.mention)

    def called_like(self, one: Regulation) -> bool | None:
        """Return whether it is called by the subject of *one*; ``None`` where no subject is given."""
        return None if self.mention is None else same_subject(self.mention, one)

    def gone_by(self, day: dt.date) -> bool:
        """Return whether it had certainly been repealed by *day*."""
        bound = None if self.regulation is None else in_force_on(self.regulation, day)
        return bound is False and not self.younger_than(day)

    def younger_than(self, day: dt.date) -> bool:
        """Return whether it was certainly enacted after *day*."""
        if self.regulation is not None:
            return is_younger(self.regulation, day)
        return self.mention is not None and self.mention.year > day.year

    def amendments(self, day: dt.date | None) -> tuple[Regulation, ...]:
        """Return what had amended it by *day*; without a day, all that did."""
        return () if self.regulation is None else amendments_on(self.regulation, day)

    def stands_beside(self, others: Iterable[Regulation]) -> bool:
        """Return whether its text names one of *others* too, in words or by its code."""
        codes = {one.code for one in others}
        if codes & {*_CITED.findall(self.text)}:
            return True
        found = (mentioned(each) for each in parse_regulation(self.text))
        return any(one is not None and one.code in codes for one in found)


def named_laws(case: Case, texts: Iterable[tuple[str, str]] | None = None) -> Iterator[NamedLaw]:
    """Yield every law that *case* names: those it uses, those of its references, those in its prose.

    In one text each law comes once.

    Args:
        case: The case.
        texts: Its texts with their paths, where they have been collected already.
    """
    yield from _used(case)
    for path, work in at("references", case.references):
        named = law_of(work)
        if named is not None:
            yield NamedLaw(path=path, mention=named, regulation=mentioned(named))
    for path, text in texts_at(case, bool) if texts is None else texts:
        if "[@" in text or _YEAR.search(text) is not None:
            yield from _in_text(case, path, text)


def law_of(work: Reference) -> RegulationMention | None:
    """Return the law that an entry of the bibliography is, or ``None`` for any other work."""
    found = parse_regulation(work.title) if work.type in LAWS else ()
    return found[0] if found else None


def _used(case: Case) -> Iterator[NamedLaw]:
    own = {work.code: law_of(work) for work in case.references}
    for path, use in at("regulations", case.regulations):
        named = own.get(use.regulation)
        known = mentioned(named) if named is not None else regulation(use.regulation)
        if known is not None or named is not None:
            yield NamedLaw(path=f"{path}.regulation", mention=named, regulation=known, used=True)


def _in_text(case: Case, path: str, text: str) -> Iterator[NamedLaw]:
    met: set[tuple[object, ...]] = set()
    for named in parse_regulation(text):
        key = (named.kind, named.number.casefold(), named.year, named.region)
        if key not in met:
            met.add(key)
            yield NamedLaw(path=path, mention=named, regulation=mentioned(named), text=text)
    own = {work.code for work in case.references}
    for code in dict.fromkeys(_CITED.findall(text)):
        known = None if code in own else regulation(code)
        if known is not None and (known.kind, known.number.casefold(), known.year, known.region) not in met:
            yield NamedLaw(path=path, regulation=known, text=text)
