"""What was left standing in a case whose report is to be final: scaffold, placeholders, instructions."""

import re
from collections.abc import Iterator
from functools import cache

from socialwork.case import Case
from socialwork.document.inlines import plain
from socialwork.document.nodes import Document, Heading, Paragraph
from socialwork.document.walk import caption_of
from socialwork.errors import MissingPart
from socialwork.export.printed import blocks_in_place
from socialwork.export.scaffold import scaffold_lines, skeleton_texts
from socialwork.export.slots import TemplateSlot, template_slots, unprinted_prose
from socialwork.export.template.model import Template
from socialwork.process.places import stage_records
from socialwork.process.texts import all_texts_at
from socialwork.process.unfinished import left_in, stands_for_nothing
from socialwork.stages import Assessment
from socialwork.tools.base import Guide
from socialwork.values.text import without_comments
from socialwork.words import Words

_LEFT = Words("masih {said}", "is still {said}")
_ALSO = Words("masih {said} (tercetak di {n} bagian)", "is still {said} (printed in {n} sections)")
_NOWHERE = Words("masih {said} (belum tercetak)", "is still {said} (not printed yet)")
_QUESTIONS = Words(
    "petunjuk masih ada: {said}; tulis jawabannya, lalu hapus petunjuknya",
    "instructions still stand: {said}; write the answer, then delete them",
)
_COMMENT = Words(
    "petunjuk atau catatan <!-- … --> masih ada; hapus bila bagian ini sudah selesai",
    "instructions or notes <!-- … --> still stand; delete them when this part is finished",
)
_ONLY_COMMENT = Words(
    "baru berisi petunjuk; tulis isinya, atau hapus berkasnya bila bagian ini tidak dipakai",
    "holds its instructions only; write the text, or delete the file if you do not use this part",
)
_IN_PARENTHESES = re.compile(r"\([^()]+\)")
_INDEX = re.compile(r"\[\d+\]")
_MARKUP = re.compile(r"[*_\\]")
_NAMES = frozenset({"name", "region", "programme", "city", "address", "title", "student_number"})
_OF_PEOPLE = ("people.", "institution.", "practicum.")
_TO_BE_FILLED_IN = ("instruments[", "appendices[", "media[", "references[")


def leftovers(case: Case, template: Template, document: Document) -> tuple[MissingPart, ...]:
    """Return what a final report of *case* must not hold, in the order of the report.

    A text of the scaffold counts wherever it stands, a placeholder where *document*, the report, prints it.
    What looks like one and is none the case accepts with a reason: it waives ``SECT-02``.
    """
    slots = {one.name: one for one in reversed(template_slots(template, case, document))}
    printed = tuple(_printed(document, template))
    waived = tuple(one.place for one in case.waivers if one.code == "SECT-02")
    guides = _guides(case)
    lines = scaffold_lines(template)
    found = list(unprinted_prose(case, template))
    for path, text in all_texts_at(case):
        slot = _slot(case, path, slots)
        if slot is not None:
            found += _instructions(path, text, slot, lines)
        said = scaffold = _of_scaffold(path, text)
        excused = path.startswith((*_TO_BE_FILLED_IN, *guides)) or any(
            place in {"", path} or path.startswith((f"{place}.", f"{place}[")) for place in waived
        )
        if not scaffold and not excused:
            said = _placeholders(path, without_comments(text))
        if not said:
            continue
        bare = tuple(map(_bare, said))
        sections = tuple(dict.fromkeys(one for one, words in printed if any(each in words for each in bare)))
        if slot is not None and slot.section in sections:
            sections = (slot.section,)
        if scaffold or sections:
            message = (_NOWHERE, _LEFT, _ALSO)[min(len(sections), 2)]
            found.append(
                MissingPart(
                    kind="left",
                    section=sections[0] if sections else "",
                    path=path,
                    key=path if slot is None else f"prose.{slot.name}",
                    message=message.format(said=", ".join(f"“{each}”" for each in said), n=len(sections)),
                    line=text.count("\n", 0, max(text.find(said[0]), 0)) + 1,
                )
            )
    order = tuple(dict.fromkeys(section for section, _ in printed))
    return tuple(
        sorted(found, key=lambda part: order.index(part.section) if part.section in order else len(order))
    )


