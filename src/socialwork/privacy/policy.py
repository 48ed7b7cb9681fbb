"""What a public copy may show: a policy is data, so that a campus can be stricter."""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen

from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Words

_MASKS: Mapping[Identifier, Words] = MappingProxyType(
    {
        Identifier.LINK: Words("[tautan disamarkan]", "[link masked]"),
        Identifier.EMAIL: Words("[alamat surel disamarkan]", "[e-mail address masked]"),
        Identifier.ACCOUNT: Words("[akun disamarkan]", "[account masked]"),
        Identifier.ID_NUMBER: Words("[nomor identitas disamarkan]", "[identity number masked]"),
        Identifier.PHONE: Words("[nomor telepon disamarkan]", "[phone number masked]"),
        Identifier.PLATE: Words("[nomor kendaraan disamarkan]", "[number plate masked]"),
        Identifier.ADDRESS: Words("[alamat disamarkan]", "[address masked]"),
    }
)


@frozen(kw_only=True)
class Policy:
    """What is masked, and what is asked.

    Attributes:
        masked: The kinds of signs that are masked by their form; the people of the case are always masked.
        most_features: From how many features together on (sex, age, ethnicity, religion, …) a person is asked
            whether they give the client away.
        unmasked_photos: Whether photos that everyone in them agreed to are printed though nothing in them is
            covered.
    """

    masked: frozenset[Identifier] = frozenset(_MASKS)
    most_features: int = 5
    unmasked_photos: bool = False

    def mask(self, kind: Identifier) -> Words:
        """Return what stands in the place of a sign of *kind*."""
        return _MASKS[kind]


PUBLIC = Policy()
"""The policy of the public edition."""
