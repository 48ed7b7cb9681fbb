"""Numbers of headings and items, printed by a list or typed by hand: how they count and in which style."""

import re

from attrs import frozen

from socialwork.reading.lines import Line
from socialwork.remembering import remembered

_TYPED = re.compile(
    r"(?P<label>BAB[ \xa0]+(?:[IVXLC]+|\d+)\b|\d{1,2}(?:\.[ ]?\d{1,2})+\.?|\(?(?:\d{1,2}"
    r"|[A-Za-z]|[ivx]{2,4}|[IVX]{2,4})[.)])"
    r"[ \xa0.:\-–]*(?P<rest>.*)",
    re.DOTALL,
)
_CHAPTER = re.compile(r"BAB[ \xa0]+([IVXLC]+|\d+)\.?", re.IGNORECASE)
_DOTTED = re.compile(r"\d{1,2}(?:\.[ ]?\d{1,2})+(\.?)")
_SIMPLE = re.compile(r"(\(?)(\d{1,3}|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})([.)]?)")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


@frozen
class Number:
    """A number as it is printed.

    Attributes:
        style: What stands around its last part and what that is: ``BAB I``, ``1.1``, ``(1)``, ``a.``.
        parts: Its parts: ``(4, 2)`` for ``4.2``, ``(3,)`` for ``c.``.
    """

    style: str
    parts: tuple[int, ...]

    @property
    def last(self) -> int:
        """Its last part, by which it counts."""
        return self.parts[-1]


@remembered(maxsize=4096)
def number_of(label: str, before: Number | None = None) -> Number | None:
    """Return what a label says, or ``None`` for a dash or an empty one.

    A letter that may be a Roman number is one where it starts a list or goes on from one: *before* is
    the number that stands before it.

    >>> number_of("BAB IV").parts, number_of("4.2.1").parts, number_of("(3)").style, number_of("c.").last
    ((4,), (4, 2, 1), '(1)', 3)
    >>> number_of("i.", number_of("h.")).last, number_of("i.").last
    (9, 1)
    """
    label = label.strip()
    chapter = _CHAPTER.fullmatch(label)
    if chapter is not None:
        return Number("BAB I", (_value(chapter[1]),))
    dotted = _DOTTED.fullmatch(label)
    if dotted is not None:
        return Number(f"1.1{dotted[1]}", tuple(int(part) for part in re.findall(r"\d+", label)))
    simple = _SIMPLE.fullmatch(label)
    if simple is None:
        return None
    start, sign, end = simple.groups()
    if sign.isdigit():
        return Number(f"{start}1{end}", (int(sign),))
    letter, roman = ("A", "I") if sign.isupper() else ("a", "i")
    as_roman = (
        Number(f"{start}{roman}{end}", (_value(sign.upper()),)) if set(sign.upper()) <= {*_VALUES} else None
    )
    if as_roman is not None and (len(sign) > 1 or _goes_on(as_roman, before)):
        return as_roman
    return Number(f"{start}{letter}{end}", (ord(sign) - ord(letter) + 1,))


def split_number(line: Line) -> tuple[str, str]:
    """Return the number of a line and its text without it, whether the number was typed or is a label.

    >>> split_number(Line(number=0, kind="heading", text="1.2 Tujuan"))
    ('1.2', 'Tujuan')
    """
    if line.label:
        return line.label, line.text
    match = _TYPED.fullmatch(line.text)
    return (match["label"].strip(), match["rest"]) if match else ("", line.text)


def _goes_on(roman: Number, before: Number | None) -> bool:
    if before is None:
        return roman.last == 1
    return before.style == roman.style and before.last + 1 == roman.last


def _value(sign: str) -> int:
    if sign.isdigit():
        return int(sign)
    values = [_VALUES[one] for one in sign.upper()]
    following = (*values[1:], 0)
    return sum(-one if one < behind else one for one, behind in zip(values, following, strict=True))
