"""The block of the photos that no prose of the case places."""

import datetime as dt
import re

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.sentences import citing
from socialwork.export.photos import photo_figure
from socialwork.process.places import stage_records
from socialwork.process.texts import texts_in
from socialwork.process.timeline import stage_period
from socialwork.values.media import PICTURE_ADDRESS, Photo
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

Days = list[tuple[StageKind, dt.date, dt.date]]
_NAMED = re.compile(rf"\]\({PICTURE_ADDRESS}([^)\s]+)")
_LEAD = Words("dokumentasi foto disajikan dalam {ref}.", "the photographs stand in {ref}.")


@block("stage-photos", Words("Foto", "Photos"), source="photos")
def stage_photos(case: Case, ctx: Context) -> Blocks:
    """Return the photos of the stage that the option names, or of all stages without an option.

    Photos that the student has placed in the prose stand there. A photo without consent, or
    whose picture file is missing, is not printed: the checks report both.
    """
    wanted = StageKind.of(ctx.option) if ctx.option else None
    printed = ctx.once(_printed_photos, case)
    shown = [photo for stage, photo in printed if wanted in {None, stage}]
    if not shown:
        return ()
    lead = citing(ctx, _LEAD, *(photo.anchor for photo in shown))
    return (lead, *(photo_figure(photo) for photo in shown))


def placed_photos(case: Case) -> frozenset[str]:
    """Return the codes of the photos that any text of the case places by ``![](foto:kode)``."""
    return frozenset(code for text in texts_in(case) if "](" in text for code in _NAMED.findall(text))


def photo_stage(photo: Photo, days: Days, case: Case) -> StageKind:
    """Return the stage that a photo belongs to; one without a date belongs to the intervention."""
    return StageKind.INTERVENTION if photo.date is None else stage_of_day(photo.date, days, case)


def stage_of_day(day: dt.date, days: Days, case: Case) -> StageKind:
    """Return the first stage whose days hold *day*, else the last one that began before it, else the first.

    Args:
        day: The day.
        days: The days of the stages, from :func:`stage_days`.
        case: The case.
    """
    within = [kind for kind, start, end in days if start <= day <= end]
    before = [kind for kind, start, _ in days if start <= day]
    return next(iter([*within[:1], *before[-1:], *case.stage_kinds[:1]]), StageKind.INTERVENTION)


def stage_days(case: Case) -> Days:
    """Return the first and the last day of each stage that has any."""
    spans = ((record.kind, stage_period(path, record)) for path, record in stage_records(case))
    return [(kind, period.start, period.end) for kind, period in spans if period is not None]


def _printed_photos(case: Case, _: Context) -> tuple[tuple[StageKind, Photo], ...]:
    """Return the photos that the block prints, each with its stage."""
    files = {media.name for media in case.media}
    usable = [photo for photo in case.photos if photo.may_be_printed and photo.file in files]
    if not usable:
        return ()
    placed, days = placed_photos(case), stage_days(case)
    return tuple((photo_stage(photo, days, case), photo) for photo in usable if photo.code not in placed)
