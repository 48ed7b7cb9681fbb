"""Rules on ages: an age goes with the birth date, and with itself."""

import datetime as dt
import re
from collections.abc import Iterator

from attrs import frozen

from socialwork.audit.prose.base import Lesson, Scene, at_line, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import Line
from socialwork.reading.numbers import NUMBER, number_of
from socialwork.reading.sentences import sentence_at, sentences_of
from socialwork.reading.stages import OPENING, part_of, stage_of
from socialwork.words import Words

_AGE_IN_WORDS = re.compile(
    rf"(?:\b(?:berusia|berumur|(?:usia|umur)(?:nya)?(?:\s+[A-Z]{{2,3}}|\s+klien)?(?:\s+(?:baru|sudah"
    rf"|kini))?)\s+"
    rf"|(?:laki-laki|perempuan|pria|wanita|anak|remaja),?\s+|^(?:[A-Z]{{2,3}}|[Kk]lien),?\s+\(?)"
    rf"(?:±\s*|sekitar\s+|kurang lebih\s+)?(?P<n>{NUMBER})\s+tahun\b(?!\s*(?:lalu|yang|lebih|kemudian"
    rf"|terakhir|sebelum|berturut))",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\b(?:ibu|ayah|kakak|adik|nenek|kakek|paman|bibi|teman|suami|istri|cucu|tetangga|guru|pengasuh"
    r"|anggota|mereka"
    r"|para|anak-anak|saudara|sepupu|praktikan|anaknya|orang tua)\w*\b",
    re.IGNORECASE,
)
_OF_THEN = re.compile(
    r"\b(?:ketika|saat(?! ini)|waktu|sejak|semasa|sewaktu|meninggal|menikah|dulu|dahulu|setelah|sebelum"
    r"|sampai"
    r"|mulai|pernah|selama|dipidana|penjara|kurungan|vonis|hukuman)\b",
    re.IGNORECASE,
)
_AT_LEFT = re.compile(r"\b(?:pada|di|dari|hingga|dalam)\s+$", re.IGNORECASE)
_ANY_AGE_WORDS = ("berusia", "berumur", "usia", "usianya", "umur", "umurnya", "tahun")


def ages_told(scene: Scene) -> Iterator[int]:
    """Yield the ages that sentences on the client state as those of now."""
    for number in scene.reading.lines_with(_ANY_AGE_WORDS):
        line = scene.reading.lines[number]
        if line.kind not in {"paragraph", "item"} or part_of(scene.reading, line) not in {"", "place"}:
            continue
        opening = stage_of(scene.reading, line) in OPENING
        for sentence in sentences_of(line):
            match = _AGE_IN_WORDS.search(sentence.text)
            if match is None:
                continue
            before = sentence.text[: match.start()]
            own = scene.client.words.search(sentence.text) or (opening and _HIS.match(match[0]))
            age = number_of(match["n"])
            other = _OF_OTHERS.search(before) or _OF_THEN.search(before) or _AT_LEFT.search(before)
            if age is not None and own and not other:
                yield age


_HIS = re.compile(r"(?:usia|umur)nya\b", re.IGNORECASE)


_BORN_LABEL = re.compile(r"\b(?:lahir|ttl)\b", re.IGNORECASE)
_AGE_LABEL = re.compile(r"^(?:usia|umur)\b", re.IGNORECASE)
_AGE_VALUE = re.compile(rf"^\D{{0,3}}({NUMBER})\s*(?:tahun|th\b|thn\b|$)", re.IGNORECASE)
_AGED = re.compile(
    rf"\b(?:berusia|berumur|(?:usia|umur)(?:nya)?(?:\s+klien|\s+[A-Z]{{2,3}}\b)?(?:\s+(?:saat ini|sekarang"
    rf"|kini))?(?:\s+(?:adalah|ialah))?)"
    rf"\s*(?:sekitar|±|kurang lebih)?\s*[:=]?\s*({NUMBER})\s*(?:tahun|th)\b|\(\s*({NUMBER})\s*(?:tahun"
    rf"|th)\s*\)"
    rf"|\b({NUMBER})\s*(?:tahun|th|thn)\b\.?,?\s*(?:\(|[–—-]\s*)?(?=(?:ia\s+|dia\s+)?(?:lahir|kelahiran"
    rf"|dilahirkan)\b)",
    re.IGNORECASE,
)
_AGE_WORDS = ("berusia", "berumur", "usia", "usianya", "umur", "umurnya")
_BORN = re.compile(r"\b(?:lahir|kelahiran|dilahirkan)\b", re.IGNORECASE)
_BORN_YEAR = re.compile(r"\b(?:lahir|kelahiran|dilahirkan)\b[^.;]{0,30}?\b((?:19|20)\d\d)\b", re.IGNORECASE)
_THEN = re.compile(
    r"\b(?:ketika|saat(?! ini)|waktu|sejak|pada usia|semasa|sewaktu|meninggal|menikah|dulu|dahulu|setelah"
    r"|sebelum|anaknya)\b",
    re.IGNORECASE,
)
_NEAR = 12
_KIN = re.compile(r"\b(?:ibu|ayah|kakak|adik|kakek|nenek|suami|istri|anak)\w*\b", re.IGNORECASE)


@frozen
class _Born:
    """When the client was born: the day, or the year alone."""

    line: Line
    span: tuple[int, int]
    day: dt.date | None
    year: int


@prose_rule(
    "WHO-01",
    Severity.ERROR,
    Certainty.FACT,
    Words("Usia dan tanggal lahir", "Age and birth date"),
    Lesson(
        "Praktikum berlangsung pada 28 Agustus–11 Oktober 2023.\n\n"
        "Klien BR lahir pada 14 Maret 2007 dan kini berusia 17 tahun.",
        "Praktikum berlangsung pada 28 Agustus–11 Oktober 2023.\n\n"
        "Klien BR lahir pada tahun 2007 dan kini berusia 16 tahun.",
        Words("Usia dihitung pada masa praktikum.", "The age is that at the time of the practicum."),
    ),
)
def age_goes_with_birth(scene: Scene) -> Iterator[Remark]:
    """The stated age is the age that the birth date gives at the time of the practicum."""
    days = _days(scene)
    if days is None:
        return
    seen: set[int] = set()
    for born, age, line, span in [*_in_tables(scene), *_in_lines(scene), *_of_client(scene)]:
        if line.number in seen:
            continue
        seen.add(line.number)
        if born.day is None:
            low, high = days[0].year - born.year - 1, days[1].year - born.year
        else:
            birthday = born.day.month, born.day.day
            low, high = (day.year - born.day.year - ((day.month, day.day) < birthday) for day in days)
        if not low <= age <= high:
            yield at_line(
                line,
                "Usia {age} tahun tidak cocok dengan kelahiran {born}; pada masa praktikum usianya {right} "
                "tahun.",
                "The age of {age} does not go with the birth in {born}; at the time of the practicum it is "
                "{right}.",
                span,
                age=age,
                born=born.day or born.year,
                right=low if low == high else f"{low}–{high}",
            )


def _days(scene: Scene) -> tuple[dt.date, dt.date] | None:
    """Return the days between which an age of the report holds."""
    practicum = scene.practicum
    if practicum.start is not None and practicum.end is not None:
        return practicum.start, practicum.end
    told = [meeting.date for meeting in scene.meetings if meeting.date.year in practicum.years]
    if told:
        return min(told), max(told)
    if practicum.year is not None:
        return dt.date(practicum.year, 1, 1), dt.date(practicum.year, 12, 31)
    return None


def _in_tables(scene: Scene) -> Iterator[tuple[_Born, int, Line, tuple[int, int]]]:
    """Yield birth and age from tables of labels, such as that on the identity, and from lines of labels."""
    for grid in scene.grids:
        born, ages = None, []
        for number in range(len(grid.rows)):
            label, value = grid.label(number), grid.value(number)
            if value is None or len(grid.rows[number]) > 3:  # noqa: PLR2004 - few enough to count
                continue
            if _BORN_LABEL.search(label):
                born = _birth(scene, value.line) or born
            elif _AGE_LABEL.match(label) and (match := _AGE_VALUE.match(value.line.text.strip())):
                ages.append((number_of(match[1]), value.line))
        for age, line in ages:
            if born is not None and age is not None:
                yield born, age, line, (0, len(line.text))
    lines = [
        scene.reading.lines[number] for number in scene.reading.lines_with((*_AGE_WORDS, "lahir", "ttl"))
    ]
    rows = [one for one in lines if one.slot is None and ":" in one.text[:40]]
    for line in rows:
        label, _, told = line.text.partition(":")
        match = _AGE_VALUE.match(told.strip()) if _AGE_LABEL.match(label) and len(label) < _NEAR else None
        near = [
            row for row in rows if abs(row.number - line.number) < _NEAR and _BORN_LABEL.search(row.text[:30])
        ]
        age = number_of(match[1]) if match else None
        born = _birth(scene, near[0]) if near else None
        if age is not None and born is not None:
            yield born, age, line, (len(label) + 1, len(line.text))


def _birth(scene: Scene, line: Line) -> _Born | None:
    for mention in scene.dates.mentions:
        if mention.line is line and mention.date is not None:
            return _Born(line, (mention.start, mention.end), mention.date, mention.date.year)
    match = re.search(r"\b((?:19|20)\d\d)\b", line.text)
    return _Born(line, match.span(1), None, int(match[1])) if match else None


def _in_lines(scene: Scene) -> Iterator[tuple[_Born, int, Line, tuple[int, int]]]:
    """Yield birth and age that one sentence, or one behind it, tells of one person."""
    for hit in scene.reading.seek(_AGED, (*_AGE_WORDS, "lahir", "kelahiran")):
        sentence = sentence_at(hit.line, hit.start)
        words, at = sentence.text, hit.start - sentence.start
        if part_of(scene.reading, hit.line) in {"theory", "books"} or _THEN.search(
            words[max(0, at - 40) : at]
        ):
            continue
        if hit.text[0] == "(" and _KIN.search(words[:at]):
            continue
        age = number_of(next(group for group in hit.groups if group))
        born = _born_in(scene, hit.line, sentence.start, sentence.end)
        if (
            born is None
            and sentence.start
            and not re.match(r"(?:Ibu|Ayah|Kakak|Adik|Kakek|Nenek|Suami|Istri)\b", words)
        ):
            before = sentence_at(hit.line, sentence.start - 2)
            born = _born_in(scene, hit.line, before.start, before.end)
            kin = _KIN.search(before.text + words)
            born = None if kin else born
        if born is not None and age is not None:
            yield born, age, hit.line, (hit.start, hit.end)


_ELDERS = r"(?:nenek|kakek|oma|opa|mbah|eyang|ibu|bapak|residen|siswa|anak|saudara|sdr\.?|sdri\.?|klien)"


def _of_client(scene: Scene) -> Iterator[tuple[_Born, int, Line, tuple[int, int]]]:
    """Yield the birth that the text tells of the client with each age that it states as the client's."""
    own = re.compile(
        rf"(?:^|\.\s+)(?:{_ELDERS}\s+)?(?:\(?{re.escape(scene.client.code)}\)?|(?<=klien ))\s*$",
        re.IGNORECASE,
    )
    births = []
    for number in scene.reading.lines_with(("lahir", "kelahiran", "dilahirkan")):
        line = scene.reading.lines[number]
        for match in (
            _BORN.finditer(line.text) if scene.client.code and not part_of(scene.reading, line) else ()
        ):
            sentence = sentence_at(line, match.start())
            if own.search(line.text[: match.start()]) and (
                born := _born_in(scene, line, sentence.start, sentence.end)
            ):
                births.append(born)
    if births:
        yield from ((births[0], age, line, span) for age, line, span in _stated_ages(scene))
        for hit in scene.reading.seek(_AGE_LINE, _AGE_WORDS):
            age = number_of(hit.groups[0] or "")
            if age is not None and hit.line.slot is None and not part_of(scene.reading, hit.line):
                yield births[0], age, hit.line, (hit.start, hit.end)


_AGE_LINE = re.compile(rf"^(?:usia|umur)\s*:\s*({NUMBER})\b", re.IGNORECASE)


def _born_in(scene: Scene, line: Line, start: int, end: int) -> _Born | None:
    words = line.text[start:end]
    said = list(_BORN.finditer(words))
    if len(said) != 1:
        return None
    for mention in scene.dates.mentions:
        if (
            mention.line is line
            and start + said[0].end() <= mention.start < min(end, start + said[0].end() + 45)
            and mention.date
        ):
            return _Born(line, (mention.start, mention.end), mention.date, mention.date.year)
    match = _BORN_YEAR.search(words)
    return _Born(line, match.span(1), None, int(match[1])) if match else None


def client_ages(scene: Scene) -> tuple[int, ...]:
    """Return every age that the report states as that of the client now."""
    return tuple(age for age, _, _ in _stated_ages(scene))


def _stated_ages(scene: Scene) -> list[tuple[int, Line, tuple[int, int]]]:
    own = re.compile(
        rf"(?:{scene.client.words.pattern})\s*(?:\([^)]*\)\s*)?(?:adalah |yang |merupakan [^.]{{0,40}})?$"
    )
    found: list[tuple[int, Line, tuple[int, int]]] = []
    for hit in scene.reading.seek(_NOW, _AGE_WORDS):
        before = hit.line.text[: hit.start]
        if own.search(before) and not part_of(scene.reading, hit.line) and not _THEN.search(before[-60:]):
            age = number_of(next(group for group in hit.groups if group))
            if age is not None:
                found.append((age, hit.line, (hit.start, hit.end)))
    for grid in scene.grids:
        labels = [grid.label(number).casefold() for number in range(len(grid.rows))]
        for number, label in enumerate(labels):
            value = grid.entry(number) if _AGE_LABEL.match(label) else None
            match = _AGE_VALUE.match(value.text.strip()) if value else None
            if value and match and any(one.startswith(("nama", "inisial", "kode klien")) for one in labels):
                found.append((number_of(match[1]) or 0, value.line, (0, len(value.line.text))))
    return found


_NOW = re.compile(
    rf"\b(?:saat ini|kini|sekarang)\s+(?:berusia|berumur)\s+(?:±\s*)?({NUMBER})\s+tahun"
    rf"|\b(?:berusia|berumur|usia)\s+(?:±\s*)?({NUMBER})\s+tahun",
    re.IGNORECASE,
)


@prose_rule(
    "WHO-02",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Usia klien berbeda-beda", "Age of the client differs"),
    Lesson(
        "Klien BR berusia 16 tahun.\n\nKlien BR saat ini berusia 14 tahun.",
        "Klien BR berusia 16 tahun.\n\nKlien BR saat ini berusia 16 tahun.",
        Words("Usia klien sama di seluruh laporan.", "The age of the client is the same throughout."),
    ),
)
def one_age(scene: Scene) -> Iterator[Remark]:
    """The age of the client is the same wherever the report states it as that of now."""
    found = _stated_ages(scene)
    found.sort(key=lambda one: one[1].number)
    for age, line, span in found[1:]:
        if age != found[0][0]:
            yield at_line(
                line,
                "Di sini usia klien {age} tahun, di tempat lain {other} tahun. Manakah yang benar?",
                "Here the client is {age} years old, elsewhere {other}. Which is right?",
                span,
                age=age,
                other=found[0][0],
            )


AGE_PROSE = (age_goes_with_birth, one_age)
"""The rules on ages."""
