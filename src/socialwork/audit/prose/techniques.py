"""The techniques, tools and types of groups that a text names, by the names of the vocabularies."""

from collections.abc import Iterator
from functools import cache

from socialwork.audit.prose.own_text import OwnText
from socialwork.audit.prose.parts import of_stage
from socialwork.reading.reading import Hit
from socialwork.vocabulary.assessment import AssessmentTool
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.groupwork import GroupType
from socialwork.vocabulary.sections import SectionKind
from socialwork.vocabulary.term import Term

_GUIDES = frozenset(
    {
        AssessmentTool.INTERVIEW_GUIDE,
        AssessmentTool.OBSERVATION_GUIDE,
        AssessmentTool.FOCUS_GROUP_GUIDE,
        AssessmentTool.DOCUMENT_STUDY,
    }
)
TECHNIQUES: tuple[Term, ...] = (*CaseworkTechnique, *BehaviourTechnique)
"""The techniques of work with a single client."""

TOOLS: tuple[Term, ...] = tuple(one for one in AssessmentTool if one not in _GUIDES)
"""The tools of assessment that chapter II explains."""

GROUP_TYPES: tuple[Term, ...] = tuple(GroupType)
"""The types of groups."""

_MORE = {
    AssessmentTool.BPSS: ("bpss", "biopsikososial spiritual", "biopsikososial", "bio psiko sosial spiritual"),
    CaseworkTechnique.CONFLICT: ("konflik",),
    CaseworkTechnique.MANIPULATION: ("manipulasi",),
    CaseworkTechnique.ACTIVITIES: ("kegiatan", "program"),
    CaseworkTechnique.ROLE_REHEARSAL: ("latihan peran", "peragaan", "roleplay", "role playing"),
    CaseworkTechnique.SUPPORT: ("mendukung", "didukung"),
    CaseworkTechnique.ADVICE: ("menasihati", "advice giving and counselling"),
    CaseworkTechnique.REWARD_PUNISHMENT: ("reward", "ganjaran", "punishment"),
    CaseworkTechnique.REASSURANCE: ("peneguhan", "meyakinkan"),
}


@cache
def names_of(term: Term) -> tuple[str, ...]:
    """Return all that names a term, in small letters, with blanks for hyphens."""
    names = (
        name.replace(" (bpss)", "").replace(" (pie)", "") for name in (*term.spellings, *_MORE.get(term, ()))
    )
    return tuple(dict.fromkeys(names))


def places_of(own: OwnText, term: Term) -> Iterator[Hit]:
    """Yield the places that name a term, with blanks or hyphens between its words."""
    for name in names_of(term):
        yield from own.phrases(name)
        if " " in name:
            yield from own.phrases(name.replace(" ", "-"))


def in_stage(own: OwnText, *kinds: SectionKind) -> frozenset[int]:
    """Return the numbers of the lines that tell of stages of the work itself."""
    return frozenset(
        at for kind in kinds for one in of_stage(own.reading, kind) for at in range(one.first, one.end)
    )


def within(own: OwnText, *kinds: SectionKind) -> frozenset[int]:
    """Return the numbers of the lines in sections of some kinds."""
    return frozenset(
        at
        for section in own.reading.sections
        if section.within(*kinds)
        for at in range(section.first, section.end)
    )


def columns(own: OwnText, lines: frozenset[int], *words: str) -> Iterator[tuple[int, str]]:
    """Yield line and text of the cells under headers that hold one of *words*, in tables on some lines."""
    for table in own.reading.tables:
        firsts = [at for row in table.lines for at in row if at >= 0]
        if not firsts or firsts[0] not in lines or len(table.rows) <= 1:
            continue
        head = [cell.casefold() for cell in table.rows[0]]
        slots = {
            slot.column
            for cell, at in zip(head, table.lines[0], strict=True)
            if at >= 0 and any(word in cell for word in words) and (slot := own.reading.lines[at].slot)
        }
        for row, starts in zip(table.rows[1:], table.lines[1:], strict=True):
            for text, at in zip(row, starts, strict=True):
                slot = own.reading.lines[at].slot if at >= 0 else None
                if slot is not None and slot.column in slots and text.strip():
                    yield at, text
