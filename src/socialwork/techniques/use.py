"""The use of a technique, with the pair *Proses* and *Hasil*."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.techniques.consequence import Consequence
from socialwork.techniques.protocol import ProtocolRun
from socialwork.values.text import Prose, not_blank
from socialwork.vocabulary import behaviour, casework, groupwork  # noqa: F401 - who loads a case knows their terms
from socialwork.vocabulary.open import TechniqueTerm
from socialwork.vocabulary.process import InterventionFunction, InterventionStep
from socialwork.vocabulary.roles import WorkerRole
from socialwork.words import Words


@frozen(kw_only=True)
class LocalTechnique:
    """A technique outside the catalogue, declared with what it means."""

    local: Annotated[str, Words("Nama setempat", "Local name")] = field(validator=not_blank)
    meaning: Annotated[str, Words("Arti", "Meaning")] = field(validator=not_blank)

    def label(self, lang: str = "id") -> str:  # noqa: ARG002 - a local name has one form only
        """Return the local name, in whatever language it has."""
        return self.local


Technique = TechniqueTerm | LocalTechnique | Consequence
"""Anything that a plan or an intervention can name as its technique."""


def technique_term(technique: Technique) -> TechniqueTerm | None:
    """Return the term of the catalogue that *technique* is or amounts to; ``None`` for a local one.

    >>> from socialwork.vocabulary.behaviour import Operation, Stimulus
    >>> praise = Consequence(operation=Operation.PRESENT, stimulus=Stimulus.PLEASANT, what="pujian")
    >>> technique_term(praise).code
    'positive-reinforcement'
    """
    if isinstance(technique, Consequence):
        return technique.technique
    return None if isinstance(technique, LocalTechnique) else technique


@frozen(kw_only=True)
class TechniqueUse:
    """One use of a technique.

    Attributes:
        technique: From the catalogue, declared as local, or told as a consequence.
        step: The step of intervention that it belongs to.
        goals: Codes of the goals that it serves.
        dates: The days on which it was used.
        process: What was done (*Proses*).
        result: What came of it (*Hasil*).
        cited_facts: Facts that a reassurance rests on.
        strengths_named: Strengths that were named, before any shortcomings.
        shortcomings_named: Shortcomings that were named after the strengths.
        needs_at_odds: The needs between which a conflict lies, in words.
        clients_choice: Whether the client chose it.
        gentler_tried: The gentler alternative tried before a punishment.
        reason: Why a punishment or confrontation was thought right.
        protocol: How it was carried out, where the technique has a protocol.
    """

    technique: Annotated[Technique, Words("Teknik", "Technique")]
    step: Annotated[InterventionStep | None, Words("Langkah intervensi", "Step of intervention")] = None
    function: Annotated[InterventionFunction | None, Words("Fungsi", "Function")] = None
    role: Annotated[WorkerRole | None, Words("Peran praktikan", "Worker's role")] = None
    goals: Annotated[tuple[str, ...], Words("Tujuan (kode)", "Goals (codes)")] = ()
    dates: Annotated[tuple[dt.date, ...], Words("Tanggal", "Dates")] = ()
    process: Annotated[Prose, Words("Proses", "Process")] = ""
    result: Annotated[Prose, Words("Hasil", "Result")] = ""
    cited_facts: Annotated[tuple[str, ...], Words("Fakta yang dirujuk", "Cited facts")] = ()
    strengths_named: Annotated[tuple[str, ...], Words("Kekuatan yang disebut", "Strengths named")] = ()
    shortcomings_named: Annotated[
        tuple[str, ...], Words("Kekurangan yang disebut", "Shortcomings named")
    ] = ()
    needs_at_odds: Annotated[tuple[str, ...], Words("Kebutuhan yang bertentangan", "Needs at odds")] = ()
    clients_choice: Annotated[bool, Words("Dipilih klien", "Client's choice")] = False
    gentler_tried: Annotated[str, Words("Cara lebih lembut yang dicoba", "Gentler way tried")] = ""
    reason: Annotated[str, Words("Alasan", "Reason")] = ""
    protocol: Annotated[ProtocolRun | None, Words("Protokol", "Protocol")] = None
