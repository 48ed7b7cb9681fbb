"""Drawings as shapes of Word's own: places, lines, texts, and words for who cannot see them."""

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from word_reading import body, find, part, texts, written
from word_samples import document, paragraph

from drawings import FIGURES, couple, drawing, every_shape, figure, label
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Cell, Contents, Drawing, Entry, Paragraph, Table
from socialwork.errors import SocialWorkError
from socialwork.export.markdown import to_markdown
from socialwork.export.word import check_docx, write_docx
from socialwork.export.word.xml import DRAWING_NAMESPACES, NAMESPACES, Element
from socialwork.figures.model import (
    PX_PER_POINT,
    SMALLEST_TEXT,
    Close,
    CurveTo,
    Ellipse,
    Figure,
    Ink,
    Label,
    LineTo,
    Mark,
    MoveTo,
    Path,
    Polyline,
    Rect,
    Shape,
    flat,
)
from tools import validate_all

PX = 9525
EVERYTHING = NAMESPACES | DRAWING_NAMESPACES


def all_of(tree: Element, path: str) -> list[Element]:
    """Return the elements on *path*, also those of drawings."""
    return tree.findall(path, EVERYTHING)


def shapes(*items: Shape, width_cm: float | None = None) -> list[Element]:
    """Return the written shapes of a drawing, without the sheet that they lie on."""
    made = document(Drawing(figure=figure(*items), width_cm=width_cm))
    return all_of(body(made), ".//wps:wsp")[1:]


def only(*items: Shape, width_cm: float | None = None) -> Element:
    """Return the only written shape of a drawing."""
    (made,) = shapes(*items, width_cm=width_cm)
    return made


def place(shape: Element) -> tuple[int, int, int, int]:
    """Return left, top, width and height of a written shape, in EMU."""
    (start,), (size,) = all_of(shape, ".//a:xfrm/a:off"), all_of(shape, ".//a:xfrm/a:ext")
    x, y = int(start.get("x", "")), int(start.get("y", ""))
    return x, y, int(size.get("cx", "")), int(size.get("cy", ""))


# --- places and forms -------------------------------------------------------------------------


def test_pixels_become_emu() -> None:
    """A shape stands where the figure says, at 9525 EMU to the pixel."""
    assert place(only(Rect(x=10, y=20, width=30, height=40))) == (10 * PX, 20 * PX, 30 * PX, 40 * PX)
    assert place(only(Ellipse(cx=50, cy=60, rx=10, ry=20))) == (40 * PX, 40 * PX, 20 * PX, 40 * PX)


def test_everything_shrinks_together() -> None:
    """Half as wide a drawing has half the places and lines; Word scales lines and fonts with no group."""
    items = (Rect(x=10, y=20, width=30, height=40, ink=Ink(width=2)), label(0, 40, "a", size=24))
    rectangle, text = shapes(*items, width_cm=400 / 96 * 2.54 / 2)
    assert place(rectangle) == (5 * PX, 10 * PX, 15 * PX, 20 * PX)
    assert [line.get("w") for line in all_of(rectangle, ".//a:ln")] == [str(PX)]
    assert [size.get(f"{{{NAMESPACES['w']}}}val") for size in all_of(text, ".//w:sz")] == ["18"]


@pytest.mark.parametrize(
    ("shape", "form"),
    [
        (Rect(x=0, y=0, width=9, height=9), "rect"),
        (Rect(x=0, y=0, width=9, height=9, radius=2), "roundRect"),
        (Ellipse(cx=0, cy=0, rx=9, ry=9), "ellipse"),
        (Polyline(points=((0, 0), (9, 9))), "line"),
    ],
)
def test_known_forms_are_named(shape: Shape, form: str) -> None:
    """Forms that Word knows stay what they are when somebody changes them."""
    assert [node.get("prst") for node in all_of(only(shape), ".//a:prstGeom")] == [form]


