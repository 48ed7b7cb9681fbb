"""Daily and weekly notes."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.values.text import Prose, not_blank
from socialwork.values.when import Clock, Period
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words


@frozen(kw_only=True)
class DailyEntry:
    """One entry of the daily log."""

    date: Annotated[dt.date, Words("Tanggal", "Date")]
    time: Annotated[Clock | None, Words("Waktu", "Time")] = None
    place: Annotated[str, Words("Tempat", "Place")] = ""
    activity: Annotated[Prose, Words("Kegiatan", "Activity")] = field(validator=not_blank)
    stage: Annotated[StageKind | None, Words("Tahap", "Stage")] = None
    people: Annotated[tuple[str, ...], Words("Orang (kode)", "People (codes)")] = ()
    result: Annotated[Prose, Words("Hasil", "Result")] = ""
    reflection: Annotated[Prose, Words("Refleksi", "Reflection")] = ""


@frozen(kw_only=True)
class WeeklyEntry:
    """One entry of the weekly log."""

    period: Annotated[Period, Words("Minggu", "Week")]
    summary: Annotated[Prose, Words("Ringkasan", "Summary")] = field(validator=not_blank)
    achieved: Annotated[Prose, Words("Capaian terhadap rencana", "Achieved against plan")] = ""
    problems: Annotated[Prose, Words("Masalah", "Problems")] = ""
    supervision: Annotated[Prose, Words("Hal untuk supervisi", "Points for supervision")] = ""
