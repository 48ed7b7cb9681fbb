"""The block of the photos that no prose of the case places."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import cast

from attrs import AttrsInstance, fields, has

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.document.prose import PHOTO
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.sentences import citing
from socialwork.export.photos import photo_figure
from socialwork.process.places import stage_records
from socialwork.process.timeline import stage_period
from socialwork.values.media import Photo
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

_NAMED = re.compile(rf"\]\({PHOTO}([^)\s]+)")
_LEAD = Words("dokumentasi kegiatan disajikan dalam {ref}.", "the photographs stand in {ref}.")


@block("stage-photos", Words("Foto", "Photos"), source="photos")
def stage_photos(case: Case, ctx: Context) -> Blocks:
    """Return the photos of the stage that the option names, or of all stages without an option.

    Photos that the student has placed in the prose stand there. A photo without consent, or
    whose picture file is missing, is not printed: the checks report both.
    """
    placed, files = placed_photos(case), {media.name for media in case.media}
    shown = [
        photo
        for photo in case.photos
        if photo.consent
        and photo.file in files
        and photo.code not in placed
        and (not ctx.option or photo_stage(case, photo) is StageKind.of(ctx.option))
    ]
    if not shown:
        return ()
    lead = citing(ctx, _LEAD, *(f"foto-{photo.code}" for photo in shown))
    return (lead, *(photo_figure(photo) for photo in shown))


def placed_photos(case: Case) -> frozenset[str]:
    """Return the codes of the photos that any text of the case places by ``![](foto:kode)``."""
    return frozenset(code for text in _texts(case) for code in _NAMED.findall(text))


def photo_stage(case: Case, photo: Photo) -> StageKind:
    """Return the stage that a photo belongs to.

    It is the first stage whose days hold the day of the photo, else the last one that began before it,
    else the first of all; a photo without a date belongs to the intervention.
    """
    if photo.date is None:
        return StageKind.INTERVENTION
    days = _stage_days(case)
    within = [kind for kind, start, end in days if start <= photo.date <= end]
    before = [kind for kind, start, _ in days if start <= photo.date]
    return next(iter([*within[:1], *before[-1:], *case.stage_kinds[:1]]), StageKind.INTERVENTION)


def _stage_days(case: Case) -> list[tuple[StageKind, dt.date, dt.date]]:
    spans = ((record.kind, stage_period(path, record)) for path, record in stage_records(case))
    return [(kind, period.start, period.end) for kind, period in spans if period is not None]


def _texts(value: object) -> Iterator[str]:
    """Yield every text inside *value*, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif has(type(value)):
        for attribute in fields(cast("type[AttrsInstance]", type(value))):
            yield from _texts(getattr(value, attribute.name))
