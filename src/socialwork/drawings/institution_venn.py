"""The drawing of a Venn diagram of institutions, the *chapati* diagram of participatory appraisal.

A larger circle is more important, a nearer one is closer to those in the centre; a hatched one hinders
(Chambers 1994).
"""

from collections.abc import Iterator, Sequence

from attrs import evolve

from socialwork.drawings.base import View, draws
from socialwork.drawings.framing import framed, on_layer
from socialwork.drawings.hatching import hatched
from socialwork.drawings.institution_layout import Institutions, institutions
from socialwork.figures.blobs import Blob
from socialwork.figures.box import Box
from socialwork.figures.legend import Key, Sample
from socialwork.figures.measure import label_box
from socialwork.figures.model import Ellipse, Figure, Group, Ink, Mark, Point, Polyline, Shape
from socialwork.figures.round_text import set_round
from socialwork.text import joined
from socialwork.tools.circles import InstitutionVenn, VennCircle
from socialwork.vocabulary.circles import Closeness, Influence
from socialwork.words import Lang, Words

_CENTRE = Ink(width=2.0)
_RIM = Ink(width=1.25, fill="#ffffff")
_NEUTRAL = Ink(width=1.25, dash=(2.0, 3.0), fill="#ffffff")
_BORDER = Ink(stroke="#808080", width=0.75, dash=(6.0, 3.0))
_HALF = 7.5
_MARGINS = 6.0
_CIRCLES, _TEXT = 1, 2

_CLIENT = Words("Klien", "Client")
_TITLE = Words("Diagram Venn", "Venn diagram")
_TITLE_OF = Words("Diagram Venn klien {client}", "Venn diagram of client {client}")
_ALT = Words("{title}: {n} pihak di sekitar {centre}", "{title}: {n} parties round {centre}")
_CLOSEST = Words("paling dekat: {names}", "closest: {names}")
_HINDERS = Words("menghambat: {names}", "hindering: {names}")
_SAID = Words(
    "{name}: {importance}, {closeness}, {influence}.", "{name}: {importance}, {closeness}, {influence}."
)
_READ = Words(
    "Makin besar lingkarannya, makin penting suatu pihak; makin dekat ke pusat, makin dekat hubungannya.",
    "The larger a circle, the more important the party; the nearer the centre, the closer the relation.",
)
_FAR = Words("batas antara dekat dan jauh", "border between near and far")
_KEY = Words("{n} = {name}", "{n} = {name}")
_FEW = 4


def _halves(tool: InstitutionVenn) -> tuple[InstitutionVenn, ...]:
    """Return a diagram as two, each with half of the circles; one circle cannot be split."""
    circles, middle = tool.circles, (len(tool.circles) + 1) // 2
    parts = [part for part in (circles[:middle], circles[middle:]) if part]
    return tuple(evolve(tool, circles=part) for part in parts) if len(parts) > 1 else (tool,)


