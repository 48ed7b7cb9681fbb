"""The drawing of a BPSS assessment: four panels with strengths and problems that meet at the client."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from socialwork.drawings.base import View, draws
from socialwork.drawings.panels import Items, Setting, is_cut, panel_height, panel_labels, settings
from socialwork.drawings.room import TALLEST
from socialwork.drawings.texts import IN_TABLE, bare, clipped
from socialwork.figures.box import Box
from socialwork.figures.measure import ASCENT
from socialwork.figures.model import (
    PX_PER_POINT,
    SMALLEST_TEXT,
    Ellipse,
    Figure,
    Group,
    Ink,
    Label,
    Mark,
    Point,
    Rect,
    Shape,
)
from socialwork.figures.textflow import lines_height, set_lines, wrap
from socialwork.text import joined, lower_first
from socialwork.tools.bpss import Bpss, BpssDomain
from socialwork.vocabulary.assessment import BpssAspect
from socialwork.words import Lang, Words

_EDGE = 1.0
_PAD = 8.0
_BAND = 28.0
_RADIUS = 33.0
_NOTE = 6.0
_IN_ROW = 2
_FOOT = 30.0  # what a note of one or two lines takes
_SIZE = 10 * PX_PER_POINT
_FRAME, _GREY, _CLIENT = Ink(width=1.0), Ink(width=1.0, fill="#e6e6e6"), Ink(width=2.0, fill="#ffffff")

_STRENGTHS, _PROBLEMS = Words("Kekuatan", "Strengths"), Words("Masalah", "Problems")
_FINDINGS, _FUNCTIONING = Words("temuan", "findings"), Words("keberfungsian", "functioning")
_SOMEBODY = Words("Klien", "Client")
_TITLE = Words("Asesmen biopsikososial-spiritual", "Biopsychosocial-spiritual assessment")
_ALT = Words(
    "Empat panel BPSS yang bertemu pada {client}: kekuatan {strengths}, masalah {problems}.",
    "Four BPSS panels that meet at {client}: strengths {strengths}, problems {problems}.",
)
_SAID = Words("{aspect}, {what}: {text}.", "{aspect}, {what}: {text}.")
_SUM = Words("Secara {aspect}, {what}.", "{label}: {what}.")
_STRONG = Words("kekuatan {client} ialah {texts}", "the strengths of {client} are {texts}")
_WEAK = Words("masalahnya ialah {texts}", "the problems are {texts}")


@frozen(kw_only=True)
class _Panel:
    aspect: BpssAspect
    domain: BpssDomain
    lists: tuple[Items, Items]


@frozen(kw_only=True)
class _Grid:
    """Where the panels stand: round *middle*, each *half* a figure wide."""

    middle: Point
    half: float
    upper: float
    lower: float

    def box(self, n: int) -> Box:
        """Return the box of a panel, without its band."""
        x = self.middle[0] - (0 if n % 2 else self.half)
        if n < _IN_ROW:
            return Box(x, self.middle[1] - _BAND - self.upper, self.half, self.upper)
        return Box(x, self.middle[1] + _BAND, self.half, self.lower)

    def band(self, n: int) -> Box:
        """Return the box of the name of a panel, next to the client."""
        top = self.middle[1] - (_BAND if n < _IN_ROW else 0)
        return Box(self.box(n).x, top, self.half, _BAND)


@draws(Bpss, after_table=True)
def bpss(tool: Bpss, view: View) -> Figure:
    """Return the four panels of a BPSS assessment; each strength and each problem stands in its panel once.

    A text for which there is no room is shortened; the description has all of it.
    """
    panels = tuple(_panels(tool, view.lang))
    half = (view.width - 2 * _EDGE) / 2
    room = half - 2 * _PAD
    rows = (panels[:_IN_ROW], panels[_IN_ROW:])
    limit = TALLEST - 2 * _BAND - _FOOT
    every = tuple(settings([panel.lists for panel in panels]))  # the most generous one first
    fitting = (each for each in every if sum(_height(row, room, each) for row in rows) <= limit)
    setting = next(fitting, every[-1])
    upper, lower = (_height(row, room, setting) for row in rows)
    middle = (_EDGE + half, _EDGE + upper + _BAND)
    grid = _Grid(middle=middle, half=half, upper=upper, lower=lower)
    client = view.name(view.client) or _SOMEBODY.pick(view.lang)
    shapes = [
        shape
        for n, one in enumerate(panels)
        for shape in (
            *_frame(n, one.aspect.label(view.lang), grid),
            *panel_labels(one.lists, _inside(grid.box(n)), setting, view.lang),
        )
    ]
    cut = any(is_cut(one.lists, room, setting) for one in panels)
    bottom = middle[1] + _BAND + lower
    below = wrap(IN_TABLE.pick(view.lang) if cut else "", view.width - 2 * _EDGE)
    note = set_lines(below, Label(x=_EDGE, y=bottom + _NOTE, text="", mark=Mark(role="note")))
    height = bottom + (_NOTE + lines_height(len(below), SMALLEST_TEXT) if below else 0.0)
    x, y = middle
    lines, _ = clipped(client, 2 * _RADIUS - 12, 2, _SIZE, bold=True)
    like = Label(
        x=x, y=y - lines_height(len(lines), _SIZE) / 2, text="", size=_SIZE, anchor="middle", bold=True
    )
    circle = Ellipse(cx=x, cy=y, rx=_RADIUS, ry=_RADIUS, ink=_CLIENT)
    core = Group(items=(circle, *set_lines(lines, like)), mark=Mark(role="client", alt=client))
    return Figure(
        width=view.width,
        height=height + _EDGE,
        items=(*shapes, core, *note),
        title=_TITLE.pick(view.lang),
        alt=_ALT.pick(view.lang).format(
            client=client,
            strengths=sum(len(one.domain.strengths) for one in panels),
            problems=sum(len(one.domain.problems) for one in panels),
        ),
        description=(
            *(line for one in panels for line in _summed(one, client, view.lang)),
            *(line for one in panels for line in _in_full(one, view.lang)),
        ),
        lang=view.lang,
    )


def _panels(tool: Bpss, lang: Lang) -> Iterator[_Panel]:
    for aspect in BpssAspect:
        domain: BpssDomain = getattr(tool, aspect.code)
        strengths = Items(
            title=_STRENGTHS.pick(lang),
            sign="+",
            role="strength",
            texts=tuple(bare(text) for text in domain.strengths),
        )
        problems = Items(
            title=_PROBLEMS.pick(lang),
            sign="–",
            role="problem",
            texts=tuple(bare(text) for text in domain.problems),
        )
        yield _Panel(aspect=aspect, domain=domain, lists=(strengths, problems))


def _height(panels: Sequence[_Panel], room: float, setting: Setting) -> float:
    return max(panel_height(one.lists, room, setting) for one in panels) + 1.5 * _PAD


def _inside(box: Box) -> Box:
    return Box(box.x + _PAD, box.y + _PAD / 4, box.width - 2 * _PAD, box.height)


def _frame(n: int, name: str, grid: _Grid) -> Iterator[Shape]:
    """Yield the frame of a panel and the band with its name."""
    box, band = grid.box(n), grid.band(n)
    yield Rect(x=box.x, y=box.y, width=box.width, height=box.height, ink=_FRAME, mark=Mark(role="panel"))
    ground = Rect(x=band.x, y=band.y, width=band.width, height=band.height, ink=_GREY)
    x = band.middle[0] + (_RADIUS / 2 if n % 2 else -_RADIUS / 2)
    y = band.middle[1] + (ASCENT / 2 - 0.02) * _SIZE
    label = Label(x=x, y=y, text=name, size=_SIZE, anchor="middle", bold=True)
    yield Group(items=(ground, label), mark=Mark(role="aspect"))


def _summed(one: _Panel, client: str, lang: Lang) -> Iterator[str]:
    """Yield strengths and problems of a domain in a sentence."""
    told = [
        words.pick(lang).format(client=client, texts=_listed(items.texts, lang))
        for words, items in zip((_STRONG, _WEAK), one.lists, strict=True)
        if items.texts
    ]
    if told:
        label = one.aspect.label(lang)
        yield _SUM.pick(lang).format(label=label, aspect=lower_first(label), what="; ".join(told))


def _listed(texts: Iterable[str], lang: Lang) -> str:
    """Return texts as a list in a sentence; those that hold a list themselves get the stronger *serta*."""
    items = [lower_first(text).removesuffix(".") for text in texts]
    *others, last = items
    if lang == "en" or not others or not any(" dan " in item for item in items):
        return joined(items, lang)
    return f"{', '.join(others)}{',' * (len(others) > 1)} serta {last}"


def _in_full(one: _Panel, lang: Lang) -> Iterator[str]:
    """Yield what was found in a domain and how it works, in full."""
    parts = ((_FINDINGS, bare(one.domain.findings)), (_FUNCTIONING, bare(one.domain.functioning)))
    for what, text in parts:
        if text:
            name = what.pick(lang)
            yield _SAID.pick(lang).format(
                aspect=one.aspect.label(lang), what=name[:1].lower() + name[1:], text=text
            )
