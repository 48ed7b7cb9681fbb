"""Family files in GEDCOM, read with gedcom-lite, which is an extra of this library."""

from collections.abc import Iterable
from types import MappingProxyType
from typing import Any

from socialwork.errors import FamilyFileError, Problem
from socialwork.loading.gedcom_children import children_of, no_circle
from socialwork.loading.gedcom_lines import lines_of
from socialwork.loading.gedcom_nodes import Node, Reading, codes_of
from socialwork.loading.gedcom_people import kin_of, name_of
from socialwork.loading.gedcom_unions import unions_of
from socialwork.loading.source_bytes import source_bytes
from socialwork.loading.sources import Source
from socialwork.tools.family import Family
from socialwork.tools.genogram import Genogram
from socialwork.words import Lang, Words

try:
    import gedcom_lite
except ImportError as error:
    message = (
        "untuk berkas keluarga GEDCOM pasang gedcom-lite: pip install 'socialwork[gedcom]' / "
        "family files in GEDCOM need gedcom-lite: pip install 'socialwork[gedcom]'"
    )
    raise ImportError(message) from error

_TWICE = Words(
    "penunjuk {pointer} dipakai untuk dua catatan; setiap catatan perlu penunjuk sendiri",
    "the pointer {pointer} is used for two records; each record needs one of its own",
)
_NO_POINTER = Words(
    "catatan ini tidak mempunyai penunjuk; tulislah misalnya `0 @I1@ {tag}`",
    "this record has no pointer; write `0 @I1@ {tag}`, for instance",
)
_NOBODY = Words("berkas ini tidak memuat seorang pun (INDI)", "this file holds no person (INDI)")


def load_gedcom(source: Source, *, lang: Lang = "id") -> Family:
    """Read a family from a GEDCOM file; :func:`socialwork.load_gedcom` tells the details.

    Raises:
        FamilyFileError: It cannot be read, or somebody is an own ancestor.
    """
    data, file = source_bytes(source, FamilyFileError, "a family")
    lines = lines_of(data, file, gedcom_lite.decode_ansel)
    whole: Any = gedcom_lite.parse(b"\xef\xbb\xbf" + lines.text.encode())
    reading = _reading(whole.records, file, lines.numbers, lang)
    people = tuple(kin_of(person, reading) for person in reading.people.values())
    unions = unions_of(reading)
    children = children_of(reading, unions)
    no_circle(reading, unions, children)
    genogram = Genogram(people=people, unions=unions.all, children=children)
    names = {reading.codes[pointer]: name_of(person) for pointer, person in reading.people.items()}
    return Family(
        genogram=genogram,
        names=MappingProxyType({code: name for code, name in names.items() if name}),
        remarks=tuple(sorted((*lines.strays, *reading.remarks), key=lambda problem: problem.line or 0)),
    )


def _reading(records: Iterable[Node], file: str, numbers: tuple[int, ...], lang: Lang) -> Reading:
    """Return the records of persons and families by pointer.

    Raises:
        FamilyFileError: There are none, or two of them have one pointer.
    """
    reading = Reading(file, numbers, lang, {}, {}, {})
    people: dict[str, Node] = {}
    unions: dict[str, Node] = {}
    for record in records:
        into = {"INDI": people, "FAM": unions}.get(record.tag)
        if into is None:
            continue
        if not record.xref:
            raise FamilyFileError([reading.problem(record, _NO_POINTER, tag=record.tag)])
        if record.xref in people or record.xref in unions:
            raise FamilyFileError([reading.problem(record, _TWICE, pointer=record.xref)])
        into[record.xref] = record
    if not people:
        raise FamilyFileError([Problem(file=file, message=_NOBODY)])
    return Reading(file, numbers, lang, people, unions, codes_of([*people, *unions]))
