"""What can be asked of any figure: is everything inside, does text cover text, has the font each letter."""

from itertools import combinations

from socialwork.figures.box import Box
from socialwork.figures.measure import label_box, unmeasured
from socialwork.figures.model import (
    CurveTo,
    Ellipse,
    Figure,
    Label,
    Leaf,
    LineTo,
    MoveTo,
    Path,
    Point,
    Polyline,
    Rect,
    flat,
)


def shape_box(shape: Leaf) -> Box:
    """Return the box that a shape covers with its line; for curves, one that holds it."""
    match shape:
        case Label():
            return label_box(shape)
        case Rect():
            box = Box(shape.x, shape.y, shape.width, shape.height)
        case Ellipse():
            box = Box(shape.cx - shape.rx, shape.cy - shape.ry, 2 * shape.rx, 2 * shape.ry)
        case Polyline():
            box = Box.round(shape.points)
        case Path():
            points: list[Point] = []
            for step in shape.steps:
                match step:
                    case MoveTo(to) | LineTo(to):
                        points.append(to)
                    case CurveTo(control1, control2, to):
                        points += [control1, control2, to]
                    case _:
                        pass
            box = Box.round(points)
    return box.grown(shape.ink.width / 2) if shape.ink.stroke else box


def labels(figure: Figure) -> tuple[Label, ...]:
    """Return every line of text of a figure."""
    return tuple(one for one in flat(figure.items) if isinstance(one, Label))


def outside(figure: Figure) -> tuple[Leaf, ...]:
    """Return the shapes that do not lie wholly inside the figure."""
    page = Box(0, 0, figure.width, figure.height)
    return tuple(one for one in flat(figure.items) if not page.holds(shape_box(one)))


def colliding(figure: Figure, *, slack: float = 0.5) -> tuple[tuple[Label, Label], ...]:
    """Return the pairs of labels that cover each other by more than *slack* pixels in both directions."""
    boxes = [(one, label_box(one).grown(-slack / 2)) for one in labels(figure) if one.text.strip()]
    return tuple((a, b) for (a, box), (b, other) in combinations(boxes, 2) if box.overlap(other) > 0)


def missing_letters(figure: Figure) -> str:
    """Return the characters that the bundled font does not have; a PNG shows boxes for them."""
    return unmeasured("".join(one.text for one in labels(figure)))
