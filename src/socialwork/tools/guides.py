"""The guides with which a student gathers data: what was asked, watched and read, and what it gave.

Guides stand among the tools of an assessment and are printed as appendices of the report.
"""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.tools.base import Guide, tool
from socialwork.values.checks import at_least
from socialwork.values.text import Prose, is_code, not_blank
from socialwork.values.when import Clock, Meeting
from socialwork.vocabulary.evidence import SourceKind
from socialwork.words import Words


@frozen(kw_only=True)
class GuideTopic:
    """A topic of an interview, its questions, and the answers in a few words."""

    topic: Annotated[str, Words("Pokok", "Topic")] = field(validator=not_blank)
    questions: Annotated[tuple[str, ...], Words("Pertanyaan", "Questions")] = ()
    summary: Annotated[Prose, Words("Ringkasan jawaban", "Answers in short")] = ""


@tool("interview-guide", Words("Pedoman wawancara", "Interview guide"))
@frozen(kw_only=True)
class InterviewGuide(Guide):
    """The questions for one interviewee, or for several of one kind.

    Attributes:
        sources: With whom the interviews are held.
        people: Codes of those who were asked.
        instructions: What the interviewer keeps in mind.
        dates: The days on which the guide was used.
    """

    sources: Annotated[tuple[SourceKind, ...], Words("Narasumber", "Interviewees")] = ()
    people: Annotated[tuple[str, ...], Words("Orang (kode)", "People (codes)")] = ()
    instructions: Annotated[Prose, Words("Petunjuk", "Instructions")] = ""
    topics: Annotated[tuple[GuideTopic, ...], Words("Pokok wawancara", "Topics")] = ()
    dates: Annotated[tuple[dt.date, ...], Words("Digunakan pada", "Used on")] = ()
    notes: Annotated[Prose, Words("Catatan", "Notes")] = ""


@frozen(kw_only=True)
class ObservedBehaviour:
    """A behaviour to watch for, defined so that two observers would count alike."""

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    name: Annotated[str, Words("Perilaku yang diamati", "Behaviour")] = field(validator=not_blank)
    definition: Annotated[Prose, Words("Batasan", "Definition")] = ""


@frozen(kw_only=True)
class BehaviourSeen:
    """How often a behaviour was seen in one session."""

    behaviour: Annotated[str, Words("Perilaku (kode)", "Behaviour (code)")]
    times: Annotated[int, Words("Kali", "Times")] = field(default=1, validator=at_least(0))


@frozen(kw_only=True)
class ObservationSession:
    """One session of observation: when, where, by whom, and what was seen.

    Attributes:
        place: Where it was, where that is not the place of the guide.
        observer: Code of the observer.
    """

    date: Annotated[dt.date, Words("Tanggal", "Date")]
    time: Annotated[Clock | None, Words("Waktu", "Time")] = None
    place: Annotated[str, Words("Tempat", "Place")] = ""
    observer: Annotated[str, Words("Pengamat (kode)", "Observer (code)")] = ""
    seen: Annotated[tuple[BehaviourSeen, ...], Words("Yang terlihat", "Seen")] = ()
    note: Annotated[Prose, Words("Keterangan", "Note")] = ""


@tool("observation-guide", Words("Lembar pengamatan", "Observation guide"))
@frozen(kw_only=True)
class ObservationGuide(Guide):
    """Behaviours with their definitions, and the sessions in which they were watched for."""

    about: Annotated[str, Words("Hal yang diamati", "Subject")] = field(validator=not_blank)
    place: Annotated[str, Words("Tempat", "Place")] = ""
    instructions: Annotated[Prose, Words("Petunjuk", "Instructions")] = ""
    behaviours: Annotated[tuple[ObservedBehaviour, ...], Words("Perilaku", "Behaviours")] = ()
    sessions: Annotated[tuple[ObservationSession, ...], Words("Pengamatan", "Sessions")] = ()
    notes: Annotated[Prose, Words("Catatan", "Notes")] = ""

    def count(self, behaviour: str) -> int:
        """Return how often *behaviour* was seen in all sessions."""
        return sum(
            one.times for session in self.sessions for one in session.seen if one.behaviour == behaviour
        )


@tool("focus-group-guide", Words("Pedoman diskusi kelompok terarah", "Focus group guide"))
@frozen(kw_only=True)
class FocusGroupGuide(Guide):
    """A focus group discussion: topic, who took part, rules, questions and results.

    Attributes:
        meeting: When and where it was held and who took part.
        facilitator: Code of the one who led it.
        note_taker: Code of the one who wrote.
    """

    topic: Annotated[str, Words("Pokok diskusi", "Topic")] = field(validator=not_blank)
    meeting: Annotated[Meeting | None, Words("Pertemuan", "Meeting")] = None
    facilitator: Annotated[str, Words("Pemandu (kode)", "Facilitator (code)")] = ""
    note_taker: Annotated[str, Words("Pencatat (kode)", "Note taker (code)")] = ""
    rules: Annotated[tuple[str, ...], Words("Aturan diskusi", "Rules")] = ()
    questions: Annotated[tuple[str, ...], Words("Pertanyaan", "Questions")] = ()
    results: Annotated[tuple[str, ...], Words("Hasil diskusi", "Results")] = ()


@tool("document-study", Words("Lembar studi dokumentasi", "Document study sheet"))
@frozen(kw_only=True)
class DocumentStudy(Guide):
    """One document that was read: whose it is, who allowed it and when, and what was found.

    Attributes:
        holder: Who keeps it, by code or role.
        permitted_on: The day on which its holder allowed it to be read.
        read_on: The day on which it was read.
    """

    document: Annotated[str, Words("Dokumen", "Document")] = field(validator=not_blank)
    holder: Annotated[str, Words("Pemegang", "Holder")] = ""
    permitted_on: Annotated[dt.date | None, Words("Diizinkan pada", "Permitted on")] = None
    read_on: Annotated[dt.date | None, Words("Dibaca pada", "Read on")] = None
    found: Annotated[Prose, Words("Temuan", "Found")] = ""
