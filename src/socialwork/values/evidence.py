"""Statements that say on what they rest."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.values.text import Prose, is_code, not_blank
from socialwork.vocabulary.evidence import EvidenceMethod, SourceKind
from socialwork.words import Words


@frozen(kw_only=True)
class Evidence:
    """One source of a statement and the technique by which it was heard or seen."""

    source: Annotated[SourceKind, Words("Sumber", "Source")]
    method: Annotated[EvidenceMethod, Words("Teknik", "Method")]
    detail: Annotated[str, Words("Rincian", "Detail")] = ""
    date: Annotated[dt.date | None, Words("Tanggal", "Date")] = None


@frozen(kw_only=True)
class Statement:
    """A statement with a code, by which other records point to it, and its evidence.

    Attributes:
        code: Unique in the assessment that holds it, such as ``S1``.
        text: What is stated.
        evidence: The sources; two different ones make it triangulated.
        answers: Codes of statements that this one explains or follows from
            (a cause names its symptoms, an effect its causes).
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    text: Annotated[Prose, Words("Pernyataan", "Statement")] = field(validator=not_blank)
    evidence: Annotated[tuple[Evidence, ...], Words("Bukti", "Evidence")] = ()
    answers: Annotated[tuple[str, ...], Words("Terkait dengan", "Linked to")] = ()

    @property
    def sources(self) -> tuple[SourceKind, ...]:
        """The different sources, in order of mention."""
        return tuple(dict.fromkeys(item.source for item in self.evidence))

    @property
    def triangulated(self) -> bool:
        """Whether two different sources, or two different techniques, confirm the statement."""
        return len({(item.source, item.detail) for item in self.evidence}) > 1
