"""Process and summary recordings: what was said in a talk, or what it was about, and what it means."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.values.checks import at_least
from socialwork.values.text import Prose, not_blank
from socialwork.values.when import Clock
from socialwork.words import Words


@frozen(kw_only=True)
class Exchange:
    """One turn of a talk, word for word, and what went with it.

    Attributes:
        speaker: Code of the one who spoke, or was silent.
        said: What was said, in the words of the speaker.
        seen: What could be seen meanwhile: face, hands, silence.
        felt: What the student felt.
        analysis: What the student makes of it.
    """

    speaker: Annotated[str, Words("Penutur (kode)", "Speaker (code)")] = field(validator=not_blank)
    said: Annotated[Prose, Words("Ucapan", "Said")] = ""
    seen: Annotated[Prose, Words("Perilaku nonverbal", "Non-verbal behaviour")] = ""
    felt: Annotated[Prose, Words("Perasaan praktikan", "Student's feelings")] = ""
    analysis: Annotated[Prose, Words("Analisis", "Analysis")] = ""


@frozen(kw_only=True)
class Recording:
    """A recording of one talk: a process recording where it has *exchanges*, else a summary.

    Attributes:
        number: Which talk with this person it was, from 1.
        recorded_on: The day on which it was written down; not before *date*.
        people: Codes of those who took part.
        content: What the talk was about, in summary.
        services: What was given or arranged.
        analysis: How the student understands the talk and what came of it.
        comment: What the supervisor says to it.
    """

    number: Annotated[int | None, Words("Wawancara ke-", "Interview number")] = field(
        default=None, validator=at_least(1)
    )
    date: Annotated[dt.date, Words("Tanggal wawancara", "Date of the interview")]
    time: Annotated[Clock | None, Words("Waktu", "Time")] = None
    place: Annotated[str, Words("Tempat", "Place")] = ""
    people: Annotated[tuple[str, ...], Words("Orang (kode)", "People (codes)")] = ()
    recorded_on: Annotated[dt.date | None, Words("Tanggal pencatatan", "Date of recording")] = None
    purpose: Annotated[Prose, Words("Tujuan", "Purpose")] = ""
    exchanges: Annotated[tuple[Exchange, ...], Words("Percakapan", "Exchanges")] = ()
    content: Annotated[Prose, Words("Isi pembicaraan", "Content")] = ""
    problems: Annotated[Prose, Words("Masalah yang muncul", "Problems that came up")] = ""
    services: Annotated[Prose, Words("Pelayanan yang diberikan", "Services given")] = ""
    analysis: Annotated[Prose, Words("Kesan dan analisis", "Impressions and analysis")] = ""
    plan: Annotated[Prose, Words("Rencana berikutnya", "Next plan")] = ""
    comment: Annotated[Prose, Words("Tanggapan pembimbing", "Supervisor’s comment")] = ""

    def __attrs_post_init__(self) -> None:
        if self.recorded_on is not None and self.recorded_on < self.date:
            message = f"recorded on {self.recorded_on}, before the interview on {self.date}"
            raise ValueError(message)
