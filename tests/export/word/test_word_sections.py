"""Sections: page numbers, headers, footers, geometry."""

from typing import Any

from attrs import evolve
from word_reading import body, find, instructions, part, values, written
from word_samples import document, paragraph

from socialwork.document.nodes import Contents, Document, Entry, Part
from socialwork.export.word.xml import Element, name


def one(**options: Any) -> Document:
    """Return a document of one part with *options*."""
    return evolve(document(), parts=(Part(blocks=(paragraph("x"),), **options),))


def printed(data: bytes) -> dict[str, str]:
    """Return where each page of the last section has its number: kind and pages → alignment."""
    relations = {node.get("Id"): node.get("Target") for node in part(data, "word/_rels/document.xml.rels")}
    section = find(part(data), ".//w:sectPr")[-1]
    made = {}
    for reference in section:
        if not reference.tag.endswith("Reference"):
            continue
        tree = part(data, f"word/{relations[reference.get(name('r:id'))]}")
        kind = reference.tag.rpartition("}")[2].removesuffix("Reference")
        if instructions(tree) == ["PAGE"]:
            made[f"{reference.get(name('w:type'))} {kind}"] = values(tree, "w:jc")[0]
    return made


def section(document: Document) -> Element:
    """Return the properties of the last section of *document*."""
    return find(body(document), ".//w:sectPr")[-1]


def test_chapters_have_their_first_number_below() -> None:
    """The first page of a chapter has its number at the bottom centre, the others at the top right."""
    assert printed(written(one())) == {"first footer": "center", "default header": "right"}
    assert len(find(section(one()), "w:titlePg")) == 1


def test_pages_that_are_all_alike_have_no_first_page() -> None:
    """Where all pages have their number in one place there is no different first page."""
    made = one(page_numbers="roman", other_pages="bottom-center")
    assert printed(written(made)) == {"default footer": "center"}
    assert find(section(made), "w:titlePg") == []


def test_no_numbers_no_fields() -> None:
    """A cover is counted and prints nothing, wherever its number would stand."""
    assert printed(written(one(page_numbers="none"))) == {}


def test_no_number_on_the_first_page() -> None:
    """A first page may go without its number."""
    assert printed(written(one(first_page="none"))) == {"default header": "right"}


def test_every_section_names_its_own_headers() -> None:
    """No section takes headers over from the one before."""
    parts = (Part(blocks=(paragraph("a"),)), Part(blocks=(paragraph("b"),), page_numbers="none"))
    sections = find(body(evolve(document(), parts=parts)), ".//w:sectPr")
    kinds = [
        sorted(values(node, f"w:{kind}Reference", "w:type"))
        for node in sections
        for kind in ("header", "footer")
    ]
    assert kinds == [["default", "first"]] * 2 + [["default"]] * 2


def test_roman_and_arabic_numbers() -> None:
    """The format and the first number of each part are its own."""
    parts = tuple(
        Part(blocks=(paragraph("x"),), page_numbers=kind, restart=restart)
        for kind, restart in (("none", 1), ("roman", None), ("arabic", 1))
    )
    tree = body(evolve(document(), parts=parts))
    assert values(tree, "w:pgNumType", "w:fmt") == ["", "lowerRoman", "decimal"]
    assert values(tree, "w:pgNumType", "w:start") == ["1", "", "1"]


def test_pages_on_their_side() -> None:
    """A landscape page is turned as Word turns it: the bound side comes to lie at the top."""
    made = section(one(landscape=True))
    assert values(made, "w:pgSz", "w:orient") == ["landscape"]
    assert values(made, "w:pgSz", "w:w") == ["16838"]
    assert [values(made, "w:pgMar", f"w:{side}")[0] for side in ("top", "right")] == ["2268", "2268"]


def test_sections_do_not_end_in_tables_of_contents() -> None:
    """LibreOffice loses the headers of a section that ends where a table of contents ends."""
    contents = Contents(of="headings", entries=(Entry("a", "b"),))
    parts = (Part(blocks=(contents,)), Part(blocks=(paragraph("x"),)))
    tree = body(evolve(document(), parts=parts))
    carrier = next(node for node in tree if find(node, "w:pPr/w:sectPr"))
    assert find(carrier, ".//w:fldChar") == []
