"""The people of a case; outside the student's own files they go by their codes."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.values.checks import between
from socialwork.values.text import Prose, is_code, not_blank
from socialwork.vocabulary.evidence import SourceKind
from socialwork.vocabulary.person import Education, Kinship, MaritalStatus, Religion, Sex
from socialwork.words import Words

MAJORITY = 18
"""The age in years below which a person is a child (UU 23/2002 jo. UU 35/2014, article 1)."""

OLDEST = 130
"""The greatest age in years that a person is believed to have."""


def age_on(born: dt.date, day: dt.date) -> int:
    """Return the age in completed years on *day* of someone born on *born*.

    >>> age_on(dt.date(2007, 3, 14), dt.date(2023, 9, 6))
    16
    """
    before_birthday = (day.month, day.day) < (born.month, born.day)
    return day.year - born.year - before_birthday


@frozen(kw_only=True)
class Client:
    """The client. What identifies (``full_name``, ``born``, ``address``) is used inside and never printed.

    Attributes:
        code: The initials or code by which the client is called throughout.
        born: Date of birth; the age is computed from it.
        stated_age: The age in years that the report states; a rule compares it with *born*.
        age_to: The last age of a span of which *stated_age* is the first, where the age is told roughly.
        condition: Physical data that the case has a use for.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    full_name: Annotated[str, Words("Nama lengkap", "Full name")] = ""
    sex: Annotated[Sex, Words("Jenis kelamin", "Sex")]
    born: Annotated[dt.date | None, Words("Tanggal lahir", "Date of birth")] = None
    birth_place: Annotated[str, Words("Tempat lahir", "Place of birth")] = ""
    stated_age: Annotated[int | None, Words("Usia (tahun)", "Age (years)")] = field(
        default=None, validator=between(0, OLDEST)
    )
    age_to: Annotated[int | None, Words("Sampai usia (tahun)", "Up to the age of (years)")] = field(
        default=None, validator=between(0, OLDEST)
    )
    religion: Annotated[Religion | None, Words("Agama", "Religion")] = None
    education: Annotated[Education | None, Words("Pendidikan", "Education")] = None
    grade: Annotated[str, Words("Kelas", "Grade")] = ""
    occupation: Annotated[str, Words("Pekerjaan", "Occupation")] = ""
    ethnicity: Annotated[str, Words("Suku", "Ethnicity")] = ""
    marital_status: Annotated[MaritalStatus | None, Words("Status perkawinan", "Marital status")] = None
    address: Annotated[str, Words("Alamat", "Address")] = ""
    region: Annotated[str, Words("Kabupaten/kota", "Regency or city")] = ""
    hobbies: Annotated[tuple[str, ...], Words("Hobi", "Hobbies")] = ()
    birth_order: Annotated[int | None, Words("Anak ke-", "Birth order")] = None
    siblings: Annotated[int | None, Words("Jumlah saudara", "Number of siblings")] = None
    condition: Annotated[Prose, Words("Keadaan fisik", "Physical condition")] = ""

    def age_on(self, day: dt.date) -> int | None:
        """Return the age in years on *day*: from the birth date, else as stated, else ``None``."""
        return self.stated_age if self.born is None else age_on(self.born, day)

    def age_told(self, day: dt.date | None) -> str:
        """Return the age in years on *day* as a report tells it, a span where it is told roughly.

        >>> Client(code="BR", sex=Sex.MALE, stated_age=12, age_to=17).age_told(None)
        '12–17'
        """
        age = self.stated_age if day is None else self.age_on(day)
        if age is None:
            return ""
        return str(age) if self.age_to is None or self.born is not None else f"{age}\u2013{self.age_to}"

    def is_minor_on(self, day: dt.date) -> bool | None:
        """Return whether the client is under 18 on *day*, or ``None`` when no age is known."""
        age = self.age_on(day)
        return None if age is None else age < MAJORITY


@frozen(kw_only=True)
class Guardian:
    """Who answers for a client who is a minor or under guardianship."""

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    kinship: Annotated[Kinship, Words("Hubungan dengan klien", "Relation to the client")]
    full_name: Annotated[str, Words("Nama lengkap", "Full name")] = ""


@frozen(kw_only=True)
class Student:
    """The student of the practicum; never called a social worker (UU 14/2019)."""

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    name: Annotated[str, Words("Nama", "Name")] = field(validator=not_blank)
    student_number: Annotated[str, Words("NRP", "Student number")]
    programme: Annotated[str, Words("Program studi", "Study programme")]


@frozen(kw_only=True)
class Supervisor:
    """A supervisor: of the campus, or the local one at the institution."""

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    name: Annotated[str, Words("Nama", "Name")] = field(validator=not_blank)
    role: Annotated[str, Words("Jabatan", "Post")]
    local: Annotated[bool, Words("Pembimbing lokal", "Local supervisor")] = False
    staff_number: Annotated[str, Words("NIP", "Staff number")] = ""


@frozen(kw_only=True)
class SignificantOther:
    """Someone who matters to the client: family, friend, teacher, carer."""

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    role: Annotated[str, Words("Peran", "Role")] = field(validator=not_blank)
    kind: Annotated[SourceKind | None, Words("Jenis sumber", "Kind of source")] = None
    kinship: Annotated[Kinship | None, Words("Kekerabatan", "Kinship")] = None
    age: Annotated[int | None, Words("Usia (tahun)", "Age (years)")] = None
    note: Annotated[Prose, Words("Keterangan", "Note")] = ""


@frozen(kw_only=True)
class GroupMember:
    """A member of the group besides the client; third parties go by code only (A1, A2, …)."""

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    sex: Annotated[Sex | None, Words("Jenis kelamin", "Sex")] = None
    note: Annotated[Prose, Words("Keterangan", "Note")] = ""


@frozen(kw_only=True)
class People:
    """Everyone in the case."""

    client: Annotated[Client, Words("Klien", "Client")]
    student: Annotated[Student, Words("Praktikan", "Practicum student")]
    guardian: Annotated[Guardian | None, Words("Wali", "Guardian")] = None
    supervisors: Annotated[tuple[Supervisor, ...], Words("Pembimbing", "Supervisors")] = ()
    others: Annotated[tuple[SignificantOther, ...], Words("Orang penting", "Significant others")] = ()
    group_members: Annotated[tuple[GroupMember, ...], Words("Anggota kelompok", "Group members")] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of everyone, in order; a rule reports doubles."""
        guardian = () if self.guardian is None else (self.guardian,)
        everyone = (
            self.client,
            *guardian,
            self.student,
            *self.supervisors,
            *self.others,
            *self.group_members,
        )
        return tuple(person.code for person in everyone)

    @property
    def campus_supervisors(self) -> tuple[Supervisor, ...]:
        """The supervisors of the school."""
        return tuple(person for person in self.supervisors if not person.local)

    @property
    def local_supervisors(self) -> tuple[Supervisor, ...]:
        """The supervisors at the institution."""
        return tuple(person for person in self.supervisors if person.local)
