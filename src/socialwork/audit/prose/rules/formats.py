"""The rules on dates and times in several formats."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_hit, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import RUNNING
from socialwork.reading.reading import Hit
from socialwork.words import Words

_MONTHS = [
    "januari",
    "februari",
    "maret",
    "april",
    "mei",
    "juni",
    "juli",
    "agustus",
    "september",
    "oktober",
    "november",
    "desember",
]
_ENGLISH = ["january", "february", "march", "may", "june", "july", "august", "october", "december"]
_LONG = rf"(?i:{'|'.join(_MONTHS)})\b"
_SHORT = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Ags|Agu|Agt|Agust|Aug|Sept|Sep|Okt|Oct|Nov|Nop|Des|Dec)\b\.?"
_DATE = re.compile(
    rf"\d{{1,2}}(?:(?P<digits>[ \xa0]{_LONG}[ \xa0](?:[’']\d\d|\d\d)(?![\d.:]|[ \xa0](?:orang|anak|kali"
    rf"|siswa|lansia|hari)))"
    rf"|(?P<hyphen>-{_LONG}-\d{{2,4}})|(?P<long>[ \xa0]{_LONG})"
    rf"|(?P<short>[ \xa0\-]{_SHORT}(?:[ \xa0\-]\d{{2,4}}\b)?)"
    r"|(?P<slash>/\d{1,2}/(?:20)?\d{2}(?![\d/]))|(?P<dash>-\d{1,2}-20\d{2}(?![\d\-]))"
    r"|(?P<dot>\.\d{1,2}\.20\d{2}(?!\d|\.\d))|(?P<iso>\d{2}-\d{2}-\d{2}(?![\d\-]))"
    r"|(?P<bare>/\d{1,2}(?![\d/])))"
)
_KINDS = tuple(sorted(_DATE.groupindex, key=lambda name: _DATE.groupindex[name]))
_BEHIND_MONTH = re.compile(r"[ \xa0]\d{1,2},[ \xa0]20\d{2}\b")
_BEFORE_DATE = frozenset("0123456789.,/–-")
_SAY = {
    "long": Words("6 September 2023", "6 September 2023"),
    "short": Words("`6 Sept. 2023`", "`6 Sept. 2023`"),
    "slash": Words("6/9/2023", "6/9/2023"),
    "dash": Words("6-9-2023", "6-9-2023"),
    "dot": Words("6.9.2023", "6.9.2023"),
    "iso": Words("2023-09-06", "2023-09-06"),
    "month first": Words("September 6, 2023", "September 6, 2023"),
    "bare": Words("6/9", "6/9"),
    "digits": Words("6 September ’23", "6 September ’23"),
    "hyphen": Words("6-September-2023", "6-September-2023"),
}
_CLOCK = r"(?:[01]?\d|2[0-4])"
_TIME = re.compile(
    rf"\d(?<![\d.:/].)(?:(?<=[01])\d|(?<=2)[0-4])?[.:][0-5]\d(?![\d:]|[.]\d)"
    rf"(?:[ \xa0]?(–|-|—|s\.?d\.?|s/d)[ \xa0]?{_CLOCK}[.:][0-5]\d(?![\d:]))?([ \xa0]?(?:WIB|WITA|WIT)\b)?"
)
_TIME_BEFORE = re.compile(
    r"(?:\b(?:pukul|jam|pkl\.?)[ \xa0:]*|[ \xa0](?:sampai|hingga"
    r"|dan)[ \xa0](?:dengan[ \xa0])?(?:pukul[ \xa0])?)$",
    re.IGNORECASE,
)
_HOUR_WORDS = ("pukul", "jam", "pkl")
_HOUR = re.compile(rf"\.?[ \xa0]+{_CLOCK}[.:][0-5]\d")
_WITH_ZONE = re.compile(
    r"\d{1,2}[.:]\d\d(?:([ \xa0]WI(?:B|TA|T))?[ \xa0]?[–—-][ \xa0]?\d{1,2}[.:]\d\d)[ \xa0]?(?:WIB|WITA|WIT)\b"
)
_BARE_HOUR = re.compile(
    r"[ \xa0](?:[01]?\d|2[0-4]|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)"
    r"(?=[ \xa0](?:pagi|siang|sore|malam)))(?![\d:/–-]|[.,]\d|[ \xa0](?:menit|detik|hari|orang|kali|sehari"
    r"|per|seminggu"
    r"|pelajaran|kerja))"
    r"(?:[ \xa0](?:pagi|siang|sore|malam|WIB|WITA|WIT))?(?:[ \xa0](?:sampai|hingga"
    r"|s\.d\.)(?: dengan)?[ \xa0]\d{1,2}\b(?![.:]\d))?"
)
_MANY = 5
_NINE = 9
_SEVERAL = 2


@prose_rule(
    "FMT-01",
    Severity.HINT,
    Certainty.FACT,
    Words("Tanggal dalam beberapa format", "Dates in several formats"),
    Lesson(
        "Klien ditemui pada 6 September 2023 dan 12 September 2023, lalu pada 14/9/2023.",
        "Klien ditemui pada 6 September 2023 dan 12 September 2023, lalu pada 14 September 2023.",
        Words(
            "Tanggal ditulis dengan satu cara di seluruh laporan.", "Dates are written in one way throughout."
        ),
    ),
)
def dates_in_several_formats(scene: Scene) -> Iterator[Remark]:
    """Dates keep one format."""
    found: dict[str, list[Hit]] = {}
    for hit in _plain(scene, _DATE):
        kind = next(name for name, group in zip(_KINDS, hit.groups, strict=True) if group is not None)
        before = hit.line.text[: hit.start]
        if before[-1:] in _BEFORE_DATE or (kind == "bare" and not before.casefold().endswith("tanggal ")):
            continue
        found.setdefault(kind, []).append(hit)
    for month in (*_MONTHS, *_ENGLISH):
        for hit in scene.own.hits(month):
            behind = _BEHIND_MONTH.match(hit.line.text, hit.end)
            if hit.line.kind in RUNNING and behind is not None:
                found.setdefault("month first", []).append(Hit(hit.line, hit.start, behind.end(), ()))
    yield from _fewer(found)
    small = [hit for hit in found.get("long", ()) if int(re.split(r"[ \xa0]", hit.text)[0]) <= _NINE]
    zero = [hit for hit in small if hit.text.startswith("0")]
    plain = [hit for hit in small if hit not in zero]
    if zero and plain:
        for hit in min(zero, plain, key=lambda one: (len(one), one is plain)):
            yield at_hit(
                hit,
                "Tanggal satu angka ditulis dengan dan tanpa nol di depan.",
                "Dates of one digit are written with and without a zero before it.",
            )


def _plain(scene: Scene, pattern: re.Pattern[str]) -> list[Hit]:
    return [hit for hit in scene.own.find(pattern) if hit.line.kind in RUNNING]


def _fewer(found: dict[str, list[Hit]]) -> Iterator[Remark]:
    """Yield a remark on each date that is not in the format that most dates have."""
    used = {name: hits for name, hits in found.items() if hits}
    if len(used) < _SEVERAL:
        return
    usual = max(used, key=lambda name: (len(used[name]), name == "long"))
    for name, hits in used.items():
        for hit in hits if name != usual else ():
            yield at_hit(
                hit,
                "Tanggal ini tidak ditulis seperti yang lain ({usual}).",
                "This date is not written as the others are ({usual}).",
                usual=_SAY[usual],
            )


@prose_rule(
    "FMT-02",
    Severity.HINT,
    Certainty.FACT,
    Words("Waktu dalam beberapa format", "Times in several formats"),
    Lesson(
        "Pertemuan pertama berlangsung pukul 09.00–10.25 WIB, yang kedua pukul 13.00–14.00 WIB, "
        "dan yang ketiga pukul 08:30–09:15 WIB.",
        "Pertemuan pertama berlangsung pukul 09.00–10.25 WIB dan yang kedua pukul 13.00–14.00 WIB.",
        Words(
            "Waktu ditulis dengan satu cara di seluruh laporan.", "Times are written in one way throughout."
        ),
    ),
)
def times_in_several_formats(scene: Scene) -> Iterator[Remark]:
    """Times of day keep one format."""
    times = [hit for hit in _plain(scene, _TIME) if _is_time(hit)]
    marks = [(":" if ":" in hit.text else ".", hit) for hit in times]
    yield from _minority(marks, "tanda di antara jam dan menit", "the mark between hours and minutes")
    spans = [(mark if mark in "–-—" else "s.d.", hit) for hit in times if (mark := hit.groups[0])]
    yield from _minority(spans, "tanda di antara dua waktu", "the mark between two times")
    hours = [(_first(hit), hit) for hit in times]
    zeros = [(hour[:1], hit) for hour, hit in hours if len(hour) == 1 or hour.startswith("0")]
    yield from _minority(
        [("0" if zero == "0" else "", hit) for zero, hit in zeros],
        "nol di depan jam",
        "the zero before the hour",
    )
    words = [
        (word, hit)
        for word in _HOUR_WORDS
        for hit in scene.own.hits(word)
        if hit.line.kind in RUNNING and _HOUR.match(hit.line.text, hit.end)
    ]
    yield from _minority(words, "kata di depan waktu", "the word before the time")
    zones = [("2" if hit.groups[0] else "1", hit) for hit in _plain(scene, _WITH_ZONE)]
    yield from _minority(zones, "tempat WIB", "the place of the time zone")
    yield from _rare(times)
    # Most times have minutes where a report writes pukul 09.00.
    if len(times) >= _SEVERAL:
        for word in _HOUR_WORDS[:_SEVERAL]:
            for hit in scene.own.hits(word):
                bare = _BARE_HOUR.match(hit.line.text, hit.end) if hit.line.kind in RUNNING else None
                if bare is not None:
                    yield at_hit(
                        Hit(hit.line, hit.start, bare.end(), ()),
                        "Waktu ini ditulis tanpa menit, lain daripada waktu yang lain.",
                        "This time has no minutes, as the others have.",
                    )


def _rare(times: list[Hit]) -> Iterator[Remark]:
    """Yield a remark on the one or two stretches of time without a zone where all others have it."""
    spans = [hit for hit in times if hit.groups[0]]
    without = [hit for hit in spans if not hit.groups[1]]
    if len(without) <= _SEVERAL and len(spans) >= _MANY:
        for hit in without:
            yield at_hit(
                hit,
                "Waktu ini ditulis lain daripada waktu yang lain: {what}.",
                "This time is not written as the others are: {what}.",
                what=Words("`WIB`, `WITA`, atau `WIT`", "the time zone"),
            )


def _first(hit: Hit) -> str:
    return re.split(r"[.:]", hit.text)[0]


def _is_time(hit: Hit) -> bool:
    """Return whether hours and minutes are meant and no number of a table, section or verse."""
    joint, zone = hit.groups
    if zone or (joint and len(_first(hit)) > 1):
        return True
    before = _TIME_BEFORE.search(hit.line.text, max(0, hit.start - 24), hit.start)
    return before is not None and any(word in hit.line.text.casefold() for word in _HOUR_WORDS)


def _minority(marked: list[tuple[str, Hit]], id_: str, en: str) -> Iterator[Remark]:
    """Yield a remark on each place that does not do as most do; on the later ones where both are equal."""
    counts: dict[str, int] = {}
    for mark, _ in marked:
        counts[mark] = counts.get(mark, 0) + 1
    if len(counts) < _SEVERAL:
        return
    usual = max(counts, key=lambda mark: counts[mark])
    for mark, hit in marked:
        if mark != usual:
            yield at_hit(
                hit,
                "Waktu ini ditulis lain daripada waktu yang lain: {what}.",
                "This time is not written as the others are: {what}.",
                what=Words(id_, en),
            )


FORMAT_RULES = (dates_in_several_formats, times_in_several_formats)
