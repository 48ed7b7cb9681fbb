"""Drawings of assessment tools in the report: cited, captioned, turned or split."""

from functools import cache

import pytest
from attrs import evolve

from chapter_four import built, cited, context, group_case, shown, with_stage
from drawn_tools import Cards, draw_cards, half_cards, register_cards
from factories import minimal_case
from socialwork.case import Case
from socialwork.document.inlines import plain
from socialwork.document.nodes import Block, Caption, Document, Drawing, Paragraph, Placeholder
from socialwork.document.walk import WITH_CAPTION, caption_of, document_blocks
from socialwork.drawings.base import DrawingEntry
from socialwork.export import wide_drawings
from socialwork.export.build import build
from socialwork.export.template_loading import load_template
from socialwork.figures.fit import PX_PER_CM, fits
from socialwork.figures.model import flat
from socialwork.loading import load_case
from socialwork.stages import Assessment, Intervention
from socialwork.tools import Tool

CARDS = Cards(people=("BR",))


@pytest.fixture(autouse=True)
def _cards(monkeypatch: pytest.MonkeyPatch) -> None:
    register_cards(monkeypatch)


def case_of(*tools: Tool) -> Case:
    """Return a case with an assessment of *tools*."""
    return with_stage(Assessment(tools=tools))


def blocks_of(*tools: Tool) -> tuple[Block, ...]:
    """Return what the report prints of *tools*."""
    return built("assessment-tools", case_of(*tools))


def drawings_in(blocks: tuple[Block, ...]) -> list[Drawing]:
    """Return the drawings among *blocks*."""
    return [block for block in blocks if isinstance(block, Drawing)]


def test_a_drawing_is_cited_and_captioned() -> None:
    """Under the name of the tool: a sentence that cites it, the drawing with its text, the table."""
    assert (
        shown("assessment-tools", case_of(CARDS))
        == """\
#### Kartu Kekuatan

Kartu kekuatan klien BR digambarkan dalam [](#gambar-strength-card).

> **Kartu BR**
>
> Kartu kekuatan dari BR
>
> BR memegang kartu

**figure** Kartu Kekuatan Klien BR

|  |  |  |
| --- | --- | --- |
| Orang | : | BR |
| Sisi | : | 300 |"""
    )


@pytest.mark.parametrize("name", ["utama", "lansia"])
def test_an_alternative_text_is_never_prose(name: str) -> None:
    """What a drawing says to those who cannot see it stands in the drawing alone, in no paragraph."""
    blocks = list(document_blocks(report(name), frozenset({Drawing, Paragraph})))
    prose = " ".join(plain(one.text) for one in blocks if isinstance(one, Paragraph))
    alts = [one.figure.alt for one in blocks if isinstance(one, Drawing)]
    assert len(alts) > 5
    assert [alt for alt in alts if alt in prose] == []


