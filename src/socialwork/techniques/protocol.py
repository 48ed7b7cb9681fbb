"""How a technique with a protocol was carried out: who agreed, what was done in order, when it ended."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.values.checks import between
from socialwork.values.text import Prose, not_blank
from socialwork.vocabulary.protocols import ProtocolStep
from socialwork.words import Words

MOST_TENSION = 100
"""The highest rating of a feared situation; 0 is complete calm."""


@frozen(kw_only=True)
class Approval:
    """Someone's agreement to a protocol, on a day."""

    by: Annotated[str, Words("Oleh (kode)", "By (code)")]
    date: Annotated[dt.date, Words("Tanggal", "Date")]


@frozen(kw_only=True)
class Rung:
    """One situation of a ladder, with the tension that the client feels in it, from 0 to 100."""

    situation: Annotated[Prose, Words("Situasi", "Situation")] = field(validator=not_blank)
    rating: Annotated[int, Words("Tingkat ketegangan", "Tension")] = field(validator=between(0, MOST_TENSION))


@frozen(kw_only=True)
class StepDone:
    """One step as it was done; a step may stand several times.

    Attributes:
        step: The step of the protocol.
        date: The day.
        met: Whether what the step asks was reached; only then does the next one follow.
        result: What was seen.
    """

    step: Annotated[ProtocolStep, Words("Langkah", "Step")]
    date: Annotated[dt.date, Words("Tanggal", "Date")]
    met: Annotated[bool, Words("Terpenuhi", "Met")] = False
    result: Annotated[Prose, Words("Hasil", "Result")] = ""


@frozen(kw_only=True)
class Stop:
    """The end of a protocol, whether reached, broken off or refused."""

    date: Annotated[dt.date, Words("Tanggal", "Date")]
    reason: Annotated[Prose, Words("Alasan", "Reason")] = field(validator=not_blank)


@frozen(kw_only=True)
class ProtocolRun:
    """A protocol as it was carried out.

    Attributes:
        consent: Who consented and when: the client, and the guardian of a minor.
        supervisor: The supervisor who approved it.
        entry: The conditions that were met before it began, one each.
        hierarchy: The ladder of situations, the easiest first, where the protocol has one.
        steps: The steps as they were done, in order.
        stopped: When and why it ended.
    """

    consent: Annotated[tuple[Approval, ...], Words("Persetujuan", "Consent")] = ()
    supervisor: Annotated[Approval | None, Words("Izin pembimbing", "Supervisor's approval")] = None
    entry: Annotated[tuple[str, ...], Words("Syarat awal yang dipenuhi", "Entry criteria met")] = ()
    hierarchy: Annotated[tuple[Rung, ...], Words("Tangga situasi", "Ladder of situations")] = ()
    steps: Annotated[tuple[StepDone, ...], Words("Langkah yang dilakukan", "Steps done")] = ()
    stopped: Annotated[Stop | None, Words("Penghentian", "Stopped")] = None
