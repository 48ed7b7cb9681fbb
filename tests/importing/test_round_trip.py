"""A report that is imported and built again loses no paragraph, table or picture."""

import hashlib
import io
import re
from functools import cache
from pathlib import Path

import docx
import pytest
from attrs import evolve
from benchmarks.corpus import reports

import socialwork as sw
from import_rounds import Round, cells, imported, lines, pictures, written

EXAMPLES = ("utama", "lansia", "rehabilitasi")
TYPED = ("anak", "lapas", "smk")


@cache
def example(name: str) -> bytes:
    """Return the Word file of an example of the library."""
    return written(sw.build(sw.load_case(f"example:{name}"), sw.load_template()))


def typed(name: str) -> bytes:
    """Return the clean twin of a report that somebody typed."""
    return next(report.clean for report in reports() if report.name == name)


@pytest.fixture(scope="module", params=[*EXAMPLES, *TYPED])
def once(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Round:
    """Return each report before and after."""
    name = request.param
    data = example(name) if name in EXAMPLES else typed(name)
    return imported(data, tmp_path_factory.mktemp("impor") / "kasus")


def test_every_line_is_there(once: Round) -> None:
    """Each heading, paragraph, item, cell, caption and entry comes back, with its label and in its place."""
    assert lines(once.after) == lines(once.before)


def test_every_table_is_there(once: Round) -> None:
    """Each table comes back with the texts of its cells."""
    assert cells(once.after) == cells(once.before)


def test_every_picture_is_there(once: Round) -> None:
    """Each picture and drawing comes back with its caption, in order."""
    assert pictures(once.after) == pictures(once.before)
    assert len(pictures(once.before)) > 0


def test_nothing_is_unplaced(once: Round) -> None:
    """Nothing of these reports is without a place."""
    assert once.draft.unplaced == ()


def test_pictures_keep_their_bytes(tmp_path: Path) -> None:
    """The photos of a report stand in the folder of the case as they were in the file."""
    once = imported(example("utama"), tmp_path / "kasus")
    before = {hashlib.sha256(media.data).hexdigest() for media in once.before.media}
    after = {hashlib.sha256(path.read_bytes()).hexdigest() for path in (once.folder / "photos").iterdir()}
    assert before <= after


def test_tables_of_the_file_itself(tmp_path: Path) -> None:
    """Read without the reader of the library, the tables of the two files hold the same."""
    data = typed("smk")
    once = imported(data, tmp_path / "kasus")
    assert _rows(once.file) == _rows(data) != []


def _rows(data: bytes) -> list[list[str]]:
    tables = docx.Document(io.BytesIO(data)).tables
    return [[" ".join(cell.text.split()) for cell in row.cells] for table in tables for row in table.rows]


def test_formatting_stays(tmp_path: Path) -> None:
    """Words in italics and bold are so again."""
    once = imported(example("utama"), tmp_path / "kasus")
    assert _looks(once.after) == _looks(once.before)


def _looks(document: sw.Document) -> list[tuple[str, bool, bool]]:
    return [
        (node.text.strip(), node.bold, node.italic)
        for part in document.parts
        for block in part.blocks
        if isinstance(block, sw.Paragraph)
        for node in block.text
        if isinstance(node, sw.Text) and node.text.strip() and (node.bold or node.italic)
    ]


def test_the_second_import_says_the_same(tmp_path: Path) -> None:
    """Importing what was built from an import gives the same prose, but for the widths of columns."""
    first = imported(example("lansia"), tmp_path / "satu")
    second = imported(first.file, tmp_path / "dua")
    assert [_without_widths(one) for one in second.draft.case.prose] == [
        _without_widths(one) for one in first.draft.case.prose
    ]
    assert second.draft.template == first.draft.template


def _without_widths(slot: sw.ProseSlot) -> tuple[str, str]:
    return slot.slot, re.sub(r' ?widths="[\d. ]+"', "", slot.text).replace(" {}", "")


def test_a_report_without_headings(tmp_path: Path) -> None:
    """Text without any heading lands in one part, in order, which is told."""
    text = tuple(sw.Paragraph(text=(sw.Text(f"Kalimat {n} dari catatan praktikan."),)) for n in range(4))
    once = imported(written(sw.Document(parts=(sw.Part(blocks=text),))), tmp_path / "kasus")
    said = [line[2] for line in lines(once.after)]
    assert said == ["ISI LAPORAN", *(line[2] for line in lines(once.before))]
    assert any("tanpa judul bab" in remark.words.id for remark in once.draft.remarks)
    assert len(once.draft.case.prose) == 1


def test_numbers_are_those_of_the_report(tmp_path: Path) -> None:
    """Headings and captions count as the report counted them."""
    data = typed("lksa")
    once = imported(data, tmp_path / "kasus")
    assert [one for one in lines(once.after) if one[0] in {"heading", "caption"}] == [
        one for one in lines(once.before) if one[0] in {"heading", "caption"}
    ]


def test_a_carried_case_is_taken(tmp_path: Path) -> None:
    """A report that carries its case gives that, without a template, and says so."""
    case = sw.load_case("example:lansia")
    path = tmp_path / "laporan.docx"
    sw.write_docx(sw.build(case, sw.load_template()), path, case=sw.case_to_bytes(case, format="json"))
    draft = sw.draft_case(path)
    assert draft.case == case
    assert draft.template is None
    assert "membawa kasusnya" in draft.remarks[0].words.id


def test_a_change_in_word_comes_along(tmp_path: Path) -> None:
    """What somebody wrote into the report since stands in the prose."""
    report = sw.read_report(example("lansia"))
    added = sw.Paragraph(text=(sw.Text("Kalimat ini ditambahkan kemudian."),))
    parts = report.document.parts
    changed = evolve(
        report.document, parts=(*parts[:3], evolve(parts[3], blocks=(*parts[3].blocks, added)), *parts[4:])
    )
    draft = sw.draft_case(evolve(report, document=changed))
    assert any("ditambahkan kemudian" in slot.text for slot in draft.case.prose)
