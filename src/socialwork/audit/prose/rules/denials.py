"""Sentences that say never, always or nothing at all, against others that tell of the same thing."""

import itertools
import re
from collections.abc import Iterator

from attrs import frozen

from socialwork.audit.prose.base import Scene
from socialwork.audit.prose.content import root
from socialwork.reading.lines import Line
from socialwork.reading.numbers import NUMBER
from socialwork.reading.sentences import Sentence, sentences_of
from socialwork.reading.spaced import spaced
from socialwork.reading.stages import part_of, stage_of
from socialwork.remembering import remembered
from socialwork.vocabulary.sections import SectionKind

_WORD = re.compile(r"[^\W\d_]{4,}")
_NEVER = re.compile(
    r"\b(?:tidak|belum|tak)\s+(?:pernah|sekali\s*pun|sekalipun)\s+(?P<a>[^.,;:]+)"
    r"|\b(?:sama sekali\s+(?:tidak|belum|tak))\s+(?:pernah\s+)?(?P<b>[^.,;:]+)"
    r"|\b(?:tidak|belum|tak)\s+(?P<c>(?!ada\b|sama\b)[^.,;:]{3,60}?)\s+(?:sama sekali|sekali\s?pun"
    r"|(?:satu|seorang"
    r"|sebuah|sekali|sedikit)\s*pun)\b"
    r"|\b(?:tidak|belum|tak)\s+(?:satu|sekali|sebuah"
    r"|seorang)\s?(?:kali\s+)?(?:(?P<e>\w+)\s+)?pun\s+(?P<f>[^.,;:]+)"
    r"|\btidak ada\s+(?P<g>\w+(?:\s+\w+)?\s+yang\s+[^.,;:]+)"
    r"|\btidak ada\s+(?:satu\s*pun\s+|lagi\s+)?(?P<d>[^.,;:]{3,60}?)\s+(?:sama sekali|lagi)\b",
    re.IGNORECASE,
)
_ALWAYS = re.compile(r"(?<!tidak )(?<!belum )(?<!bukan )\b(?:selalu|pasti|mutlak)\b", re.IGNORECASE)
_YET = re.compile(
    r"\b(?:justru|malah|malahan|kadang-kadang|kadang kala|adakalanya|tidak selalu|tidak semua|ada (?:pula"
    r"|juga) yang"
    r"|sebaliknya|sesekali)\b",
    re.IGNORECASE,
)
_NO = re.compile(
    r"\b(?:tidak|belum|tak|tanpa|bukan|jangan|agar|supaya|akan|ingin|berharap|diharapkan|target|bila|jika"
    r"|apabila"
    r"|seandainya|sebelum\w*|pernah)\b",
    re.IGNORECASE,
)
_COUNT = re.compile(
    rf"\b(?:{NUMBER})\s+(?:kali|dari|orang|hari|malam|tugas|\w+)\b|\b(?:beberapa|berkali-kali|sering"
    rf"|sekali|setiap)\b"
    r"|\bpada\s+(?:tahun|bulan|tanggal|hari|senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b",
    re.IGNORECASE,
)
_FALLS = re.compile(r"\b(?:turun|berkurang|menurun|berubah|naik|meningkat|bertambah)\b", re.IGNORECASE)
_LEFT = re.compile(
    rf"\b(?:menjadi|tinggal|tersisa|hingga)\s+(?!nol\b|0\b)(?:{NUMBER}|satu|sekali)\b", re.IGNORECASE
)
_EMPTY = spaced(
    "lagi satu pun sekali sama sekalipun sekalipun hal apa apa-apa dengan untuk kepada pada dari yang"
    " seorang sebuah"
    " mengalami merasakan melakukan menjadi memiliki mempunyai mendapat mendapatkan terjadi menunjukkan"
    " memperlihatkan"
    " mengikuti atau dan lebih sangat oleh dalam juga telah sudah itu ini"
)
_NEVERS = spaced("pernah sekali sekalipun pun sama lagi ada")
_KEYS = 2
_ALWAYS_WORDS = ("selalu", "pasti", "mutlak")
_END = frozenset({SectionKind.CONCLUSION})


@frozen
class Denial:
    """A sentence that denies another: where, and the words of the other."""

    sentence: Sentence
    start: int
    end: int
    other: Sentence


