"""Rules on what is split: affixes apart from their word, repeated words with blanks at the hyphen."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_hit, prose_rule
from socialwork.audit.prose.own_text import MASK
from socialwork.findings import Certainty, Remark, Severity
from socialwork.knowledge.word_lists import word_pairs
from socialwork.reading.reading import Hit
from socialwork.words import Words

# Suffixes that are no words by themselves; before kan, an and i only a verb or noun with a prefix counts.
SUFFIXES = frozenset({"nya", "lah", "kan", "an"})
_CARRIES_PREFIX = re.compile(r"(?:me|di|ter|ber|pe|ke|se|ku|kau)[a-z]{2,}$")
_ALWAYS = frozenset({"nya", "lah"})
# Prefixes that are no words by themselves.
PREFIXES = frozenset(
    {"ter", "ber", "be", "me", "mem", "men", "meng", "meny", "menge", "pem", "pen", "peng", "peny", "memper"}
    | {
        "diper",
        "se",
        "ketidak",
        "pra",
        "pasca",
        "non",
        "multi",
        "swa",
        "tuna",
        "maha",
        "dwi",
        "tri",
        "semi",
        "intra",
        "anti",
        "antar",
    }
)
_WORD_BEFORE = re.compile(r"(?<![\w\-’'])[A-Za-z]?[a-z]{2,}$")
_WORD_BEHIND = re.compile(r"[a-z]{3,}(?![\w’'])")
# Words on which no prefix of these stands, and those before which antar is a verb.
_NO_STEMS = frozenset(
    {
        "dan",
        "atau",
        "serta",
        "terhadap",
        "dengan",
        "pada",
        "yang",
        "jemput",
        "pulang",
        "barang",
        "makanan",
        "surat",
    }
    | {
        "saya",
        "dia",
        "aku",
        "kami",
        "kita",
        "mereka",
        "anak-anak",
        "sampai",
        "kepada",
        "untuk",
        "ialah",
        "adalah",
        "maupun",
        "tidak",
        "dipisah",
        "ditulis",
        "digabung",
        "dirangkai",
        "serangkai",
        "sebagai",
        "merupakan",
    }
)
_BLANKS = frozenset({" ", "\xa0"})
_LOOSE = re.compile(r"[–—-](?:(?<=[a-z][ \xa0].)[ \xa0]?|(?<=[a-z].)[ \xa0])(?=[a-z]{3})")
# A prefix with hyphen and blank, as where a line of an older text ended.
_BROKEN = re.compile(
    r"\b(?:[Dd]i|[Bb]er|[Tt]er|[Kk]e|[Ss]e|[Mm]e(?:m|n|ng|ny|nge|mper)?|[Pp]e(?:m|n|ng|ny|r)?)-"
    r"[ \xa0]([a-z]{3,})(?![\w’'])"
)
_AFFIXES = re.compile(r"\b(?:awalan|akhiran|imbuhan|prefiks|afiks|kata depan)\b", re.IGNORECASE)
_LAST_WORD = re.compile(r"[A-Za-z]?[a-z]{2,}[ \xa0]?$")
_FIRST_WORD = re.compile(r"[a-z]{3,}")
_TAILS = ("annya", "kannya", "nya", "an", "kan", "i", "lah", "pun")
_HEADS = ("ber", "ke", "se", "di", "ter", "mem", "men", "meng", "me")
_NEAR = 40


@prose_rule(
    "EYD-19",
    Severity.WARNING,
    Certainty.FACT,
    Words("Imbuhan dipisah", "Affix that stands apart"),
    Lesson(
        "Praktikan menjelas kan aturan, lalu klien ter senyum dan menceritakan masalah nya.",
        "Praktikan menjelaskan aturan, lalu klien tersenyum dan menceritakan masalahnya.",
        Words(
            "Awalan, akhiran, dan bentuk terikat ditulis serangkai dengan kata yang diimbuhinya.",
            "Prefixes, suffixes and bound forms are written together with their word.",
        ),
    ),
)
def split_affix(scene: Scene) -> Iterator[Remark]:
    """An affix is joined with its word."""
    words = scene.own.words
    for suffix in SUFFIXES & words.keys():
        for hit in scene.own.hits(suffix):
            before = _before(hit)
            if before is not None and (suffix in _ALWAYS or _CARRIES_PREFIX.match(before)):
                yield _joined(Hit(hit.line, hit.start - 1 - len(before), hit.end, ()))
    for prefix in PREFIXES & words.keys():
        for hit in scene.own.hits(prefix):
            text = hit.line.text
            behind = _WORD_BEHIND.match(text, hit.end + 1) if text[hit.end : hit.end + 1] in _BLANKS else None
            if behind is None or behind[0] in _NO_STEMS or hit.text.isupper():
                continue
            # The rule on spelling tells already of some that are typed apart.
            if f"{hit.text} {behind[0]}".casefold() not in word_pairs("misspelled"):
                yield _joined(Hit(hit.line, hit.start, behind.end(), ()))
    for hit in scene.own.find_upright(_BROKEN):
        about = _AFFIXES.search(hit.line.text)
        if not about and (hit.groups[0] or "") not in _NO_STEMS:
            yield _joined(hit)


def _before(hit: Hit) -> str | None:
    """Return the word a blank before a suffix that somebody typed apart, or ``None``."""
    text = hit.line.text
    if not hit.text.islower() or text[hit.start - 1 : hit.start] not in _BLANKS or hit.start == 0:
        return None
    match = _WORD_BEFORE.search(text, max(0, hit.start - _NEAR), hit.start - 1)
    return match[0] if match else None


def _joined(hit: Hit) -> Remark:
    right = re.sub(r"-?[ \xa0]", "", hit.text)
    return at_hit(
        hit,
        "Imbuhan dalam “{said}” ditulis serangkai.",
        "The affix in “{said}” is written together with its word.",
        fix=Words(f"tulis “{right}”", f"write “{right}”"),
        said=hit.text,
    )


@prose_rule(
    "EYD-20",
    Severity.WARNING,
    Certainty.FACT,
    Words("Spasi dalam kata ulang", "Blank within a repeated word"),
    Lesson(
        "Klien bersama teman – temannya bermain, dan anak -anak lain menonton.",
        "Klien bersama teman-temannya bermain, dan anak-anak lain menonton.",
        Words(
            "Kata ulang ditulis dengan tanda hubung tanpa spasi.",
            "Repeated words are written with a hyphen and no blanks.",
        ),
    ),
)
def loose_repetition(scene: Scene) -> Iterator[Remark]:
    """The hyphen of a repeated word has no blanks around it."""
    for hit in scene.own.find_upright(_LOOSE):
        text = hit.line.text
        before = _LAST_WORD.search(text, max(0, hit.start - _NEAR), hit.start)
        behind = _FIRST_WORD.match(text, hit.end)
        if before is None or behind is None or MASK in before[0]:
            continue
        first, second = before[0].strip().casefold(), behind[0]
        if _stem(first) == _stem(second) or first == second:
            place = Hit(hit.line, before.start(), behind.end(), ())
            right = f"{before[0].strip()}-{second}"
            yield at_hit(
                place,
                "Kata ulang “{said}” ditulis tanpa spasi.",
                "The repeated word “{said}” has no blanks in it.",
                fix=Words(f"tulis “{right}”", f"write “{right}”"),
                said=place.text,
            )


def _stem(word: str) -> str:
    """Return a word without one suffix and one prefix: what the halves of a repeated word share."""
    tail = next((one for one in _TAILS if word.endswith(one) and len(word) - len(one) >= _SHORTEST), "")
    bare = word.removesuffix(tail)
    head = next((one for one in _HEADS if bare.startswith(one) and len(bare) - len(one) >= _SHORTEST), "")
    return bare.removeprefix(head)


_SHORTEST = 3

SPLIT_RULES = (split_affix, loose_repetition)
