"""The culturagram (Congress 1994): a family amid ten sides of its culture, as the family itself tells them.

The ten sides are those of the author's later version, with discrimination among them, in our own words.
"""

from typing import Annotated, get_args

from attrs import fields_dict, frozen

from socialwork.tools.base import Tool, tool
from socialwork.values.text import Prose
from socialwork.words import Words


@tool("culturagram", Words("Kulturagram", "Culturagram"))
@frozen(kw_only=True)
class Culturagram(Tool):
    """The ten sides of a family's culture after Congress.

    Attributes:
        family: Who stands in the centre, by code or in words; the client's family when left out.
    """

    family: Annotated[str, Words("Keluarga", "Family")] = ""
    moving: Annotated[Prose, Words("Alasan berpindah", "Why the family moved")] = ""
    legal_status: Annotated[Prose, Words("Status hukum dan kependudukan", "Legal and residence status")] = ""
    years_here: Annotated[Prose, Words("Lama tinggal di lingkungan ini", "Time in this community")] = ""
    language: Annotated[Prose, Words("Bahasa di rumah dan di luar rumah", "Language at home and outside")] = (
        ""
    )
    health: Annotated[
        Prose, Words("Keyakinan tentang sehat dan sakit", "Beliefs about health and illness")
    ] = ""
    crises: Annotated[Prose, Words("Peristiwa berat yang dialami", "Crises and trauma lived through")] = ""
    community: Annotated[
        Prose,
        Words(
            "Lembaga adat dan agama, hari besar, makanan, dan pakaian",
            "Cultural and religious bodies, holidays, food and dress",
        ),
    ] = ""
    discrimination: Annotated[
        Prose, Words("Diskriminasi dan prasangka yang dialami", "Discrimination and bias met with")
    ] = ""
    education_work: Annotated[
        Prose, Words("Nilai tentang pendidikan dan pekerjaan", "Values about education and work")
    ] = ""
    family_life: Annotated[
        Prose, Words("Nilai tentang keluarga, kuasa, dan aturannya", "Values about family, power and rules")
    ] = ""
    reading: Annotated[Prose, Words("Penjelasan", "Reading")] = ""


ASPECTS: tuple[str, ...] = (
    "moving",
    "legal_status",
    "years_here",
    "language",
    "health",
    "crises",
    "community",
    "discrimination",
    "education_work",
    "family_life",
)
"""The names of the fields that are sides of the culture, in their order."""


def aspect_words(name: str) -> Words:
    """Return what a side of the culture is called.

    >>> aspect_words("moving").en
    'Why the family moved'
    """
    return next(one for one in get_args(fields_dict(Culturagram)[name].type) if isinstance(one, Words))
