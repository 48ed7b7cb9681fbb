"""The organisation chart of an institution: its posts, each under the one that it reports to."""

from collections.abc import Iterator

from socialwork.drawings.base import View
from socialwork.drawings.fitted_trees import extent_of, fitted
from socialwork.drawings.hung_shapes import Look, boxed, list_lines, row_lines
from socialwork.drawings.room import TALLEST
from socialwork.drawings.tidy import Hung, Style
from socialwork.drawings.trees import Entry, Node, each_node, forest
from socialwork.errors import DrawingError
from socialwork.figures.model import Figure, Ink, Mark, Path, Shape
from socialwork.institution import Institution
from socialwork.words import Lang, Words

_EDGE = 1.0
_POST = Look(role="post")
_TOP = Look(role="post", ink=Ink(width=1.75, fill="#ffffff"))
_LINE = Ink(width=1.0)

_TITLE = Words("Struktur organisasi {name}", "Organisation of {name}")
_ALT = Words(
    "Bagan struktur organisasi {name}: {n} jabatan dalam {levels} tingkat; tertinggi: {top}.",
    "Organisation chart of {name}: posts {n}, levels {levels}; at the top: {top}.",
)
_HIGHEST = Words("{post} berada di puncak susunan.", "{post} stands at the top.")
_UNDER = Words("{post} berada di bawah {boss}.", "{post} reports to {boss}.")
_NONE = Words(
    "lembaga {name!r} belum mempunyai jabatan yang dapat digambar",
    "the institution {name!r} has no posts that could be drawn",
)


def organisation_chart(institution: Institution, view: View) -> Figure:
    """Return the organisation chart of *institution*.

    Args:
        institution: The institution; each of its posts is drawn once.
        view: Language and room. Posts that would not fit side by side stand in lists under their post.

    Raises:
        DrawingError: The institution has no posts.
    """
    if not institution.organisation:
        raise DrawingError(_NONE.format(name=institution.name))
    roots = forest(
        [Entry(code=one.code, text=one.title, under=one.under or "") for one in institution.organisation]
    )
    placed, style = fitted(roots, view.width - 2 * _EDGE, TALLEST)
    extent = extent_of(placed)
    shapes = tuple(shape for root in placed for shape in _drawn(root.moved(_EDGE, _EDGE), style, top=True))
    return Figure(
        width=extent.width + 2 * _EDGE,
        height=extent.height + 2 * _EDGE,
        items=shapes,
        title=_TITLE.pick(view.lang).format(name=institution.name),
        alt=_ALT.pick(view.lang).format(
            name=institution.name,
            n=len(institution.organisation),
            levels=1 + max(root.depth for root in roots),
            top=", ".join(root.text for root in roots),
        ),
        description=tuple(_sentence(node, boss, view.lang) for node, boss in each_node(roots)),
        lang=view.lang,
    )


def _drawn(one: Hung, style: Style, *, top: bool) -> Iterator[Shape]:
    if one.children:
        steps = tuple(list_lines(one, style) if one.lists else row_lines(one, style))
        yield Path(steps=steps, ink=_LINE, mark=Mark(role="line"))
    yield boxed(one, style.size, _TOP if top else _POST)
    for child in one.children:
        yield from _drawn(child, style, top=False)


def _sentence(node: Node, boss: Node | None, lang: Lang) -> str:
    if boss is None:
        return _HIGHEST.pick(lang).format(post=node.text)
    return _UNDER.pick(lang).format(post=node.text, boss=boss.text)
