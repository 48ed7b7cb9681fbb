"""The institution in which the practicum takes place."""

from typing import Annotated

from attrs import field, frozen

from socialwork.values.tables import CountTable
from socialwork.values.text import Prose, is_code, not_blank
from socialwork.vocabulary.process import Setting
from socialwork.words import Words


@frozen(kw_only=True)
class Post:
    """A post of the organisation; the chart is drawn from these."""

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    title: Annotated[str, Words("Jabatan", "Post")] = field(validator=not_blank)
    under: Annotated[str | None, Words("Di bawah", "Reports to")] = None


@frozen(kw_only=True)
class ProgrammeActivity:
    """One activity of a programme of the institution."""

    name: Annotated[str, Words("Kegiatan", "Activity")] = field(validator=not_blank)
    compulsory: Annotated[bool | None, Words("Wajib", "Compulsory")] = None
    note: Annotated[Prose, Words("Keterangan", "Note")] = ""


@frozen(kw_only=True)
class Programme:
    """A programme or service of the institution."""

    name: Annotated[str, Words("Program", "Programme")] = field(validator=not_blank)
    description: Annotated[Prose, Words("Uraian", "Description")] = ""
    activities: Annotated[tuple[ProgrammeActivity, ...], Words("Kegiatan", "Activities")] = ()
    steps: Annotated[tuple[str, ...], Words("Tahapan", "Graduated steps")] = ()


@frozen(kw_only=True)
class Beneficiary:
    """A group of people whom the institution serves."""

    group: Annotated[str, Words("Penerima manfaat", "Beneficiaries")] = field(validator=not_blank)
    description: Annotated[Prose, Words("Uraian", "Description")] = ""


@frozen(kw_only=True)
class Institution:
    """The institution: history, aims, organisation, people, programmes, beneficiaries.

    Attributes:
        named: Whether it has agreed to be named in the public edition; else that edition names neither it
            nor its parent body, its region and the local supervisor.
    """

    name: Annotated[str, Words("Nama", "Name")] = field(validator=not_blank)
    parent: Annotated[str, Words("Lembaga induk", "Parent body")] = ""
    region: Annotated[str, Words("Kabupaten/kota", "Regency or city")] = ""
    named: Annotated[bool, Words("Boleh disebut namanya", "May be named")] = False
    setting: Annotated[Setting, Words("Setting praktik", "Setting")]
    history: Annotated[Prose, Words("Sejarah", "History")] = ""
    vision: Annotated[Prose, Words("Visi", "Vision")] = ""
    mission: Annotated[tuple[str, ...], Words("Misi", "Mission")] = ()
    goals: Annotated[tuple[str, ...], Words("Tujuan", "Goals")] = ()
    organisation: Annotated[tuple[Post, ...], Words("Struktur organisasi", "Organisation")] = ()
    staff: Annotated[CountTable | None, Words("Sumber daya manusia", "Staff")] = None
    clients: Annotated[CountTable | None, Words("Jumlah penerima manfaat", "Clients")] = None
    programmes: Annotated[tuple[Programme, ...], Words("Program", "Programmes")] = ()
    beneficiaries: Annotated[tuple[Beneficiary, ...], Words("Profil penerima manfaat", "Beneficiaries")] = ()

    def __attrs_post_init__(self) -> None:
        known: set[str] = set()
        for post in self.organisation:
            if post.under is not None and post.under not in known:
                message = f"post {post.code!r} stands under {post.under!r}, which is not listed before it"
                raise ValueError(message)
            if post.code in known:
                message = f"post {post.code!r} is listed twice"
                raise ValueError(message)
            known.add(post.code)
