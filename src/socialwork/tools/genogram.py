"""The genogram: persons, unions, children, households and emotional ties (drawn elsewhere)."""

from typing import Annotated

from attrs import field, frozen

from socialwork.tools.base import Tool, tool
from socialwork.values.text import Prose, is_code, not_blank
from socialwork.vocabulary.person import (
    ChildKind,
    ConditionKind,
    ConditionState,
    EmotionalTie,
    Gender,
    KinKind,
    Sex,
    UnionEnd,
    UnionKind,
)
from socialwork.words import Words


@frozen(kw_only=True)
class KinCondition:
    """A condition of a person that the genogram marks on the symbol, such as diabetes."""

    kind: Annotated[ConditionKind, Words("Jenis", "Kind")]
    label: Annotated[str, Words("Sebutan", "Called")] = ""
    state: Annotated[ConditionState, Words("Keadaan", "State")] = ConditionState.PRESENT


@frozen(kw_only=True)
class Kin:
    """One person of the family, by code and role, never by name.

    A pregnancy, a loss and a pet are entries of another *kind*; they have a code and a role, but no name.
    ``gender`` is told only where it differs from the recorded ``sex``.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    role: Annotated[str, Words("Peran", "Role")] = field(validator=not_blank)
    sex: Annotated[Sex, Words("Jenis kelamin", "Sex")]
    kind: Annotated[KinKind, Words("Jenis", "Kind")] = KinKind.PERSON
    gender: Annotated[Gender | None, Words("Identitas gender", "Gender identity")] = None
    age: Annotated[int | None, Words("Usia (tahun)", "Age (years)")] = None
    birth_year: Annotated[int | None, Words("Tahun lahir", "Year of birth")] = None
    death_year: Annotated[int | None, Words("Tahun meninggal", "Year of death")] = None
    deceased: Annotated[bool, Words("Meninggal", "Deceased")] = False
    index: Annotated[bool, Words("Tokoh utama", "Index person")] = False
    conditions: Annotated[tuple[KinCondition, ...], Words("Kondisi", "Conditions")] = ()
    note: Annotated[Prose, Words("Keterangan", "Note")] = ""

    def __attrs_post_init__(self) -> None:
        if self.death_year is not None and self.birth_year is not None and self.death_year < self.birth_year:
            message = f"{self.code}: died in {self.death_year}, before the birth in {self.birth_year}"
            raise ValueError(message)


@frozen(kw_only=True)
class Union:
    """A couple, what binds them and the years of it.

    One partner is enough where the other one is not known or does not matter. A union without partners holds
    together siblings whose parents are not known.
    ``custody`` names the partner with whom the children live after the end.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    partners: Annotated[tuple[str, ...], Words("Pasangan (kode)", "Partners (codes)")]
    kind: Annotated[UnionKind, Words("Jenis", "Kind")] = UnionKind.MARRIAGE
    since: Annotated[int | None, Words("Sejak tahun", "Since")] = None
    ended: Annotated[UnionEnd | None, Words("Berakhir karena", "Ended by")] = None
    until: Annotated[int | None, Words("Sampai tahun", "Until")] = None
    remarried: Annotated[bool, Words("Kawin lagi dengan pasangan yang sama", "Remarried, same pair")] = False
    remarried_year: Annotated[int | None, Words("Tahun kawin lagi", "Year of remarriage")] = None
    custody: Annotated[str, Words("Anak tinggal bersama (kode)", "Children live with (code)")] = ""

    def __attrs_post_init__(self) -> None:
        if len(self.partners) > 2 or len(set(self.partners)) != len(self.partners):  # noqa: PLR2004 - a couple
            message = f"a union has at most two partners, who differ, not {list(self.partners)}"
            raise ValueError(message)


@frozen(kw_only=True)
class Child:
    """A child of a union; birth order is the order of listing where no year tells it."""

    union: Annotated[str, Words("Pasangan (kode)", "Union (code)")]
    child: Annotated[str, Words("Anak (kode)", "Child (code)")]
    kind: Annotated[ChildKind, Words("Jenis", "Kind")] = ChildKind.BIOLOGICAL
    twin: Annotated[str, Words("Kelompok kembar", "Twin group")] = ""
    identical: Annotated[bool, Words("Kembar identik", "Identical twin")] = False


@frozen(kw_only=True)
class EmotionalLine:
    """An emotional line between two persons; ``label`` says in own words what ties them."""

    source: Annotated[str, Words("Dari (kode)", "From (code)")]
    target: Annotated[str, Words("Ke (kode)", "To (code)")]
    kind: Annotated[EmotionalTie, Words("Jenis", "Kind")]
    label: Annotated[str, Words("Sebutan", "Called")] = ""


@tool("genogram", Words("Genogram", "Genogram"))
@frozen(kw_only=True)
class Genogram(Tool):
    """The family over the generations.

    Lines to persons that are not listed, and people listed twice, are findings, not errors.
    """

    people: Annotated[tuple[Kin, ...], Words("Anggota keluarga", "Family members")]
    unions: Annotated[tuple[Union, ...], Words("Pasangan", "Unions")] = ()
    children: Annotated[tuple[Child, ...], Words("Anak", "Children")] = ()
    households: Annotated[tuple[tuple[str, ...], ...], Words("Rumah tangga", "Households")] = ()
    ties: Annotated[tuple[EmotionalLine, ...], Words("Hubungan emosional", "Emotional lines")] = ()
    reading: Annotated[Prose, Words("Penjelasan", "Reading")] = ""
