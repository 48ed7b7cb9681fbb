"""The rule on abbreviations: each is explained once."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_hit, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.knowledge.word_lists import word_list
from socialwork.reading.lines import RUNNING
from socialwork.reading.reading import Hit
from socialwork.words import Words

_ABBREVIATION = re.compile(
    r"[A-Z](?<![\w.\-/&].)(?:[A-Z]{1,6}|[a-z]{0,2}[A-Z]{1,4}[a-z]{0,2})(?![\w\-/&]|\.[A-Z])"
)
_ROMAN = re.compile(r"[IVXLC]+")
_WORDS_BEHIND = re.compile(r"[ \xa0](?:\(|adalah|ialah|merupakan|singkatan|atau|=|:)")
_PERSON = re.compile(
    r"\b(?:klien|konseli|inisial|ibu|ayah|bapak|anak|saudara|saudari|nenek|kakek|adik|kakak|teman|guru"
    r"|paman|bibi"
    r"|sdri?\.|nama|bernama|siswa|siswi|subjek|lansia|remaja|pak|bu)[ \xa0:,(“]*$",
    re.IGNORECASE,
)
_NAME_LENGTH = 3
_LETTERS = re.compile(r"[^\W\d_]+")


@prose_rule(
    "EYD-16",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Singkatan belum dijelaskan", "Abbreviation without explanation"),
    Lesson(
        "Keluarga klien menerima bantuan PKH sejak tahun lalu.",
        "Keluarga klien menerima bantuan Program Keluarga Harapan (PKH) sejak tahun lalu.",
        Words(
            "Singkatan ditulis lengkap ketika pertama kali muncul.",
            "An abbreviation is written out where it first appears.",
        ),
    ),
)
def unexplained(scene: Scene) -> Iterator[Remark]:
    """Every abbreviation that is not common knowledge is explained somewhere in the report."""
    known, people = word_list("abbreviations"), set[str]()
    first: dict[str, Hit] = {}
    explained: set[str] = set()
    for hit in scene.own.find(_ABBREVIATION):
        name, text = hit.text, hit.line.text
        # Beside a word in capitals it is one of them, as in a title.
        beside = (*text[: hit.start].split()[-1:], *text[hit.end :].split()[:1])
        shouted = text.isupper() or any(word.isupper() and len(word) > _NAME_LENGTH for word in beside)
        if name in known or _ROMAN.fullmatch(name) or shouted:
            continue
        if len(name) <= _NAME_LENGTH and _PERSON.search(text, max(0, hit.start - 20), hit.start):
            people.add(name)
        if _is_explained(hit):
            explained.add(name)
        if hit.line.kind in RUNNING:
            first.setdefault(name, hit)
    for name, hit in first.items():
        # Two letters are mostly the initials of a person; a list of abbreviations has each by itself.
        if (
            name not in explained | people
            and len(name) >= _NAME_LENGTH
            and not any(line.text == name for line in scene.reading.lines)
        ):
            yield at_hit(
                hit,
                "Apakah kepanjangan “{name}” sudah ditulis? Ia tidak ditemukan dalam laporan.",
                "Is “{name}” written out anywhere? It was not found in the report.",
                name=name,
            )


def _is_explained(hit: Hit) -> bool:
    """Return whether an abbreviation stands in brackets behind its words, or its words behind it."""
    text, before = hit.line.text, hit.line.text[: hit.start].rstrip()
    if before.endswith(("(", "disingkat", "disebut", "/", "; ", "atau", "= ", "selanjutnya")):
        return True
    bracket = text.rfind("(", 0, hit.start)
    inside = bracket >= 0 and ")" not in text[bracket : hit.start]
    if inside and len(text[bracket : hit.start].split()) < _NAME_LENGTH:
        return True
    behind = _WORDS_BEHIND.match(text, hit.end)
    words = _LETTERS.findall(text[behind.end() : behind.end() + 120]) if behind else []
    return bool(words) and words[0][0].casefold() == hit.text[0].casefold()


ABBREVIATION_RULES = (unexplained,)
