"""Rules on assessment tools: genogram, ecomap, life road map."""

from collections.abc import Iterator
from itertools import pairwise

from socialwork.audit.base import Context, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at, records_at
from socialwork.stages import Assessment
from socialwork.tools import Ecomap, Genogram, LifeRoadMap, Tool
from socialwork.vocabulary.person import ChildKind
from socialwork.words import Words


def _tools(case: Case) -> Iterator[tuple[str, Tool]]:
    for path, record in records_at(case, Assessment):
        yield from at(f"{path}.tools", record.tools)


def _genograms(case: Case) -> Iterator[tuple[str, Genogram]]:
    return ((path, tool) for path, tool in _tools(case) if isinstance(tool, Genogram))


@rule(
    "TOOL-01",
    Severity.ERROR,
    Certainty.FACT,
    Words("Garis genogram ke orang tak dikenal", "Genogram line to nobody"),
)
def genogram_codes(context: Context) -> Iterator[Remark]:
    """Unions, children, households and emotional lines of a genogram name people and unions that it lists."""
    for path, genogram in _genograms(context.case):
        people = {kin.code for kin in genogram.people}
        unions = {union.code for union in genogram.unions}
        for place, code, known in _genogram_links(path, genogram, people, unions):
            if code not in known:
                yield remark(
                    place,
                    "Kode {code} tidak ada dalam genogram.",
                    "The code {code} is not in the genogram.",
                    code=code,
                )


def _genogram_links(
    path: str, genogram: Genogram, people: set[str], unions: set[str]
) -> Iterator[tuple[str, str, set[str]]]:
    for place, union in at(f"{path}.unions", genogram.unions):
        yield from ((number, code, people) for number, code in at(f"{place}.partners", union.partners))
    for place, child in at(f"{path}.children", genogram.children):
        yield f"{place}.union", child.union, unions
        yield f"{place}.child", child.child, people
    for place, household in at(f"{path}.households", genogram.households):
        yield from ((number, code, people) for number, code in at(place, household))
    for place, line in at(f"{path}.ties", genogram.ties):
        yield f"{place}.source", line.source, people
        yield f"{place}.target", line.target, people


@rule(
    "TOOL-02",
    Severity.ERROR,
    Certainty.FACT,
    Words("Orang ganda dalam genogram", "Person twice in a genogram"),
)
def genogram_doubles(context: Context) -> Iterator[Remark]:
    """People and unions stand once in a genogram, and everyone is a child of one union at most by birth."""
    for path, genogram in _genograms(context.case):
        for name in ("people", "unions"):
            seen: set[str] = set()
            for place, item in at(f"{path}.{name}", getattr(genogram, name)):
                if item.code in seen:
                    yield remark(
                        place,
                        "Kode {code} dipakai dua kali dalam genogram.",
                        "The code {code} stands twice in the genogram.",
                        code=item.code,
                    )
                seen.add(item.code)
        born: set[str] = set()
        for place, child in at(f"{path}.children", genogram.children):
            if child.kind is ChildKind.BIOLOGICAL and child.child in born:
                yield remark(
                    place,
                    "{code} adalah anak kandung dari dua pasangan.",
                    "{code} is a child by birth of two unions.",
                    code=child.child,
                )
            born |= {child.child} if child.kind is ChildKind.BIOLOGICAL else set()


@rule(
    "TOOL-03", Severity.WARNING, Certainty.FACT, Words("Tokoh utama genogram", "Index person of a genogram")
)
def index_person(context: Context) -> Iterator[Remark]:
    """A genogram marks the client as index person; where several are clients, it marks each of them."""
    for path, genogram in _genograms(context.case):
        if not any(kin.index for kin in genogram.people):
            yield remark(
                f"{path}.people",
                "Genogram tidak memiliki tokoh utama; seharusnya ada, yaitu klien.",
                "The genogram has no index person; there should be one, the client.",
            )


@rule("TOOL-04", Severity.ERROR, Certainty.FACT, Words("Usia dalam genogram", "Ages in a genogram"))
def genogram_ages(context: Context) -> Iterator[Remark]:
    """Children are younger than their parents, and an only index person is as old as the client."""
    client = context.case.people.client
    for path, genogram in _genograms(context.case):
        clients = {kin.code for kin in genogram.people if kin.index}
        ages = {kin.code: kin.age for kin in genogram.people if not kin.deceased}
        unions = {union.code: union.partners for union in genogram.unions}
        for place, child in at(f"{path}.children", genogram.children):
            age = ages.get(child.child)
            for parent in unions.get(child.union, ()):
                parent_age = ages.get(parent)
                if age is not None and parent_age is not None and age >= parent_age:
                    yield remark(
                        place,
                        "{child} ({age} tahun) tidak lebih muda daripada {parent} ({older} tahun).",
                        "{child} (aged {age}) is not younger than {parent} (aged {older}).",
                        child=child.child,
                        age=age,
                        parent=parent,
                        older=parent_age,
                    )
        for place, kin in at(f"{path}.people", genogram.people):
            told = kin.index and len(clients) == 1 and None not in {kin.age, client.stated_age}
            if told and kin.age != client.stated_age:
                yield remark(
                    f"{place}.age",
                    "Usia tokoh utama {age} tahun, sedangkan usia klien {stated} tahun.",
                    "The index person is aged {age}, the client {stated}.",
                    age=kin.age,
                    stated=client.stated_age,
                )


@rule("TOOL-05", Severity.WARNING, Certainty.FACT, Words("Hubungan dalam ekomap", "Ties of an ecomap"))
def ecomap_ties(context: Context) -> Iterator[Remark]:
    """A tie starts at the client or a member of the household, and nobody has two ties to one system."""
    for path, tool in _tools(context.case):
        if not isinstance(tool, Ecomap):
            continue
        seen: set[tuple[str, str]] = set()
        for place, tie in at(f"{path}.ties", tool.ties):
            if tie.member and tie.member not in {*tool.household, context.case.people.client.code}:
                yield remark(
                    f"{place}.member",
                    "{code} bukan anggota rumah tangga dalam ekomap.",
                    "{code} is not in the household of the ecomap.",
                    code=tie.member,
                )
            if (tie.member, tie.system) in seen:
                yield remark(
                    place,
                    "Hubungan dengan {system} digambar dua kali.",
                    "The tie to {system} is drawn twice.",
                    system=tie.system,
                )
            seen.add((tie.member, tie.system))


@rule(
    "TOOL-06",
    Severity.WARNING,
    Certainty.FACT,
    Words("Urutan peta jalan kehidupan", "Order of a life road map"),
)
def life_in_order(context: Context) -> Iterator[Remark]:
    """The events of a life road map stand in the order of their years or ages."""
    for path, tool in _tools(context.case):
        events = tool.events if isinstance(tool, LifeRoadMap) else ()
        for (_, before), (place, event) in pairwise(at(f"{path}.events", events)):
            if event.start < before.start:
                yield remark(
                    place,
                    "Peristiwa {when} berdiri setelah peristiwa {before}.",
                    "The event of {when} stands behind that of {before}.",
                    when=Words(event.when("id"), event.when("en")),
                    before=Words(before.when("id"), before.when("en")),
                )


TOOL_RULES = (genogram_codes, genogram_doubles, index_person, genogram_ages, ecomap_ties, life_in_order)
