"""The laws and regulations on which the handling of a case rests."""

from typing import Annotated

from attrs import field, frozen

from socialwork.values.text import Prose, is_code
from socialwork.words import Words


@frozen(kw_only=True)
class RegulationUse:
    """A law or regulation that backs the case: which of its articles, and what they mean here.

    Attributes:
        regulation: The code of the register, such as ``uu14-2019``, or that of a law among the references.
        articles: The articles that the case rests on, as they are cited: ``Pasal 4 ayat (2)``.
        meaning: What they mean for this case, in the student's words.
    """

    regulation: Annotated[str, Words("Kode peraturan", "Code of the regulation")] = field(validator=is_code)
    articles: Annotated[tuple[str, ...], Words("Pasal", "Articles")] = ()
    meaning: Annotated[Prose, Words("Arti bagi kasus", "Meaning for the case")] = ""
