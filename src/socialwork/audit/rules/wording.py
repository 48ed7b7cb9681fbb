"""Rules on how the texts are worded: copies, spellings, statements that deny each other, what was left in."""

import re
from collections.abc import Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.people import MAJORITY
from socialwork.process.denials import denials_in
from socialwork.process.paragraphs import copies, near_copies
from socialwork.process.places import records_at
from socialwork.process.variants import variants_in
from socialwork.stages import Assessment, Intake
from socialwork.vocabulary.process import PracticumKind
from socialwork.words import Words

_OLD = 60
_GROWN = 25
_ENGLISH = ("never", "always", "often")
_APART = (
    "references[",
    "institution.",
    "practicum.",
    "regulations[",
    "instruments[",
    "appendices[",
    "letters[",
)


@rule("TELL-01", Severity.WARNING, Certainty.FACT, Words("Paragraf ganda", "Paragraph twice"))
def paragraph_twice(context: Context) -> Iterator[Remark]:
    """No paragraph of twelve words or more stands twice."""
    for first, second in copies(context.words):
        yield remark(
            second.path,
            "Paragraf “{start} …” sudah ada di tempat lain: {first}.",
            "The paragraph “{start} …” stands elsewhere already: {first}.",
            start=_start(second.text),
            first=context.place(first.path),
        )


@rule(
    "TELL-02", Severity.HINT, Certainty.QUESTION, Words("Paragraf hampir sama", "Paragraphs nearly the same")
)
def nearly_twice(context: Context) -> Iterator[Remark]:
    """No two longer paragraphs share most of their wording."""
    for pair in near_copies(context.words):
        yield remark(
            pair.second.path,
            "Paragraf “{start} …” hampir sama dengan yang ada di {first}. Apakah disengaja?",
            "The paragraph “{start} …” is nearly that of {first}. Is that meant?",
            start=_start(pair.second.text),
            first=context.place(pair.first.path),
        )


def _start(text: str) -> str:
    return " ".join(text.split()[:6])


@rule("TELL-03", Severity.HINT, Certainty.FACT, Words("Ejaan tidak seragam", "Several spellings"))
def several_spellings(context: Context) -> Iterator[Remark]:
    """A concept is spelled in one way: joined, with a hyphen or in two words."""
    for variant in variants_in(context.words):
        yield remark(
            variant.path,
            "Satu istilah ditulis dengan beberapa cara: {forms}. Pakai satu saja.",
            "One term is spelled in several ways: {forms}. Use one.",
            forms=", ".join(f"“{form}” ({count} ×)" for form, count in variant.forms),
        )


@rule(
    "TELL-04",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Pernyataan bertentangan", "Statements that deny each other"),
)
def denying_statements(context: Context) -> Iterator[Remark]:
    """What one text of intake and assessment says never happens, no other one says happens often."""
    inside = tuple(f"{path}." for cls in (Intake, Assessment) for path, _ in records_at(context.case, cls))
    if not context.words.numbers(("pernah", "jarang", "never")):
        return
    told = context.words.having(
        ("pernah", "jarang", "selalu", "sering", "kerap", "setiap", "rajin", *_ENGLISH)
    )
    texts = [(path, text) for path, text in told if inside and path.startswith(inside)]
    for first, second in denials_in(texts):
        yield remark(
            second.path,
            "Tertulis “{second}”, padahal {place} menyebut “{first}”. Mana yang benar?",
            "It says “{second}”, while {place} says “{first}”. Which is right?",
            second=second.text,
            first=first.text,
            place=context.place(first.path),
        )


_OTHER_KIND = re.compile(r"(?<!\w)praktikum\s+(laboratorium|institusi|komunitas)(?!\w)", re.IGNORECASE)
_KINDS = {
    "laboratorium": PracticumKind.LABORATORY,
    "institusi": PracticumKind.INSTITUTION,
    "komunitas": PracticumKind.COMMUNITY,
}
_OF_AGE = re.compile(r"(?<!\w)klien\s+(lansia|lanjut usia|anak|balita|remaja)(?!\w)", re.IGNORECASE)
_AGES = ("lansia", "lanjut", "anak", "balita", "remaja")
_VICTIM = re.compile(r"(?<!\w)korban(?!\w)(?!\s+bencana)", re.IGNORECASE)


@rule(
    "TELL-05",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Sisa laporan lain", "Left from another report"),
)
def left_from_another_report(context: Context) -> Iterator[Remark]:
    """No text speaks of another kind of practicum, or of a client of another age or problem."""
    victims = bool(_VICTIM.search(f"{context.case.title} {context.case.problem}")) or any(
        ".symptoms[" in path or ".focus" in path for path, _ in context.words.having(("korban",))
    )
    words = context.words
    aged = {*words.numbers(_AGES)} & {*words.numbers(("klien",))}
    other = {*words.numbers(_KINDS)} & {*words.numbers(("praktikum",))}
    for number in sorted({*words.numbers(("korban",)), *aged, *other}):
        path, text = words.texts[number]
        if path.startswith(_APART):
            continue
        for said in _misplaced(context, text, victims=victims):
            yield remark(
                path,
                "Tertulis “{said}”, yang tidak cocok dengan kasus ini. Apakah tertinggal dari laporan lain?",
                "It says “{said}”, which does not fit this case. Was it left from another report?",
                said=said,
            )


def _misplaced(context: Context, text: str, *, victims: bool) -> Iterator[str]:
    lower = text.lower()
    if "praktikum " in lower:
        for match in _OTHER_KIND.finditer(text):
            if _KINDS[match[1].lower()] is not context.case.practicum.kind:
                yield match[0]
    if "klien " in lower:
        yield from (match[0] for match in _OF_AGE.finditer(text) if _of_other_age(context, match[1].lower()))
    if not victims and "korban" in lower and "klien" in lower:
        yield from (match[0] for match in list(_VICTIM.finditer(text))[:1])


def _of_other_age(context: Context, group: str) -> bool:
    """Whether the client cannot be of that age group; without a known age nothing is said."""
    day = context.last_day
    age = None if day is None else context.case.people.client.age_on(day)
    if age is None:
        return False
    return age < _OLD if group.startswith("lan") else age >= (MAJORITY if group == "balita" else _GROWN)


WORDING_RULES = (
    paragraph_twice,
    nearly_twice,
    several_spellings,
    denying_statements,
    left_from_another_report,
)
