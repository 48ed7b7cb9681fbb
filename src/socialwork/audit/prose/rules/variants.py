"""The rules on one concept in several spellings, and in small letters and capitals."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_hit, prose_rule
from socialwork.audit.prose.own_text import OwnText
from socialwork.audit.prose.rules.splits import PREFIXES, SUFFIXES
from socialwork.findings import Certainty, Remark, Severity
from socialwork.knowledge.word_lists import word_list, word_pairs
from socialwork.reading.lines import RUNNING
from socialwork.reading.reading import Hit
from socialwork.words import Words

_NAME_BEFORE = re.compile(r"[a-z,:“] ?[A-Z][\w.]*$")
_AFFIXED = re.compile(r"(?:me|di|ber|ter|pe|ke)[a-z]{2}")
# With these before them a hyphen joins two that are related, and capitals address somebody.
_PEOPLE = frozenset(
    {"anak", "ibu", "ayah", "bapak", "guru", "siswa", "klien", "praktikan", "istri", "suami", "kakak", "adik"}
    | {
        "dosen",
        "mahasiswa",
        "pekerja",
        "konselor",
        "perawat",
        "pengasuh",
        "orang",
        "teman",
        "keluarga",
        "panti",
    }
)
_TITLES = frozenset(
    {
        "kepala",
        "ketua",
        "direktur",
        "dosen",
        "wali",
        "wakil",
        "bapak",
        "saudara",
        "menteri",
        "bupati",
        "gubernur",
    }
    | {
        "sekretaris",
        "program",
        "kementerian",
        "dinas",
        "badan",
        "balai",
        "panti",
        "sekolah",
        "yayasan",
        "undang",
    }
    | {
        "peraturan",
        "tahap",
        "tabel",
        "gambar",
        "lampiran",
        "daftar",
        "kata",
        "lembar",
        "tuhan",
        "universitas",
    }
)
_ITEM = re.compile(r"(?:^|[ ,])[a-z]{3,}(?: [A-Z][a-z]+)?(?:,| dan| serta| atau|, dan|, serta)$")
_PAIR = re.compile(r"[A-Z](?<=[a-z,][ \xa0].)[a-z]{3,} [A-Z][a-z]{3,}(?=[ ,;.](?! ?[A-Z])|[ ][a-z])")
_PART = 3
_FEWEST = 2
# What stands apart and together with two meanings, and what the rules on spelling speak of already.
_TWO_MEANINGS = frozenset(
    {"padahal", "barangkali", "matahari", "sekaligus", "manakala", "perlahan", "sebabnya"}
)
_ROLES = (
    ("praktikan",),
    ("klien",),
    ("konseli",),
    ("pekerja", "sosial"),
    ("wali", "kelas"),
    ("kepala", "sekolah"),
    ("pembimbing", "lapangan"),
    ("guru", "bk"),
    ("asesmen",),
    ("intervensi",),
    ("terminasi",),
    ("genogram",),
    ("ekomap",),
)
_SIGNED = frozenset({"signature", "form-signature", "form-name"})
"""The roles of lines under which somebody signs: place, role and name, and no sentence."""


@prose_rule(
    "EYD-17",
    Severity.HINT,
    Certainty.FACT,
    Words("Satu konsep, beberapa ejaan", "One concept in several spellings"),
    Lesson(
        "Metode *group work* dipilih. Pada *groupwork* anggota saling menolong; *group work* "
        "berlangsung di aula.",
        "Metode *group work* dipilih. Pada *group work* anggota saling menolong.",
        Words(
            "Satu istilah ditulis dengan satu cara di seluruh laporan.",
            "One term is written in one way throughout a report.",
        ),
    ),
)
def several_spellings(scene: Scene) -> Iterator[Remark]:
    """A concept keeps one spelling."""
    seen: set[tuple[int, int]] = set()
    listed = (tuple(line.split(", ")) for line in word_list("variants"))
    for forms in (*listed, *_joined(scene.own), *_hyphened(scene.own)):
        places = {
            form: hits
            for form in forms
            if (hits := [hit for hit in scene.own.phrases(form) if hit.line.kind in RUNNING])
        }
        if len(places) < _FEWEST:
            continue
        usual = max(places, key=lambda form: (len(places[form]), -forms.index(form)))
        for form, hits in places.items():
            hit = hits[0]
            if form != usual and (hit.line.number, hit.start) not in seen:
                seen.add((hit.line.number, hit.start))
                yield at_hit(
                    hit,
                    "“{form}” ({n} kali) ditulis “{usual}” di tempat lain.",
                    "“{form}” ({n} times) is written “{usual}” elsewhere.",
                    form=hit.text,
                    n=len(hits),
                    usual=usual,
                )


@prose_rule(
    "EYD-18",
    Severity.HINT,
    Certainty.FACT,
    Words("Kapital yang berganti-ganti", "Capitals that come and go"),
    Lesson(
        "Hari itu praktikan datang. Kemudian Praktikan menyapa klien, dan praktikan duduk; lalu "
        "praktikan pulang.",
        "Hari itu praktikan datang. Kemudian praktikan menyapa klien, dan praktikan duduk; lalu "
        "praktikan pulang.",
        Words(
            "Sebutan yang bukan nama diri ditulis sama, dengan huruf kecil, di dalam kalimat.",
            "What is no proper name is written alike, in small letters, within a sentence.",
        ),
    ),
)
def capitals_come_and_go(scene: Scene) -> Iterator[Remark]:
    """A common noun has a capital within a sentence everywhere or nowhere."""
    for role in (*_ROLES, *_capital_pairs(scene.own)):
        small: list[Hit] = []
        large: list[Hit] = []
        for hit in _within_sentences(scene.own, role):
            (small if hit.text.islower() else large).append(hit)
        if large and not small:
            small = [hit for hit in scene.own.phrases("-".join(role)) if hit.text.islower()]
        if small and large:
            fewer, more = (large, small) if len(large) <= len(small) else (small, large)
            yield at_hit(
                fewer[0],
                "“{this}” ({n} kali) ditulis “{that}” di tempat lain ({m} kali).",
                "“{this}” ({n} times) is written “{that}” elsewhere ({m} times).",
                this=fewer[0].text,
                that=more[0].text,
                n=len(fewer),
                m=len(more),
            )


# --- inner helpers ----------------------------------------------------------------------------


def _joined(own: OwnText) -> Iterator[tuple[str, ...]]:
    """Yield the words that stand together somewhere and apart elsewhere, such as subbab and sub bab."""
    words = own.all_words
    for word in words:
        if word in _TWO_MEANINGS or len(word) < _PART * 2 or not word.isalpha():
            continue
        for at in range(_PART, len(word) - _PART + 1):
            first, second = word[:at], word[at:]
            if first in words and second in words and first != second:
                apart = f"{first} {second}"
                # The rules on affixes and on spelling tell already of what is wrong in itself.
                if (
                    first not in PREFIXES
                    and second not in SUFFIXES
                    and not (_AFFIXED.match(first) and apart in word_pairs("misspelled"))
                ):
                    yield word, apart


def _hyphened(own: OwnText) -> Iterator[tuple[str, ...]]:
    """Yield two words that have a hyphen somewhere and a blank elsewhere, such as bimbingan-kerja."""
    words = own.all_words
    for word in words:
        first, hyphen, second = word.partition("-")
        if not hyphen or "-" in second or min(len(first), len(second)) < _PART + 1:
            continue
        # Repeated words, and those on two that are related, keep their hyphen: suami-istri, praktikan-klien.
        alike = first in second or second in first or first[-_PART:] == second[-_PART:]
        if first in words and second in words and not alike and second not in _PEOPLE:
            yield f"{first} {second}", word


def _capital_pairs(own: OwnText) -> Iterator[tuple[str, ...]]:
    """Yield the pairs of words that have capitals in a list of such pairs in small letters."""
    met: set[tuple[str, ...]] = set()
    for hit in own.find_upright(_PAIR):
        pair = tuple(hit.text.casefold().split(" "))
        if pair in met or pair in _ROLES or pair[0] in _TITLES:
            continue
        # A pair in a list stands among things in small letters.
        behind = hit.line.text[hit.end : hit.end + 2].strip(" ,.;")
        if not behind[:1].islower() or not _ITEM.search(hit.line.text[: hit.start].rstrip()):
            continue
        form = " ".join(pair)
        forms = form, "-".join(pair)
        places = (phrase for said in forms for phrase in own.phrases(said) if phrase.line.kind in RUNNING)
        if any(place.text.islower() for place in places):
            met.add(pair)
            yield pair


def _within_sentences(own: OwnText, role: tuple[str, ...]) -> Iterator[Hit]:
    """Yield the places of a role within a sentence, all its words alike, beside no name."""
    form = " ".join(role)
    for start in own.words.get(role[0], ()):
        end = start + len(form)
        hit = own.reading.hit(start, end) if own.upright[start:end].casefold() == form else None
        if hit is None or hit.line.kind not in {"paragraph", "item"} or own.upright[end : end + 1].isalnum():
            continue
        if hit.line.role in _SIGNED:
            continue
        alike = hit.text.islower() or all(word[:1].isupper() for word in hit.text.split(" "))
        if alike and _within_a_sentence(hit):
            yield hit


def _within_a_sentence(hit: Hit) -> bool:
    """Return whether a word stands within a sentence, beside no name and in no title."""
    before, behind = hit.line.text[: hit.start].rstrip(), hit.line.text[hit.end :].split(" ")[1:2]
    if not (before[-1:].islower() or before[-1:] == ",") or before.endswith("tentang"):
        return False
    return not _NAME_BEFORE.search(before) and not any(word.strip("“(")[:1].isupper() for word in behind)


VARIANT_RULES = (several_spellings, capitals_come_and_go)
