"""What the tests of round drawings ask of any of them, and names to draw with."""

from hypothesis import strategies as st

from socialwork.figures import colliding, outside, to_svg
from socialwork.figures.blobs import Blob
from socialwork.figures.model import SMALLEST_TEXT, Ellipse, Figure, Group, Label, Shape, flat

NAMES = (
    "Ibu",
    "Kakek dan nenek dari pihak ibu",
    "Sahabat",
    "Klub futsal",
    "Wali kelas",
    "Guru bimbingan dan konseling",
    "Puskesmas",
    "Dinas sosial kabupaten",
    "Badan penyelenggara jaminan kesehatan nasional",
    "Karang taruna",
)
HOSTILE = st.sampled_from(
    (
        *NAMES,
        "x" * 90,
        "Kelompok pendukung orang tua dengan anak berkebutuhan khusus di kabupaten " * 3,
        "母 dan 父母",
        "i",
        "<b>&amp;</b>",
        "keberlangsungankehidupanbermasyarakat",
    )
)


def named(n: int) -> str:
    """Return the n-th of as many names as are wanted, each of its own."""
    return f"{NAMES[n % len(NAMES)]} {n}"


def groups(figure: Figure, role: str) -> list[Group]:
    """Return the groups of shapes that play a role."""
    return [one for one in figure.items if isinstance(one, Group) and one.mark.role == role]


def words(group: Group) -> str:
    """Return the text of a group, its lines joined."""
    return " ".join(one.text for one in flat(group.items) if isinstance(one, Label))


def rim(group: Group) -> Blob:
    """Return the ellipse that a group is drawn round."""
    one = next(one for one in flat(group.items) if isinstance(one, Ellipse))
    return Blob(x=one.cx, y=one.cy, rx=one.rx, ry=one.ry)


def marks(items: tuple[Shape, ...], role: str) -> int:
    """Return how many single shapes play a role."""
    return sum(one.mark.role == role for one in flat(items))


def sound(figure: Figure) -> None:
    """Fail unless a figure is whole: nothing outside, no text on text, all of it legible and in words."""
    assert outside(figure) == ()
    assert colliding(figure) == ()
    sizes = [one.size for one in flat(figure.items) if isinstance(one, Label)]
    assert all(size >= SMALLEST_TEXT - 1e-9 for size in sizes)
    assert figure.title
    assert figure.alt.endswith(".")
    assert all(sentence.strip() for sentence in figure.description)
    assert to_svg(figure)
