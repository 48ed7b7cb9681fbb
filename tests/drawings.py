"""Drawings by hand and drawings of any shape, for the tests of everything that holds or writes them."""

from hypothesis import strategies as st

from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Caption, Drawing
from socialwork.figures.model import (
    PX_PER_POINT,
    Close,
    CurveTo,
    Ellipse,
    Figure,
    Group,
    Ink,
    Label,
    LineTo,
    Mark,
    MoveTo,
    Path,
    Polyline,
    Rect,
    Shape,
)

TEN = 10 * PX_PER_POINT


def label(x: float, y: float, text: str, **options: object) -> Label:
    """Return a label of 10 pt."""
    return Label(x=x, y=y, text=text, **{"size": TEN, **options})  # type: ignore[arg-type]


def figure(*items: Shape, width: float = 400, height: float = 300, title: str = "Genogram") -> Figure:
    """Return a figure that holds *items*."""
    alt = "Genogram: ayah, ibu, dan klien."
    description = ("Ayah (48) menikah dengan ibu (45).", "Klien anak pertama.")
    return Figure(width=width, height=height, items=items, title=title, alt=alt, description=description)


def drawing(*items: Shape, **options: object) -> Drawing:
    """Return a drawing with a caption."""
    caption = Caption(
        series="figure", title=(Text("Genogram klien"),), anchor="g", prefix="Gambar 4. ", number=1
    )
    return Drawing(figure=figure(*items, **options), caption=caption)  # type: ignore[arg-type]


def couple() -> tuple[Shape, ...]:
    """Return a small genogram."""
    father = (Rect(x=100, y=40, width=36, height=36), label(118, 63, "48", anchor="middle"))
    mother = (Ellipse(cx=318, cy=58, rx=18, ry=18), label(318, 63, "45", anchor="middle"))
    return (
        Group(items=father, mark=Mark(role="person", alt="Ayah, 48 tahun")),
        Group(items=mother, mark=Mark(role="person", alt="Ibu, 45 tahun")),
        Polyline(
            points=((118, 76), (118, 110), (318, 110), (318, 76)),
            ink=Ink(dash=(6, 4)),
            mark=Mark(role="line"),
        ),
    )


def every_shape() -> tuple[Shape, ...]:
    """Return shapes of every kind, with every kind of line, and texts of every kind in all corners."""
    zigzag = tuple((40 + 8 * n, 150 + (5 if n % 2 else -5)) for n in range(30))
    curve = CurveTo((260, 180), (300, 280), (340, 220))
    return (
        Rect(x=1, y=1, width=398, height=298),
        *couple(),
        Polyline(points=((218, 110), (218, 135))),
        Polyline(points=zigzag, ink=Ink(stroke="#aa0000", width=2)),
        Polyline(points=((300, 140), (380, 180)), ink=Ink(width=3)),
        Polyline(points=((300, 180), (380, 140)), ink=Ink(width=3)),
        Polyline(points=((40, 170), (280, 170)), ink=Ink(dash=(2, 3, 8))),
        Polyline(points=((40, 240), (100, 200), (100, 240), (40, 200)), closed=True, ink=Ink(fill="#ccccff")),
        Rect(x=120, y=200, width=80, height=40, radius=10, ink=Ink(fill="#eeffee", width=3)),
        Path(
            steps=(MoveTo((220, 220)), curve, LineTo((340, 260)), Close()), ink=Ink(fill="#ffeecc", width=2)
        ),
        Polyline(points=((40, 270), (360, 270)), ink=Ink(stroke="#888888")),
        label(200, 274, "dengan latar", anchor="middle", halo="#ffffff", mark=Mark(layer=2)),
        label(6, 16, "Kiri atas: ÄÅ & <b>"),
        label(394, 16, "Kanan atas", anchor="end", bold=True),
        label(6, 294, "kiri bawah", italic=True, color="#0000aa"),
        label(394, 294, "kanan bawah", anchor="end"),
        label(20, 200, "naik", turned=True),
        label(385, 230, "ke atas", turned=True, anchor="middle"),
    )


PLACES = st.floats(-50, 450)
LENGTHS = st.floats(0, 200)
POINTS = st.tuples(PLACES, PLACES)
COLOURS = st.from_regex(r"#[0-9a-fA-F]{6}", fullmatch=True)
WORDS = st.text(max_size=12)
INKS = st.builds(
    Ink,
    stroke=st.just("") | COLOURS,
    width=st.floats(0, 9),
    dash=st.lists(st.floats(0, 20), max_size=5).map(tuple),
    fill=st.just("") | COLOURS,
)
MARKS = st.builds(Mark, layer=st.integers(-2, 2), role=WORDS, alt=WORDS)
STEPS = st.lists(
    st.one_of(
        st.builds(MoveTo, POINTS),
        st.builds(LineTo, POINTS),
        st.builds(CurveTo, POINTS, POINTS, POINTS),
        st.just(Close()),
    ),
    max_size=5,
).map(tuple)
LEAVES: st.SearchStrategy[Shape] = st.one_of(
    st.builds(
        Rect, x=PLACES, y=PLACES, width=LENGTHS, height=LENGTHS, radius=st.floats(0, 50), ink=INKS, mark=MARKS
    ),
    st.builds(Ellipse, cx=PLACES, cy=PLACES, rx=LENGTHS, ry=LENGTHS, ink=INKS, mark=MARKS),
    st.builds(
        Polyline,
        points=st.lists(POINTS, min_size=2, max_size=6).map(tuple),
        closed=st.booleans(),
        ink=INKS,
        mark=MARKS,
    ),
    st.builds(Path, steps=STEPS, ink=INKS, mark=MARKS),
    st.builds(
        Label,
        x=PLACES,
        y=PLACES,
        text=WORDS,
        size=st.floats(8 * PX_PER_POINT, 60),
        anchor=st.sampled_from(("start", "middle", "end")),
        bold=st.booleans(),
        italic=st.booleans(),
        turned=st.booleans(),
        color=COLOURS,
        halo=st.just("") | COLOURS,
        mark=MARKS,
    ),
)
SHAPES = st.recursive(
    LEAVES,
    lambda inner: st.builds(Group, items=st.lists(inner, max_size=3).map(tuple), mark=MARKS),
    max_leaves=4,
)
FIGURES = st.builds(
    Figure,
    width=st.floats(1, 400),
    height=st.floats(1, 400),
    items=st.lists(SHAPES, max_size=6).map(tuple),
    title=WORDS,
    alt=WORDS.map(lambda words: f"Gambar {words}"),
    description=st.lists(WORDS, max_size=2).map(tuple),
    lang=st.sampled_from(("id", "en")),
)