def denials(scene: Scene) -> Iterator[Denial]:
    """Yield the sentences that say never or always of what the same stage tells of, once a line."""
    for number in scene.reading.lines_with(_NEVERS):
        line = scene.reading.lines[number]
        if line.kind in {"paragraph", "item"} and part_of(scene.reading, line) in {"", "place"}:
            found = next(_never(scene, line), None)
            if found is not None:
                yield found
    for number in scene.reading.lines_with(_ALWAYS_WORDS):
        line = scene.reading.lines[number]
        if line.kind in {"paragraph", "item"} and part_of(scene.reading, line) not in {
            "books",
            "front",
            "back",
        }:
            found = next(_always(line), None)
            if found is not None:
                yield found


def _never(scene: Scene, line: Line) -> Iterator[Denial]:
    own = sentences_of(line)
    for sentence in own:
        match = _NEVER.search(sentence.text)
        if match is None or _HOPED.search(sentence.text):
            continue
        denied = _WORD.findall(" ".join(filter(None, match.groups())).casefold())
        keys = tuple(map(_base, [word for word in denied if word not in _EMPTY][:_KEYS]))
        if not keys:
            continue
        beside = (other for other in own if other != sentence and _affirms(other, keys))
        apart = (
            other
            for other in _same_stage(scene, line)
            if _affirms(other, keys)
            and _COUNT.search(other.text)
            # Both may be about one person, the client.
            and all(scene.client.words.search(s.text) or _MEANT.match(s.text) for s in (sentence, other))
        )
        for other in (*beside, *apart):
            yield Denial(sentence, sentence.start + match.start(), sentence.start + match.end(), other)


_HOPED = re.compile(
    r"\b(?:agar|supaya|akan|berharap|diharapkan|seandainya|jika|bila|apabila|takut|khawatir|seolah"
    r"|seakan\w*|merasa"
    r"|pada awalnya|semula|awalnya|sebelumnya|dulu|dahulu|sebelum)\b",
    re.IGNORECASE,
)


def _base(word: str) -> str:
    """Return the root of a word that has two prefixes, too, without a first sound that prefixes change.

    >>> _base("keterlambatan"), _base("terlambat")
    ('lambat', 'lambat')
    >>> _base("mengumpulkan") == _base("dikumpulkan")
    True
    """
    return _SOUND.sub("", root(root(word)))


_SOUND = re.compile(r"^(?:ng|ny|[kptsmn])(?=[aeiou])")
"""The sound that a prefix takes away or brings with it."""


@remembered(maxsize=8192)
def _bases(text: str) -> frozenset[str]:
    return frozenset(_base(word) for word in _WORD.findall(text.casefold()))


def _affirms(other: Sentence, keys: tuple[str, ...]) -> bool:
    """Return whether a sentence tells, without a negation before it, of all that is denied."""
    small = other.text.casefold()
    if not all(key in small for key in keys) or not set(keys) <= _bases(other.text):
        return False
    at = min(
        (m.start() for m in re.finditer(r"[^\W\d_]{4,}", other.text) if _base(m[0].casefold()) in keys),
        default=0,
    )
    if _NO.search(other.text[:at]) or _NEVER.search(other.text):
        return False
    return not _FALLS.search(other.text) or bool(_LEFT.search(other.text))


_MEANT = re.compile(
    r"tidak ada\b|(?:\w+\s+){0,4}?(?:ia|dia|beliau|ledakan|jumlah|frekuensi|\w+nya)\b|\w+ (?:turun"
    r"|berkurang)",
    re.IGNORECASE,
)


def _same_stage(scene: Scene, line: Line) -> Iterator[Sentence]:
    """Yield the sentences of the stage in which a line stands; those of the evaluation for a conclusion."""
    stage = stage_of(scene.reading, line)
    ends = scene.reading.section_of(line).within(SectionKind.CONCLUSION)
    wanted = SectionKind.EVALUATION if stage is None and ends else stage
    if wanted is None:
        return
    for section in scene.reading.sections:
        if section.heading is None or section.end == section.first + 1:
            continue
        if stage_of(scene.reading, scene.reading.lines[section.first + 1]) is not wanted:
            continue
        for other in scene.reading.lines[section.first + 1 : section.end]:
            if other.kind in {"paragraph", "item"} and other.number != line.number:
                yield from sentences_of(other)


def _always(line: Line) -> Iterator[Denial]:
    own = sentences_of(line)
    for sentence, other in itertools.pairwise(own):
        match = _ALWAYS.search(sentence.text)
        first = re.match(r"[^\W\d_]{4,}", sentence.text)
        if match and first and _YET.search(other.text) and not _YET.search(sentence.text):
            starts = re.match(rf"(?:\w+\s+)?{re.escape(first[0])}\b", other.text, re.IGNORECASE)
            if starts:
                yield Denial(sentence, sentence.start + match.start(), sentence.start + match.end(), other)
