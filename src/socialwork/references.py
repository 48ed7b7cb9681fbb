"""Works that a report cites, in the fields of the Citation Style Language (CSL)."""

from typing import Annotated

from attrs import field, frozen

from socialwork.values.text import is_code, not_blank
from socialwork.words import Words


@frozen(kw_only=True)
class Author:
    """An author: family and given name, or one literal name for a body."""

    family: Annotated[str, Words("Nama keluarga", "Family name")] = ""
    given: Annotated[str, Words("Nama depan", "Given name")] = ""
    literal: Annotated[str, Words("Nama lembaga", "Literal name")] = ""

    def __attrs_post_init__(self) -> None:
        if bool(self.family) == bool(self.literal):
            message = "an author has either a family name or a literal name"
            raise ValueError(message)


@frozen(kw_only=True)
class Reference:
    """One entry of the bibliography.

    Attributes:
        code: By which prose cites it: ``[@kode]`` or ``[@kode, hlm. 2]``.
        type: The CSL type, such as ``book``, ``article-journal``, ``chapter``, ``legislation``, ``webpage``.
        year: The year of publication, or ``None`` when it is not known.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    type: Annotated[str, Words("Jenis", "Type")] = "book"
    title: Annotated[str, Words("Judul", "Title")] = field(validator=not_blank)
    author: Annotated[tuple[Author, ...], Words("Pengarang", "Authors")] = ()
    year: Annotated[int | None, Words("Tahun", "Year")] = None
    edition: Annotated[str, Words("Edisi", "Edition")] = ""
    container_title: Annotated[str, Words("Terbitan induk", "Container title")] = ""
    volume: Annotated[str, Words("Volume", "Volume")] = ""
    issue: Annotated[str, Words("Nomor terbitan", "Issue")] = ""
    page: Annotated[str, Words("Halaman", "Pages")] = ""
    publisher: Annotated[str, Words("Penerbit", "Publisher")] = ""
    publisher_place: Annotated[str, Words("Tempat terbit", "Place")] = ""
    number: Annotated[str, Words("Nomor", "Number")] = ""
    url: Annotated[str, Words("Tautan", "URL")] = ""
    doi: Annotated[str, Words("DOI", "DOI")] = ""
