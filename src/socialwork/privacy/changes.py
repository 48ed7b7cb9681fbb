"""What masking did, and what it leaves to a person."""

from attrs import frozen

from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Words


@frozen(kw_only=True)
class MaskedPlace:
    """Something that was masked or left out.

    Attributes:
        path: Where in the case, such as ``people.client.born``.
        kind: What it was; the thing itself is not repeated.
        count: How often it stood there.
    """

    path: str
    kind: Identifier
    count: int = 1


@frozen(kw_only=True)
class PrivacyQuestion:
    """Something that a person has to decide.

    Attributes:
        path: Where in the case.
        kind: What it may be.
        message: What to look at.
        word: The word that is asked about, where it is one.
    """

    path: str
    kind: Identifier
    message: Words
    word: str = ""
