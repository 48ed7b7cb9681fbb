"""Rules on di and ke: prepositions stand apart, the prefix di- is joined."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_hit, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.knowledge.word_lists import word_list
from socialwork.reading.reading import Hit
from socialwork.words import Words

_ORDINAL = re.compile(
    r"\b(?:pertemuan|sesi|hari|minggu|bulan|tahun|tahap|siklus|anak|kali|putaran|langkah|semester)[ \xa0]$"
)
_NUMBERS = frozenset({"dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"})
_FIGURES = re.compile(r"[ \xa0]\d+\b")
_BY = (" oleh ", "\xa0oleh ")
# No verb in -kan has these prefixes behind di, but nouns in -an of a root in k have: pendidikan, kerusakan.
_NOUN_PREFIX = re.compile(r"pe(?:n[cdjty]|m[bp]|ng|ny)|ke")
_VERBS = frozenset({"pentingkan", "pentaskan", "penjarakan", "kembalikan", "kembangkan", "keluhkan"})
_NYA = "nya"
_SHORTEST = 4


@prose_rule(
    "EYD-01",
    Severity.WARNING,
    Certainty.FACT,
    Words("Kata depan dirangkai", "Joined preposition"),
    Lesson(
        "Praktikan menemui klien disekolah, lalu bersama-sama pergi kerumah.",
        "Praktikan menemui klien di sekolah, lalu bersama-sama pergi ke rumah.",
        Words(
            "Kata depan di dan ke ditulis terpisah dari kata tempat atau waktu yang mengikutinya.",
            "The prepositions `di` and `ke` stand apart from the word of place or time behind them.",
        ),
    ),
)
def joined_preposition(scene: Scene) -> Iterator[Remark]:
    """The prepositions di and ke stand apart from what follows them."""
    places, right = word_list("places"), word_list("place_exceptions")
    for word in scene.own.words:
        rest = word[2:]
        if word[:2] not in {"di", "ke"} or {word, word.removesuffix(_NYA)} & right:
            continue
        if rest in places or (rest.endswith(_NYA) and rest[: -len(_NYA)] in places):
            for hit in scene.own.hits(word):
                apart = f"{hit.text[:2]} {hit.text[2:]}"
                yield at_hit(
                    hit,
                    "“{word}” memuat kata depan dan ditulis terpisah.",
                    "“{word}” holds a preposition, which stands apart.",
                    fix=Words(f"tulis “{apart}”", f"write “{apart}”"),
                    word=hit.text,
                )


@prose_rule(
    "EYD-02",
    Severity.WARNING,
    Certainty.FACT,
    Words("Awalan di- dipisah", "Split prefix"),
    Lesson(
        "Wawancara di laksanakan di ruang BK dan di hadiri oleh ibu klien.",
        "Wawancara dilaksanakan di ruang BK dan dihadiri oleh ibu klien.",
        Words(
            "Awalan di- pada kata kerja ditulis serangkai.",
            "The prefix `di-` of a verb is written together with it.",
        ),
    ),
)
def split_prefix(scene: Scene) -> Iterator[Remark]:
    """The prefix di- is joined with its verb."""
    verbs, places = word_list("verb_roots"), word_list("places")
    for hit in scene.own.behind("di"):
        if hit.text in verbs or (hit.text not in places and _has_suffix_kan(hit.text)):
            place = _with_before(hit)
            word = place.text[len("ke ") :]
            yield at_hit(
                place,
                "“{said}” ialah kata kerja berawalan di- dan ditulis serangkai.",
                "“{said}” is a verb with the prefix `di-` and is written together.",
                fix=Words(f"tulis “{place.text[:2]}{word}”", f"write “{place.text[:2]}{word}”"),
                said=place.text,
            )


@prose_rule(
    "EYD-03",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Awalan di- mungkin dipisah", "Prefix that may be split"),
    Lesson(
        "Kegiatan ini di survei oleh praktikan.",
        "Kegiatan ini disurvei oleh praktikan.",
        Words(
            "Kata sebelum oleh biasanya kata kerja; awalan di- dirangkai dengannya.",
            "The word before `oleh` is mostly a verb; the prefix `di-` is joined with it.",
        ),
    ),
)
def split_before_actor(scene: Scene) -> Iterator[Remark]:
    """A word between di and oleh is a verb, with which di- is joined."""
    verbs, places = word_list("verb_roots"), word_list("places")
    for hit in scene.own.behind("di"):
        word = hit.text
        by = hit.line.text[hit.end : hit.end + len(_BY[0])] in _BY
        known = word in places or word in verbs or _has_suffix_kan(word)
        if by and word.islower() and len(word) >= _SHORTEST and not known:
            yield at_hit(
                _with_before(hit),
                "Apakah “di {word}” kata kerja yang seharusnya ditulis serangkai?",
                "Is “di {word}” a verb, which is written together?",
                word=word,
            )


@prose_rule(
    "EYD-04",
    Severity.WARNING,
    Certainty.FACT,
    Words("Kata bilangan tingkat", "Ordinal number"),
    Lesson(
        "Pada pertemuan ke dua klien datang lebih awal.",
        "Pada pertemuan kedua klien datang lebih awal.",
        Words(
            "Awalan ke- pada bilangan tingkat dirangkai: kedua, ke-2.",
            "The prefix `ke-` of an ordinal is joined: `kedua`, `ke-2`.",
        ),
    ),
)
def split_ordinal(scene: Scene) -> Iterator[Remark]:
    """The prefix ke- of an ordinal number is joined with it."""
    spelled = (_with_before(hit) for hit in scene.own.behind("ke") if hit.text in _NUMBERS)
    in_figures = (
        Hit(hit.line, hit.start, figures.end(), ())
        for hit in scene.own.hits("ke")
        if (figures := _FIGURES.match(hit.line.text, hit.end))
    )
    for hit in (*spelled, *in_figures):
        if not _ORDINAL.search(hit.line.text, max(0, hit.start - 20), hit.start):
            continue
        number = hit.text[len("ke ") :]
        right = f"ke-{number}" if number.isdigit() else f"ke{number}"
        yield at_hit(
            hit,
            "“{said}” ialah bilangan tingkat; awalannya dirangkai.",
            "“{said}” is an ordinal; its prefix is joined.",
            fix=Words(f"tulis “{right}”", f"write “{right}”"),
            said=hit.text,
        )


def _with_before(hit: Hit) -> Hit:
    """Return *hit* with the word of two letters before it."""
    return Hit(hit.line, hit.start - len("di "), hit.end, hit.groups)


def _has_suffix_kan(word: str) -> bool:
    if not (word.endswith(("kan", "kannya")) and word.islower() and len(word) > len("akan")):
        return False
    stem = word.removesuffix(_NYA)
    nouns = word_list("kan_nouns")
    return stem not in nouns and (stem in _VERBS or not _NOUN_PREFIX.match(stem))


PREPOSITION_RULES = (joined_preposition, split_prefix, split_before_actor, split_ordinal)
