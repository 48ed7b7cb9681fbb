"""The rule that members, sessions and siblings are as many wherever they are counted."""

import re
from collections import Counter
from collections.abc import Iterator

from attrs import frozen

from socialwork.audit.prose.base import Lesson, Scene, at_hit, at_line, prose_rule
from socialwork.audit.prose.rules.durations import lasting_otherwise
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.numbers import ALL_OF, NUMBER, all_of, number_of
from socialwork.reading.reading import Hit
from socialwork.reading.sentences import sentence_at
from socialwork.reading.stages import part_of
from socialwork.words import Words


@frozen
class _Count:
    """A number of things as a line states it.

    Attributes:
        hit: Where.
        values: What it may mean; more than one where the client may or may not be counted.
        strong: Whether it is said of all of them.
        group: The kind of group that is named, or nothing.
    """

    hit: Hit
    values: tuple[int, ...]
    strong: bool
    group: str


_NOT_GROUP = (
    r"(?!\s+(?:keluarga|tim|osis|pramuka|masyarakat|dewan|polri|tni|klub|komunitas|tubuh|rumah tangga"
    r"|masing))"
)
_ALL = re.compile(
    rf"\bberanggotakan\s+(?:sebanyak\s+|sekitar\s+)?({NUMBER})\b"
    rf"|\b[Jj]umlah anggota(?:\s+kelompok)?(?:\s+(?:adalah|ialah|sebanyak|yaitu))?\s*:?\s*({NUMBER})\b"
    rf"|\banggota(?:nya)?(?:\s+kelompok)?(?:\s+(?:ini|tersebut))?\s+(?:berjumlah|sebanyak|terdiri\s+(?:dari"
    rf"|atas))\s+({NUMBER})\b"
    rf"|\bkelompok(?:\s+[a-z]+){{0,4}}\s+terdiri\s+(?:dari|atas)\s+({NUMBER})\s+(?:orang|siswa|anggota|anak"
    rf"|remaja|lansia|peserta)"
    rf"|\b(?:seluruh|semua)\s+({NUMBER})\s+(?:orang\s+)?anggota\b{_NOT_GROUP}"
    rf"|\b(?:dari|of)\s+({NUMBER})\s+(?:orang\s+)?anggota\b{_NOT_GROUP}"
    rf"|\banggotanya\s+(?:ada\s+|adalah\s+|ialah\s+|hanya\s+|tetap\s+)?({NUMBER})\b(?!\s+kali)"
    rf"|\bkelompok\b[^.;:]{{0,50}}\bdengan\s+(?:jumlah\s+)?({NUMBER})\s+(?:orang\s+)?anggota\b"
    rf"|\b(?:kelompok|kelas)\b(?:\s+[\w“”\"]+){{0,4}}\s+(?:diikuti|dijalani)\s+(?:oleh\s+)?({NUMBER})\s+(?:orang"
    rf"|siswa|anak|remaja|lansia|peserta|warga|residen)",
    re.IGNORECASE,
)
_EVERY = re.compile(
    rf"(?:^|(?<=[.:,;”\"] )|(?<=dan )|(?<=oleh )|(?<=kepada )|(?<=bahwa ))({ALL_OF})\s+(?:orang\s+)?"
    r"(anggota(?:nya)?|peserta(?:nya)?|anak|siswa|remaja|lansia|residen|warga binaan|warga|penghuni|teman"
    r"|ibu)\b"
    r"(?!\s+(?:itu|ini|tersebut|tadi|tua|keluarga|yang|kandung|lain|lainnya|asuh))",
    re.IGNORECASE,
)
_MEMBER_WORDS = ("anggota", "beranggotakan", "anggotanya", "kelompok", "kelas")
_EVERY_WORDS = (
    *("anggota", "anggotanya", "peserta", "pesertanya", "anak", "siswa", "remaja", "lansia", "residen"),
    *("warga", "penghuni", "teman", "ibu"),
)
_GROUP = re.compile(r"\b(?:kelompok|kelas|sesi|group)\b", re.IGNORECASE)
_MEETING = re.compile(r"\b(?:conference|konferensi|rapat|temu bahas|pembahasan kasus)\b", re.IGNORECASE)
_FEWEST = 4
"""Fewer than so many may be some of the members that were named just before."""
_SOME = re.compile(
    rf"(?<!calon )(?<!dari )\b({NUMBER})\s+(?:orang\s+)?(?:siswa\s+)?anggota\b{_NOT_GROUP}", re.IGNORECASE
)
_WITH = re.compile(
    r"\b(?:klien|(?:tidak|belum) termasuk|lain|lainnya|bersama|beserta|ditambah|selain|di luar|calon)\b",
    re.IGNORECASE,
)
_EXACT = re.compile(r"^(?:beranggotakan|anggotanya|jumlah anggota)\b", re.IGNORECASE)
_TYPE = re.compile(
    r"\bkelompok\s+(edukasi|sosialisasi|rekreasi|percakapan|tugas|bantu|terapi|treatment|penyembuhan"
    r"|belajar|dukungan|fokus"
    r"|pemecahan|tani|arisan|senam|pengajian|kesenian|keterampilan|lain|pembanding|ibu|orang tua|keluarga"
    r"|kecil)\b",
    re.IGNORECASE,
)