@pytest.mark.parametrize(
    ("points", "flip"),
    [
        (((0, 0), (9, 5)), None),
        (((9, 5), (0, 0)), None),
        (((0, 5), (9, 0)), "1"),
        (((9, 0), (0, 5)), "1"),
        (((0, 5), (9, 5)), None),
        (((5, 9), (5, 0)), None),
    ],
)
def test_lines_lean_the_right_way(points: tuple[tuple[float, float], ...], flip: str | None) -> None:
    """A line goes from corner to corner of its box, and the box is flipped where it rises."""
    (frame,) = all_of(only(Polyline(points=points)), ".//a:xfrm")
    assert frame.get("flipV") == flip


def test_free_forms_have_a_path() -> None:
    """Curves and corners keep their order, relative to the box round all points."""
    steps = (MoveTo((10, 10)), LineTo((20, 10)), CurveTo((30, 10), (30, 20), (20, 20)), Close())
    made = only(Path(steps=steps))
    assert place(made) == (10 * PX, 10 * PX, 20 * PX, 10 * PX)
    (path,) = all_of(made, ".//a:path")
    assert [node.tag.split("}")[1] for node in path] == ["moveTo", "lnTo", "cubicBezTo", "close"]
    points = [(int(point.get("x", "")), int(point.get("y", ""))) for point in all_of(path, ".//a:pt")]
    assert points == [(x * PX, y * PX) for x, y in [(0, 0), (10, 0), (20, 0), (20, 10), (10, 10)]]


def test_flat_free_forms_have_a_box_with_room() -> None:
    """A box that is flat would make programs divide by zero."""
    made = only(Polyline(points=((10, 10), (20, 10), (30, 10))))
    assert place(made)[3] == PX
    assert [path.get("h") for path in all_of(made, ".//a:path")] == [str(PX)]


def test_lines_are_drawn_as_the_ink_says() -> None:
    """Colour, width and dashes, which Word wants in widths of the line."""
    ink = Ink(stroke="#aa00ff", width=2, dash=(6, 3, 1), fill="#00ff00")
    made = only(Rect(x=0, y=0, width=9, height=9, ink=ink))
    line, inside = all_of(made, ".//a:ln")[0], all_of(made, "./wps:spPr/a:solidFill/a:srgbClr")[0]
    assert (line.get("w"), inside.get("val")) == (str(2 * PX), "00FF00")
    assert [node.get("val") for node in all_of(line, ".//a:srgbClr")] == ["AA00FF"]
    stops = [(int(stop.get("d", "")), int(stop.get("sp", ""))) for stop in all_of(line, ".//a:ds")]
    assert stops == [(300_000, 150_000), (50_000, 300_000), (150_000, 50_000)]


@pytest.mark.parametrize("ink", [Ink(stroke=""), Ink(width=0)])
def test_no_line(ink: Ink) -> None:
    """Without colour or width there is no line, rather than Word's own."""
    made = only(Rect(x=0, y=0, width=9, height=9, ink=ink))
    assert len(all_of(made, ".//a:ln/a:noFill")) == 1


def test_layers_decide_what_lies_above() -> None:
    """Shapes stand in the order in which they are drawn."""
    low, high = (Rect(x=n, y=0, width=9, height=9, mark=Mark(layer=n)) for n in (1, 2))
    assert [place(one)[0] for one in shapes(high, low)] == [PX, 2 * PX]


# --- text -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("anchor", "aligned"), [("start", "left"), ("middle", "center"), ("end", "right")])
def test_text_hangs_on_its_anchor(anchor: str, aligned: str) -> None:
    """The edge or middle of the box stands at the place of the label, and the text is aligned to it."""
    made = only(label(200, 100, "Ibu (45)", anchor=anchor))
    left, _, width, _ = place(made)
    stands = {"start": left, "middle": left + width / 2, "end": left + width}[anchor]
    assert stands == pytest.approx(200 * PX, abs=2)
    assert [node.get(f"{{{NAMESPACES['w']}}}val") for node in all_of(made, ".//w:jc")] == [aligned]


def test_boxes_of_text_stay_in_the_drawing() -> None:
    """Room to spare ends at the edge of the drawing, since a program would shift a group that is larger."""
    made = shapes(
        label(2, 20, "kiri"), label(398, 20, "kanan", anchor="end"), label(380, 20, "KL", anchor="middle")
    )
    assert all(left >= 0 and left + width <= 400 * PX for left, _, width, _ in map(place, made))


