"""Rules on the order of what a report tells: stages, approval, the place of an event."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from socialwork.audit.prose.base import Lesson, Scene, as_question_unless, at_line, prose_rule
from socialwork.audit.prose.rules.windows import ASIDE, at_meeting, by_stage, windows
from socialwork.audit.prose.rules.years import strays
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.meetings import Meeting
from socialwork.reading.stages import OPENING
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words

_LATER = re.compile(
    r"\b(?:perubahan|peninjauan|ditinjau|meninjau|revisi|penyesuaian|disesuaikan|evaluasi|perpanjangan"
    r"|case conference ii"
    r"|kedua|tindak lanjut|data dasar|baseline)\b",
    re.IGNORECASE,
)
_ABOUT_PLAN = re.compile(
    r"\b(?:rencana\w*|rancangan|program|membahas|dibahas|diskusi|mendiskusikan|menyusun|disusun)\b",
    re.IGNORECASE,
)


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
    """No stage precedes the one that it builds on, and no plan is made after its intervention began."""
    spans = windows(scene)
    told = by_stage(scene)
    flagged: set[int] = set()
    order = [kind for kind in _ORDER if kind in spans]
    for before, kind in pairwise(order):
        first = spans[before][0]
        early = [
            meeting for meeting in told.get(kind, ()) if meeting.date < first and meeting.kind not in ASIDE
        ]
        early = [meeting for meeting in early if not _ANNOUNCES.search(meeting.sentence.text)]
        if early and len(early) * 2 > len(told[kind]) > 1 and told.get(before):
            early = [meeting for meeting in told[before] if meeting.date == first]
        for meeting in early:
            if id(meeting) not in flagged:
                flagged.add(id(meeting))
                yield _out_of_order(meeting, before, kind, first)
        start = spans[kind][0]
        if not early and start < first and (ranged := _opening_range(scene, kind, start)):
            yield ranged
    if SectionKind.PLAN in spans and SectionKind.INTERVENTION in spans:
        begun = spans[SectionKind.INTERVENTION][0]
        asked = [
            meeting
            for meeting in scene.meetings
            if _asks_client(scene, meeting) and meeting not in told.get(SectionKind.PLAN, ())
        ]
        for meeting in (*told.get(SectionKind.PLAN, ()), *asked):
            late = (
                meeting.date > begun
                and not _LATER.search(meeting.sentence.text)
                and meeting.kind not in ASIDE
            )
            plans = (
                _ABOUT_PLAN.search(meeting.sentence.text) or meeting.ordinal > 0 or meeting.time is not None
            )
            if late and id(meeting) not in flagged and (plans or meeting in asked):
                yield at_meeting(
                    meeting,
                    "Rencana dibahas pada {day}, setelah intervensi dimulai pada {begun}.",
                    "The plan was discussed on {day}, after the intervention had begun on {begun}.",
                    day=meeting.date,
                    begun=begun,
                )


_ANNOUNCES = re.compile(
    r"\b(?:mengingatkan|diingatkan|menyampaikan|disampaikan|memberi ?tahu\w*|diberitahukan|mengumumkan"
    r"|persiapan|menyiapkan|izin)\b",
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


def _out_of_order(meeting: Meeting, before: SectionKind, kind: SectionKind, first: dt.date) -> Remark:
    if meeting.stage is before or (before is SectionKind.ENGAGEMENT and meeting.stage in OPENING):
        return at_meeting(
            meeting,
            "{day} mendahului sekaligus menyusul tahap {kind}; tahap {stage} seharusnya lebih dahulu.",
            "{day} lies after the stage {kind} began; the stage {stage} should come first.",
            day=meeting.date,
            stage=before,
            kind=kind,
        )
    return at_meeting(
        meeting,
        "{day} mendahului tahap {before}, yang baru dimulai pada {first}.",
        "{day} lies before the stage {before}, which began only on {first}.",
        day=meeting.date,
        before=before,
        first=first,
    )


def _opening_range(scene: Scene, kind: SectionKind, start: dt.date) -> Remark | None:
    """Return a remark on the range that states the stage, where that and no event of it comes too early."""
    for dates in scene.dates.ranges:
        if dates.period and dates.period[0] == start and windows(scene).get(kind, (None, None))[0] == start:
            return at_line(
                dates.line,
                "Tahap {kind} dimulai pada {day}, sebelum tahap yang mendahuluinya.",
                "The stage {kind} began on {day}, before the one that precedes it.",
                (dates.first.start, dates.last.end),
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
    """An event is told in the section of the stage to whose time it belongs, and meetings in their order."""
    spans = windows(scene)
    for meeting in scene.meetings:
        if not (meeting.main and meeting.stage in spans and meeting.kind in ASIDE):
            continue
        place = _ORDER.index(meeting.stage) if meeting.stage in _ORDER else 0
        other = next(
            (
                kind
                for kind in _ORDER[:place]
                if kind in spans
                and spans[kind][0] <= meeting.date <= spans[kind][1]
                and meeting.date < spans[meeting.stage][0]
            ),
            None,
        )
        if other is not None:
            yield at_meeting(
                meeting,
                "{day} termasuk masa {other}. Mengapa diceritakan pada tahap {stage}?",
                "{day} belongs to the time of the stage {other}. Why is it told under {stage}?",
                day=meeting.date,
                other=other,
                stage=meeting.stage,
            )
    rows: dict[int, list[Meeting]] = defaultdict(list)
    for meeting in scene.meetings:
        if meeting.main and meeting.ordinal:
            rows[scene.reading.section_of(meeting.line).first].append(meeting)
    for first, second in (pair for row in rows.values() for pair in pairwise(row)):
        if second.ordinal == first.ordinal + 1 and second.date < first.date:
            yield at_meeting(
                second,
                "Pertemuan ini bertanggal {day}, sebelum pertemuan yang diceritakan lebih dahulu "
                "({before}). "
                "Manakah yang benar?",
                "This meeting is dated {day}, before the one told first ({before}). Which is right?",
                day=second.date,
                before=first.date,
            )


@prose_rule(
    "WHEN-09",
    Severity.ERROR,
    Certainty.FACT,
    Words("Rencana disahkan sebelum dibahas dengan klien", "Client asked only after approval"),
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
    sound = [meeting for meeting in scene.meetings if not _doubtful(scene, meeting)]
    first = [
        meeting
        for meeting in sound
        if meeting.kind in {"conference-1", "conference"} and meeting.told and meeting.part != "back"
    ]
    held = [meeting for meeting in first if meeting.kind == "conference-1" and meeting.main] or [
        meeting for meeting in first if meeting.main and meeting.stage is SectionKind.PLAN
    ]
    asked = [meeting for meeting in sound if _asks_client(scene, meeting)]
    if not held or not asked:
        return
    earliest = min(asked, key=lambda one: one.date)
    if held[0].date < earliest.date:
        remark = at_meeting(
            earliest,
            "Rencana baru dibahas dengan klien pada {asked}, setelah Case Conference I ({held}).",
            "The plan was discussed with the client only on {asked}, after case conference I ({held}).",
            asked=earliest.date,
            held=held[0].date,
        )
        # A day on which few work may be the slip itself, which another rule asks about.
        yield as_question_unless(remark, sure=earliest.date.weekday() != _SUNDAY)


_SUNDAY = 6


def _doubtful(scene: Scene, meeting: Meeting) -> bool:
    """Return whether the date of an event is a slip itself: by its year, or by a weekday that denies it."""
    weekday = meeting.mention.weekday
    return strays(scene, meeting.mention) or (weekday is not None and weekday != meeting.date.weekday())


def _asks_client(scene: Scene, meeting: Meeting) -> bool:
    """Return whether an event of the plan is that the client was asked."""
    words = meeting.sentence.text
    planning = meeting.told and meeting.stage is SectionKind.PLAN and "conference" not in meeting.kind
    return bool(planning and scene.client.words.search(words) and _ASKED.search(words))


_ASKED = re.compile(
    r"\b(?:rencana\w*|rancangan|program|hasil asesmen|tujuan|intervensi)\b.*"
    r"\b(?:dibahas|didiskusikan|disetujui|disepakati|disusun|dibicarakan|dirundingkan"
    r"|dirembuk\w*|ditawarkan|dirancang bersama|dipilih)\b"
    r"|\b(?:membahas|mendiskusikan|menyetujui|menyepakati|menyusun|membicarakan|diskusi\w*|pembahasan"
    r"|merundingkan|merembuk\w*|berunding|berembuk|menawarkan|berdiskusi|berbicara|bicara)\b.*"
    r"\b(?:rencana\w*|rancangan|program|hasil asesmen|intervensi)\b"
    r"|\b(?:rencana\w*|rancangan)\b.*\b(?:membahas|mendiskusikan|menyetujui|diskusi\w*)\b",
    re.IGNORECASE,
)
ORDER_PROSE = (stages_in_order, event_in_its_stage, client_is_asked_first)
"""The rules on the order of events."""