def test_the_drawing_may_stand_behind_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tool that is read in its table first has its drawing behind it."""
    register_cards(monkeypatch, DrawingEntry(draw_cards, after_table=True))
    kinds = [type(block).__name__ for block in blocks_of(CARDS)]
    assert kinds == ["Heading", "Table", "Paragraph", "Drawing"]


def test_several_tools_of_one_kind_have_anchors_of_their_own() -> None:
    """The second drawing of a kind is cited by its own anchor."""
    assert cited(blocks_of(CARDS, CARDS)) == ["gambar-strength-card", "gambar-strength-card-2"]


def test_what_cannot_be_drawn_has_its_table_only() -> None:
    """A tool with nothing to draw is printed without a drawing."""
    assert [type(block).__name__ for block in blocks_of(Cards())] == ["Heading", "Table"]


def test_tools_of_a_group_are_drawn_too() -> None:
    """A tool of the group programme is drawn under its name, and the caption says of which group it is."""
    case = group_case()
    plan, work = case.stages
    assert isinstance(work, Intervention)
    assert work.group is not None
    group = evolve(work.group, tools=(evolve(CARDS, people=("A1",)),))
    text = shown("intervention-group", evolve(case, stages=(plan, evolve(work, group=group))))
    assert "**figure** Kartu Kekuatan pada Program “Maju”" in text
    assert "memegang kartu" in text


# --- names ------------------------------------------------------------------------------------


def test_reports_use_codes_and_roles() -> None:
    """A report shows the client's code and the roles of others; the case file's names never get in."""
    (drawing,) = drawings_in(blocks_of(evolve(CARDS, people=("BR", "IB"))))
    texts = [one.text for one in flat(drawing.figure.items) if hasattr(one, "text")]
    assert texts == ["BR, Ibu"]
    assert "Rahasia" not in repr(drawing)


# --- room -------------------------------------------------------------------------------------


def parts_with_drawings(*tools: Tool) -> list[tuple[bool, list[Block]]]:
    """Return the parts of a report that hold drawings of *tools* or placeholders, and which are turned."""
    document = build(case_of(*tools), load_template())
    wanted = [
        (part.landscape, [b for b in part.blocks if isinstance(b, Drawing | Placeholder) and _is_ours(b)])
        for part in document.parts
    ]
    return [(landscape, found) for landscape, found in wanted if found]


def _is_ours(block: Block) -> bool:
    if isinstance(block, Drawing):
        return block.figure.title.startswith("Kartu")
    return isinstance(block, Placeholder) and "Kartu" in block.what


@pytest.mark.parametrize(("side", "landscape"), [(300, False), (850, True)])
def test_wide_drawings_turn_the_page(side: int, *, landscape: bool) -> None:
    """A drawing that an upright page cannot hold stands on one that lies on its side."""
    ((turned, (drawing,)),) = parts_with_drawings(evolve(CARDS, side=side))
    assert (turned, type(drawing)) == (landscape, Drawing)


def test_what_no_page_holds_is_split() -> None:
    """A drawing too large for any page is drawn in parts, each with a caption that says which it is."""
    blocks = blocks_of(evolve(CARDS, people=("BR", "IB"), side=1200))
    captions = [one.caption.title[0] for one in drawings_in(blocks) if one.caption]
    assert [getattr(node, "text", "") for node in captions] == [
        "Kartu Kekuatan Klien BR: Kartu Ke-1, BR",
        "Kartu Kekuatan Klien BR: Kartu Ke-2, Ibu",
    ]
    assert cited(blocks) == ["gambar-strength-card", "gambar-strength-card-bagian-2"]
    assert "bagian demi bagian" in repr(blocks[1])


@pytest.mark.parametrize("entry", [None, DrawingEntry(draw_cards, half_cards)])
def test_parts_without_a_name_are_counted(
    entry: DrawingEntry | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Parts that nobody names are told apart by numbers."""
    register_cards(monkeypatch, entry)
    blocks = blocks_of(evolve(CARDS, people=("A9", "A9"), side=1200))
    captions = [one.caption.title[0] for one in drawings_in(blocks) if one.caption]
    assert [getattr(node, "text", "") for node in captions] == [
        "Kartu Kekuatan Klien BR: Bagian 1",
        "Kartu Kekuatan Klien BR: Bagian 2",
    ]


