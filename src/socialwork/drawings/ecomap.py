"""The drawing of an ecomap (Hartman 1978): the household in its circle, and the systems round it.

Weight, form and arrowheads of a line say how strong a tie is, whether it is a strain, and which way energy
flows; :mod:`socialwork.drawings.tie_strokes` has the signs. A tie to somebody of the household is drawn in
the centre. A legend tells the signs that are used, because authors differ in them.
"""

from collections.abc import Iterator, Sequence

from attrs import evolve

from socialwork.drawings import ecomap_words as words
from socialwork.drawings.base import View, draws
from socialwork.drawings.ecomap_centre import bare
from socialwork.drawings.ecomap_layout import EcomapLayout, layout
from socialwork.drawings.ecomap_plan import EcomapPlan, plan
from socialwork.drawings.ecomap_ring import LEAST
from socialwork.drawings.framing import framed, on_layer
from socialwork.drawings.symbols import person_symbol
from socialwork.drawings.tie_strokes import tie_strokes
from socialwork.figures.blobs import Blob
from socialwork.figures.box import Box
from socialwork.figures.course import Course, straight
from socialwork.figures.legend import SIGN, Key, Sample
from socialwork.figures.measure import label_box
from socialwork.figures.model import Ellipse, Figure, Group, Ink, Label, Mark, Point, Shape, flat
from socialwork.figures.placed import Wanted, placed
from socialwork.figures.round_text import set_round
from socialwork.figures.textflow import lines_box, wrap
from socialwork.tools.ecomap import Ecomap
from socialwork.vocabulary.person import Sex, TieFlow, TieStrength
from socialwork.words import Lang

_CENTRE = Ink(width=1.0, fill="#ffffff")
_SYSTEM = Ink(width=1.25, fill="#ffffff")
_ABOVE = 2
_NOTE, _NOTE_LINES = 92.0, 3
_NOTE_LEAST = 100.0  # how long ties are at least that have notes
_OUTSIDE = 60.0
_OFF = 6.0
_MARGINS = 6.0
_LINE, _HALF = 42.0, 5.5  # of the samples in the legend


def _halves(tool: Ecomap) -> tuple[Ecomap, ...]:
    """Return an ecomap as two, each with half of the ties; one tie cannot be split."""
    ties, middle = tool.ties, (len(tool.ties) + 1) // 2
    parts = tuple(part for part in (ties[:middle], ties[middle:]) if part)
    return tuple(evolve(tool, ties=part) for part in parts) if len(parts) > 1 else (tool,)


@draws(Ecomap, split=_halves)
def draw_ecomap(tool: Ecomap, view: View) -> Figure:
    """Return the drawing of an ecomap.

    Args:
        tool: The ecomap.
        view: Language, names and room; its genogram says who of the household is male, who female.
    """
    return ecomap_figure(tool, view)


def ecomap_figure(tool: Ecomap, view: View, *, notes: bool = False) -> Figure:
    """Return the drawing of an ecomap.

    Args:
        tool: The ecomap.
        view: Language, names and room.
        notes: Whether the note of each tie stands beside its line, where there is room for it.
    """
    shown = plan(tool, view)
    least = _NOTE_LEAST if notes else LEAST
    placed_ = layout(shown, words.WHOLE.pick(view.lang), view.width - _MARGINS, least)
    shapes = (*_lines(shown, placed_), *_centre(shown, placed_), *_systems(shown, placed_, view))
    said = tuple(_notes(shown, placed_, shapes)) if notes else ()
    figure = framed((*shapes, *said), tuple(_keys(shown, view.lang)), (), view)
    return evolve(
        figure,
        title=words.title(view.client, view.lang),
        alt=words.alt(shown, view.client, view.lang),
        description=words.description(shown, view.lang),
    )


def _lines(shown: EcomapPlan, at: EcomapLayout) -> Iterator[Shape]:
    for line, course in zip(shown.lines, at.courses, strict=True):
        tie = line.tie
        strokes = tie_strokes(course, tie.strength, stressful=tie.stressful, flow=tie.flow)
        layer = _ABOVE if line.inside or line.start is not None else 1
        yield Group(items=tuple(on_layer(strokes, layer)), mark=Mark(role="tie"))


def _centre(shown: EcomapPlan, at: EcomapLayout) -> Iterator[Shape]:
    middle, circle = at.middle, at.middle.circle
    mark = Mark(layer=1, role="centre")
    yield Ellipse(cx=circle.x, cy=circle.y, rx=circle.rx, ry=circle.ry, ink=_CENTRE, mark=mark)
    if not shown.members:
        yield from on_layer(set_round(middle.texts[0].lines, circle, bold=True), _ABOVE + 1)
    for member, blob, text in zip(shown.members, middle.symbols, middle.texts, strict=False):
        lone = bare(member, shown)
        symbol = () if lone else person_symbol(blob, member.sex, client=member.client)
        labels = set_round(text.lines, blob, bold=member.client)
        mark = Mark(role="member", alt=member.text)
        yield Group(items=tuple(on_layer((*symbol, *labels), _ABOVE + 1)), mark=mark)


