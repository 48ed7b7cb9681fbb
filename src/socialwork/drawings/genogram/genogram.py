"""The drawing of a genogram: people in rows, unions and children, households, emotional lines, a legend.

Symbols follow McGoldrick, Gerson and Petry (2020) or, in the other notation, the pedigree nomenclature of
Bennett and others (2008, 2022). The key sheets in use disagree in places; so the legend explains every symbol
and every line that a drawing uses. Patterns tell things apart, never colour alone.
"""

import string
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from socialwork.drawings.base import View, draws
from socialwork.drawings.framing import bounds, moved
from socialwork.drawings.genogram.children import adopted, brackets, child_lines
from socialwork.drawings.genogram.describe import Told, told
from socialwork.drawings.genogram.ground import Ground
from socialwork.drawings.genogram.households import drawn_ring, rings, stand_of
from socialwork.drawings.genogram.keys import TITLE, keys_of, notes_of
from socialwork.drawings.genogram.layout import FamilyLayout
from socialwork.drawings.genogram.legend import least_width, legend
from socialwork.drawings.genogram.persons import drawn_person
from socialwork.drawings.genogram.plan import Plan, plan_of
from socialwork.drawings.genogram.scene import Scene, scene_of
from socialwork.drawings.genogram.sizes import TEXT
from socialwork.drawings.genogram.split import branch_name, branches
from socialwork.drawings.genogram.ties import tie_shapes
from socialwork.drawings.genogram.unions import union_lines, union_marks, union_text
from socialwork.figures.box import Box
from socialwork.figures.measure import label_box
from socialwork.figures.model import Ellipse, Figure, Group, Label, Mark, Point, Polyline, Shape
from socialwork.figures.placing import footprints
from socialwork.figures.soundness import shape_box
from socialwork.tools.genogram import EmotionalLine, Genogram
from socialwork.vocabulary.drawing import Notation
from socialwork.vocabulary.person import EmotionalTie
from socialwork.words import Words

_EDGE = 6.0
_AIR = 16.0
_ALONG, _BESIDE, _HOME = 4.0, 4.0, 2.0
_OVER_TEXT = 30.0
_NOBODY = Words("Tidak ada orang yang digambar.", "Nobody is drawn.")


@draws(Genogram, split=branches, name_part=branch_name)
def genogram_figure(genogram: Genogram, view: View) -> Figure:
    """Return the drawing of *genogram*; what points to nobody is passed over, everybody stands in it once.

    Where it is wider than its room, columns move together, and names take more lines.
    """
    figure = _drawn(genogram, view)
    if figure.width <= view.width:
        return figure
    narrow = _drawn(genogram, view, narrow=True)
    return narrow if narrow.width <= view.width else figure


def _drawn(genogram: Genogram, view: View, *, narrow: bool = False) -> Figure:
    scene = scene_of(genogram, view, narrow=narrow)
    plan = plan_of(scene)
    words = told(
        genogram,
        view,
        generations=len({one.generation for one in plan.layout.persons}),
        drawn=frozenset(scene.people),
    )
    letters = _letters(scene.ties)
    return _framed(tuple(_shapes(scene, plan, words, letters)), scene, plan, letters, words)


def _shapes(scene: Scene, plan: Plan, words: Told, letters: Mapping[EmotionalLine, str]) -> Iterator[Shape]:
    stand = stand_of(plan.layout, plan.boxes)
    homes = tuple(ring for number, home in enumerate(scene.homes) for ring in rings(home, number, stand))
    yield from (drawn_ring(ring) for ring in homes)
    trunks = {one.union: one.trunk[0][0] for one in plan.layout.sibships if one.trunk}
    for union in plan.layout.unions:
        yield from union_lines(union, scene)
        yield from union_marks(union, scene, trunks.get(union.code))
    for sibship in plan.layout.sibships:
        yield from child_lines(sibship, scene)
    foster = adopted(scene) if scene.view.notation is Notation.BENNETT else frozenset()
    for code, person in plan.persons.items():
        yield drawn_person(person, words.people[code])
        if code in foster:
            yield from brackets(person.symbol.centre)
    if not plan.persons:
        yield Label(x=0, y=0, text=_NOBODY.pick(scene.view.lang), mark=Mark(layer=TEXT, role="note"))
    texts = _union_texts(scene, plan)
    # What emotional lines pay for: crossing lines, running along them, and texts on lines.
    ground = Ground()
    for ring in homes:
        ground.charge_line((*ring, ring[0]), _HOME, _BESIDE)
    for path in _paths(plan.layout):
        ground.charge_line(path, _ALONG, _BESIDE)
    for label in texts:
        ground.charge_box(label_box(label), _OVER_TEXT)
    taken = [label_box(label) for label in texts]
    taken += [box for person in plan.persons.values() for box in person.boxes]
    ties = tuple(tie_shapes(scene.ties, letters, plan.persons, ground, taken))
    yield Group(items=ties, mark=Mark(role="ties"))
    yield from _union_texts(scene, plan, ties) if ties else texts


def _union_texts(scene: Scene, plan: Plan, ties: Sequence[Shape] = ()) -> tuple[Label, ...]:
    """Return the texts on the lines of unions, as far off all lines as they can be."""
    taken = [box for person in plan.persons.values() for box in person.boxes]
    taken += [shape_box(one) for one in ties if isinstance(one, Ellipse | Label)]
    lines = [Box.round((a, b)).grown(1) for path in _paths(plan.layout) for a, b in pairwise(path)]
    lines += [box for one in ties if isinstance(one, Polyline) for box in footprints(one.points)]
    labels: list[Label] = []
    for union in plan.layout.unions:
        made = union_text(union, scene, taken, lines)
        taken += [label_box(label).grown(1) for label in made]
        labels += made
    return tuple(labels)


def _paths(layout: FamilyLayout) -> Iterator[Sequence[Point]]:
    """Yield the lines of all unions and to all children."""
    yield from (union.path for union in layout.unions)
    for sibship in layout.sibships:
        yield from (sibship.trunk, sibship.bar or (), *(drop.path for drop in sibship.drops))


def _letters(ties: Sequence[EmotionalLine]) -> dict[EmotionalLine, str]:
    """Return the letter of each custom line that has a label; lines with the same label share it."""
    letters: dict[str, str] = {}
    found: dict[EmotionalLine, str] = {}
    for tie in ties:
        label = tie.label.strip()
        if tie.kind is EmotionalTie.CUSTOM and label:
            round_, place = divmod(len(letters), len(string.ascii_lowercase))
            letters.setdefault(label, string.ascii_lowercase[place] + (str(round_ + 1) if round_ else ""))
            found[tie] = letters[label]
    return found


def _framed(
    shapes: tuple[Shape, ...], scene: Scene, plan: Plan, letters: Mapping[EmotionalLine, str], words: Told
) -> Figure:
    """Return the figure: as large as the family is, with the legend below."""
    keys = keys_of(scene, plan.layout, letters)
    around = bounds(shapes)
    inner = max(around.width, min(least_width(keys), scene.view.width - 2 * _EDGE))
    below, height = legend(TITLE.pick(scene.view.lang), keys, tuple(notes_of(scene, plan.layout)), inner)
    by = (_EDGE + (inner - around.width) / 2 - around.x, _EDGE - around.y)
    top = around.height + _EDGE + (_AIR if below else 0)
    return Figure(
        width=inner + 2 * _EDGE,
        height=top + height + _EDGE,
        items=(*(moved(one, by) for one in shapes), *(moved(one, (_EDGE, top)) for one in below)),
        title=words.title,
        alt=words.alt,
        description=words.description,
        lang=scene.view.lang,
    )
