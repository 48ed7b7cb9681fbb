"""Colour profiles (ICC): the numbers by which colours are shown, without any text."""

import struct

_HEADER, _TAG = 128, 12
_MARK = slice(36, 40)
_COLOURS = {
    b"RGB ": (b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC"),
    b"GRAY": (b"kTRC",),
}
"""What profiles of each kind of colours cannot do without."""
_FURTHER = (b"wtpt", b"chad")
_PARAMETERS = {0: 1, 1: 3, 2: 4, 3: 5, 4: 7}
"""How many numbers the kinds of curves have."""
_FOURTH = 4
_DAY = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
_DAYLIGHT = struct.pack(">3I", 0xF6D6, 0x10000, 0xD32D)
_NAME = "profile"


def clean_profile(data: bytes) -> bytes:
    """Return a profile that shows colours as *data* does, or nothing where that is not told by plain numbers.

    Left out are descriptions, rights, names of devices, dates, private tags, and profiles that work by
    tables, such as those of printers: colours are then shown as if the picture had none.
    """
    space, version, intent = data[16:20], data[8:9], data[64:68]
    if data[_MARK] != b"acsp" or space not in _COLOURS or data[20:24] != b"XYZ ":
        return b""
    try:
        tags = _numbers(data)
    except (struct.error, KeyError, ValueError):
        return b""
    if any(tag not in tags for tag in _COLOURS[space]):
        return b""
    major = max(2, min(version[0], _FOURTH))
    kept = {tag: tags[tag] for tag in (*_COLOURS[space], *_FURTHER) if tag in tags}
    words = _words(major)
    return _profile(major, space, intent[-1] & 3, {b"desc": words[0], b"cprt": words[1], **kept})


def _numbers(data: bytes) -> dict[bytes, bytes]:
    """Return those elements of a profile that are plain numbers, each as long as its numbers take."""
    found: dict[bytes, bytes] = {}
    (count,) = struct.unpack_from(">I", data, _HEADER)
    for n in range(min(count, 100)):
        tag, at, size = struct.unpack_from(">4sII", data, _HEADER + 4 + _TAG * n)
        if any(tag in tags for tags in (*_COLOURS.values(), _FURTHER)):
            element = data[at : at + size]
            length = _length(element)
            if len(element) < length:
                raise ValueError(tag)
            found[tag] = element[:4] + bytes(4) + element[8:length]
    return found


def _length(element: bytes) -> int:
    """Return how long an element of numbers is.

    Raises:
        KeyError: It is of another kind.
        ValueError: It is a curve that goes up and down, which no curve of colours does.
    """
    match element[:4]:
        case b"XYZ ":
            return 8 + 3 * 4
        case b"sf32":
            return 8 + 9 * 4
        case b"curv":
            count = int.from_bytes(element[8:12], "big")
            values = struct.unpack_from(f">{min(count, len(element))}H", element, 12)
            if list(values) != sorted(values):
                raise ValueError(count)
            return 12 + 2 * count
        case b"para":
            (kind,) = struct.unpack_from(">H", element, 8)
            return 12 + 4 * _PARAMETERS[kind]
        case other:
            raise KeyError(other)


def _words(major: int) -> tuple[bytes, bytes]:
    """Return a name and a line of rights, which every profile has to have, that tell nothing."""
    if major == _FOURTH:
        text = _NAME.encode("utf-16-be")
        made = struct.pack(">4s4xII4sII", b"mluc", 1, 12, b"enUS", len(text), 28) + text
        return made, made
    plain = _NAME.encode() + b"\0"
    return struct.pack(">4s4xI", b"desc", len(plain)) + plain + bytes(78), b"text" + bytes(4) + plain


def _profile(major: int, space: bytes, intent: int, tags: dict[bytes, bytes]) -> bytes:
    table, body = struct.pack(">I", len(tags)), b""
    start = _HEADER + 4 + _TAG * len(tags)
    places: dict[bytes, int] = {}
    for tag, element in tags.items():
        if element not in places:
            places[element] = start + len(body)
            body += element + bytes(-len(element) % 4)
        table += struct.pack(">4sII", tag, places[element], len(element))
    head = struct.pack(">I4xB3x4s4s4s", start + len(body), major, b"mntr", space, b"XYZ ")
    head += _DAY + b"acsp" + bytes(24) + struct.pack(">I", intent) + _DAYLIGHT
    return head + bytes(_HEADER - len(head)) + table + body
