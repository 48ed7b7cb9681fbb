"""Citations and bibliography, as an Indonesian report prints them."""

import pytest

from socialwork.document.inline_nodes import Citation, CitationKey, Inlines, Link, Text
from socialwork.document.inlines import plain
from socialwork.document.nodes import Blocks, Caption, ListBlock, ListItem, Paragraph, Table
from socialwork.document.prose import inline, parse_prose
from socialwork.export.bibliography import Bibliography, cited, resolve_citations
from socialwork.references import Author, Reference

LAW = "Undang-Undang Republik Indonesia Nomor 14 Tahun 2019 tentang Pekerja Sosial"

BOOK = Reference(
    code="buku",
    title="Membangun masyarakat untuk anak",
    author=(Author(family="Suharto", given="Edi"),),
    year=2014,
    edition="5",
    publisher="Refika Aditama",
)
ARTICLE = Reference(
    code="artikel",
    type="article-journal",
    title="The token economy: An evaluative review",
    author=(Author(family="Kazdin", given="Alan E."), Author(family="Bootzin", given="Richard R.")),
    year=1972,
    container_title="Journal of Applied Behavior Analysis",
    volume="5",
    issue="3",
    page="343-372",
    doi="https://doi.org/10.1901/jaba.1972.5-343",
)
CHAPTER = Reference(
    code="bab",
    type="chapter",
    title="Bimbingan untuk anak",
    author=(
        Author(family="Zastrow", given="Charles"),
        Author(family="Kirst-Ashman", given="Karen K."),
        Author(family="Ali", given="B."),
    ),
    year=1957,
    container_title="Buku Pegangan",
    page="1-20",
    publisher="UI Press",
)
STATUTE = Reference(
    code="uu", type="legislation", title=LAW, year=2019, number="14", url="https://jdih.id/uu"
)
RULE = Reference(code="permen", type="regulation", title="Peraturan Menteri Sosial tentang Anak", year=2018)
PAGE = Reference(
    code="laman",
    type="webpage",
    title="Profil sekolah",
    author=(Author(literal="Kementerian Sosial"),),
    url="https://kemensos.go.id/profil",
)
NOBODY = Reference(code="pedoman", title="Pedoman praktikum", year=2023, publisher="Kampus", edition="2")


def entry(reference: Reference) -> str:
    """Return the only entry, italics between stars."""
    (nodes,) = Bibliography((reference,)).entries()
    return starred(nodes)


def starred(nodes: Inlines) -> str:
    """Return *nodes* as text, italics between stars."""
    return "".join(
        f"*{node.text}*" if isinstance(node, Text) and node.italic else plain((node,)) for node in nodes
    )