def test_what_lies_outside_belongs_to_the_drawing() -> None:
    """A shape or text beyond the edges makes the drawing larger, instead of shifting everything in it."""
    outside = (Rect(x=-20, y=10, width=5, height=5), Ellipse(cx=200, cy=320, rx=5, ry=10), *couple())
    tree = body(document(Drawing(figure=figure(*outside))))
    (corner,), (size,) = all_of(tree, ".//a:chOff"), all_of(tree, ".//a:chExt")
    assert (corner.get("x"), corner.get("y")) == (str(-20 * PX), "0")
    assert (size.get("cx"), size.get("cy")) == (str(420 * PX), str(330 * PX))
    ground = place(all_of(tree, ".//wps:wsp")[0])
    assert ground == (-20 * PX, 0, 420 * PX, 330 * PX)


def test_texts_at_the_edge_change_no_size() -> None:
    """The room to spare below a text ends at the edge of the drawing too."""
    low = (label(9, 295, "Klien"), label(385, 150, "Frekuensi", turned=True))
    assert extent(Drawing(figure=figure(*low))) == (400 * PX, 300 * PX)


def test_turned_text_reads_upwards() -> None:
    """A turned label is higher than wide, and its letters lie to the left of its place."""
    left, top, width, height = place(only(label(200, 200, "Frekuensi", turned=True)))
    assert height > 2 * width
    assert top + height == 200 * PX
    assert left < 200 * PX < left + width


def test_texts_are_in_the_file_once() -> None:
    """Every text can be found and changed; what XML cannot hold is dropped."""
    made = body(document(Drawing(figure=figure(label(9, 20, "Ayah &\x00 <Ibu>\n "), label(9, 60, "  ")))))
    assert texts(made) == ["Ayah & <Ibu>"] * 2  # of the paragraph in the box, and of the one around it


def test_texts_have_the_font_that_was_measured() -> None:
    """Each text says its font itself, for a table around the drawing has one of its own."""
    (font,) = all_of(only(label(9, 20, "KL")), ".//w:rFonts")
    assert set(font.attrib.values()) == {"Arial"}


def test_a_halo_is_behind_the_text() -> None:
    """The colour round the letters is that of their background."""
    (shade,) = all_of(only(label(9, 20, "KL", halo="#ffffff")), ".//w:shd")
    assert shade.get(f"{{{NAMESPACES['w']}}}fill") == "FFFFFF"


# --- size -------------------------------------------------------------------------------------


def extent(made: Drawing) -> tuple[int, int]:
    """Return width and height of a written drawing, in EMU."""
    (node,) = find(body(document(made)), ".//wp:extent")
    return int(node.get("cx", "")), int(node.get("cy", ""))


def test_size_of_its_own_and_wanted_size() -> None:
    """A drawing is as large as its layout made it, or as wide as is wanted, with its proportions."""
    assert extent(Drawing(figure=figure(*couple()))) == (400 * PX, 300 * PX)
    assert extent(Drawing(figure=figure(*couple()), width_cm=12)) == (4_320_000, 3_240_000)


def test_text_is_never_smaller_than_eight_points() -> None:
    """A drawing that shall be smaller than its text allows is as small as that allows."""
    width, _ = extent(Drawing(figure=figure(*couple()), width_cm=1))
    assert width == pytest.approx(0.8 * 400 * PX, abs=2)


def test_small_text_makes_a_drawing_grow() -> None:
    """Text that is too small to read is made larger, with its drawing, where there is room."""
    width, _ = extent(Drawing(figure=figure(label(5, 20, "a", size=SMALLEST_TEXT * 0.8))))
    assert width == pytest.approx(400 * PX / 0.8, abs=2)


