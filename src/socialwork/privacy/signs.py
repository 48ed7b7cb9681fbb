"""Signs of identity that have a form of their own: numbers, addresses, accounts, links."""

import re
from collections.abc import Iterator

from attrs import frozen

from socialwork.process.text_index import TextIndex
from socialwork.remembering import remembered
from socialwork.vocabulary.privacy import Identifier


@frozen
class Found:
    """A stretch of text that identifies somebody.

    Attributes:
        start: Where it starts.
        end: Where it ends.
        kind: What it is.
    """

    start: int
    end: int
    kind: Identifier


@frozen
class Sign:
    """A pattern; its group ``it``, or else all of it, is what identifies.

    Attributes:
        kind: What it finds.
        pattern: How it is found.
        needs: Letters of which some stand in every text in which it is found; with none all are searched.
    """

    kind: Identifier
    pattern: re.Pattern[str]
    needs: tuple[str, ...] = ()


_NAME = r"[A-Z0-9][\w.’'-]*"
_STREET = rf"\b(?:[Jj]l\.?|[Jj]alan|JALAN|[Gg]g\.?|[Gg]ang)\s+{_NAME}(?:\s+{_NAME}){{0,4}}"
_HOUSE = r"(?:,?\s*(?:[Nn]o(?:mor)?\.?|[Bb]lok|[Kk]av(?:ling)?\.?)\s*[\w/.-]+)*"
_NEIGHBOURHOOD = (
    r"\bRT\.?[ /]*(?:RW\.?)?\s*:?\s*\d{1,3}(?:\s*/\s*(?:RW\.?)?\s*\d{1,3}|,?\s*RW\.?\s*\d{1,3})?"
    r"|\bRW\.?\s*\d{1,3}\b"
)
_PLACE = (
    r"\b(?:[Kk]ampung|[Kk]p\.|[Dd]usun|[Kk]elurahan|[Dd]esa|[Kk]ecamatan|[Pp]erum(?:ahan)?)\s+"
    r"(?P<it>[A-Z]\w+(?:\s+[A-Z]\w+){0,2})"
)
_DRIVES = (
    r"(?:drive|docs|forms|photos)\.google\.com|photos\.app\.goo\.gl|onedrive\.live\.com|1drv\.ms|dropbox\.com"
)
_SHORT = r"bit\.ly|s\.id|tinyurl\.com|wa\.me|t\.me"
_SITES = r"instagram|facebook|tiktok|twitter|telegram|whatsapp|ig|fb"
_CARDS = r"NIK|NISN|NIS|KK|KTP|KIA|BPJS|KIP|KIS|NIP"

SIGNS: tuple[Sign, ...] = (
    Sign(
        Identifier.LINK,
        re.compile(rf"\b(?:https?://)?(?:www\.)?(?:{_DRIVES}|{_SHORT})/[^\s)>\]]+", re.IGNORECASE),
        ("/",),
    ),
    Sign(Identifier.EMAIL, re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b"), ("@",)),
    Sign(
        Identifier.ACCOUNT,
        re.compile(
            r"(?<![\w.@\[;-])@(?=[A-Za-z_])(?=[\w.]*[\d_.])[\w.]{3,30}(?<!\.)"
            rf"|\b(?:{_SITES})\s*(?::|dengan akun|account)\s*(?P<it>@?[\w.-]{{3,40}})",
            re.IGNORECASE,
        ),
        ("@", ":", "kun", "KUN", "ccount", "CCOUNT"),
    ),
    Sign(
        Identifier.ID_NUMBER,
        re.compile(
            r"(?<!\d)\d{16}(?!\d)|(?<![\d.])\d{4}(?:[ .-]\d{4}){3}(?!\d|[.-]\d)"
            rf"|\b(?:{_CARDS})\b[\s:]*(?:[Nn]o(?:mor)?\.?)?[\s:]*(?P<it>\d[\d .-]{{4,22}}\d)"
        ),
    ),
    Sign(
        Identifier.PHONE,
        re.compile(
            r"(?<![\w.])(?:\+62|62|0)[ -]?8\d{1,2}(?:[ .-]?\d{3,4}){2,3}(?!\d)"
            r"|(?<![\w.])\(0\d{2,3}\)\s?\d{5,8}(?!\d)"
        ),
    ),
    Sign(Identifier.PLATE, re.compile(r"\b[A-Z]{1,2} \d{3,4} [A-Z]{2,3}\b")),
    Sign(Identifier.ADDRESS, re.compile(rf"{_STREET}{_HOUSE}|{_NEIGHBOURHOOD}|{_PLACE}")),
)
"""The patterns, in the order in which they are tried: a later one leaves alone what an earlier one has
found."""


_SIGN_WORDS = frozenset(
    {
        *("jl", "jalan", "gg", "gang", "kampung", "kp", "dusun", "kelurahan", "desa"),
        *("kecamatan", "perum", "perumahan", "google", "goo", "onedrive", "1drv", "dropbox"),
        *("bit", "s", "tinyurl", "wa", "t", "instagram", "facebook", "tiktok", "twitter"),
        *("telegram", "whatsapp", "ig", "fb"),
    }
)
_NUMBER = re.compile(r"\d{3}")
_YEAR = re.compile(r"(?:19|20)\d\d")


def may_sign(word: str) -> bool:
    """Return whether *word*, in small letters, may stand in a sign; only those with an ``@`` may have none.

    >>> [may_sign(one) for one in ("jalan", "0812", "rt03", "hadir")]
    [True, True, True, False]
    """
    if word in _SIGN_WORDS or word.startswith(("rt", "rw")):
        return True
    return not word.isalpha() and _NUMBER.search(word) is not None and _YEAR.fullmatch(word) is None


def signs_in(text: str) -> Iterator[Found]:
    """Yield every sign of identity in *text* by the patterns, those that overlap an earlier one left out.

    >>> text = "hubungi 0812-3456-7890"
    >>> [(one.kind.code, text[one.start : one.end]) for one in signs_in(text)]
    [('phone', '0812-3456-7890')]
    """
    taken: list[Found] = []
    for sign in SIGNS:
        if sign.needs and not any(one in text for one in sign.needs):
            continue
        for match in sign.pattern.finditer(text):
            group = "it" if sign.pattern.groupindex and match["it"] else 0
            one = Found(match.start(group), match.end(group), sign.kind)
            if not any(one.start < other.end and other.start < one.end for other in taken):
                taken.append(one)
    yield from sorted(taken, key=lambda one: one.start)


@remembered(maxsize=8)
def signs_among(index: TextIndex) -> tuple[tuple[str, Identifier], ...]:
    """Return the places and kinds of the signs in the texts of *index*, each kind once in a text.

    >>> from socialwork.process.text_index import text_index
    >>> signs_among(text_index((("a", "Hubungi 0812-3456-7890."), ("b", "Klien hadir."))))
    (('a', <Identifier.PHONE: 'phone'>),)
    """
    held = {*index.numbers(filter(may_sign, index.places))}
    held.update(n for n, (_, text) in enumerate(index.texts) if "@" in text)
    texts = (index.texts[n] for n in sorted(held))
    kinds = ((path, dict.fromkeys(one.kind for one in signs_in(text))) for path, text in texts)
    return tuple((path, kind) for path, several in kinds for kind in several)