def _systems(shown: EcomapPlan, at: EcomapLayout, view: View) -> Iterator[Shape]:
    for n, (blob, text) in enumerate(zip(at.systems, at.texts, strict=True)):
        lines = (line for line in shown.lines if not line.inside and line.end == n)
        said = " ".join(words.sentence(line, shown, view.lang) for line in lines)
        rim = Ellipse(cx=blob.x, cy=blob.y, rx=blob.rx, ry=blob.ry, ink=_SYSTEM)
        items = tuple(on_layer((rim, *set_round(text.lines, blob)), _ABOVE + 1))
        yield Group(items=items, mark=Mark(role="system", alt=said))


def _notes(shown: EcomapPlan, at: EcomapLayout, shapes: Sequence[Shape]) -> Iterator[Label]:
    """Yield the notes of ties in free places beside the middle of their lines."""
    taken = [one.box for one in (*at.systems, at.middle.circle)]
    taken += [label_box(one) for one in flat(tuple(shapes)) if isinstance(one, Label)]
    wanted = [
        (_wanted(" ".join(line.tie.note.split()), at, n),)
        for n, line in enumerate(shown.lines)
        if line.tie.note.strip() and not line.inside
    ]
    corners = [corner for box in taken for corner in ((box.x, box.y), (box.right, box.bottom))]
    room = Box.round(corners).grown(_OUTSIDE)
    for label in placed(wanted, room, taken):
        yield evolve(label, halo="#ffffff", mark=evolve(label.mark, layer=_ABOVE + 2))


def _wanted(note: str, at: EcomapLayout, n: int) -> Wanted:
    lines = wrap(note, _NOTE)
    if len(lines) > _NOTE_LINES:
        lines = (*lines[: _NOTE_LINES - 1], f"{lines[_NOTE_LINES - 1]} …")
    size, course = lines_box(lines), at.courses[n]
    boxes = (
        Box(x - size.width / 2, y - size.height / 2, size.width, size.height)
        for side in (1, -1, 0)
        for x, y in _beside(course, size, side)
    )
    return Wanted(lines, tuple(boxes))


def _beside(course: Course, size: Box, side: int) -> Iterator[Point]:
    """Yield the middles of places for a note: beside the line, to its right, its left, or over it."""
    for share in (0.5, 0.4, 0.6, 0.3, 0.7):
        (x, y), (dx, dy) = course.at(course.length * share)
        away = side * (abs(dy) * size.width / 2 + abs(dx) * size.height / 2 + _OFF)
        yield (x - away * dy, y + away * dx)


# --- the legend -------------------------------------------------------------------------------


def _keys(plan: EcomapPlan, lang: Lang) -> Iterator[Key]:
    """Yield the lines of the legend: people, strengths, stress and flow."""
    known = {one.sex for one in plan.members}
    for one in plan.members:
        if one.client and not bare(one, plan):
            yield Key(text=words.CLIENT.pick(lang), sample=_symbol(one.sex, client=True), wide=SIGN)
    if Sex.MALE in known:
        yield Key(text=words.MALE.pick(lang), sample=_symbol(Sex.MALE), wide=SIGN)
    if Sex.FEMALE in known:
        yield Key(text=words.FEMALE.pick(lang), sample=_symbol(Sex.FEMALE), wide=SIGN)
    ties = [line.tie for line in plan.lines]
    used = {tie.strength for tie in ties}
    for strength, text in words.STRENGTHS.items():
        if strength in used:
            yield Key(text=text.pick(lang), sample=_tie(strength), wide=_LINE)
    if any(tie.stressful for tie in ties):
        stress = _tie(TieStrength.FAIR, stressful=True)
        yield Key(text=words.STRESSFUL.pick(lang), sample=stress, wide=_LINE)
    if any(tie.flow is not TieFlow.NONE for tie in ties):
        flow = _tie(TieStrength.FAIR, flow=TieFlow.TO)
        yield Key(text=words.FLOW.pick(lang), sample=flow, wide=_LINE)


def _symbol(sex: Sex, *, client: bool = False) -> Sample:
    def sample(left: Point, right: Point) -> tuple[Shape, ...]:
        middle = ((left[0] + right[0]) / 2, left[1])
        return person_symbol(Blob(rx=_HALF, ry=_HALF).moved(middle), sex, client=client)

    return sample


def _tie(strength: TieStrength, *, stressful: bool = False, flow: TieFlow = TieFlow.NONE) -> Sample:
    return lambda left, right: tie_strokes(straight(left, right), strength, stressful=stressful, flow=flow)
