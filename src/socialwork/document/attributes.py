"""What prose says of a block in braces: ``{#anchor .class key="value"}`` at its end."""

import re
from collections.abc import Iterable, Mapping

from attrs import field, frozen

_NAME = r"[A-Za-z][\w-]*"
_ONE = rf"#[^\s{{}}]+|\.{_NAME}|{_NAME}=(?:\"[^\"{{}}]*\"|[^\s\"{{}}]+)"
_BRACES = rf"\{{((?:{_ONE})(?:\s+(?:{_ONE}))*)\}}"
_PART = re.compile(_ONE)
_PLAIN = re.compile(r"[\w.-]+")
_BRACES_ONLY = re.compile(_BRACES)
_AT_START = re.compile(rf"{_BRACES}[ \t]*")
_LABEL = re.compile(r"\{label=\"([^\"\n]+)\"\}[ \t]*")


@frozen
class Attributes:
    """What stands in one pair of braces.

    Attributes:
        anchor: What stands behind ``#``.
        classes: What stands behind full stops, in order.
        values: The values by their keys.
    """

    anchor: str = ""
    classes: tuple[str, ...] = ()
    values: Mapping[str, str] = field(factory=dict)

    def __bool__(self) -> bool:
        return bool(self.anchor or self.classes or self.values)

    def number(self, key: str, default: float) -> float:
        """Return a value as a number above 0, or *default* where it is none."""
        numbers = numbers_in(self.values.get(key, ""))
        return numbers[0] if len(numbers) == 1 and numbers[0] > 0 else default


NONE = Attributes()
_WHOLE_NUMBER = re.compile(r"\d{1,6}(?:\.\d{1,4})?")


def numbers_in(text: str) -> tuple[float, ...]:
    """Return the numbers that *text* lists, parted by blanks; nothing where one is no number.

    >>> numbers_in("2 3.5"), numbers_in("2 lebar")
    ((2.0, 3.5), ())
    """
    found = text.split()
    return tuple(map(float, found)) if all(map(_WHOLE_NUMBER.fullmatch, found)) else ()


def attributes_at_end(source: str) -> tuple[Attributes, str]:
    r"""Return what the braces at the end of *source* say, and what stands before them.

    >>> attributes_at_end("Isi {#tabel-a .center}")
    (Attributes(anchor='tabel-a', classes=('center',), values={}), 'Isi')
    >>> attributes_at_end(r"Isi \{.center}")[1]
    'Isi \\{.center}'
    """
    trimmed = source.rstrip()
    at = trimmed.rfind("{") if trimmed.endswith("}") else -1
    match = None if at < 0 or trimmed[:at].endswith("\\") else _BRACES_ONLY.fullmatch(trimmed, at)
    return (NONE, source) if match is None else (_read(match[1]), trimmed[:at].rstrip())


def attributes_at_start(source: str) -> tuple[Attributes, int]:
    """Return what the braces at the start of *source* say, and where the text behind them begins."""
    match = _AT_START.match(source)
    return (NONE, 0) if match is None else (_read(match[1]), match.end())


def label_at_start(source: str) -> tuple[str, str]:
    """Return the label that an item gives itself, and its text.

    >>> label_at_start('{label="4)"} Isi')
    ('4)', 'Isi')
    """
    match = _LABEL.match(source)
    return ("", source) if match is None else (match[1], source[match.end() :])


def braces(anchor: str = "", classes: Iterable[str] = (), values: Mapping[str, str] | None = None) -> str:
    """Return braces that say this, or an empty text for nothing to say.

    >>> braces("tabel-a", ["center"], {"widths": "2 3"})
    '{#tabel-a .center widths="2 3"}'
    """
    pairs = (f"{key}={_quoted(value)}" for key, value in (values or {}).items() if value)
    parts = [f"#{anchor}" if anchor else "", *(f".{one}" for one in classes), *pairs]
    said = " ".join(filter(None, parts))
    return f"{{{said}}}" if said else ""


def _quoted(value: str) -> str:
    return value if _PLAIN.fullmatch(value) else f'"{value}"'


def _read(said: str) -> Attributes:
    anchor, classes, values = "", [], {}
    for one in _PART.findall(said):
        if one[0] == "#":
            anchor = one[1:]
        elif one[0] == ".":
            classes.append(one[1:])
        else:
            key, _, value = one.partition("=")
            values[key] = value.strip('"')
    return Attributes(anchor, tuple(classes), values)
