"""What the register holds: a regulation with its status, its provisions and where each fact was checked."""

import datetime as dt

from attrs import field, frozen

from socialwork.references import Author, Reference
from socialwork.values.text import is_code
from socialwork.vocabulary.law import Basis, RegulationFact, RegulationKind, RegulationStatus
from socialwork.words import Words

_REPUBLIC = "Republik Indonesia"
_WITHOUT_REPUBLIC = frozenset({RegulationKind.REGIONAL})
_ISSUERS = {
    RegulationKind.PEOPLES_ASSEMBLY: "Majelis Permusyawaratan Rakyat Republik Indonesia",
    RegulationKind.SOCIAL_AFFAIRS: "Kementerian Sosial Republik Indonesia",
    RegulationKind.SOCIAL_AFFAIRS_DECREE: "Kementerian Sosial Republik Indonesia",
    RegulationKind.NATIONAL_EDUCATION: "Departemen Pendidikan Nasional Republik Indonesia",
    RegulationKind.EDUCATION: "Kementerian Pendidikan dan Kebudayaan Republik Indonesia",
    RegulationKind.EDUCATION_RESEARCH: (
        "Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi Republik Indonesia"
    ),
    RegulationKind.SCHOOL_EDUCATION: "Kementerian Pendidikan Dasar dan Menengah Republik Indonesia",
    RegulationKind.HEALTH: "Kementerian Kesehatan Republik Indonesia",
    RegulationKind.WOMEN_AND_CHILDREN: (
        "Kementerian Pemberdayaan Perempuan dan Perlindungan Anak Republik Indonesia"
    ),
}


@frozen
class Check:
    """Where and when somebody saw facts of the register.

    Attributes:
        date: The day of the look. The source itself may be older, so that what came later is not in it.
        where: The source: its address, and what kind of source it is where the address does not say so.
        facts: What was seen there.
    """

    date: dt.date
    where: str
    facts: tuple[RegulationFact, ...] = ()


@frozen(kw_only=True)
class Provision:
    """What one article says, in our own words.

    Attributes:
        article: The article as a report cites it, such as ``Pasal 4 ayat (2)``.
        says: The rest of a sentence whose subject is the article, without its full stop.
        checked: Where its text was seen; empty where the statement is general knowledge.
    """

    article: str
    says: Words
    checked: tuple[Check, ...] = ()

    @property
    def basis(self) -> Basis:
        """On what the statement rests."""
        return Basis.SEEN if self.checked else Basis.GENERAL


@frozen(kw_only=True)
class Regulation:
    """One law or regulation of the register.

    Attributes:
        code: By which a case and prose name it, such as ``uu14-2019``.
        number: Its number as it is written; empty for the constitution.
        subject: What it is about: what its name says behind *tentang*, and an English rendering.
        region: For a regional regulation, whose it is: ``Kabupaten Contoh``.
        enacted: The day of enactment, where it is known.
        amended_by: The codes of the regulations that amended it, the oldest first.
        repealed_by: The code of the regulation that repealed it, or empty.
        replaces: The codes of the regulations that it repealed.
        note: What a reader must know besides, in one sentence.
        checked: Where facts were seen; a fact that no check names is general knowledge.
    """

    code: str = field(validator=is_code)
    kind: RegulationKind
    number: str = ""
    year: int
    subject: Words
    region: str = ""
    enacted: dt.date | None = None
    status: RegulationStatus = RegulationStatus.UNKNOWN
    amended_by: tuple[str, ...] = ()
    repealed_by: str = ""
    replaces: tuple[str, ...] = ()
    note: Words | None = None
    provisions: tuple[Provision, ...] = ()
    checked: tuple[Check, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.enacted is not None and self.enacted.year != self.year:
            message = f"{self.code}: enacted on {self.enacted}, which is not in {self.year}"
            raise ValueError(message)
        if self.repealed_by and self.status is not RegulationStatus.REPEALED:
            message = f"{self.code}: repealed by {self.repealed_by}, but its status is {self.status.code}"
            raise ValueError(message)

    @property
    def short_name(self) -> str:
        """Its name without its subject: ``Undang-Undang Nomor 14 Tahun 2019``."""
        return self._named(self.region)

    @property
    def name(self) -> str:
        """Its full name: ``Undang-Undang Republik Indonesia Nomor 14 Tahun 2019 tentang Pekerja Sosial``."""
        if self.kind is RegulationKind.CONSTITUTION:
            return self.short_name
        state = self.region if self.kind in _WITHOUT_REPUBLIC else _REPUBLIC
        return f"{self._named(state)} tentang {self.subject.id}"

    def _named(self, state: str) -> str:
        label = self.kind.label("id")
        if self.kind is RegulationKind.CONSTITUTION:
            return f"{label} Negara {_REPUBLIC} Tahun {self.year}"
        year = "" if str(self.year) in self.number else f"Tahun {self.year}"
        return " ".join(part for part in (label, state, f"Nomor {self.number}", year) if part)

    def provision(self, article: str) -> Provision | None:
        """Return what *article* says, or ``None`` where the register does not have it."""
        wanted = _plain(article)
        return next((one for one in self.provisions if _plain(one.article) == wanted), None)

    def basis(self, fact: RegulationFact) -> Basis:
        """Return on what a fact rests: seen in a source, general knowledge, or not known at all."""
        if not self._knows(fact):
            return Basis.UNKNOWN
        seen = any(fact in check.facts for check in self.checked)
        return Basis.SEEN if seen else Basis.GENERAL

    def _knows(self, fact: RegulationFact) -> bool:
        known = {
            RegulationFact.NAME: True,
            RegulationFact.ENACTED: self.enacted is not None,
            RegulationFact.STATUS: self.status is not RegulationStatus.UNKNOWN,
            RegulationFact.AMENDED_BY: bool(self.amended_by),
            RegulationFact.REPEALED_BY: bool(self.repealed_by),
            RegulationFact.REPLACES: bool(self.replaces),
        }
        return known[fact]


def as_reference(regulation: Regulation) -> Reference:
    """Return *regulation* as an entry of a bibliography.

    >>> as_reference(Regulation(code="x", kind=RegulationKind.LAW, number="14", year=2019,
    ...     subject=Words("Pekerja Sosial", "Social Workers"))).title
    'Undang-Undang Republik Indonesia Nomor 14 Tahun 2019 tentang Pekerja Sosial'
    """
    issuer = regulation.region or _ISSUERS.get(regulation.kind, _REPUBLIC)
    return Reference(
        code=regulation.code,
        type="legislation",
        title=regulation.name,
        author=(Author(literal=issuer),),
        year=regulation.year,
        number=regulation.number,
    )


def _plain(article: str) -> str:
    """Return an article as articles are compared: blanks and capitals do not matter."""
    return "".join(article.split()).casefold()
