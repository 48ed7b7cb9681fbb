"""Reading a template from wherever it is: shipped, a file, a folder, bytes or a stream."""

from collections.abc import Mapping
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from os import PathLike, fspath
from pathlib import Path
from types import MappingProxyType
from typing import IO

from attrs import evolve, frozen

from socialwork.errors import Problem, TemplateError
from socialwork.export.template.model import StandingText
from socialwork.loading.suggestions import closest
from socialwork.words import Words

Source = str | PathLike[str] | bytes | IO[bytes] | IO[str]
"""The name of a shipped template, a ``.toml`` file or the folder round it, its bytes, or a stream."""

SHIPPED = "praktikum-institusi"
"""The template whose standing texts fill in for those that another one does not bring."""

_FILE = "template.toml"
_STANDING = "standing"
_FORMS = "forms"


@frozen
class FormText:
    """A form as it was read: its kind, the name of its file for messages, its text."""

    kind: str
    file: str
    text: str


@frozen(kw_only=True)
class Raw:
    """A template as it was read: the name of its file, its text, its standing texts, its own forms."""

    file: str
    text: str
    standing: tuple[StandingText, ...]
    forms: tuple[FormText, ...] = ()


def shipped_templates() -> tuple[str, ...]:
    """Return the names of the templates that the library brings."""
    return tuple(sorted(folder.name for folder in _shipped().iterdir() if folder.joinpath(_FILE).is_file()))


def read(source: Source) -> Raw:
    """Return the texts of a template.

    Raises:
        TemplateError: There is no such template, or it is not UTF-8 text.
    """
    if isinstance(source, bytes):
        return Raw(file="", text=_decoded(source, ""), standing=_standing_of(_shipped() / SHIPPED))
    if isinstance(source, str | PathLike):
        return _named(source)
    content, name = source.read(), str(getattr(source, "name", ""))
    text = content if isinstance(content, str) else _decoded(content, name)
    return Raw(file=name, text=text, standing=_standing_of(_shipped() / SHIPPED))


def _named(source: str | PathLike[str]) -> Raw:
    if isinstance(source, str) and source in shipped_templates():
        folder: Traversable = _shipped() / source
        raw = _in_folder(folder, folder / _FILE, f"{source}/{_FILE}")
        return raw if source == SHIPPED else evolve(raw, forms=_forms_of(folder, f"{source}/"))
    path = Path(fspath(source))
    file = path / _FILE if path.is_dir() else path
    if not file.is_file():
        raise TemplateError([_not_found(fspath(source))])
    raw = _in_folder(file.parent, file, str(file))
    return evolve(raw, forms=_forms_of(file.parent, f"{file.parent}/"))


def _in_folder(folder: Traversable, file: Traversable, name: str) -> Raw:
    own = _standing_of(folder)
    names = {text.name for text in own}
    others = (text for text in _standing_of(_shipped() / SHIPPED) if text.name not in names)
    return Raw(file=name, text=_decoded(file.read_bytes(), name), standing=(*own, *others))


def _standing_of(folder: Traversable) -> tuple[StandingText, ...]:
    texts = folder / _STANDING
    if not texts.is_dir():
        return ()
    files = _files(texts, ".md")
    return tuple(StandingText(name=file.name, text=_decoded(file.read_bytes(), file.name)) for file in files)


def _forms_of(folder: Traversable, before: str) -> tuple[FormText, ...]:
    """Return the forms that *folder* brings; messages name their files with *before* before them."""
    forms = folder / _FORMS
    if not forms.is_dir():
        return ()
    names = ((file, f"{before}{_FORMS}/{file.name}") for file in _files(forms, ".toml"))
    return tuple(
        FormText(file.name.removesuffix(".toml"), name, _decoded(file.read_bytes(), name))
        for file, name in names
    )


@cache
def shipped_forms() -> Mapping[str, FormText]:
    """Return the forms of the library by their kinds."""
    found = _forms_of(_shipped() / SHIPPED, f"{SHIPPED}/")
    return MappingProxyType({one.kind: one for one in found})


def _files(folder: Traversable, ending: str) -> list[Traversable]:
    found = (file for file in folder.iterdir() if file.name.endswith(ending))
    return sorted(found, key=lambda file: file.name)


def _decoded(content: bytes, file: str) -> str:
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        message = Words("berkas bukan teks UTF-8", "the file is not UTF-8 text")
        raise TemplateError([Problem(file=file, line=line, message=message)]) from None


def _not_found(name: str) -> Problem:
    return Problem(
        file=name,
        message=Words(
            "templat tidak ditemukan; beri nama templat bawaan, berkas .toml, atau foldernya",
            "no such template; give the name of a shipped one, a .toml file or its folder",
        ),
        suggestion=closest(name, {known: known for known in shipped_templates()}),
    )


def _shipped() -> Traversable:
    return resources.files("socialwork") / "data" / "templates"
