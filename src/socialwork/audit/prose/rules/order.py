"""Rules on the order of what a report tells: stages, meetings at one time, approval, the place of an event."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, pairwise

from socialwork.audit.prose.base import Lesson, Scene, at_line, prose_rule
from socialwork.audit.prose.rules.occasions import Occasion, occasions
from socialwork.audit.prose.rules.windows import ASIDE, by_stage, windows
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.meetings import Meeting
from socialwork.reading.stages import OPENING
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words

_LATER = re.compile(
    r"\b(?:perubahan|peninjauan|ditinjau|meninjau|revisi|penyesuaian|disesuaikan|evaluasi|perpanjangan|case conference ii"
    r"|kedua|tindak lanjut|data dasar|baseline)\b",
    re.IGNORECASE,
)
_ABOUT_PLAN = re.compile(
    r"\b(?:rencana\w*|rancangan|program|membahas|dibahas|diskusi|mendiskusikan|menyusun|disusun)\b", re.I
)


def _remark(meeting: Meeting, id: str, en: str, **values: object) -> Remark:  # noqa: A002 - the language code
    return at_line(meeting.line, id, en, (meeting.mention.start, meeting.mention.end), None, **values)


@prose_rule(
    "WHEN-06",
    Severity.ERROR,
    Certainty.FACT,
    Words("Tahap mendahului tahap sebelumnya", "Stage before its predecessor"),
    Lesson(
        "# Tahap Rencana Intervensi\n\n"
        "Rencana didiskusikan dengan klien pada Jumat, 29 September 2023, di ruang konseling.\n\n"
        "# Tahap Intervensi\n\nIntervensi dilaksanakan pada 25 September–5 Oktober 2023.",
        "# Tahap Rencana Intervensi\n\n"
        "Rencana didiskusikan dengan klien pada Senin, 18 September 2023, di ruang konseling.\n\n"
        "# Tahap Intervensi\n\nIntervensi dilaksanakan pada 25 September–5 Oktober 2023.",
        Words(
            "Tahap yang satu bertumpu pada hasil tahap sebelumnya.",
            "Each stage rests on the outcome of the one before it.",
        ),
    ),
)
def stages_in_order(scene: Scene) -> Iterator[Remark]:
    """No event of a stage takes place before the stage that it builds on, and no plan is made after its intervention began."""
    spans = windows(scene)
    told = by_stage(scene)
    flagged: set[int] = set()
    order = [kind for kind in _ORDER if kind in spans]
    for before, kind in pairwise(order):
        first = spans[before][0]
        early = [one for one in told.get(kind, ()) if one.date < first and not _is_aside(one)]
        early = [one for one in early if not _ANNOUNCES.search(one.sentence.text)]
        if early and len(early) * 2 > len(told[kind]) > 1 and told.get(before):
            early = [one for one in told[before] if one.date == first]
        for one in early:
            if id(one) not in flagged:
                flagged.add(id(one))
                yield _out_of_order(one, before, kind, first)
        start = spans[kind][0]
        if not early and start < first and (ranged := _opening_range(scene, kind, start)):
            yield ranged
    if SectionKind.PLAN in spans and SectionKind.INTERVENTION in spans:
        begun = spans[SectionKind.INTERVENTION][0]
        for one in told.get(SectionKind.PLAN, ()):
            late = one.date > begun and not _LATER.search(one.sentence.text) and not _is_aside(one)
            if late and id(one) not in flagged and _plans(one):
                yield _remark(
                    one,
                    "Rencana dibahas pada {day}, setelah intervensi dimulai pada {begun}.",
                    "The plan was discussed on {day}, after the intervention had begun on {begun}.",
                    day=one.date,
                    begun=begun,
                )


_ANNOUNCES = re.compile(
    r"\b(?:mengingatkan|diingatkan|menyampaikan|disampaikan|memberi ?tahu\w*|diberitahukan|mengumumkan|persiapan|menyiapkan|izin)\b",
    re.IGNORECASE,
)
_ORDER = (
    SectionKind.ENGAGEMENT,
    SectionKind.ASSESSMENT,
    SectionKind.PLAN,
    SectionKind.INTERVENTION,
    SectionKind.EVALUATION,
    SectionKind.TERMINATION,
)


def _is_aside(one: Meeting) -> bool:
    return one.kind in ASIDE


def _plans(one: Meeting) -> bool:
    return bool(_ABOUT_PLAN.search(one.sentence.text)) or one.ordinal > 0 or one.time is not None


def _out_of_order(one: Meeting, before: SectionKind, kind: SectionKind, first: dt.date) -> Remark:
    if one.stage is before or (before is SectionKind.ENGAGEMENT and one.stage in OPENING):
        return _remark(
            one,
            "{day} mendahului sekaligus menyusul tahap {kind}; tahap {stage} seharusnya lebih dahulu.",
            "{day} lies after the stage {kind} began; the stage {stage} should come first.",
            day=one.date,
            stage=before,
            kind=kind,
        )
    return _remark(
        one,
        "{day} mendahului tahap {before}, yang baru dimulai pada {first}.",
        "{day} lies before the stage {before}, which began only on {first}.",
        day=one.date,
        before=before,
        first=first,
    )


def _opening_range(scene: Scene, kind: SectionKind, start: dt.date) -> Remark | None:
    """Return a remark on the range that states the stage, where that and no event of it comes too early."""
    for one in scene.dates.ranges:
        if one.period and one.period[0] == start and windows(scene).get(kind, (None, None))[0] == start:
            return at_line(
                one.line,
                "Tahap {kind} dimulai pada {day}, sebelum tahap yang mendahuluinya.",
                "The stage {kind} began on {day}, before the one that precedes it.",
                (one.first.start, one.last.end),
                None,
                kind=kind,
                day=start,
            )
    return None


@prose_rule(
    "WHEN-07",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Peristiwa pada tahap lain", "Event filed under another stage"),
    Lesson(
        "# Tahap Asesmen\n\nAsesmen dilaksanakan pada 11–15 September 2023.\n\n"
        "# Tahap Intervensi\n\nIntervensi dilaksanakan pada 25 September–5 Oktober 2023.\n\n"
        "# Tahap Evaluasi\n\nEvaluasi dilaksanakan pada Senin, 9 Oktober 2023.\n\n"
        "Kunjungan rumah dilakukan pada Rabu, 13 September 2023.",
        "# Tahap Asesmen\n\nAsesmen dilaksanakan pada 11–15 September 2023.\n\n"
        "Kunjungan rumah dilakukan pada Rabu, 13 September 2023.\n\n"
        "# Tahap Intervensi\n\nIntervensi dilaksanakan pada 25 September–5 Oktober 2023.\n\n"
        "# Tahap Evaluasi\n\nEvaluasi dilaksanakan pada Senin, 9 Oktober 2023.",
        Words(
            "Pembaca mencari peristiwa pada tahap tempatnya terjadi.",
            "Readers look for an event in the stage in which it took place.",
        ),
    ),
)
def event_in_its_stage(scene: Scene) -> Iterator[Remark]:
    """An event is told in the section of the stage in whose time it took place, and meetings in their order."""
    spans = windows(scene)
    for one in scene.meetings:
        if not (one.main and one.stage in spans and _is_aside(one)):
            continue
        place = _ORDER.index(one.stage) if one.stage in _ORDER else 0
        other = next(
            (
                kind
                for kind in _ORDER[:place]
                if kind in spans
                and spans[kind][0] <= one.date <= spans[kind][1]
                and one.date < spans[one.stage][0]
            ),
            None,
        )
        if other is not None:
            yield _remark(
                one,
                "{day} termasuk masa {other}. Mengapa diceritakan pada tahap {stage}?",
                "{day} belongs to the time of the stage {other}. Why is it told under {stage}?",
                day=one.date,
                other=other,
                stage=one.stage,
            )
    yield from _out_of_row(scene)


def _out_of_row(scene: Scene) -> Iterator[Remark]:
    rows: dict[int, list[Meeting]] = defaultdict(list)
    for one in scene.meetings:
        if one.main and one.ordinal:
            rows[scene.reading.section_of(one.line).first].append(one)
    for row in rows.values():
        for one, other in pairwise(row):
            if other.ordinal == one.ordinal + 1 and other.date < one.date:
                yield _remark(
                    other,
                    "Pertemuan ini bertanggal {day}, sebelum pertemuan yang diceritakan lebih dahulu ({before}). "
                    "Manakah yang benar?",
                    "This meeting is dated {day}, before the one told first ({before}). Which is right?",
                    day=other.date,
                    before=one.date,
                )


@prose_rule(
    "WHEN-08",
    Severity.ERROR,
    Certainty.FACT,
    Words("Dua pertemuan bersamaan", "Two meetings at one time"),
    Lesson(
        "# Tahap Asesmen\n\n"
        "1. Pertemuan pertama berlangsung pada Rabu, 13 September 2023, pukul 09.00–10.25 WIB di ruang guru.\n"
        "2. Pertemuan kedua berlangsung pada Rabu, 13 September 2023, pukul 10.00–10.45 WIB di taman sekolah.",
        "# Tahap Asesmen\n\n"
        "1. Pertemuan pertama berlangsung pada Rabu, 13 September 2023, pukul 09.00–09.45 WIB di ruang guru.\n"
        "2. Pertemuan kedua berlangsung pada Rabu, 13 September 2023, pukul 10.00–10.45 WIB di taman sekolah.",
        Words("Praktikan tidak dapat berada di dua tempat.", "Nobody can be in two places at once."),
    ),
)
def no_two_at_once(scene: Scene) -> Iterator[Remark]:
    """Two different meetings do not take place at one time."""
    days: dict[dt.date, list[Meeting]] = defaultdict(list)
    for one in scene.meetings:
        if one.told and one.time is not None and one.part != "back" and one.stage is not None:
            days[one.date].append(one)
    yield from _in_tables(scene)
    seen = set()
    for day in days.values():
        for one, other in combinations(day, 2):
            if other.line.number not in seen and _clash(scene, one, other):
                seen.add(other.line.number)
                yield _remark(
                    other,
                    "Pada {day} pukul {time} sudah ada pertemuan lain ({quote}).",
                    "On {day}, {time}, another meeting takes place ({quote}).",
                    day=other.date,
                    time="" if other.time is None else re.sub(r"^\D+", "", other.time.text),
                    quote=one.sentence.text[:50].rstrip(" ,.") + "…",
                )


def _in_tables(scene: Scene) -> Iterator[Remark]:
    """Yield the rows of a table of events that overlap one above; one within another may be a part of it."""
    for grid in scene.grids:
        rows: dict[dt.date, list[Occasion]] = defaultdict(list)
        for row in occasions(scene, grid):
            clash = next((one for one in rows[row.date] if _crosses(one, row)), None)
            if clash is not None:
                yield at_line(
                    row.time.line,
                    "Pada {day} pukul {time} baris lain dalam tabel ini sudah memuat kegiatan.",
                    "On {day}, {time}, another row of the table has an activity.",
                    (row.time.start, row.time.end),
                    None,
                    day=row.date,
                    time=re.sub(r"^\D+", "", row.time.text),
                )
            rows[row.date].append(row)


def _crosses(one: Occasion, other: Occasion) -> bool:
    a, b = one.time, other.time
    if a.ends is None or b.ends is None or one.what == other.what:
        return False
    same = (a.begins, a.ends) == (b.begins, b.ends)
    return same or (a.begins < b.begins < a.ends < b.ends) or (b.begins < a.begins < b.ends < a.ends)


def _clash(scene: Scene, one: Meeting, other: Meeting) -> bool:
    """Return whether two events overlap and cannot be one that is told twice."""
    first, second = one.time, other.time
    if first is None or second is None or not first.overlaps(second):
        return False
    row = scene.reading.section_of(one.line).first == scene.reading.section_of(other.line).first
    if row and one.ordinal and other.ordinal and one.ordinal != other.ordinal:
        return True
    places = bool(one.place and other.place) and not (_place_words(one) & _place_words(other))
    kinds = bool(one.kind and other.kind) and _alone(one) != _alone(other) and "" not in {_alone(one), _alone(other)}
    stages = one.stage is not other.stage and not {one.stage, other.stage} <= OPENING
    if (first.begins, first.ends) == (second.begins, second.ends):
        return (kinds and not _same_place(one, other)) or (places and stages)
    if first.ends is None or second.ends is None:
        return False
    return places if _inside(one, other) else (places or kinds or stages)


def _alone(one: Meeting) -> str:
    """Return the kind of an event that cannot be part of one of another kind, or nothing."""
    kind = one.kind.split("-")[0]
    return kind if kind in {"conference", "home", "group", "supervision"} else ""


def _same_place(one: Meeting, other: Meeting) -> bool:
    return bool(_place_words(one) & _place_words(other))


def _inside(one: Meeting, other: Meeting) -> bool:
    a, b = one.time, other.time
    if a is None or b is None:
        return False
    return (a.begins <= b.begins and (b.ends or 0) <= (a.ends or 0)) or (
        b.begins <= a.begins and (a.ends or 0) <= (b.ends or 0)
    )


def _place_words(one: Meeting) -> set[str]:
    words = re.findall(r"[a-z]{2,}", one.place.casefold().replace("bk", "bimbingan konseling"))
    return set(words) - {"ruang", "ruangan", "di", "the"}


@prose_rule(
    "WHEN-09",
    Severity.ERROR,
    Certainty.FACT,
    Words("Rencana disahkan sebelum dibahas dengan klien", "Plan approved before the client was asked"),
    Lesson(
        "# Tahap Rencana Intervensi\n\n"
        "Case Conference I dilaksanakan pada Rabu, 20 September 2023.\n\n"
        "Rencana intervensi didiskusikan dengan klien pada Jumat, 22 September 2023.",
        "# Tahap Rencana Intervensi\n\n"
        "Rencana intervensi didiskusikan dengan klien pada Senin, 18 September 2023.\n\n"
        "Case Conference I dilaksanakan pada Rabu, 20 September 2023.",
        Words(
            "Klien menentukan nasibnya sendiri: rencana disahkan setelah ia diajak bicara.",
            "Clients decide for themselves: a plan is approved after they were asked.",
        ),
    ),
)
def client_is_asked_first(scene: Scene) -> Iterator[Remark]:
    """The plan is discussed with the client before the first case conference approves it."""
    first = [
        one
        for one in scene.meetings
        if one.kind in {"conference-1", "conference"} and one.told and one.part != "back"
    ]
    held = [one for one in first if one.kind == "conference-1" and one.main] or [
        one for one in first if one.main and one.stage is SectionKind.PLAN
    ]
    asked = [
        one
        for one in scene.meetings
        if one.told
        and one.stage is SectionKind.PLAN
        and "conference" not in one.kind
        and scene.client.words.search(one.sentence.text)
        and _ASKED.search(one.sentence.text)
    ]
    if not held or not asked:
        return
    earliest = min(asked, key=lambda one: one.date)
    if held[0].date < earliest.date:
        yield _remark(
            earliest,
            "Rencana baru dibahas dengan klien pada {asked}, setelah Case Conference I ({held}).",
            "The plan was discussed with the client only on {asked}, after case conference I ({held}).",
            asked=earliest.date,
            held=held[0].date,
        )


_ASKED = re.compile(
    r"\b(?:rencana\w*|rancangan|program|hasil asesmen|tujuan|intervensi)\b.*"
    r"\b(?:dibahas|didiskusikan|disetujui|disepakati|disusun|dibicarakan)\b"
    r"|\b(?:membahas|mendiskusikan|menyetujui|menyepakati|menyusun|membicarakan|diskusi\w*|pembahasan)\b.*"
    r"\b(?:rencana\w*|rancangan|program|hasil asesmen|intervensi)\b"
    r"|\b(?:rencana\w*|rancangan)\b.*\b(?:membahas|mendiskusikan|menyetujui|diskusi\w*)\b",
    re.IGNORECASE,
)

ORDER_PROSE = (stages_in_order, event_in_its_stage, no_two_at_once, client_is_asked_first)
"""The rules on the order of events."""
