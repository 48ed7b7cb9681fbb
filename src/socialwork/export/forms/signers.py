"""Who signs a form: what stands above and below the room for the signature."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from attrs import frozen

from socialwork.case import Case
from socialwork.export.blocks.people import role_of
from socialwork.export.blocks.sentences import upper_first
from socialwork.export.forms.fill import Fill
from socialwork.export.forms.model import Signer
from socialwork.people import Supervisor
from socialwork.stages import Signature
from socialwork.text import date_text
from socialwork.words import Words

NAME = "(…………………………)"
"""Room for a name that is written by hand."""

_NUMBER = "………………"
_SIGNED = Words("ditandatangani {day}", "signed {day}")


@frozen
class Party:
    """A role in which somebody signs.

    Attributes:
        name: By which a form asks for it.
        words: What stands above the room for the signature: words, or the key of a label of the report.
        of: The code of that person in a case, or nothing.
        number: The label of the number below the name, or nothing.
    """

    name: str
    words: Words | str
    of: Callable[[Case], str] = lambda _case: ""
    number: str = ""


def parties() -> Mapping[str, Party]:
    """Return every role in which somebody signs by its name."""
    return _PARTIES


@frozen(kw_only=True)
class SignatureRoom:
    """What is printed round the room for one signature.

    Attributes:
        above: The lines above it.
        below: The lines below it: name, number, day.
    """

    above: tuple[str, ...]
    below: tuple[str, ...]


def room_of(signer: Signer, fill: Fill) -> SignatureRoom:
    """Return what stands round the signature of *signer*; names only where the copy may show them."""
    party, case = _PARTIES.get(signer.who), fill.scope.case
    code = ""
    if case is not None and signer.person:
        found = fill.value(signer.person)
        code = found if isinstance(found, str) else ""
    elif case is not None and party is not None:
        code = party.of(case)
    label = fill.say(signer.label) or ("" if party is None else fill.ctx.label(party.words))
    above = tuple(line for line in (fill.say(signer.above), label) if line)
    name, number = _name(code, signer.who, fill)
    kind = "" if party is None else party.number
    below = [name or NAME]
    if kind and (number or not name):
        below.append(f"{fill.ctx.label(kind)} {number or _NUMBER}")
    signed = fill.value(signer.signed) if signer.signed and code else ()
    signatures = signed if isinstance(signed, tuple) else (signed,)
    days = [each.date for each in signatures if isinstance(each, Signature) and each.by == code]
    if days:
        below.append(fill.ctx.label(_SIGNED, day=date_text(days[0], fill.ctx.lang)))
    return SignatureRoom(above=above, below=tuple(below))


def _name(code: str, who: str, fill: Fill) -> tuple[str, str]:
    """Return name and number of the person *code*; their code or role where a copy may not name them."""
    case = fill.scope.case
    if case is None:
        return "", ""
    if who == "head-of-programme":
        return case.practicum.school.head_of_programme, ""
    people = case.people
    if code == people.student.code:
        return people.student.name, people.student.student_number
    for supervisor in people.supervisors if fill.named else people.campus_supervisors:
        if supervisor.code == code:
            return supervisor.name, supervisor.staff_number
    if not fill.named:
        return (code if code == people.client.code else upper_first(role_of(case, code, fill.ctx))), ""
    guardian = {} if people.guardian is None else {people.guardian.code: people.guardian.full_name}
    return {**guardian, people.client.code: people.client.full_name}.get(code, ""), ""


def name_of(code: str, fill: Fill) -> str:
    """Return the name of the person *code* for a copy that may show names, or nothing."""
    return _name(code, "", fill)[0]


# --- roles ------------------------------------------------------------------------------------


def _guardian(case: Case) -> str:
    return "" if case.people.guardian is None else case.people.guardian.code


def _first(people: tuple[Supervisor, ...]) -> str:
    return people[0].code if people else ""


_PARTIES = MappingProxyType(
    {
        one.name: one
        for one in (
            Party("client", "client", lambda case: case.people.client.code),
            Party("guardian", Words("Orang tua/wali", "Parent or guardian"), _guardian),
            Party(
                "student",
                "student",
                lambda case: case.people.student.code,
                "nrp",
            ),
            Party(
                "campus-supervisor",
                Words("Pembimbing kampus", "Campus supervisor"),
                lambda case: _first(case.people.campus_supervisors),
                "nip",
            ),
            Party(
                "local-supervisor",
                Words("Pembimbing lokal", "Local supervisor"),
                lambda case: _first(case.people.local_supervisors),
                "nip",
            ),
            Party("head-of-institution", Words("Pimpinan lembaga", "Head of the institution"), number="nip"),
            Party("head-of-programme", Words("Ketua program studi", "Head of the programme"), number="nip"),
            Party("chair", Words("Pemimpin rapat", "Chair")),
            Party("secretary", Words("Notulis", "Secretary")),
            Party("witness", Words("Saksi", "Witness")),
            Party("family", Words("Keluarga yang dikunjungi", "Family that was visited")),
            Party("receiver", Words("Penerima rujukan", "Receiver of the referral")),
        )
    }
)
