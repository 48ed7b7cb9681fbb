"""From when to when each stage lasted, as a report itself says or as its events show."""

import datetime as dt
import re
from collections import defaultdict

from socialwork.audit.prose.base import Scene, at_line
from socialwork.findings import Remark
from socialwork.reading.meetings import Meeting
from socialwork.reading.sections import kinds_of
from socialwork.reading.sentences import sentence_at
from socialwork.reading.stages import OPENING, stage_of
from socialwork.vocabulary.sections import SectionKind

_STATED = re.compile(
    r"^(?:proses\s*:\s*)?(?:pada\s+)?(?:(?:tahap(?:an)?|pelaksanaan|kegiatan|proses)\s+)?"
    r"(?P<name>[\w ]{4,60}?)\s+"
    r"(?:dengan \w+(?: \w+)? |bersama \w+(?: \w+)? |terhadap \w+(?: \w+)? |ini |klien )?"
    r"(?:dilaksanakan|dilakukan|berlangsung|diadakan|diselenggarakan|dimulai|dijalankan)\b[^.]{0,60}$"
    r"|^(?:tahap\s+)?(?P<label>[\w ]{4,40}?)\s*:\s*(?:tanggal\s*)?$",
    re.IGNORECASE,
)
ASIDE = frozenset({"home-visit", "interview", "observation", "supervision"})
"""Kinds of events that may lie outside of the stage in which they are told."""

Span = tuple[dt.date, dt.date]


def joined(kind: SectionKind | None) -> SectionKind | None:
    """Return a stage, those of the opening as one, and the referral as part of the termination."""
    if kind in OPENING:
        return SectionKind.ENGAGEMENT
    return SectionKind.TERMINATION if kind is SectionKind.REFERRAL else kind


def by_stage(scene: Scene) -> dict[SectionKind, list[Meeting]]:
    """Return the events that are told in the section of each stage and are its own."""
    found: dict[SectionKind, list[Meeting]] = defaultdict(list)
    for meeting in scene.meetings:
        stage = joined(meeting.stage)
        if meeting.date.year not in (scene.practicum.years or {meeting.date.year}):
            continue  # its year is the slip, not its place
        if stage is not None and meeting.main and _belongs_to(meeting, stage):
            found[stage].append(meeting)
    return dict(found)


def _belongs_to(meeting: Meeting, stage: SectionKind) -> bool:
    """Return whether an event belongs to the stage in whose section it stands: it names no other one."""
    if meeting.kind.startswith("conference"):
        return stage is SectionKind.PLAN if meeting.kind == "conference-1" else False
    if meeting.kind == "supervision":
        return False
    if meeting.kind in {"evaluation", "termination"}:
        return meeting.kind == stage.code
    named = [
        joined(kind)
        for kind in kinds_of(meeting.sentence.text[: meeting.mention.start - meeting.sentence.start])
    ]
    others = [kind for kind in named if kind is not None and kind is not stage and kind in _TOLD]
    return not others or stage in named


_TOLD = frozenset(
    {
        SectionKind.ENGAGEMENT,
        SectionKind.ASSESSMENT,
        SectionKind.PLAN,
        SectionKind.INTERVENTION,
        SectionKind.EVALUATION,
        SectionKind.TERMINATION,
    }
)


def windows(scene: Scene) -> dict[SectionKind, Span]:
    """Return first and last day of each stage: as stated, or else of its events.

    A sentence such as ``Asesmen dilaksanakan pada …`` states the time of its stage.
    """
    spans: dict[SectionKind, Span] = {}
    for dates in scene.dates.ranges:
        kind = joined(stage_of(scene.reading, dates.line))
        period = dates.period
        if kind is None or period is None or period[0] > period[1] or kind in spans:
            continue
        sentence = sentence_at(dates.line, dates.first.start)
        before = sentence.text[: dates.first.start - sentence.start]
        match = _STATED.match(before)
        if match and kind in {joined(found) for found in kinds_of(match["name"] or match["label"])}:
            spans[kind] = period
    for kind, told in by_stage(scene).items():
        if kind not in spans:
            events = [meeting for meeting in told if meeting.kind not in ASIDE] or told
            spans[kind] = (min(event.date for event in events), max(event.date for event in events))
    return spans


def at_meeting(
    meeting: Meeting,
    id: str,  # noqa: A002 - the language code
    en: str,
    **values: object,
) -> Remark:
    """Make a remark about the date of an event."""
    return at_line(meeting.line, id, en, (meeting.mention.start, meeting.mention.end), None, **values)
