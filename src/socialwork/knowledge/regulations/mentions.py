"""Laws and regulations that prose names, found by the ways in which Indonesians write them."""

import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from socialwork.knowledge.regulations.register import find_regulations
from socialwork.knowledge.regulations.regulation import Regulation
from socialwork.remembering import remembered
from socialwork.vocabulary.law import RegulationKind
from socialwork.vocabulary.term import normalised

_BLANK = r"[\s\-]+"
_STATE = r"(?:\s+(?:Republik\s+Indonesia|R\.?I\.?))?"
_NUMBER = r"(?:\s*Nomor\s*:?|\s*No\.?\s*:?|\s)\s*"
_SUBJECT_END = re.compile(r"[.;:()\[\]“”\"*\n]|\s(?:yang|sebagaimana|jo\.?|juncto)\s", re.IGNORECASE)
_MOST_WORDS = 24
_FEWEST_IN_COMMON = 2
_EMPTY = frozenset(
    {"atas", "bagi", "dalam", "dan", "dari", "di", "menjadi", "nomor", "tahun", "tentang", "untuk"}
)
_ABBREVIATION = re.compile(r"\b[A-Z]{2,}\b")


@frozen(kw_only=True)
class RegulationMention:
    """A law or regulation as a text names it.

    Attributes:
        kind: The kind that the text gives it.
        number: Its number, such as ``14`` or ``XVII/MPR/1998``; empty for the constitution.
        year: Its year.
        region: For a regional regulation, whose it is, as written.
        subject: What stands behind *tentang*, or empty.
        text: The mention itself.
    """

    kind: RegulationKind
    number: str
    year: int
    region: str = ""
    subject: str = ""
    text: str


@remembered(maxsize=1024)
def parse_regulation(text: str) -> tuple[RegulationMention, ...]:
    """Return the laws and regulations that *text* names, in order.

    >>> [(it.kind.code, it.number, it.year) for it in parse_regulation("UU No. 14 Tahun 2019; PP 19/2005")]
    [('uu', '14', 2019), ('pp', '19', 2005)]
    >>> parse_regulation("Tap MPR Nomor XVII/MPR/1998 tentang Hak Asasi Manusia.")[0].subject
    'Hak Asasi Manusia'
    """
    return tuple(_mention(match, text) for match in _MENTION.finditer(text))


def mentioned(mention: RegulationMention) -> Regulation | None:
    """Return the regulation of the register that *mention* names, or ``None``."""
    return next(find_regulations(mention.kind, mention.number, mention.year, mention.region), None)


def of_other_kind(mention: RegulationMention) -> Regulation | None:
    """Return the regulation that has the number and year of *mention* and is of another kind, or ``None``."""
    found = find_regulations(None, mention.number, mention.year, mention.region)
    return next((one for one in found if one.kind is not mention.kind), None)


def same_subject(mention: RegulationMention, one: Regulation) -> bool | None:
    """Return whether *mention* calls *one* by its subject; ``None`` where that cannot be told.

    Two words in a row that both have are enough, since people shorten the names of laws. A single word
    in common, or an abbreviation, says neither yes nor no.

    >>> law = next(find_regulations(RegulationKind.LAW, "14", 2019))
    >>> [same_subject(parse_regulation(f"UU 14/2019{subject}")[0], law)
    ...  for subject in (" tentang Pekerja Sosial", " tentang Guru", " tentang Peksos dan Pekerja", "")]
    [True, False, None, None]
    """
    said, known = _words(mention.subject), _words(one.subject.id)
    size = min(_FEWEST_IN_COMMON, len(said), len(known))
    if not size:
        return None
    if _runs(said, size) & _runs(known, size):
        return True
    unclear = ({*said} & {*known}) - _EMPTY or _ABBREVIATION.search(mention.subject)
    return None if unclear else False


# --- inner helpers ----------------------------------------------------------------------------


def _kind_names() -> Iterator[tuple[str, RegulationKind]]:
    for kind in RegulationKind:
        if kind is not RegulationKind.CONSTITUTION:
            yield from ((name, kind) for name in (kind.words.id, kind.code, *kind.aliases))


def _pattern(name: str) -> str:
    return _BLANK.join(re.escape(word) for word in re.split(r"[\s\-]+", name))


_NAMES = dict(sorted(_kind_names(), key=lambda item: -len(item[0])))
_KINDS = {normalised(name): kind for name, kind in _NAMES.items()}
_MENTION = re.compile(
    rf"""(?<![\w-])(?:
      (?P<constitution>(?:UUD|Undang[\s-]+Undang\s+Dasar)(?:\s+(?:Negara|NRI|N?RI|Republik|Indonesia|Tahun))*\s+1945)
    | (?P<kind>{"|".join(map(_pattern, _NAMES))}){_STATE}
      (?P<region>\s+(?:Provinsi|Kabupaten|Kota|Daerah)\s+[^\d.;,\n]{{2,60}}?)?
      {_NUMBER}
      (?: (?P<full>[IVXLC\d]+(?:/[A-Za-z.]+)+/(?P<full_year>\d{{4}}))
        | (?P<number>\d{{1,3}}[A-Za-z]?)\s*(?:/|\s*Tahun\s+)\s*(?P<year>\d{{4}}))
    )(?!\d)""",
    re.IGNORECASE | re.VERBOSE,
)
KIND_WORDS = frozenset({"uud", "undang", *(re.findall(r"[^\W_]+", name.casefold())[0] for name in _NAMES)})
"""Words in small letters of which one stands in every text that names a law."""
_ABOUT = re.compile(r",?\s+tentang\s+", re.IGNORECASE)


def _mention(match: re.Match[str], text: str) -> RegulationMention:
    subject = _subject(text[match.end() :])
    if match["constitution"]:
        return RegulationMention(kind=RegulationKind.CONSTITUTION, number="", year=1945, text=match[0])
    return RegulationMention(
        kind=_KINDS[normalised(match["kind"])],
        number=match["full"] or match["number"],
        year=int(match["full_year"] or match["year"]),
        region=" ".join((match["region"] or "").split()),
        subject=subject,
        text=" ".join(match[0].split()),
    )


def _subject(behind: str) -> str:
    """Return what stands behind *tentang* directly after a mention, to the end of the clause at most."""
    about = _ABOUT.match(behind)
    if about is None:
        return ""
    clause = _SUBJECT_END.split(behind[about.end() :], maxsplit=1)[0]
    return " ".join(clause.split()[:_MOST_WORDS])


def _words(text: str) -> list[str]:
    plain = text.casefold().replace("pelindungan", "perlindungan")
    return re.findall(r"[^\W_]+", plain)


def _runs(words: list[str], size: int) -> set[tuple[str, ...]]:
    pairs: Iterable[int] = range(len(words) - size + 1)
    return {tuple(words[n : n + size]) for n in pairs}
