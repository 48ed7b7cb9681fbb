"""Rules on spelling: common misspellings, proper nouns without capitals, figures for repetition."""

import re
from collections.abc import Iterator
from functools import cache

from socialwork.audit.prose.base import Lesson, Scene, at_hit, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.knowledge.word_lists import word_list, word_pairs
from socialwork.reading.reading import Hit
from socialwork.words import Words

_ENDINGS = ("nya", "lah", "kah", "ku", "mu")
_SHORT = 4
# Names and other words are spelled like these when they have a capital: Klein, Puteri.
_SMALL_ONLY = frozenset({"klein", "putera", "puteri", "indera", "isteri", "pratik", "ahir", "hapal", "azas"})
# Outlines of reports that schools prescribe have these in their titles.
_OF_TEMPLATES = frozenset({"metoda"})
_KIND = re.compile(r"\b(?:bahasa|suku|etnis|orang|adat|budaya)[ \xa0]$", re.IGNORECASE)
_PEOPLES = frozenset(
    {"ambon", "asmat", "bali", "banjar", "batak", "budha", "cina", "dayak", "madura", "makassar", "mandarin"}
    | {"melayu", "minang", "prancis", "sasak", "toraja"}
)
_DAY = re.compile(r"(?:^|\b(?:setiap|tiap|pada|di|dan) |, )hari $", re.IGNORECASE)
_DATE = re.compile(r", \d{1,2} [A-Z][a-z]+ \d{4}")
_REPEATED = re.compile(r"[2²](?<=[a-z]{3}.)(?!\w)")
_STEM = re.compile(r"(?<!\w)[a-z]{3,}$")


@prose_rule(
    "EYD-05",
    Severity.WARNING,
    Certainty.FACT,
    Words("Salah eja", "Misspelling"),
    Lesson(
        "Aktifitas klien di sekolah dan resiko putus sekolah dicatat dalam jadual harian.",
        "Aktivitas klien di sekolah dan risiko putus sekolah dicatat dalam jadwal harian.",
        Words("Laporan memakai kata baku.", "A report uses the standard forms of words."),
    ),
)
def misspelled(scene: Scene) -> Iterator[Remark]:
    """Words have their standard forms."""
    for hit, right in _wrong(scene, "misspelled"):
        yield at_hit(
            hit,
            "“{word}” tidak baku.",
            "“{word}” is not standard.",
            fix=Words(f"tulis “{right}”", f"write “{right}”"),
            word=hit.text,
        )


@prose_rule(
    "EYD-06",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Bentuk yang mungkin tidak baku", "Form that may not be standard"),
    Lesson(
        "Klien mengikuti shalat berjemaah di mushola.",
        "Klien mengikuti salat berjemaah di musala.",
        Words(
            "Kamus mencatat bentuk lain sebagai bentuk baku; lembaga kadang memakai ejaannya sendiri.",
            "The dictionary has another standard form; institutions at times keep a spelling of their own.",
        ),
    ),
)
def perhaps_misspelled(scene: Scene) -> Iterator[Remark]:
    """Everyday and older forms are used on purpose only."""
    for hit, right in _wrong(scene, "misspelled_perhaps"):
        yield at_hit(
            hit,
            "Apakah “{word}” sengaja dipakai? Bentuk bakunya “{right}”.",
            "Is “{word}” meant? The standard form is “{right}”.",
            word=hit.text,
            right=right,
        )


@prose_rule(
    "EYD-07",
    Severity.WARNING,
    Certainty.FACT,
    Words("Huruf kapital", "Capitals"),
    Lesson(
        "Pada hari senin, bulan september, klien belajar bahasa inggris.",
        "Pada hari Senin, bulan September, klien belajar bahasa Inggris.",
        Words(
            "Nama hari, bulan, bahasa, suku, agama, dan tempat diawali huruf kapital.",
            "Names of days, months, languages, peoples, religions and places have a capital.",
        ),
    ),
)
def small_initial(scene: Scene) -> Iterator[Remark]:
    """Names of days, months, languages, peoples, religions and places start with a capital."""
    names = word_list("capitals")
    hits = [
        hit for word in names & scene.own.words.keys() for hit in scene.own.hits(word) if hit.text == word
    ]
    hits += _behind_a_kind(scene)
    for hit in {(one.line.number, one.start): one for one in hits}.values():
        right = "-".join(part.capitalize() for part in hit.text.split("-"))
        yield at_hit(
            hit,
            "“{word}” ialah nama dan diawali huruf kapital.",
            "“{word}” is a name and has a capital.",
            fix=Words(f"tulis “{right}”", f"write “{right}”"),
            word=hit.text,
        )


