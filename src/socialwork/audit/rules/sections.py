"""Rules on what a report cannot do without: sections with a text, and texts that are finished."""

import re
from collections.abc import Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at
from socialwork.words import Words

_LEFT = re.compile(
    r"[(\[{<]\s*(?:jelaskan|uraikan|tuliskan|tulis|isi(?:kan|lah)?|lengkapi|sebutkan|ceritakan|diisi|contoh:|"
    r"describe|explain|fill in|write|insert)\b[^)\]}>\n]{3,120}[)\]}>]|"
    r"(?<!\w)(?:TODO|TBD|FIXME|XXX+|lorem ipsum)(?!\w)|(?<![.\w])\.{5,}",
    re.IGNORECASE,
)
_OPEN = frozenset(
    {
        *("dan", "atau", "serta", "yang", "untuk", "dapat", "dengan", "dari", "ke", "di", "pada", "oleh"),
        *("karena", "agar", "supaya", "bahwa", "adalah", "ialah", "yaitu", "sehingga", "dalam", "akan"),
        *("and", "or", "the", "of", "to", "that", "which", "with", "because", "for", "in", "is"),
    }
)
_FEWEST = 4
_MARKS = (
    *(
        "jelaskan",
        "uraikan",
        "tuliskan",
        "tulis",
        "isi",
        "isikan",
        "isilah",
        "lengkapi",
        "sebutkan",
        "ceritakan",
    ),
    *("diisi", "contoh", "describe", "explain", "fill", "write", "insert", "todo", "tbd", "fixme", "lorem"),
    *("xxx", "xxxx", "xxxxx"),
)
"""Words of which one stands in every instruction."""


@rule("SECT-01", Severity.WARNING, Certainty.FACT, Words("Uraian kosong", "Empty prose"))
def empty_prose(context: Context) -> Iterator[Remark]:
    """A stretch of prose that the case names has a text."""
    for path, slot in at("prose", context.case.prose):
        if not slot.text.strip():
            yield remark(
                f"{path}.text",
                "Uraian {slot} masih kosong.",
                "The prose {slot} is still empty.",
                slot=slot.slot,
            )


@rule("SECT-02", Severity.WARNING, Certainty.FACT, Words("Petunjuk tertinggal", "Instruction left in"))
def instruction_left(context: Context) -> Iterator[Remark]:
    """No instruction of a template, and no mark for something still to come, is left in a text."""
    words = context.words
    held = {*words.numbers(_MARKS), *(n for n, (_, text) in enumerate(words.texts) if "....." in text)}
    for path, text in (words.texts[n] for n in sorted(held)):
        found = _LEFT.search(text)
        if found is not None:
            yield remark(
                path,
                "“{said}” tampak sebagai petunjuk yang belum diganti.",
                "“{said}” looks like an instruction that was never replaced.",
                said=found[0],
            )


@rule("SECT-03", Severity.HINT, Certainty.QUESTION, Words("Teks terputus", "Text that breaks off"))
def breaks_off(context: Context) -> Iterator[Remark]:
    """No text ends on a word that asks for another one."""
    for path, text in context.phrases:
        last = text.rstrip(" \n*_").rsplit(None, 1)[-1:]
        if last and last[0].lower() in _OPEN and text.count(" ") >= _FEWEST - 1:
            yield remark(
                path,
                "Teks ini berakhir dengan “{end}”. Apakah ada yang terpotong?",
                "This text ends on “{end}”. Was something cut off?",
                end=" ".join(text.split()[-3:]),
            )


@rule(
    "SECT-04", Severity.WARNING, Certainty.FACT, Words("Bagian wajib masih kosong", "Required section empty")
)
def required_sections(context: Context) -> Iterator[Remark]:
    """Every section that the template requires has something in it; asked where the template is known."""
    for what in context.missing:
        yield remark(
            "",
            "Laporan menurut templat ini belum lengkap: {what}.",
            "By this template the report still lacks: {what}.",
            what=what.rstrip("."),
        )


SECTION_RULES = (empty_prose, instruction_left, breaks_off, required_sections)
