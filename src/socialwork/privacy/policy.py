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
        Identifier.BIRTH_DATE: Words("[tanggal lahir disamarkan]", "[birth date masked]"),
        Identifier.EVENT_DATE: Words("waktu yang disamarkan", "a time that is masked"),
    }
)
_COARSE = frozenset(
    {Identifier.AGE, Identifier.MEASURE, Identifier.SIBLINGS, Identifier.COUNT, Identifier.YEAR}
)


FEATURES: Mapping[str, Words] = MappingProxyType(
    {
        "sex": Words("jenis kelamin", "sex"),
        "stated_age": Words("usia", "age"),
        "religion": Words("agama", "religion"),
        "ethnicity": Words("suku", "ethnicity"),
        "birth_order": Words("urutan kelahiran", "birth order"),
        "hobbies": Words("hobi", "hobbies"),
        "grade": Words("kelas", "grade"),
        "occupation": Words("pekerjaan", "occupation"),
        "region": Words("kabupaten/kota", "regency"),
    }
)
"""Features of the client that give them away together, by their fields."""


@frozen(kw_only=True)
class Policy:
    """What is masked, and what is asked.

    Attributes:
        masked: The kinds of signs that are masked by their form; the people of the case are always masked.
        most_features: From how many features on (sex, age, ethnicity, religion, …) they give the client away
            together; fewer are told.
        dropped: Features that are left out, in this order, until fewer than *most_features* are told.
        family_ages: Whether the ages of others than the client are told, in a genogram too.
        coarse: The kinds of features in texts and tables that are told roughly: ages, measures of the body,
            the order and number of siblings, numbers of people, years before the practicum.
        ages: The first ages of the spans in which ages are told; among them 18 and 60, as the law has them.
        unmasked_photos: Whether photos that everyone in them agreed to are printed though nothing in them is
            covered.
    """

    masked: frozenset[Identifier] = frozenset(_MASKS)
    most_features: int = 5
    dropped: tuple[str, ...] = (
        "hobbies",
        "birth_order",
        "siblings",
        "ethnicity",
        "religion",
        "occupation",
        "grade",
    )
    family_ages: bool = False
    coarse: frozenset[Identifier] = _COARSE
    ages: tuple[int, ...] = (0, 6, 12, 18, 25, 35, 45, 60, 70, 80, 100)
    unmasked_photos: bool = False

    def mask(self, kind: Identifier) -> Words:
        """Return what stands in the place of a sign of *kind*."""
        return _MASKS[kind]


PUBLIC = Policy()
"""The policy of the public edition."""
