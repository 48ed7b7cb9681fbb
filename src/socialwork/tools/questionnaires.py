"""Tools that are filled-in questionnaires: they hold the answers, scores are worked out from them."""

from typing import Annotated

from attrs import field, frozen

from socialwork.instruments.answers import Answers
from socialwork.tools.base import Tool, tool
from socialwork.values.text import Prose, is_code
from socialwork.words import Words


@frozen(kw_only=True)
class Questionnaire(Tool):
    """What questionnaires have in common.

    Attributes:
        instrument: The code of an instrument of the case or of the catalogue.
        responses: What each respondent answered.
        reliability: Whether the report states alpha and omega of these answers.
    """

    instrument: Annotated[str, Words("Instrumen (kode)", "Instrument (code)")] = field(validator=is_code)
    responses: Annotated[tuple[Answers, ...], Words("Jawaban responden", "Responses")] = ()
    reliability: Annotated[bool, Words("Laporkan reliabilitas", "Report the reliability")] = False
    reading: Annotated[Prose, Words("Penjelasan", "Reading")] = ""


@tool("instrument", Words("Kuesioner", "Questionnaire"))
@frozen(kw_only=True)
class InstrumentUse(Questionnaire):
    """Any questionnaire that has no tool of its own."""


@tool("cohesion", Words("Kekompakan kelompok", "Group cohesion"))
@frozen(kw_only=True)
class Cohesion(Questionnaire):
    """How strongly the members hold together, as they answer it themselves."""


@tool("climate", Words("Kuesioner iklim tim", "Team climate questionnaire"))
@frozen(kw_only=True)
class TeamClimate(Questionnaire):
    """How the members find the climate in which they work together."""


@tool("people-skills", Words("Inventori keterampilan antarpribadi", "People skills inventory"))
@frozen(kw_only=True)
class PeopleSkills(Questionnaire):
    """How people rate their own skills in dealing with others."""