@prose_rule(
    "SUM-06",
    Severity.ERROR,
    Certainty.FACT,
    Words("Banyaknya anggota, pertemuan, dan saudara", "Number of members, sessions and siblings"),
    Lesson(
        "Kelompok ini beranggotakan tujuh orang.\n\nJumlah anggota kelompok: 9 orang.",
        "Kelompok ini beranggotakan tujuh orang.\n\nJumlah anggota kelompok: 7 orang.",
        Words("Pembaca tidak tahu angka mana yang benar.", "The reader cannot tell which number is right."),
    ),
)
def counts_agree(scene: Scene) -> Iterator[Remark]:
    """Members and sessions of the group, siblings, and the weeks of the practicum are as many everywhere."""
    members = list(_members(scene))
    yield from _differing([*members, *_every(scene, members)], _MEMBERS)
    yield from _differing(list(_sessions(scene)), _SESSIONS_TOLD)
    yield from _siblings(scene)
    yield from lasting_otherwise(scene)


_MEMBERS = Words(
    "Banyaknya anggota kelompok di sini {here}, di tempat lain {there}.",
    "The group has {here} members here, {there} elsewhere.",
)
_SESSIONS_TOLD = Words(
    "Banyaknya pertemuan kelompok di sini {here}, di tempat lain {there}.",
    "The group has {here} sessions here, {there} elsewhere.",
)


def _differing(counts: list[_Count], said: Words) -> Iterator[Remark]:
    base = Counter(count.values[0] for count in counts if count.strong)
    if not base:
        return
    most = max(base.values())
    there = next(count.values[0] for count in counts if count.strong and base[count.values[0]] == most)
    named = {count.group for count in counts if count.strong and count.group and there in count.values}
    for one in counts:
        other = one.group and named and one.group not in named
        part = not one.strong and min(one.values) < there and not _EVERY.match(one.hit.text)
        if other or there in one.values or part:
            continue
        yield at_hit(one.hit, said.id, said.en, here=one.values[0], there=there)