def test_too_large_drawings_are_refused() -> None:
    """What cannot be read is not written; the message says how much room is needed."""
    wide = figure(label(5, 20, "a"), width=900)
    with pytest.raises(SocialWorkError, match=r"'Genogram' needs 19\.1 × 6\.4 cm .* 14\.0 × 19\.7 cm"):
        written(document(Drawing(figure=wide)))


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (figure(Rect(x=0, y=0, width=9, height=9, ink=Ink(stroke="red"))), "colour 'red'"),
        (figure(label(0, 9, "a", color='#000"/>')), "expected is one like"),
        (figure(Rect(x=float("nan"), y=0, width=9, height=9)), "place or length of nan"),
        (figure(Polyline(points=((0, 0), (float("inf"), 1)))), "place or length of inf"),
        (figure(width=0), "has no width"),
        (figure(height=-3), "has no width or no height"),
    ],
)
def test_what_cannot_be_drawn_is_named(made: Figure, words: str) -> None:
    """A slip in a figure is an error that says what is wrong, not a file that Word repairs."""
    with pytest.raises(SocialWorkError, match=words):
        written(document(Drawing(figure=made)))


# --- words ------------------------------------------------------------------------------------


def test_words_for_the_whole_and_its_parts() -> None:
    """The drawing and each symbol tell what they are; lines are marked as ornaments."""
    tree = body(document(drawing(*couple())))
    (whole,) = find(tree, ".//wp:docPr")
    assert (whole.get("descr"), whole.get("title")) == ("Genogram: ayah, ibu, dan klien.", "Genogram")
    named = all_of(tree, ".//wps:cNvPr")
    assert [one.get("descr") for one in named if one.get("descr")] == ["Ayah, 48 tahun", "Ibu, 45 tahun"]
    assert len(all_of(tree, ".//adec:decorative")) == 2  # the line and the sheet below everything
    assert [one.get("name") for one in named] == [
        "sheet 2",
        "rect 3",
        "label 4",
        "ellipse 5",
        "label 6",
        "line 7",
    ]


def test_programs_without_shapes_print_the_words() -> None:
    """The fallback says in brackets what the drawing shows."""
    tree = body(document(drawing(*couple())))
    (words,) = all_of(tree, ".//mc:Fallback/w:t")
    assert words.text == "[Genogram: ayah, ibu, dan klien.]"


def test_captions_stand_below() -> None:
    """A drawing has its caption below it, on the same page, and lists of figures point to it."""
    listed = Contents(of="figure", entries=(Entry("Gambar 4. 1 Genogram klien", "g"),))
    tree = body(document(listed, drawing(*couple())))
    assert texts(tree)[-1] == "Gambar\u00a04. 1 Genogram klien"
    assert check_docx(written(document(listed, drawing(*couple())))) == []


def test_markdown_says_what_is_drawn() -> None:
    """In a text a drawing is its description, above its caption."""
    expected = (
        "> **Genogram**\n>\n> Genogram: ayah, ibu, dan klien.\n>\n"
        "> Ayah (48) menikah dengan ibu (45). Klien anak pertama.\n\n**Gambar 4. 1** Genogram klien\n"
    )
    assert to_markdown(document(drawing(*couple()))) == expected


# --- the file ---------------------------------------------------------------------------------


def test_every_shape_passes_the_validators() -> None:
    """Shapes of every kind, in the text and in a cell, are valid for all validators."""
    small = Drawing(figure=figure(*couple(), width=350))
    table = Table(rows=((Cell(blocks=(small,)),),))
    assert validate_all(written(document(drawing(*every_shape()), table, paragraph("akhir")))) == []


def test_numbers_are_those_of_one_shape() -> None:
    """No two drawings or shapes of a document have the same number, wherever they stand."""
    tree = body(document(drawing(*couple()), Drawing(figure=figure(*couple()))))
    numbers = [node.get("id") for node in tree.iter() if node.tag.endswith(("}cNvPr", "}docPr"))]
    assert len(numbers) == 2 * (1 + 1 + 5)
    assert len(set(numbers)) == len(numbers)


def test_equal_documents_give_equal_bytes() -> None:
    """Nothing in a drawing depends on anything but the figure."""
    assert written(document(drawing(*every_shape()))) == written(document(drawing(*every_shape())))


def test_documents_without_drawings_know_nothing_of_them() -> None:
    """Only a drawing declares what drawings need."""
    plain = zipfile.ZipFile(BytesIO(written(document(paragraph("a"))))).read("word/document.xml")
    assert b"wordprocessingGroup" not in plain


