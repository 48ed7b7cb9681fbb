"""Blocks of front matter, institution, closing chapters and appendices."""

import pytest
from attrs import evolve

from factories import full_case, minimal_case, staff
from socialwork.case import Case
from socialwork.document.inline_nodes import CrossRef
from socialwork.document.inlines import plain
from socialwork.document.nodes import (
    Block,
    Blocks,
    Drawing,
    Heading,
    ListBlock,
    Paragraph,
    Placeholder,
    Table,
)
from socialwork.document.walk import each_block
from socialwork.export.blocks import load_blocks
from socialwork.export.blocks.base import Context, block_entries
from socialwork.export.template_loading import load_template
from socialwork.institution import Post
from socialwork.people import Supervisor
from socialwork.records import Letter
from socialwork.vocabulary.documents import LetterKind

load_blocks()


def made(name: str, case: Case, option: str = "", lang: str = "id") -> Blocks:
    """Return what the block *name* makes of *case*."""
    ctx = Context(template=load_template(), option=option, lang=lang)
    return block_entries()[name].build(case, ctx)


def words(blocks: Blocks) -> list[str]:
    """Return the texts of all paragraphs in *blocks*."""
    return [plain(one.text) for one in each_block(blocks) if isinstance(one, Paragraph)]


def rows(block: Block) -> list[list[str]]:
    """Return the texts of the cells of a table."""
    assert isinstance(block, Table)
    return [[" ".join(words(cell.blocks)) for cell in row] for row in block.rows]


def only_table(blocks: Blocks) -> Table:
    """Return the one table among *blocks*."""
    (table,) = (block for block in blocks if isinstance(block, Table))
    return table


# --- front matter -----------------------------------------------------------------------------


def test_cover_in_the_order_in_use() -> None:
    """Kind, title, supervisor, student with number, programme, school, city and year."""
    assert [text for text in words(made("cover", full_case())) if text] == [
        "LAPORAN PRAKTIKUM INSTITUSI",
        "PENANGANAN KLIEN “BR”",
        "Pembimbing",
        "Dr. Ratna Contoh",
        "Oleh",
        "Citra Contoh NRP. 00.00.001",
        "PRODI CONTOH POLITEKNIK KESEJAHTERAAN SOSIAL BANDUNG 2023",
    ]


def test_cover_says_what_it_lacks() -> None:
    """Without supervisor and period the cover has two gaps."""
    assert sum(isinstance(one, Placeholder) for one in made("cover", minimal_case())) == 2


def test_cover_names_no_local_supervisor() -> None:
    """The supervisor of the cover is the campus's."""
    assert "Guru Contoh" not in " ".join(words(made("cover", full_case())))


def test_endorsement_leaves_room_for_a_name_that_is_not_known() -> None:
    """The head of the programme may sign by hand."""
    case = full_case(practicum=minimal_case().practicum)
    assert "(……………………………………)" in words(made("endorsement-sheet", case))[-1]


def test_every_supervisor_signs() -> None:
    """Supervisors stand beside each other with their staff numbers; the local one has a title of its own."""
    second = Supervisor(code="S3", name="Drs. Dua", role="Dosen", staff_number="19700101")
    people = evolve(full_case().people, supervisors=(*full_case().people.supervisors, second))
    table = made("endorsement-sheet", full_case(people=people))[2]
    assert ["Dr. Ratna" in cell or "Drs. Dua" in cell for cell in rows(table)[0]] == [True, True, False]
    assert rows(table)[0][2].startswith("Pembimbing Lokal,")
    assert "NIP 19700101" in rows(table)[0][1]


def test_the_preface_is_signed_with_the_month_of_the_end() -> None:
    """Nobody knows the day of signing; the month of the practicum's end stands there."""
    assert words(made("student-signature", full_case()))[-1].startswith("Bandung, Oktober 2023 Praktikan")


# --- institution ------------------------------------------------------------------------------


def test_staff_table_has_two_header_rows_and_computed_totals() -> None:
    """Group heading, row totals, column totals."""
    table = only_table(made("institution-staff", full_case()))
    assert (table.header_rows, rows(table)) == (
        2,
        [
            ["No", "Tenaga", "Jenis kelamin", "Jumlah"],
            ["Laki-laki", "Perempuan"],
            ["1", "Guru", "7", "11", "18"],
            ["2", "Staf", "2", "3", "5"],
            ["Jumlah", "9", "14", "23"],
        ],
    )