def _members(scene: Scene) -> Iterator[_Count]:
    seen: set[tuple[int, int]] = set()
    for pattern, strong in ((_ALL, True), (_SOME, False)):
        for hit in scene.reading.seek(pattern, _MEMBER_WORDS):
            value = _value(hit)
            words = sentence_at(hit.line, hit.start).text
            if (
                value is None
                or part_of(scene.reading, hit.line) in {"theory", "place", "books"}
                or "calon" in words
                or (hit.line.number, hit.end) in seen
            ):
                continue
            seen.add((hit.line.number, hit.end))
            listed = not hit.text.casefold().startswith(("dari", "seluruh", "semua"))
            if listed and _AND_MORE.match(hit.line.text[hit.end :]):
                continue
            named = scene.client.code and scene.client.code in words and not _EXACT.match(hit.text)
            spread = _WITH.search(words) or (named and f"termasuk {scene.client.code}" not in words)
            values = (value, value - 1, value + 1) if spread else (value,)
            kind = _TYPE.search(words)
            yield _Count(hit, values, strong, kind[1].casefold() if kind else "")


def _every(scene: Scene, counts: list[_Count]) -> Iterator[_Count]:
    """Yield how many all members are where a sentence speaks of them all: ``ketujuh anggota``."""
    reading = scene.reading
    told = {reading.section_of(count.hit.line).first for count in counts if count.strong}
    for hit in reading.seek(_EVERY, _EVERY_WORDS):
        value = all_of(hit.groups[0] or "")
        words = sentence_at(hit.line, hit.start).text
        section = reading.section_of(hit.line)
        title = section.heading.text if section.heading else ""
        if (
            value is None
            or value < _FEWEST
            or part_of(reading, hit.line)
            or _MEETING.search(f"{title} {words}")
        ):
            continue
        if (
            _GROUP.search(title)
            or section.first in told
            or (hit.groups[1] or "").casefold().startswith("ang")
        ):
            yield _Count(hit, (value,), strong=False, group="")


_AND_MORE = re.compile(
    rf"[^.;:,]{{0,40}}(?:,|\bdan\b|\bserta\b)\s*(?:{NUMBER})\s+(?:orang\s+)?[^\W\d]", re.IGNORECASE
)


def _value(hit: Hit) -> int | None:
    return next((number_of(group) for group in hit.groups if group), None)


_SESSIONS = re.compile(
    rf"\b({NUMBER})\s+(?:kali\s+)?(?:pertemuan|sesi)\s+kelompok\b"
    rf"|\b(?:pertemuan|sesi|kegiatan)\s+kelompok\b[^.;,]{{0,50}}\b(?:sebanyak|selama"
    rf"|dalam)\s+({NUMBER})\s+(?:kali|pertemuan|sesi)\b"
    rf"|\bkelompok\b[^.;,]{{0,40}}\b(?:dilaksanakan|dilakukan|berlangsung|diadakan"
    rf"|bertemu)\s+(?:sebanyak\s+|dalam\s+)?({NUMBER})"
    rf"\s+(?:kali(?:\s+pertemuan)?|pertemuan|sesi)\b",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"\b(?:direncanakan|rencana\w*|akan|dirancang|rancangan|minimal|paling sedikit|sekurang\w*|setiap"
    r"|pertama|mengikuti|tidak hadir"
    r"|hanya|kedua|ketiga|berikutnya|lagi|dari (?:tiga|empat|lima|enam|\d))\b",
    re.IGNORECASE,
)


def _sessions(scene: Scene) -> Iterator[_Count]:
    for hit in scene.reading.seek(_SESSIONS, ("kelompok",)):
        value = _value(hit)
        words = sentence_at(hit.line, hit.start).text
        if value is None or value < 2 or _PLANNED.search(words):  # noqa: PLR2004 - few enough to count
            continue
        if part_of(scene.reading, hit.line) in {"theory", "place", "books"}:
            continue
        kind = _TYPE.search(words)
        yield _Count(hit, (value,), strong=True, group=kind[1].casefold() if kind else "")