def _printed(document: Document, template: Template) -> Iterator[tuple[str, str]]:
    """Yield each text of the report with the section in which it stands."""
    for place, block in blocks_in_place(document, template.lang):
        caption = caption_of(block)
        if isinstance(block, Paragraph | Heading):
            yield place.section, _bare(plain(block.text))
        elif caption is not None:
            yield place.section, _bare(plain(caption.title))


def _bare(text: str) -> str:
    return " ".join(_MARKUP.sub("", text).casefold().split())


def _slot(case: Case, path: str, slots: dict[str, TemplateSlot]) -> TemplateSlot | None:
    found = re.fullmatch(r"prose\[(\d+)\]\.text", path)
    return slots.get(case.prose[int(found[1])].slot) if found else None


def _guides(case: Case) -> tuple[str, ...]:
    """Return the places of guides, whose blanks are there to be written on."""
    return tuple(
        f"{path}.tools[{n}]"
        for path, record in stage_records(case)
        if isinstance(record, Assessment)
        for n, tool in enumerate(record.tools)
        if isinstance(tool, Guide)
    )


# --- what is left -----------------------------------------------------------------------------


def _instructions(path: str, text: str, slot: TemplateSlot, lines: frozenset[str]) -> Iterator[MissingPart]:
    """Yield a comment that stands in a slot, and a line of the scaffold that stands outside one."""
    own = without_comments(text)
    if own != text and (own.strip() or slot.optional):  # an empty slot that is needed is told as missing
        message = _COMMENT if own.strip() else _ONLY_COMMENT
        yield _of_slot(path, slot, message, text.count("\n", 0, text.find("<!--")) + 1)
    told = _bare(own)
    standing = [line for line in lines if _bare(line) in told] + ["<!--"] * ("<!--" in own)
    if standing:
        first = min(standing, key=own.find)
        line = text.count("\n", 0, max(text.find(first), 0)) + 1
        yield _of_slot(path, slot, _QUESTIONS.format(said=f"“{first}”"), line)


def _of_slot(path: str, slot: TemplateSlot, message: Words, line: int) -> MissingPart:
    key = f"prose.{slot.name}"
    return MissingPart(
        kind="instructions", section=slot.section, path=path, key=key, message=message, line=line
    )


def _of_scaffold(path: str, text: str) -> tuple[str, ...]:
    """Return what of the skeleton that ``socialwork new`` copies still stands in *text*.

    Its values in parentheses are to be replaced. One of a single word may be anybody's elsewhere.
    """
    kind = _INDEX.sub("", path)
    return tuple(
        match[0]
        for at, pattern, anywhere in _scaffold()
        if (anywhere or at == kind) and (match := pattern.search(text)) is not None
    )


@cache
def _scaffold() -> tuple[tuple[str, re.Pattern[str], bool], ...]:
    found: dict[str, tuple[str, re.Pattern[str], bool]] = {}
    for path, text in skeleton_texts().items():
        for phrase in _IN_PARENTHESES.findall(text):
            words = phrase[1:-1].split()
            pattern = re.compile(r"\(\s*" + r"\s+".join(map(re.escape, words)) + r"\s*\)", re.IGNORECASE)
            found.setdefault(phrase, (_INDEX.sub("", path), pattern, len(words) > 1))
    return tuple(found.values())


def _placeholders(path: str, text: str) -> tuple[str, ...]:
    last = path.rpartition(".")[2]
    if stands_for_nothing(text, name=last in _NAMES and (path.startswith(_OF_PEOPLE) or path == "title")):
        return (text.strip(),)
    return left_in(text)
