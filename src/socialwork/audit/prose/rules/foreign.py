"""The rule on foreign words: they stand in italics."""

import re
from collections.abc import Iterator
from functools import cache

from attrs import evolve

from socialwork.audit.prose.base import Lesson, Scene, at_hit, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.knowledge.foreign_words import foreign_words
from socialwork.knowledge.word_lists import word_pairs
from socialwork.reading.lines import RUNNING
from socialwork.reading.reading import Hit
from socialwork.words import Words

_BETWEEN = re.compile(r"[ \xa0\-]")
_JOINING = frozenset(
    {
        "dan",
        "dalam",
        "dengan",
        "di",
        "ke",
        "untuk",
        "atau",
        "pada",
        "yang",
        "oleh",
        "dari",
        "and",
        "of",
        "serta",
    }
)
# No Indonesian word ends like this.
_ENGLISH = re.compile(r"^[a-z]{2,}(?:tions?|ness|ships?|ences?|ances?|ments?|ity|ities|ous|ful|ght|ism)$")
_MOST = 3


@prose_rule(
    "EYD-15",
    Severity.HINT,
    Certainty.FACT,
    Words("Istilah asing tanpa huruf miring", "Foreign term without italics"),
    Lesson(
        "Praktikan melakukan home visit dan meminta informed consent.",
        "Praktikan melakukan *home visit* dan meminta *informed consent*.",
        Words(
            "Kata dan ungkapan asing ditulis dengan huruf miring.",
            "Foreign words and phrases stand in italics.",
        ),
    ),
)
def foreign_upright(scene: Scene) -> Iterator[Remark]:
    """Foreign terms in running text stand in italics; in the cells of a table, it is only asked."""
    taken: set[tuple[int, int]] = set()
    for term in sorted(_forms(), key=lambda one: (-len(one), one)):
        hits = [hit for hit in _places(scene, term) if (hit.line.number, hit.start) not in taken]
        taken |= {(hit.line.number, at) for hit in hits for at in range(hit.start, hit.end)}
        yield from _remarks(hits)
    listed = {word for term in _forms() for word in _BETWEEN.split(term)}
    for word in scene.own.words:
        if _ENGLISH.search(word) and word not in listed and word not in word_pairs("misspelled"):
            hits = [hit for hit in scene.own.hits(word) if hit.text.islower() and hit.line.kind in RUNNING]
            yield from _remarks(hits)


@cache
def _forms() -> tuple[str, ...]:
    """Return the foreign terms, each also in the plural and typed together."""
    forms = (form for term in foreign_words() for form in (term, f"{term}s", _BETWEEN.sub("", term)))
    return tuple(dict.fromkeys(forms))


def _remarks(hits: list[Hit]) -> Iterator[Remark]:
    """Yield remarks on the first few places of a term; the last of them tells how many more there are."""
    for number, hit in enumerate(hits[:_MOST], 1):
        more = len(hits) - _MOST if number == _MOST else 0
        remark = at_hit(
            hit,
            "Istilah asing “{term}” tidak dicetak miring{rest}.",
            "The foreign term “{term}” is not in italics{rest}.",
            term=hit.text,
            rest=Words(f", juga di {more} tempat lain", f", nor at {more} other places") if more else "",
        )
        yield evolve(remark, certainty=Certainty.QUESTION) if hit.line.kind == "cell" else remark


def _places(scene: Scene, term: str) -> Iterator[Hit]:
    """Yield the places of a term, with hyphens or blanks between its words."""
    words, text = scene.own.words, scene.own.upright
    first, wanted = _BETWEEN.split(term)[0], _BETWEEN.sub(" ", term)
    for start in sorted({*words.get(first, ()), *words.get(term.replace(" ", "-"), ())}):
        end = start + len(term)
        if _BETWEEN.sub(" ", text[start:end].casefold()) == wanted and not text[end : end + 1].isalnum():
            hit = scene.reading.hit(start, end)
            if hit is not None and hit.line.kind in RUNNING and not _in_a_name(hit):
                yield hit


def _in_a_name(hit: Hit) -> bool:
    """Return whether a term has capitals amid other words with capitals, as in a name or title."""
    if hit.start == 0 or not all(word[:1].isupper() or word in _JOINING for word in _BETWEEN.split(hit.text)):
        return False
    before = [word for word in hit.line.text[: hit.start].split() if word not in _JOINING][-1:]
    behind = [word for word in hit.line.text[hit.end :].split() if word not in _JOINING][:1]
    return any(word[:1].isupper() for word in (*before, *behind))


FOREIGN_RULES = (foreign_upright,)
