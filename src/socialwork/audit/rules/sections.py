"""Rules on what a report cannot do without: sections with a text, and texts that are finished."""

from collections.abc import Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at
from socialwork.process.unfinished import broken_ends_in, instructions_in
from socialwork.words import Words


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
    for path, said in instructions_in(context.words):
        yield remark(
            path,
            "“{said}” tampak sebagai petunjuk yang belum diganti.",
            "“{said}” looks like an instruction that was never replaced.",
            said=said,
        )


@rule("SECT-03", Severity.HINT, Certainty.QUESTION, Words("Teks terputus", "Text that breaks off"))
def breaks_off(context: Context) -> Iterator[Remark]:
    """No text ends on a word that asks for another one."""
    for path, end in broken_ends_in(context.words):
        yield remark(
            path,
            "Teks ini berakhir dengan “{end}”. Apakah ada yang terpotong?",
            "This text ends on “{end}”. Was something cut off?",
            end=end,
        )


@rule("SECT-04", Severity.WARNING, Certainty.FACT, Words("Laporan belum selesai", "Report not finished"))
def required_sections(context: Context) -> Iterator[Remark]:
    """A report by the template could be final: no section is empty, nothing is left over or printed nowhere.

    Asked where the template is known.
    """
    instructed = {path for path, _ in instructions_in(context.words)}
    for part in context.missing:
        if part.path not in instructed:  # SECT-02 tells of them
            yield remark(
                part.path,
                "Laporan menurut templat ini belum selesai: {what}.",
                "By this template the report is not finished: {what}.",
                what=Words(part.text("id").rstrip("."), part.text("en").rstrip(".")),
            )


SECTION_RULES = (empty_prose, instruction_left, breaks_off, required_sections)