@draws(InstitutionVenn, split=_halves)
def draw_institutions(tool: InstitutionVenn, view: View) -> Figure:
    """Return the drawing of a Venn diagram of institutions.

    Args:
        tool: The diagram.
        view: Language, names and room; its client stands in the centre where the tool names nobody.
    """
    centre = view.name(tool.centre.strip() or view.client) or _CLIENT.pick(view.lang)
    names = tuple(" ".join(view.name(one.name.strip()).split()) for one in tool.circles)
    at = institutions(tool.circles, centre, names, view.width - _MARGINS)
    border = any(one.closeness is Closeness.FAR for one in tool.circles)
    edge = Mark(layer=0, role="border")
    core = at.centre
    shapes = (
        *((Ellipse(cx=0.0, cy=0.0, rx=at.border, ry=at.border, ink=_BORDER, mark=edge),) if border else ()),
        *_circles(tool.circles, at, names, view.lang),
        Ellipse(
            cx=core.x,
            cy=core.y,
            rx=core.rx,
            ry=core.ry,
            ink=_CENTRE,
            mark=Mark(layer=_CIRCLES, role="centre"),
        ),
        *on_layer(set_round(at.centre_lines, core, bold=True, halo="#ffffff"), _TEXT),
    )
    keys = tuple(_keys(tool.circles, view.lang, border=border))
    figure = framed(shapes, keys, tuple(_notes(at, names, view.lang)), view)
    title = (_TITLE_OF if view.client else _TITLE).pick(view.lang).format(client=view.client)
    parts = [_ALT.pick(view.lang).format(title=title, n=len(tool.circles), centre=centre)]
    pairs = list(zip(tool.circles, names, strict=True))
    nearest = next((kind for kind in Closeness if any(one.closeness is kind for one, _ in pairs)), None)
    for words, found in (
        (_CLOSEST, [name for one, name in pairs if one.closeness is nearest]),
        (_HINDERS, [name for one, name in pairs if one.influence is Influence.NEGATIVE]),
    ):
        if found:
            parts.append(words.pick(view.lang).format(names=joined(found[:_FEW], view.lang)))
    return evolve(
        figure,
        title=title,
        alt="; ".join(parts) + ".",
        description=tuple(_sentence(*pair, view.lang) for pair in zip(tool.circles, names, strict=True)),
    )


def _circles(
    circles: Sequence[VennCircle], at: Institutions, names: Sequence[str], lang: Lang
) -> Iterator[Shape]:
    rows = zip(circles, at.circles, at.words, at.lines, names, strict=True)
    for one, blob, words, lines, name in rows:
        labels = set_round(lines, words, halo="#ffffff")
        boxes = [label_box(label) for label in labels]
        items = (*_filled(blob, one.influence, boxes), *on_layer(labels, _TEXT))
        yield Group(items=items, mark=Mark(role="circle", alt=_sentence(one, name, lang)))


def _filled(blob: Blob, influence: Influence, boxes: Sequence[Box]) -> Iterator[Shape]:
    ink = _NEUTRAL if influence is Influence.NEUTRAL else _RIM
    yield Ellipse(cx=blob.x, cy=blob.y, rx=blob.rx, ry=blob.ry, ink=ink, mark=Mark(layer=_CIRCLES))
    if influence in {Influence.NEGATIVE, Influence.MIXED}:
        mark = Mark(layer=_CIRCLES, role="hatching")
        yield hatched(blob, boxes, half=influence is Influence.MIXED, mark=mark)


# --- in words ---------------------------------------------------------------------------------


def _sentence(one: VennCircle, name: str, lang: Lang) -> str:
    return _SAID.pick(lang).format(
        name=name,
        importance=one.importance.label(lang).lower(),
        closeness=one.closeness.label(lang).lower(),
        influence=one.influence.label(lang).lower(),
    )


def _notes(at: Institutions, names: Sequence[str], lang: Lang) -> Iterator[str]:
    """Yield how to read the drawing, and what the numbers stand for."""
    yield _READ.pick(lang)
    if at.numbered:
        pairs = enumerate(at.numbered, 1)
        yield "; ".join(_KEY.pick(lang).format(n=n, name=names[place]) for n, place in pairs)


def _keys(circles: Sequence[VennCircle], lang: Lang, *, border: bool) -> Iterator[Key]:
    used = {one.influence for one in circles}
    for influence in Influence:
        if influence in used:
            text = influence.label(lang).lower()
            yield Key(text=text, sample=_sample(influence), wide=2 * _HALF)
    if border:
        yield Key(text=_FAR.pick(lang), sample=_line)


def _sample(influence: Influence) -> Sample:
    def sample(left: Point, right: Point) -> tuple[Shape, ...]:
        middle = ((left[0] + right[0]) / 2, left[1])
        return tuple(_filled(Blob(rx=_HALF, ry=_HALF).moved(middle), influence, ()))

    return sample


def _line(left: Point, right: Point) -> tuple[Shape, ...]:
    return (Polyline(points=(left, right), ink=_BORDER),)