@given(FIGURES)
def test_any_figure_gives_a_sound_file(made: Figure) -> None:
    """Whatever the shapes, texts and words: the file is sound, and holds every text."""
    block = Drawing(figure=made)
    after = Paragraph(text=(Text("akhir"),))
    try:
        data = written(document(block, after))
    except SocialWorkError as refused:
        assert "needs" in str(refused)  # noqa: PT017 - too small texts are refused
        return
    assert check_docx(data) == []
    wanted = sum(1 for one in flat(made.items) if not isinstance(one, Label))
    tree = part(data)
    assert len(all_of(tree, ".//wps:wsp")) - len(all_of(tree, ".//wps:txbx")) == 1 + wanted


def changed(old: str, new: str) -> bytes:
    """Return the file with a genogram in which one thing is made wrong."""
    data, stream = written(document(drawing(*couple()))), BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                assert old.encode() in content, f"nothing to change: {old}"
                content = content.replace(old.encode(), new.encode(), 1)
            target.writestr(name, content)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('<wps:cNvPr id="4"', '<wps:cNvPr id="3"', "2 drawings have the number 3"),
        ('<wps:cNvPr id="4"', '<wps:cNvPr id="1"', "2 drawings have the number 1"),
        (' descr="Ayah, 48 tahun"', "", "the shape 3 has neither words"),
        ('<w:sz w:val="20"/>', '<w:sz w:val="15"/>', "the text of the shape 4 is smaller than 8 pt"),
        ('cx="342900"', 'cx="-1"', "the shape 3 is smaller than nothing"),
        ('Requires="wpg"', 'Requires="wpx"', "no program can choose"),
        ('Requires="wpg"', "", "no program can choose"),
        ('descr="Genogram: ayah, ibu, dan klien."', "", "the drawing 1 has no words"),
    ],
)
def test_damage_is_found(old: str, new: str, words: str) -> None:
    """Each kind of damage to a drawing gives a finding that names it."""
    found = check_docx(changed(old, new))
    assert any(words in problem for problem in found), found


# --- SVG --------------------------------------------------------------------------------------


def with_pictures(*blocks: Drawing) -> bytes:
    """Return a file whose drawings are pictures."""
    pytest.importorskip("resvg_py")
    stream = BytesIO()
    write_docx(document(*blocks), stream, drawings="svg")
    return stream.getvalue()


def test_drawings_as_svg_pass_the_validators() -> None:
    """A drawing can be an SVG picture, with a PNG one for programs that do not know SVG."""
    data = with_pictures(drawing(*every_shape()))
    assert validate_all(data) == []
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert archive.read("word/media/drawing1.svg").startswith(b"<svg ")
        assert archive.read("word/media/image1.png").startswith(b"\x89PNG")


def test_equal_drawings_are_stored_once() -> None:
    """The same figure twice is one SVG and one PNG file; both drawings keep their words."""
    one, same = (Drawing(figure=figure(*couple())) for _ in range(2))
    data = with_pictures(one, same, Drawing(figure=figure()))
    with zipfile.ZipFile(BytesIO(data)) as archive:
        media = [name.rpartition("/")[2] for name in archive.namelist() if "media" in name]
    assert sorted(media) == ["drawing1.svg", "drawing2.svg", "image1.png", "image2.png"]
    assert [node.get("descr") for node in find(part(data), ".//wp:docPr")] == [
        "Genogram: ayah, ibu, dan klien."
    ] * 3


def test_pictures_are_as_large_as_shapes() -> None:
    """Both ways of writing give a drawing the same size."""
    block = Drawing(figure=figure(*couple()), width_cm=11)
    (node,) = find(part(with_pictures(block)), ".//wp:extent")
    assert (int(node.get("cx", "")), int(node.get("cy", ""))) == extent(block)


def test_half_points() -> None:
    """Fonts come in half points; text of 8 pt stays text of 8 pt."""
    (size,) = all_of(only(label(9, 30, "KL", size=8 * PX_PER_POINT)), ".//w:sz")
    assert size.get(f"{{{NAMESPACES['w']}}}val") == "16"