def test_parts_that_are_called_alike_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts of one name have their number behind it."""
    register_cards(monkeypatch, DrawingEntry(draw_cards, half_cards, name_part=lambda *_: "cabang ayah"))
    blocks = blocks_of(evolve(CARDS, people=("BR", "IB"), side=1200))
    captions = [one.caption.title[0] for one in drawings_in(blocks) if one.caption]
    assert [getattr(node, "text", "") for node in captions] == [
        "Kartu Kekuatan Klien BR: Cabang Ayah (Bagian 1)",
        "Kartu Kekuatan Klien BR: Cabang Ayah (Bagian 2)",
    ]


def test_too_large_even_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """What fits no page even so gives way to words that say how large it is; its caption stays cited."""
    register_cards(monkeypatch, DrawingEntry(draw_cards))
    ((_, (left,)),) = parts_with_drawings(evolve(CARDS, side=2000))
    assert isinstance(left, Placeholder)
    assert "bagilah" in left.what


# --- the examples -----------------------------------------------------------------------------


@cache
def report(name: str) -> Document:
    """Return the report of an example."""
    return build(load_case(f"example:{name}"), load_template())


@pytest.mark.parametrize("name", ["utama", "lansia", "rehabilitasi"])
def test_every_drawing_of_the_examples_is_cited(name: str) -> None:
    """Each drawing has a caption, and a paragraph refers to it."""
    blocks = list(document_blocks(report(name), frozenset({Drawing, Paragraph})))
    anchors = [one.caption.anchor for one in blocks if isinstance(one, Drawing) and one.caption]
    assert len(anchors) == len([one for one in blocks if isinstance(one, Drawing)])
    assert len(anchors) >= 2
    assert set(anchors) <= set(cited(tuple(blocks)))


@pytest.mark.parametrize("name", ["utama", "lansia", "rehabilitasi"])
def test_every_drawing_of_the_examples_can_be_read(name: str) -> None:
    """Each fits its page with text of 8 pt or more, and says what it shows to those who cannot see it."""
    for part in report(name).parts:
        width, height = wide_drawings.room_on(report(name).design.page, landscape=part.landscape)
        for block in part.blocks:
            if isinstance(block, Drawing):
                assert fits(block.figure, width=width, height=height), block.figure.title
                assert block.figure.alt


@pytest.mark.parametrize("name", ["utama", "lansia", "rehabilitasi"])
def test_every_tool_drawn_in_the_examples_speaks(name: str) -> None:
    """Not only the drawing of a tool but shapes in it tell what they are: programs keep one or the other."""
    silent = {
        block.figure.title
        for block in document_blocks(report(name), frozenset({Drawing}))
        if isinstance(block, Drawing) and not any(one.mark.alt for one in flat(block.figure.items))
    }
    assert {title for title in silent if not title.startswith("Token")} == set()


@pytest.mark.parametrize("name", ["utama", "lansia", "rehabilitasi"])
def test_captions_of_the_examples_differ(name: str) -> None:
    """No two figures of a report have one caption or one anchor."""
    captions = [
        caption
        for block in document_blocks(report(name), WITH_CAPTION)
        if (caption := caption_of(block)) is not None and caption.series == "figure"
    ]
    assert len({caption.anchor for caption in captions}) == len(captions)
    assert len({caption.title for caption in captions}) == len(captions)


def test_the_report_draws_as_wide_as_its_text() -> None:
    """Drawings get the width of the text of the page that the template chose."""
    from socialwork.export.blocks.tool_drawings import report_view

    view = report_view(case_of(), context())
    assert view.width == pytest.approx(14 * PX_PER_CM)
    assert view.client == "BR"


def test_captions_are_nodes_of_the_series_of_figures() -> None:
    """Drawings count with the other figures: *Gambar 4. n*."""
    (drawing,) = drawings_in(blocks_of(CARDS))
    assert isinstance(drawing.caption, Caption)
    assert drawing.caption.series == "figure"


# --- the course of the case -------------------------------------------------------------------


def test_the_timeline_of_a_case_is_a_block() -> None:
    """A template may print the course of the case: cited, drawn with a caption."""
    blocks = built("case-timeline", load_case("example:utama"))
    assert [type(one).__name__ for one in blocks] == ["Paragraph", "Drawing"]
    assert cited(blocks) == ["gambar-lini-masa"]
    (drawing,) = drawings_in(blocks)
    assert drawing.caption is not None
    text = shown("case-timeline", load_case("example:utama"))
    assert "**figure** Lini Masa Penanganan Klien BR" in text


def test_a_case_without_days_has_no_timeline() -> None:
    """Before anything has a date, nothing is printed."""
    assert built("case-timeline", minimal_case()) == ()