def short(text: str, *references: Reference) -> str:
    """Return what stands in the text for the citation *text*."""
    (node,) = inline(text)
    assert isinstance(node, Citation)
    return starred(Bibliography(references).cite(node))


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        (BOOK, "Suharto, E. (2014). *Membangun masyarakat untuk anak* (ed. ke-5). Refika Aditama."),
        (
            ARTICLE,
            (
                "Kazdin, A. E., dan Bootzin, R. R. (1972). The token economy: An evaluative review. "
                "*Journal of Applied Behavior Analysis*, *5*(3), 343–372. "
                "https://doi.org/10.1901/jaba.1972.5-343"
            ),
        ),
        (
            CHAPTER,
            (
                "Zastrow, C., Kirst-Ashman, K. K., dan Ali, B. (1957). Bimbingan untuk anak. "
                "Dalam *Buku Pegangan* (hlm. 1–20). UI Press."
            ),
        ),
        (STATUTE, f"{LAW}. https://jdih.id/uu"),
        (RULE, "Peraturan Menteri Sosial tentang Anak (2018)."),
        (PAGE, "Kementerian Sosial. (t.t.). *Profil sekolah*. https://kemensos.go.id/profil"),
        (NOBODY, "*Pedoman praktikum* (ed. ke-2). (2023). Kampus."),
        (
            Reference(
                code="t", type="thesis", title="Token", author=BOOK.author, year=2020, publisher="Kampus"
            ),
            "Suharto, E. (2020). *Token*. Kampus.",
        ),
        (
            Reference(
                code="t",
                title="Praktik",
                author=(
                    Author(family="Ashman", given="Karen"),
                    Author(family="Hull", given="Grafton H., Jr."),
                ),
                year=2018,
            ),
            "Ashman, K., dan Hull, G. H., Jr. (2018). *Praktik*.",
        ),
        (
            Reference(code="t", title="Siapa <b>Klien</b> & kita?", author=BOOK.author, year=2020),
            "Suharto, E. (2020). *Siapa <b>Klien</b> & kita?*",
        ),
        (
            Reference(code="t", type="buku", title="Jenis lain", author=BOOK.author, year=2020),
            "Suharto, E. (2020). *Jenis lain*.",
        ),
    ],
    ids=["book", "article", "chapter", "law", "rule", "page", "nobody", "thesis", "junior", "signs", "odd"],
)
def test_entries(reference: Reference, expected: str) -> None:
    """Each kind of work is listed in APA style with Indonesian words and the capitals it was given."""
    assert entry(reference) == expected


def test_addresses_are_links() -> None:
    """An address at the end of an entry is a link."""
    (nodes,) = Bibliography((PAGE,)).entries()
    assert nodes[-1] == Link("https://kemensos.go.id/profil", "https://kemensos.go.id/profil")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[@buku]", "(Suharto, 2014)"),
        ("[@buku, hlm. 2]", "(Suharto, 2014, hlm. 2)"),
        ("[@buku, 2-3]", "(Suharto, 2014, hlm. 2–3)"),
        ("[@artikel]", "(Kazdin dan Bootzin, 1972)"),
        ("[@bab, bab 2]", "(Zastrow dkk., 1957, bab 2)"),
        ("[@uu, pasal 5]", "(Undang-Undang Republik Indonesia Nomor 14 Tahun 2019, pasal 5)"),
        ("[@permen]", "(Peraturan Menteri Sosial, 2018)"),
        ("[@laman]", "(Kementerian Sosial, t.t.)"),
        ("[@pedoman]", "(*Pedoman praktikum*, 2023)"),
        ("[@buku; @artikel, hlm. 3]", "(Kazdin dan Bootzin, 1972, hlm. 3; Suharto, 2014)"),
        ("[@lain]", "(??lain)"),
        ("[@lain; @buku]", "(Suharto, 2014; ??lain)"),
    ],
)
def test_citations(text: str, expected: str) -> None:
    """Citations name authors, year and place, in the order of the bibliography; unknown ones show."""
    assert short(text, BOOK, ARTICLE, CHAPTER, STATUTE, RULE, PAGE, NOBODY) == expected


def test_entries_are_sorted_by_author_and_year() -> None:
    """Entries stand in the order of authors, small and capital alike, then years, then titles."""
    works = [
        Reference(code=str(n), title=title, author=(Author(family=family),), year=year)
        for n, (family, year, title) in enumerate(
            [("Zastrow", 2017, "A"), ("de Haan", 2000, "B"), ("Suharto", 2014, "C"), ("Suharto", 2010, "D")]
        )
    ]
    starts = [plain(one).split(". ", maxsplit=1)[0] for one in Bibliography(tuple(works)).entries()]
    years = [plain(one).split("(")[1][:4] for one in Bibliography(tuple(works)).entries()]
    assert (starts, years) == (["de Haan", "Suharto", "Suharto", "Zastrow"], ["2000", "2010", "2014", "2017"])


