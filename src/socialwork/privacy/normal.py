"""A text as it is searched: whatever hides a name from a program, and from no reader, is undone."""

import html
import re
import unicodedata
from collections.abc import Iterator, Sequence

from attrs import frozen

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u2043", "-"),
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u00b4\u2032`", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb\u2033", '"'),
        **dict.fromkeys(
            "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a", " "
        ),
        **dict.fromkeys("\u202f\u205f\u3000", " "),
        **{chr(0xFF01 + n): chr(0x21 + n) for n in range(94)},
        # Letters of other alphabets that look like Latin ones.
        **dict(zip("авекмнорстухіјѕԁԛԝһӏ", "abekmhopctyxijsdqwhl", strict=True)),
        **dict(zip("АВЕКМНОРСТУХІЈЅԌԚԜҺӀ", "ABEKMHOPCTYXIJSGQWHI", strict=True)),
        **dict(zip("αεικνορτυχ", "aeiknoptux", strict=True)),
        **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX", strict=True)),
        **dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz", strict=True)),
        **dict(zip("ıɡɑłøđħŀŧ", "igalodhlt", strict=True)),
    }
)
"""Characters that print like another one, each with that one."""
_ODD = re.compile(
    r"[^\x00-\x7f]|&(?=#?\w)|<(?=/?[A-Za-z])|(?<=\w)<!--|(?<=\w)[*~'](?=[\w*~'])|\\(?=[^\w\s])|\w\]\("
)
"""Where a text may differ from what is searched in more than single characters."""
_PIECE = re.compile(
    r"(?P<entity>&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});)"
    r"|(?P<nothing></?[A-Za-z][A-Za-z0-9]*(?:[\s/][^<>]{0,200})?>|(?<=\w)<!--.*?-->(?=\w)|(?<=\w)[*~]+(?=\w)|\\(?=[^\w\s])"
    r"|\[(?=\w+\]\([^()\s]{0,200}\)\w)|(?<=\w)\]\([^()\s]{0,200}\)(?=\w))"
    r"|.",
    re.DOTALL,
)
_DROPPED = frozenset({"Cf", "Mn", "Me", "Cc"})


@frozen
class Normal:
    """A text as it is searched, and where each of its characters stands in the text as it is.

    Soft hyphens, characters without width, accents, marks of emphasis and remarks inside a word, and tags are
    left out; dashes, quotation marks and blanks are all alike; letters of full width or of other alphabets
    that look like Latin ones are Latin ones; entities of HTML are what they stand for. Capitals stay.

    >>> Normal.of("Bra\u00adman*ty*o").text
    'Bramantyo'

    Attributes:
        text: What is searched.
    """

    text: str
    _places: Sequence[tuple[int, int]] | None = None

    @classmethod
    def of(cls, text: str) -> "Normal":
        """Prepare *text* for searching."""
        if text.isascii() and not _ODD.search(text):
            return cls(text)
        plain = text.translate(_ALIKE)
        if not _ODD.search(plain):
            return cls(plain)
        pieces = list(_pieces(plain))
        return cls("".join(letter for letter, _, _ in pieces), [(start, end) for _, start, end in pieces])

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of what is searched starts and ends in the text as it is."""
        return (start, end) if self._places is None else (self._places[start][0], self._places[end - 1][1])


def _pieces(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each character that is searched, with the stretch of the text that it comes from."""
    for match in _PIECE.finditer(text):
        said = match[0]
        if match.lastgroup == "nothing":
            continue
        if match.lastgroup == "entity":
            said = html.unescape(said).translate(_ALIKE)
        elif said.isascii():
            yield said, match.start(), match.end()
            continue
        for letter in unicodedata.normalize("NFKD", said):
            if unicodedata.category(letter) not in _DROPPED or letter in "\n\t":
                yield letter.translate(_ALIKE), match.start(), match.end()
