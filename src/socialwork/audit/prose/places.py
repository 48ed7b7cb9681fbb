"""The place of a line for people: chapter, section, and which paragraph or row it is."""

from socialwork.reading.lines import Line
from socialwork.reading.reading import Reading
from socialwork.words import Words

_WHOLE = Words("Laporan", "Report")
_PARAGRAPH = Words("paragraf {n}", "paragraph {n}")
_CELL = Words("tabel {table}, baris {row}", "table {table}, row {row}")
_CAPTION = Words("keterangan {label}", "caption {label}")
_ENTRY = Words("daftar, baris {n}", "list, line {n}")
_NOTE = Words("catatan kaki", "footnote")


def place_of(reading: Reading, line: Line | None) -> Words:
    """Return the place of *line* for people, such as ``BAB IV › 4.1 Engagement › paragraf 2``.

    Headings are named as they are printed; ``None`` is the report as a whole.
    """
    if line is None:
        return _WHOLE
    # A chapter is named by its number alone.
    over = [
        heading.label if heading.level == 1 and heading.label else heading.whole
        for heading in reading.over(line)
    ]
    parts = [*(Words(heading, heading) for heading in over), _spot(reading, line)]
    return Words(" › ".join(part.id for part in parts), " › ".join(part.en for part in parts))


def _spot(reading: Reading, line: Line) -> Words:
    if line.kind == "heading":
        return Words(line.whole, line.whole)
    if line.slot is not None:
        caption = reading.tables[line.slot.table].caption
        number = "" if caption is None else caption.line.label.partition(" ")[2]
        return _CELL.format(table=number or str(line.slot.table + 1), row=line.slot.row + 1)
    if line.kind == "caption":
        return _CAPTION.format(label=line.label)
    if line.kind == "note":
        return _NOTE
    section = reading.section_of(line)
    first = section.first + (section.heading is not None)
    before = [one for one in reading.lines[first : line.number] if one.slot is None and one.text]
    return (_ENTRY if line.kind == "entry" else _PARAGRAPH).format(n=len(before) + 1)