def test_works_of_one_author_and_year_get_letters() -> None:
    """Two works of one author and year are 2014a and 2014b, in the list and in the text."""
    other = Reference(code="lain", title="Analisis", author=BOOK.author, year=2014)
    bibliography = Bibliography((BOOK, other))
    starts = [plain(one)[:19] for one in bibliography.entries()]
    assert starts == ["Suharto, E. (2014a)", "Suharto, E. (2014b)"]
    assert short("[@buku]", BOOK, other) == "(Suharto, 2014b)"


def test_undated_works_of_one_author_get_letters() -> None:
    """Without a year the letter follows a hyphen."""
    one, other = (Reference(code=code, title=code, author=BOOK.author) for code in ("a", "b"))
    assert short("[@a; @b]", one, other) == "(Suharto, t.t.-a, t.t.-b)"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[@muda; @buku]", "(Suharto, 2014, 2020)"),
        ("[@muda; @buku; @artikel]", "(Kazdin dan Bootzin, 1972; Suharto, 2014, 2020)"),
        ("[@muda, hlm. 3; @buku]", "(Suharto, 2014; Suharto, 2020, hlm. 3)"),
        ("[@buku, hlm. 3; @buku, hlm. 9]", "(Suharto, 2014, hlm. 3; Suharto, 2014, hlm. 9)"),
    ],
)
def test_works_of_one_author_are_cited_together(text: str, expected: str) -> None:
    """Several works of the same authors name them once, unless a place in one of them is told."""
    younger = Reference(code="muda", title="Analisis", author=BOOK.author, year=2020)
    assert short(text, BOOK, younger, ARTICLE) == expected


def test_codes_that_differ_in_capitals_are_two_works() -> None:
    """Codes are compared exactly."""
    other = Reference(code="Buku", title="Lain", author=(Author(family="Ali"),), year=2000)
    assert short("[@Buku]", BOOK, other) == "(Ali, 2000)"


def test_english_words() -> None:
    """In an English report the words are English."""
    bibliography = Bibliography((ARTICLE, BOOK), "en")
    entries = [plain(one) for one in bibliography.entries()]
    assert entries[0].startswith("Kazdin, A. E., & Bootzin, R. R. (1972)")
    assert "(5th ed.)" in entries[1]
    assert plain(bibliography.cite(Citation((CitationKey("buku", "2"),)))) == "(Suharto, 2014, p. 2)"


def test_no_references_no_entries() -> None:
    """Without references there is nothing to list."""
    assert Bibliography(()).entries() == ()


# --- in blocks --------------------------------------------------------------------------------


def blocks_with_citations() -> Blocks:
    """Return blocks with citations in a paragraph, a list item, a cell and a caption."""
    prose = (
        "Menurut *ahli* [@buku, hlm. 2].\n\n- butir [@lain]\n\n| A |\n|---|\n| [@buku] |\nTabel: Isi [@uu]"
    )
    return parse_prose(prose)


def test_citations_are_resolved_everywhere() -> None:
    """Citations in paragraphs, items, cells and captions become text, joined with their neighbours."""
    paragraph, listing, table = resolve_citations(blocks_with_citations(), Bibliography((BOOK, STATUTE)))
    assert paragraph == Paragraph(
        text=(Text("Menurut "), Text("ahli", italic=True), Text(" (Suharto, 2014, hlm. 2)."))
    )
    assert listing == ListBlock(
        items=(ListItem(blocks=(Paragraph(text=(Text("butir (??lain)"),), role="list"),)),), ordered=False
    )
    assert isinstance(table, Table)
    assert table.rows[1][0].blocks == (Paragraph(text=(Text("(Suharto, 2014)"),), role="table"),)
    law = LAW.removesuffix(" tentang Pekerja Sosial")
    assert table.caption == Caption(series="table", title=(Text(f"Isi ({law})"),), anchor="")


def test_cited_codes_are_found() -> None:
    """The cited codes come in the order of their first citation, each once."""
    assert cited(blocks_with_citations()) == ("buku", "lain", "uu")
