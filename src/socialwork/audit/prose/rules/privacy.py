"""Rules on what a reader need not know: names in the appendices, photos, health and belief without a use."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, as_question, as_question_unless, at_line, prose_rule
from socialwork.audit.prose.rules.named_people import people_named
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.grids import Grid
from socialwork.reading.lines import Line, LineKind
from socialwork.reading.stages import part_of
from socialwork.words import Words

_NAME = re.compile(
    r"^(?:nama(?:\s+(?:lengkap|anggota|siswa|peserta|klien|lansia|anak|panggilan))?)\W*$", re.IGNORECASE
)
_TITLE = re.compile(
    r"\b(?:guru|wali|kepala|ibu|ayah|bapak|nenek|kakek|praktikan|dosen|pembimbing|orang|klien|anggota|siswa"
    r"|petugas|perawat|pengasuh"
    r"|pekerja|sekolah|kelas|kode|inisial|peserta|kakak|adik|teman|suami|istri|keluarga|ketua|koordinator"
    r"|sekretaris|disamarkan"
    r"|wakil|staf|dokter|program|kegiatan)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(r"^(?:[A-Z][a-z’']{2,}|[A-Z]{3,})(?:\s+(?:[A-Z][a-z’']+|[A-Z]{3,}|[A-Z]\.?)){0,3}$")
_PEOPLE = re.compile(r"\b(?:anggota|siswa|peserta|klien|anak|lansia|kelompok|residen)\b", re.IGNORECASE)
_EMPTY = re.compile(r"^[.…_\s-]*$")


@prose_rule(
    "HIDE-06",
    Severity.ERROR,
    Certainty.FACT,
    Words("Nama klien dan anggota kelompok", "Names of client and members"),
    Lesson(
        "# Lampiran\n\n## Daftar Hadir Kelompok\n\n| No | Nama anggota | Tanda tangan |\n| --- | --- | --- "
        "|\n"
        "| 1 | Sinta Contoh |  |\n| 2 | Dadan Contoh |  |",
        "# Lampiran\n\n## Daftar Hadir Kelompok\n\n| No | Kode anggota | Tanda tangan |\n| --- | --- | --- "
        "|\n"
        "| 1 | A1 |  |\n| 2 | A2 |  |",
        Words(
            "Nama disimpan dalam arsip; laporan memakai kode.",
            "Names belong in the archive; a report uses codes.",
        ),
    ),
)
def no_names(scene: Scene) -> Iterator[Remark]:
    """Client and members of a group are called by codes, also in the appendices."""
    veiled = any(scene.reading.seek(_VEILED, ("samaran", "sebenarnya", "disamarkan"), _EVERY))
    for grid in scene.grids:
        first = next(iter(grid.rows[0].values()), None) if grid.rows else None
        if first is None or part_of(scene.reading, first.line) not in {"", "back"}:
            continue
        yield from _listed(scene, grid, first.line)
        if not veiled:
            yield from _identity(grid)
    unveiled = not any(scene.reading.seek(_ALL_VEILED, ("nama",), _EVERY)) if veiled else True
    people = tuple(people_named(scene)) if unveiled and (not veiled or scene.client.code) else ()
    for hit, sure in people:
        yield as_question_unless(_name_printed(hit.line, hit.start, hit.end), sure=sure)
    told = {(hit.line.number, hit.end) for hit, _ in people}
    for hit in scene.reading.seek(_CALLED, ("bernama", "nama")):
        known = veiled or (hit.line.number, hit.end) in told
        if not known and part_of(scene.reading, hit.line) == "" and _is_name((hit.groups[0] or "").strip()):
            yield _name_printed(hit.line, hit.end - len(hit.groups[0] or ""), hit.end)
    for line in map(scene.reading.lines.__getitem__, scene.reading.lines_with(("nama",))):
        if line.slot is None and line.text[:4].casefold() == "nama" and not veiled:
            label, _, value = line.text.partition(":")
            below = scene.reading.lines[line.number + 1 : line.number + 8]
            form = any(_OF_IDENTITY.match(row.text) for row in below)
            if form and _NAME.match(label) and _is_name(value.strip()):
                yield _name_printed(line, line.text.index(value.strip()), len(line.text.rstrip()))


_OF_IDENTITY = re.compile(r"(?:jenis kelamin|usia|umur|agama|anak ke|suku)\b", re.IGNORECASE)
_CALLED = re.compile(
    r"\b[Kk]lien\s+(?:yang\s+)?(?:bernama|memiliki nama"
    r"|mempunyai nama)\s+(?:lengkap\s+)?([A-Z][a-z’']{2,}(?:\s+[A-Z][a-z’']{2,}){0,3})"
)
_VEILED = re.compile(
    r"\b(?:nama samaran|bukan nama sebenarnya|nama (?:klien )?disamarkan|samaran\))", re.IGNORECASE
)
_ALL_VEILED = re.compile(
    r"\b(?:semua|seluruh|setiap|nama-)\s*nama\b[^.]{0,60}\b(?:samaran|disamarkan|bukan nama sebenarnya)",
    re.IGNORECASE,
)
_EVERY = frozenset[LineKind]({"paragraph", "item", "cell", "note", "caption", "heading"})


def _is_name(text: str) -> bool:
    code = len(text) <= 3 and text.isupper()  # noqa: PLR2004 - few enough to count
    return bool(_PERSON.match(text)) and not code and not _TITLE.search(text) and not _EMPTY.match(text)


def _listed(scene: Scene, grid: Grid, first: Line) -> Iterator[Remark]:
    """Yield a list of names with a column for them, once; that of a meeting of staff is a question."""
    column = next((c for c, title in grid.header.items() if c and _NAME.match(title.strip())), None)
    if column is None:
        return
    names = [row[column] for row in grid.rows[1:] if column in row and _is_name(row[column].text.strip())]
    if len(names) < 2:  # noqa: PLR2004 - few enough to count
        return
    over = " ".join(heading.text for heading in scene.reading.over(first)[-1:])
    above = " ".join(line.text for line in scene.reading.lines[max(0, first.number - 4) : first.number])
    staff = " ".join(cell.text for row in grid.rows for cell in row.values())
    protected = _PEOPLE.search(f"{over} {above} {grid.title} {grid.header[column]}") and not re.search(
        r"\b(?:guru|dosen|kepala|pembimbing|jabatan)\b", staff, re.IGNORECASE
    )
    remark = _name_printed(names[0].line, 0, len(names[0].line.text))
    yield remark if protected else as_question(remark)


def _identity(grid: Grid) -> Iterator[Remark]:
    labels = [grid.label(number).casefold() for number in range(len(grid.rows))]
    if not any(
        one.startswith(("jenis kelamin", "usia", "umur", "agama", "anak ke", "suku")) for one in labels
    ):
        return
    for number, label in enumerate(labels):
        value = grid.entry(number)
        if (
            value
            and re.match(r"nama(?:\s+(?:lengkap|klien|panggilan))?$", label)
            and _is_name(value.text.strip())
        ):
            yield _name_printed(value.line, 0, len(value.line.text))


def _name_printed(line: Line, start: int, end: int) -> Remark:
    return at_line(
        line,
        "Nama orang tercetak di sini.",
        "A person's name is printed here.",
        (start, end),
        Words("Ganti dengan inisial atau kode.", "Use initials or a code."),
    )


PRIVACY_PROSE = (no_names,)
"""The rules on what a reader need not know."""
