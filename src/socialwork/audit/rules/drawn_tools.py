"""Rules on tools drawn in circles: ecomap against genogram, Venn diagrams, sociogram, culturagram."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from socialwork.audit.base import Context, remark, rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.kin import person_of
from socialwork.process.places import at, records_at
from socialwork.process.tools import tools_at
from socialwork.stages import Assessment
from socialwork.tools import Culturagram, Ecomap, Genogram, InstitutionVenn, SetVenn, Sociometry, Tie
from socialwork.tools.culturagram import ASPECTS, aspect_words
from socialwork.vocabulary.person import EmotionalTie, TieStrength
from socialwork.vocabulary.term import normalised
from socialwork.words import Words

_FEWEST, _MOST = 2, 4  # sets that a Venn diagram can show
_STRONG = frozenset({TieStrength.VERY_STRONG, TieStrength.STRONG})
_LOOSE = frozenset({TieStrength.WEAK, TieStrength.BROKEN})
_AT_ODDS = {
    EmotionalTie.CONNECTED: frozenset({TieStrength.BROKEN}),
    EmotionalTie.CLOSE: _LOOSE,
    EmotionalTie.FUSED: _LOOSE,
    EmotionalTie.CLOSE_CONFLICT: _LOOSE,
    EmotionalTie.FUSED_CONFLICT: _LOOSE,
    EmotionalTie.DISTANT: _STRONG,
    EmotionalTie.DISTANT_CONFLICT: _STRONG,
    EmotionalTie.CUTOFF: _STRONG | {TieStrength.FAIR},
    EmotionalTie.CUTOFF_REPAIRED: frozenset({TieStrength.BROKEN}),
}
"""Which strengths of an ecomap disagree with a line of a genogram; lines that are not here say none."""

_STRAINED = frozenset(
    {
        EmotionalTie.CONFLICT,
        EmotionalTie.CLOSE_CONFLICT,
        EmotionalTie.FUSED_CONFLICT,
        EmotionalTie.DISTANT_CONFLICT,
        EmotionalTie.PHYSICAL_ABUSE,
        EmotionalTie.EMOTIONAL_ABUSE,
        EmotionalTie.SEXUAL_ABUSE,
    }
)


_ECOMAP, _GENOGRAM = Words("ekomap", "ecomap"), Words("genogram", "genogram")


def _both_drawn(context: Context) -> Iterator[tuple[str, Tie, str, tuple[EmotionalTie, ...]]]:
    """Return the ties of which a genogram of the same assessment tells too, with its lines.

    The two are compared only where the tie says who the system is, or in the very words of the genogram.
    """
    for path, assessment in records_at(context.case, Assessment):
        genograms = [tool for tool in assessment.tools if isinstance(tool, Genogram)]
        for place, ecomap in at(f"{path}.tools", assessment.tools):
            if not isinstance(ecomap, Ecomap):
                continue
            for number, tie in at(f"{place}.ties", ecomap.ties):
                for genogram in genograms:
                    start = tie.member.strip() or context.case.people.client.code
                    person = person_of(tie, genogram)
                    ends = {start, person}
                    lines = tuple(ty.kind for ty in genogram.ties if {ty.source, ty.target} == ends)
                    if lines:
                        yield number, tie, person, lines


@rule(
    "TOOL-20",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Ekomap berbeda dari genogram", "Ecomap differs from genogram"),
)
def ecomap_against_genogram(context: Context) -> Iterator[Remark]:
    """A tie of an ecomap and the emotional line of the genogram to the same person do not disagree."""
    for place, tie, person, lines in _both_drawn(context):
        told = [kind for kind in lines if kind in _AT_ODDS]
        if told and all(tie.strength in _AT_ODDS[kind] for kind in told):
            yield remark(
                f"{place}.strength",
                "Hubungan dengan {system} ({person}) menurut ekomap “{strength}”, sedangkan menurut "
                "genogram “{kind}”. Mana yang sesuai dengan keterangan klien?",
                "The tie to {system} ({person}) is “{strength}” in the ecomap, the line in the genogram "
                "“{kind}”. Which of them is what the client said?",
                system=tie.system.strip(),
                person=person,
                strength=tie.strength,
                kind=told[0],
            )
        if any(kind in _STRAINED for kind in lines) != tie.stressful:
            strain = remark(
                f"{place}.stressful",
                "Hubungan dengan {system} ({person}) menekan menurut {one}, tetapi tidak menurut {other}. "
                "Apakah keduanya menggambarkan keadaan yang sama?",
                "The tie to {system} ({person}) is stressful by the {one} and not by the {other}. Do both "
                "show the same state?",
                system=tie.system.strip(),
                person=person,
                one=_ECOMAP if tie.stressful else _GENOGRAM,
                other=_GENOGRAM if tie.stressful else _ECOMAP,
            )
            yield evolve(strain, severity=Severity.HINT)


@rule(
    "TOOL-21",
    Severity.WARNING,
    Certainty.FACT,
    Words("Orang ekomap tak dikenal", "Unknown person of an ecomap"),
)
def unknown_person(context: Context) -> Iterator[Remark]:
    """A tie that says which person a system is names somebody of the case, the household or a genogram."""
    kin = {person.code for _, genogram in tools_at(context.case, Genogram) for person in genogram.people}
    known = {*context.case.people.codes, *kin, ""}
    for path, ecomap in tools_at(context.case, Ecomap):
        for place, tie in at(f"{path}.ties", ecomap.ties):
            if tie.person.strip() not in {*known, *ecomap.household}:
                yield remark(
                    f"{place}.person",
                    "Kode {code} tidak ada dalam kasus, rumah tangga, ataupun genogram.",
                    "The code {code} is neither in the case nor in the household or a genogram.",
                    code=tie.person,
                )


@rule(
    "TOOL-22",
    Severity.ERROR,
    Certainty.FACT,
    Words("Himpunan diagram Venn", "Sets of a Venn diagram"),
)
def venn_sets(context: Context) -> Iterator[Remark]:
    """A set Venn diagram has two to four sets, each with a code of its own, and items belong to its sets."""
    for path, venn in tools_at(context.case, SetVenn):
        if not _FEWEST <= len(venn.sets) <= _MOST:
            yield remark(
                f"{path}.sets",
                "Diagram Venn himpunan mempunyai {n} himpunan; yang dapat digambar {least} sampai {most}.",
                "The set Venn diagram has {n} sets; {least} to {most} can be drawn.",
                n=len(venn.sets),
                least=_FEWEST,
                most=_MOST,
            )
        codes = [venn_set.code for venn_set in venn.sets]
        for n, (place, venn_set) in enumerate(at(f"{path}.sets", venn.sets)):
            if venn_set.code in codes[:n]:
                yield remark(
                    place,
                    "Kode {code} dipakai dua himpunan.",
                    "Two sets have the code {code}.",
                    code=venn_set.code,
                )
        for place, item in at(f"{path}.items", venn.items):
            for number, code in at(f"{place}.sets", item.sets):
                if code not in codes:
                    yield remark(
                        number,
                        "Tidak ada himpunan dengan kode {code}.",
                        "There is no set with the code {code}.",
                        code=code,
                    )


@rule(
    "TOOL-23",
    Severity.WARNING,
    Certainty.FACT,
    Words("Ganda dalam diagram Venn", "Twice in a Venn diagram"),
)
def venn_doubles(context: Context) -> Iterator[Remark]:
    """A party stands once in a Venn diagram of institutions, and an item once in a set Venn diagram."""
    for path, institutions in tools_at(context.case, InstitutionVenn):
        yield from _doubles(f"{path}.circles", (circle.name for circle in institutions.circles))
    for path, sets in tools_at(context.case, SetVenn):
        yield from _doubles(f"{path}.items", (item.text for item in sets.items))


def _doubles(path: str, texts: Iterable[str]) -> Iterator[Remark]:
    seen: set[str] = set()
    for place, text in at(path, texts):
        if normalised(text) in seen:
            yield remark(
                place,
                "“{text}” digambar dua kali.",
                "“{text}” is drawn twice.",
                text=text.strip(),
            )
        seen.add(normalised(text))


@rule(
    "TOOL-24",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Penolakan dalam sosiogram", "Rejections in a sociogram"),
)
def rejections_asked(context: Context) -> Iterator[Remark]:
    """Who was rejected is asked only where it has to be, and members are guarded from what it does."""
    for path, tool in tools_at(context.case, Sociometry):
        if tool.rejections:
            yield remark(
                f"{path}.choices",
                "Sosiogram mencatat siapa yang ditolak. Perlukah itu ditanyakan, dan bagaimana anggota "
                "dilindungi dari akibatnya?",
                "The sociogram records who was rejected. Did that have to be asked, and how are members "
                "guarded from what it does?",
            )


@rule(
    "TOOL-25",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Aspek kulturagram kosong", "Empty aspect of a culturagram"),
)
def untold_aspects(context: Context) -> Iterator[Remark]:
    """A culturagram tells of all its ten aspects, or its reading says why not."""
    for path, tool in tools_at(context.case, Culturagram):
        for name in ASPECTS:
            if not getattr(tool, name).strip() and not tool.reading.strip():
                yield remark(
                    f"{path}.{name}",
                    "Apakah aspek “{aspect}” sudah dibicarakan dengan keluarga?",
                    "Was the aspect “{aspect}” talked over with the family?",
                    aspect=aspect_words(name),
                )


DRAWN_TOOL_RULES = (
    ecomap_against_genogram,
    unknown_person,
    venn_sets,
    venn_doubles,
    rejections_asked,
    untold_aspects,
)
