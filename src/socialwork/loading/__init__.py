"""Reading and writing case files; everything heavy is imported on first use."""

from typing import TYPE_CHECKING, Any, TypeVar

from socialwork.remembering import forgetting

if TYPE_CHECKING:
    import os

    from socialwork.case import Case
    from socialwork.errors import MalformedError
    from socialwork.instruments.model import Instrument
    from socialwork.loading.instruments import InstrumentSource
    from socialwork.loading.save import Target
    from socialwork.loading.sources import Format, Source
    from socialwork.privacy.names import Names
    from socialwork.tools.family import Family
    from socialwork.words import Lang

T = TypeVar("T")

__all__ = [
    "case_to_bytes",
    "json_schema",
    "load_case",
    "load_gedcom",
    "load_instrument",
    "load_names",
    "load_toml",
    "names_beside",
    "save_case",
]


@forgetting
def load_case(source: "Source", *, format: "Format | None" = None) -> "Case":  # noqa: A002 - the plain word
    """Read a case, strictly.

    Args:
        source: A path to a ``.yaml``, ``.yml`` or ``.json`` file or to a case folder; ``"example:utama"``
            for an example of the library; bytes; or a stream of text or bytes.
        format: ``"yaml"`` or ``"json"`` where no file name tells it; else JSON is known by its first brace.

    Raises:
        CaseFileError: It cannot be read; every problem is told, with its line.
    """
    from socialwork.loading.load import read_case  # noqa: PLC0415 - imports YAML and cattrs

    return read_case(source, format)


@forgetting
def load_names(source: "Source") -> "Names":
    r"""Read the names behind the codes of a case, and what somebody has answered, from ``names.yaml``.

    Args:
        source: The YAML file: a path, bytes, or a stream.

    Raises:
        CaseFileError: It cannot be read, or is malformed; every problem is told.

    >>> names = load_names(b"people:\n  - {code: BR, name: Bramantyo Rakasiwi, also: [Tyo]}\n")
    >>> names.people[0].also
    ('Tyo',)
    """
    from socialwork.loading.names_file import read_names  # noqa: PLC0415 - imports YAML and cattrs

    return read_names(source)


def names_beside(case: "str | os.PathLike[str]") -> "Names":
    """Return the names in the file ``names.yaml`` beside a case, or none where there is no such file.

    Args:
        case: A case file, a case folder, or an example such as ``"example:utama"``.

    Raises:
        CaseFileError: The file is malformed; every problem is told.

    >>> "Bintang" in names_beside("example:utama").harmless
    True
    """
    from socialwork.loading.names_file import read_names_beside  # noqa: PLC0415 - imports YAML and cattrs

    return read_names_beside(case)


@forgetting
def load_gedcom(source: "Source", *, lang: "Lang" = "id") -> "Family":
    r"""Read a family from a GEDCOM file, of version 5.5.1 or 7; this takes the extra ``socialwork[gedcom]``.

    People get the codes of their pointers (``I1`` for ``@I1@``); what they are called stands apart. The
    years are those of birth (else of baptism), of death (else of burial), of the beginning of a union and of
    its end; years before our era are negative. A family without any event is taken as a marriage. Years that
    the file does not state exactly are told in the notes of the people.

    Args:
        source: A path, bytes, or a stream.
        lang: The language of what is written into the genogram.

    Returns:
        The family, with remarks on what the file says in two ways or what a genogram does not hold.

    Raises:
        FamilyFileError: It cannot be read: it is no GEDCOM, cut off, in another encoding than it states, or
            somebody is an own ancestor.
        ImportError: The extra is not installed.

    >>> text = b"0 HEAD\n0 @I1@ INDI\n1 NAME Ani /Contoh/\n1 SEX F\n1 BIRT\n2 DATE ABT 1980\n0 TRLR\n"
    >>> family = load_gedcom(text)
    >>> family.genogram.people[0].birth_year, family.genogram.people[0].note, family.names["I1"]
    (1980, 'tahun lahir tidak pasti (ABT 1980)', 'Ani Contoh')
    """
    from socialwork.loading.gedcom import load_gedcom as load  # noqa: PLC0415 - takes an extra

    return load(source, lang=lang)


@forgetting
def save_case(case: "Case", target: "Target", *, format: "Format | None" = None) -> None:  # noqa: A002
    """Write a case so that :func:`load_case` gives it back; files are replaced whole or not at all.

    Args:
        case: The case.
        target: A folder (one that exists, or a path without an ending), a ``.yaml``, ``.yml`` or ``.json``
            file, or a stream of text or bytes. A folder gets ``case.yaml``, ``prose/`` and ``photos/``; prose
            files in it that the case no longer has are renamed with a ``~`` behind. In a file and in a stream
            everything stands in one piece, pictures as Base64.
        format: ``"yaml"`` or ``"json"`` where no file name tells it; YAML by default.

    Raises:
        CaseFileError: The case cannot be written without loss, or the ending is none of these.
        OSError: The target cannot be written.
    """
    from socialwork.loading.save import write_case  # noqa: PLC0415 - imports YAML and cattrs

    write_case(case, target, format)


@forgetting
def case_to_bytes(case: "Case", *, format: "Format" = "yaml") -> bytes:  # noqa: A002
    """Return a case as the bytes of one file, with its prose and pictures.

    Raises:
        CaseFileError: The case cannot be written without loss.
    """
    from socialwork.loading.save import case_bytes  # noqa: PLC0415 - imports YAML and cattrs

    return case_bytes(case, format)


def json_schema(lang: "Lang" = "id") -> dict[str, Any]:
    """Return the JSON Schema of case files, with titles and descriptions in *lang*, for editors and tools.

    >>> json_schema()["properties"]["title"]["title"]
    'Judul laporan'
    """
    from socialwork.loading.schema import case_schema  # noqa: PLC0415 - imports the models

    return case_schema(lang)


def load_instrument(source: "InstrumentSource", *, file: str = "") -> "Instrument":
    r"""Read an instrument that a school owns from TOML, as strictly as a case.

    Args:
        source: The path of a ``.toml`` file, or its content as bytes.
        file: The name of the content for messages, where it comes as bytes.

    Raises:
        InstrumentFileError: It cannot be read; every problem is told, with its line.

    >>> form = b'code = "kelas"\nname = "Skala kelas"\nscale = {low = 1, high = 5}\nitems = [{code = "b1"}]'
    >>> load_instrument(form).items
    (Item(code='b1', text='', definition='', scale=None, reverse=False),)
    """
    from socialwork.loading.instruments import read_instrument  # noqa: PLC0415 - imports cattrs

    return read_instrument(source, file)


def load_toml(cls: type[T], text: str | bytes, *, file: str, error: "type[MalformedError]") -> T:
    """Read TOML as a *cls*, as strictly as a case.

    Args:
        cls: An attrs class.
        text: The TOML.
        file: Its name for messages.
        error: The exception to raise.

    Raises:
        MalformedError: As *error*, with every problem.
    """
    from socialwork.loading.toml_reader import read_toml  # noqa: PLC0415 - imports cattrs

    return read_toml(cls, text, file=file, error=error)