def test_every_row_of_the_staff_table_fills_all_columns() -> None:
    """Spans are counted: the table has no hole."""
    table = only_table(made("institution-staff", full_case()))
    assert [sum(cell.colspan for cell in row) for row in table.rows] == [5, 2, 5, 5, 5]
    assert [cell.rowspan for cell in table.rows[0]] == [2, 2, 1, 2]


def test_a_count_table_without_group_has_one_header_row() -> None:
    """Without a common heading the header is one row."""
    institution = evolve(full_case().institution, staff=evolve(staff(), group_title=""))
    assert only_table(made("institution-staff", full_case(institution=institution))).header_rows == 1


def test_the_organisation_is_drawn_and_told() -> None:
    """The chart is cited, captioned and followed by who is over whom."""
    posts = (
        Post(code="a", title="Kepala"),
        Post(code="b", title="Wakil kepala", under="a"),
        Post(code="c", title="Guru BK", under="b"),
        Post(code="d", title="Wali kelas", under="b"),
    )
    institution = evolve(full_case().institution, organisation=posts)
    lead, chart, told = made("institution-organisation", full_case(institution=institution))
    assert isinstance(lead, Paragraph)
    assert [node.target for node in lead.text if isinstance(node, CrossRef)] == ["gambar-organisasi"]
    assert isinstance(chart, Drawing)
    assert chart.caption is not None
    assert words((told,)) == ["Kepala membawahi wakil kepala. Wakil kepala membawahi guru BK dan wali kelas."]


def test_a_chart_that_no_page_holds_gives_way_to_a_list() -> None:
    """An organisation too large to be drawn is a list inside a list, each post under its superior."""
    posts = (
        Post(code="a", title="A"),
        Post(code="b", title="B", under="a"),
        Post(code="c", title="C", under="b"),
        *(Post(code=f"p{n}", title=f"Bagian {n}", under="a") for n in range(300)),
    )
    institution = evolve(full_case().institution, organisation=posts)
    _lead, tree = made("institution-organisation", full_case(institution=institution))
    assert isinstance(tree, ListBlock)
    inner = tree.items[0].blocks[1]
    assert isinstance(inner, ListBlock)
    assert (inner.level, words(inner.items[0].blocks)) == (1, ["B", "C"])


def test_activities_of_a_programme_share_their_first_cells() -> None:
    """Number and name of the programme span its activities."""
    table = only_table(made("institution-programmes", full_case()))
    assert [cell.rowspan for cell in table.rows[1]] == [2, 2, 1, 1, 1]
    assert rows(table)[2] == ["Kunjungan", "Pilihan", ""]


# --- closing ----------------------------------------------------------------------------------


def test_recommendations_by_recipient() -> None:
    """Each recipient has one heading, in order of first mention."""
    headings = [one for one in made("recommendations", full_case()) if isinstance(one, Heading)]
    assert [plain(one.text) for one in headings] == ["SMK Contoh", "Kampus"]


def test_dilemma_and_solution_are_told_apart() -> None:
    """Both have their label."""
    assert words(made("reflection-dilemma", full_case())) == ["Dilema: Cerita keluarga.", "Solusi: Izin."]


@pytest.mark.parametrize(
    "name", ["involvements", "challenges", "conclusions", "recommendations", "best-results"]
)
def test_nothing_to_print(name: str) -> None:
    """A closing block without data is empty, with no sentence left over."""
    assert made(name, minimal_case()) == ()


# --- appendices -------------------------------------------------------------------------------


def test_letters_of_one_kind() -> None:
    """Each kind of letter is printed by itself, with a line that says that it is no copy."""
    letter = Letter(code="u1", kind=LetterKind.INVITATION, subject="Rapat", body="Mengundang.")
    case = full_case(letters=(*full_case().letters, letter))
    table, body, note = made("letters", case, "invitation")
    assert rows(table) == [["Perihal", ":", "Rapat"]]
    assert words((body, note)) == ["Mengundang.", "Disusun dari catatan kasus; bukan salinan surat aslinya."]


def test_letters_of_a_kind_that_the_case_does_not_have() -> None:
    """An appendix without data prints nothing."""
    assert made("letters", minimal_case(), "permission") == ()
