"""What a case folder starts with: the shipped skeleton, and a file for each slot of the template."""

from collections.abc import Iterator
from functools import cache
from importlib import resources
from pathlib import Path
from types import MappingProxyType

from socialwork.export.slots import TemplateSlot, template_slots
from socialwork.export.template.model import Template
from socialwork.loading import load_case
from socialwork.process.texts import all_texts_at
from socialwork.words import Lang, Words

_FILE = Words(
    "<!--\n{section}{optional}\n\n{about}\n\n"
    "Tulis jawabannya sebagai paragraf di bawah petunjuk ini dengan kata-kata sendiri, lalu hapus petunjuk.\n"
    "Petunjuk tidak dicetak. Bagian yang tidak dipakai: hapus berkasnya.\n-->\n",
    "<!--\n{section}{optional}\n\n{about}\n\n"
    "Answer in paragraphs below these instructions, in your own words, then delete the instructions.\n"
    "They are not printed. A part that you do not use: delete its file.\n-->\n",
)
_FEWEST_WORDS = 3
_OPTIONAL = Words(" (boleh kosong)", " (may stay empty)")


def skeleton() -> Path:
    """Return the folder of the library that ``socialwork new`` copies."""
    return Path(str(resources.files("socialwork").joinpath("data", "skeleton")))


@cache
def skeleton_texts() -> MappingProxyType[str, str]:
    """Return every text of the skeleton by its path."""
    return MappingProxyType(dict(all_texts_at(load_case(skeleton()))))


def scaffold_lines(template: Template) -> frozenset[str]:
    """Return the lines of the prose that a case folder starts with, in both languages, below their titles."""
    texts = (text for lang in ("id", "en") for _, text in scaffold_prose(template, lang))
    lines = (line for text in texts for line in text.splitlines()[2:])
    return frozenset(line for line in lines if len(line.split()) >= _FEWEST_WORDS)


def scaffold_prose(template: Template, lang: Lang) -> Iterator[tuple[str, str]]:
    """Yield name and text of a file for each slot that *template* prints, in the order of the report."""
    slots: dict[str, TemplateSlot] = {}
    for slot in template_slots(template):
        if slot.printed:
            slots.setdefault(slot.name, slot)
    for slot in slots.values():
        questions = "" if slot.about is None else slot.about.pick(lang).strip()
        text = _FILE.format(
            section=slot.section, optional=_OPTIONAL.pick(lang) if slot.optional else "", about=questions
        )
        yield f"{slot.name}.md", text.pick(lang)
