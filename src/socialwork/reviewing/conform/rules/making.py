"""Rules on how a report is made: what Word can count, list and lay out itself is not typed by hand."""

from collections.abc import Iterator

from socialwork.audit.prose.base import at_line, at_report
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import LineKind
from socialwork.reviewing.conform.base import FormRule, FormScene, form_rule
from socialwork.words import Words

_FEW = 3
_EMPTY_LINES = 3
_WHY = Words(
    "Yang diketik sendiri tidak ikut berubah ketika sesuatu disisipkan.",
    "What was typed by hand does not change along when something is put in.",
)
_KINDS: dict[LineKind, Words] = {
    "heading": Words("judul", "headings"),
    "caption": Words("keterangan tabel dan gambar", "captions"),
}
_LISTS = {
    "headings": Words("Daftar isi", "The table of contents"),
    "table": Words("Daftar tabel", "The list of tables"),
    "figure": Words("Daftar gambar", "The list of figures"),
    "photo": Words("Daftar foto", "The list of photos"),
    "appendix": Words("Daftar lampiran", "The list of appendices"),
}


@form_rule("FORM-18", Severity.HINT, Certainty.FACT, Words("Nomor diketik", "Typed numbers"), _WHY)
def typed_numbers(scene: FormScene) -> Iterator[Remark]:
    """Word counts the sections and captions; chapters may be typed."""
    for kind, words in _KINDS.items():
        lines = [
            line
            for line, look in zip(scene.reading.lines, scene.looks.lines, strict=True)
            if line.kind == kind and look.labelled == "typed" and (kind == "caption" or line.level > 1)
        ]
        if len(lines) >= _FEW:
            yield at_line(
                lines[0],
                "Nomor {n} {kind} diketik; pakai penomoran otomatis.",
                "The numbers of {n} {kind} are typed; let Word count them.",
                n=len(lines),
                kind=words,
            )


@form_rule("FORM-19", Severity.HINT, Certainty.FACT, Words("Daftar diketik", "Typed lists"), _WHY)
def typed_lists(scene: FormScene) -> Iterator[Remark]:
    """Word makes the table of contents and the lists of captions."""
    for one in scene.looks.contents:
        if not one.automatic:
            yield at_report(
                "{what} diketik; pakai daftar otomatis.",
                "{what} is typed; let Word make it.",
                what=_LISTS[one.of],
            )


@form_rule(
    "FORM-20", Severity.WARNING, Certainty.FACT, Words("Tabel dengan tab", "Tables made of tabs"), _WHY
)
def flattened_tables(scene: FormScene) -> Iterator[Remark]:
    """A table is a table, not lines with tabs or blanks between columns."""
    for table, look in zip(scene.reading.tables, scene.looks.tables, strict=False):
        first = next((number for row in table.lines for number in row if number >= 0), None)
        if look.flattened and first is not None:
            yield at_line(
                scene.reading.lines[first],
                "Kolom di sini dipisahkan tab; pakai tabel.",
                "The columns here are parted by tabs; use a table.",
            )


@form_rule("FORM-21", Severity.WARNING, Certainty.FACT, Words("Judul menyatu", "Heading run in"), _WHY)
def run_in_headings(scene: FormScene) -> Iterator[Remark]:
    """A heading is a paragraph of its own."""
    for line, look in zip(scene.reading.lines, scene.looks.lines, strict=True):
        if look.runs_in:
            yield at_line(
                line,
                "Judul di sini menyatu dengan isinya; mulailah paragraf baru.",
                "The heading runs into its text; begin a new paragraph.",
            )


@form_rule("FORM-22", Severity.HINT, Certainty.FACT, Words("Baris kosong", "Empty lines"), _WHY)
def empty_lines(scene: FormScene) -> Iterator[Remark]:
    """Room between paragraphs comes from their style, a new page from a page break, not from empty lines."""
    run = 0
    for line in scene.reading.lines:
        blank = (
            line.kind == "paragraph" and line.slot is None and not line.text.strip() and line.role != "fill"
        )
        run = run + 1 if blank else 0
        if run == _EMPTY_LINES and line.section:
            yield at_line(
                line,
                "Beberapa baris kosong berturut-turut; pakai jarak gaya atau ganti halaman.",
                "Several empty lines in a row; use the space of the style or a page break.",
            )


@form_rule("FORM-23", Severity.HINT, Certainty.FACT, Words("Bahasa berkas", "Language of the file"), _WHY)
def language(scene: FormScene) -> Iterator[Remark]:
    """The file says in which language it is written, so that Word checks its spelling by that."""
    named = scene.looks.language.partition("-")[0].casefold()
    if named and named != scene.template.lang:
        yield at_report(
            "Bahasa berkas ini “{named}”; templat: “{lang}”.",
            "The language of this file is “{named}”; template: “{lang}”.",
            named=named,
            lang=scene.template.lang,
        )


MAKING_RULES: tuple[FormRule, ...] = (
    typed_numbers,
    typed_lists,
    flattened_tables,
    run_in_headings,
    empty_lines,
    language,
)
