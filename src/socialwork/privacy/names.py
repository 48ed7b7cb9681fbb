"""Who is behind the codes of a case: kept beside the case, never inside it, and never handed on."""

from typing import Annotated

from attrs import field, frozen

from socialwork.values.text import not_blank
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Words


@frozen(kw_only=True)
class RealName:
    """What somebody, or something, is really called, and what stands in the place of it.

    Attributes:
        code: What a text that is shown says instead: a code of the case, or a role such as ``guru BK``.
        name: The name in full.
        also: Nicknames, short forms and acronyms, everything else by which it is called.
    """

    code: Annotated[str, Words("Pengganti", "Code")] = field(validator=not_blank)
    name: Annotated[str, Words("Nama", "Name")] = ""
    also: Annotated[tuple[str, ...], Words("Panggilan", "Other names")] = ()


@frozen(kw_only=True)
class Accepted:
    """A question that somebody has answered: it may be shown.

    Attributes:
        kind: What is asked about.
        place: Where in the case, or an empty text for everywhere.
        reason: Why it may be shown.
    """

    kind: Annotated[Identifier, Words("Jenis", "Kind")]
    place: Annotated[str, Words("Tempat", "Place")] = ""
    reason: Annotated[str, Words("Alasan", "Reason")] = field(validator=not_blank)


@frozen(kw_only=True)
class Names:
    """The file ``names.yaml`` beside a case: the names behind its codes, and what a person has decided.

    Attributes:
        people: The client, family, friends, teachers, staff, each with what they are called.
        institutions: The institution and others whose names are hidden.
        places: Names of villages, streets, schools and shops that are hidden wherever they stand.
        harmless: Words with a capital that somebody has looked at and that give nobody away.
        accepted: Other questions that have been answered.

    >>> names = Names(people=(RealName(code="BR", name="Bramantyo Rakasiwi", also=("Tyo",)),))
    >>> names.people[0].also
    ('Tyo',)
    """

    people: Annotated[tuple[RealName, ...], Words("Orang", "People")] = ()
    institutions: Annotated[tuple[RealName, ...], Words("Lembaga", "Institutions")] = ()
    places: Annotated[tuple[str, ...], Words("Tempat", "Places")] = ()
    harmless: Annotated[tuple[str, ...], Words("Bukan penanda", "Harmless words")] = ()
    accepted: Annotated[tuple[Accepted, ...], Words("Diterima", "Accepted")] = ()