_BIRTH_ORDER = re.compile(
    rf"\banak\s+(?:ke-?\s*)?({NUMBER}|pertama|kedua|ketiga|keempat|kelima|keenam|tunggal|bungsu"
    rf"|sulung)?\s*(?:\([a-z]+\)\s*)?"
    rf"dari\s+({NUMBER})\s+(?:orang\s+)?(?:bersaudara|saudara|orang bersaudara|anak)\b",
    re.IGNORECASE,
)
_ORDER = {"pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6}
_KIN = re.compile(
    r"\b(?:ibu|ayah|bapak|kakek|nenek|suami|istri|orang tua|teman|sahabat|kakak|adik|paman|bibi)\b",
    re.IGNORECASE,
)


def _siblings(scene: Scene) -> Iterator[Remark]:
    found: list[tuple[Hit, int]] = []
    for hit in scene.reading.seek(_BIRTH_ORDER, ("bersaudara", "saudara", "anak")):
        order, total = hit.groups[0] or "", number_of(hit.groups[1] or "")
        before = sentence_at(hit.line, hit.start)
        words = hit.line.text[before.start : hit.start]
        if (
            total is None
            or _KIN.search(words[-50:])
            or part_of(scene.reading, hit.line) in {"theory", "books"}
        ):
            continue
        place = _ORDER.get(order.casefold(), number_of(order))
        if place is not None and place > total:
            yield at_hit(
                hit,
                "Anak ke-{place} tidak mungkin dari {total} bersaudara.",
                "The child number {place} cannot be one of {total}.",
                place=place,
                total=total,
            )
        elif (
            scene.client.words.search(words)
            or "ke" in hit.line.text[:9]
            or re.search(r"\b(?:ia|dia)\b", words, re.IGNORECASE)
        ):
            found.append((hit, total))
    found = [*_sibling_cells(scene), *found]
    for hit, total in found[1:]:
        if total != found[0][1]:
            yield at_hit(
                hit,
                "Banyaknya saudara di sini {here}, di tempat lain {there}.",
                "There are {here} siblings here, {there} elsewhere.",
                here=total,
                there=found[0][1],
            )
    yield from _sibling_rows(scene, [total for _, total in found])


_OF_CHILDREN = re.compile(
    rf"^(?:ke-?\s*)?(?:{NUMBER}|[a-z]+)\s*(?:\([a-z]+\)\s*)?dari\s+({NUMBER})\b", re.IGNORECASE
)


def _sibling_cells(scene: Scene) -> Iterator[tuple[Hit, int]]:
    """Yield the number of siblings that a row such as *Anak ke-* gives in its value."""
    for grid in scene.grids:
        for number in range(len(grid.rows)):
            value = grid.entry(number)
            match = (
                _OF_CHILDREN.match(value.line.text)
                if value and re.match(r"anak ke", grid.label(number), re.IGNORECASE)
                else None
            )
            total = number_of(match[1]) if match else None
            if value is not None and match is not None and total is not None:
                yield Hit(value.line, match.start(), match.end(), match.groups()), total


def _sibling_rows(scene: Scene, told: list[int]) -> Iterator[Remark]:
    """Yield the row of an identity that counts siblings otherwise than the text does."""
    for grid in scene.grids:
        order = None
        for number in range(len(grid.rows)):
            label, value = grid.label(number).casefold(), grid.value(number)
            count = (
                number_of(re.split(r"\s", value.text.strip())[0])
                if value and len(grid.rows[number]) <= 3  # noqa: PLR2004 - few enough to count
                else None
            )
            if value is None or count is None:
                continue
            if label.startswith("anak ke"):
                order = count
            if not re.match(r"jumlah (?:saudara|bersaudara)", label):
                continue
            wrong = [total for total in told if count not in {total, total - 1}]
            if wrong or (order is not None and order > count + 1):
                yield at_line(
                    value.line,
                    "Jumlah saudara {here} tidak cocok dengan {there}.",
                    "{here} siblings do not go with {there}.",
                    here=count,
                    there=Words(f"{wrong[0]} bersaudara", f"{wrong[0]} children")
                    if wrong
                    else Words(f"anak ke-{order}", f"child number {order}"),
                )


MEMBER_PROSE = (counts_agree,)
"""The rule on what is counted at several places."""