@prose_rule(
    "EYD-08",
    Severity.WARNING,
    Certainty.FACT,
    Words("Angka 2 untuk kata ulang", "Figure for repetition"),
    Lesson(
        "Praktikan bermain bersama anak2 di halaman.",
        "Praktikan bermain bersama anak-anak di halaman.",
        Words(
            "Kata ulang ditulis lengkap dengan tanda hubung.",
            "Repeated words are written out, with a hyphen.",
        ),
    ),
)
def figure_for_repetition(scene: Scene) -> Iterator[Remark]:
    """A repeated word is written out."""
    for hit in scene.own.find_upright(_REPEATED):
        stem = _STEM.search(hit.line.text, max(0, hit.start - 30), hit.start)
        if stem is not None:
            yield at_hit(
                Hit(hit.line, stem.start(), hit.end, ()),
                "“{said}” ditulis lengkap.",
                "“{said}” is written out.",
                fix=Words(f"tulis “{stem[0]}-{stem[0]}”", f"write “{stem[0]}-{stem[0]}”"),
                said=stem[0] + hit.text,
            )


# --- inner helpers ----------------------------------------------------------------------------


def _wrong(scene: Scene, name: str) -> Iterator[tuple[Hit, str]]:
    """Yield the places of the wrong forms of a list, with their right forms."""
    pairs, words = word_pairs(name), scene.own.words
    for word in words:
        right = _right(word, pairs)
        if right:
            yield from ((hit, _as_written(hit, right)) for hit in scene.own.hits(word) if _counts(hit))
    for first, second, right in _phrases(name):
        for hit in _pairs(scene, first, second) if second in words else ():
            yield hit, _as_written(hit, right)


def _right(word: str, pairs: dict[str, str]) -> str:
    """Return the right form of *word*, with its ending and repetition, or an empty text."""
    if word in pairs:
        return pairs[word]
    head, hyphen, tail = word.partition("-")
    if hyphen:
        rights = _right(head, pairs), _right(tail, pairs)
        return f"{rights[0] or head}-{rights[1] or tail}" if any(rights) else ""
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and stem in pairs and len(stem) > _SHORT:
            return pairs[stem] + ending
    return ""


@cache
def _phrases(name: str) -> tuple[tuple[str, str, str], ...]:
    pairs = ((wrong.partition(" "), right) for wrong, right in word_pairs(name).items())
    return tuple((first, second, right) for (first, blank, second), right in pairs if blank)


def _pairs(scene: Scene, first: str, second: str) -> Iterator[Hit]:
    text, length = scene.own.upright, len(first)
    for start in scene.own.words.get(first, ()):
        end = start + length + 1 + len(second)
        behind = text[start + length : end]
        if (
            behind[:1] in {" ", "\xa0"}
            and behind[1:].casefold() == second
            and not text[end : end + 1].isalnum()
        ):
            hit = scene.reading.hit(start, end)
            if hit is not None and (hit.text[0].islower() or hit.text[length + 1].islower()):
                yield hit


def _counts(hit: Hit) -> bool:
    """Return whether a wrong form is a word of the text and no name or abbreviation."""
    word = hit.text
    if hit.line.kind in {"heading", "entry"} and word.casefold() in _OF_TEMPLATES:
        return False
    if word.casefold() in _SMALL_ONLY or len(word) <= _SHORT - 1:
        return word.islower()
    if word.islower() or word.isupper() or hit.line.kind not in {"paragraph", "item", "cell", "note"}:
        return True
    # Beside other words with capitals, as in a name, it is no slip.
    before = hit.line.text[: hit.start].split(" ")[-2:-1]
    behind = hit.line.text[hit.end :].split(" ")[1:2]
    return hit.start == 0 or not any(word[:1].isupper() for word in (*before, *behind))


def _as_written(hit: Hit, right: str) -> str:
    word = hit.text
    if word.isupper() and len(word) > 1:
        return right.upper()
    return right[:1].upper() + right[1:] if word[:1].isupper() else right


def _behind_a_kind(scene: Scene) -> Iterator[Hit]:
    """Yield small initials of what is a name only behind the word for its kind, such as suku bali."""
    for word in _PEOPLES & scene.own.words.keys():
        for hit in scene.own.hits(word):
            if hit.text.islower() and _KIND.search(hit.line.text, max(0, hit.start - 15), hit.start):
                yield hit
    for hit in scene.own.hits("minggu"):
        # Before such words it is a week, and no day.
        behind = hit.line.text[hit.end :]
        week = behind.startswith((" ke", " per", " berikut", " lalu", " dep"))
        day = (_DAY.search(hit.line.text[: hit.start]) and not week) or _DATE.match(behind)
        if hit.text.islower() and day:
            yield hit


SPELLING_RULES = (misspelled, perhaps_misspelled, small_initial, figure_for_repetition)
