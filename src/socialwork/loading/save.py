"""Writing a case: to a folder, a file, a stream or bytes, and never what could not be read back."""

import datetime as dt
import io
import json
import os
import re
from pathlib import Path
from typing import IO, Any

import attrs

from socialwork.case import Case, media_of
from socialwork.errors import CaseFileError, Problem
from socialwork.loading.atomic import write_all
from socialwork.loading.controls import in_data
from socialwork.loading.dump import plain_case
from socialwork.loading.examples import CASE_FILE
from socialwork.loading.folder import PROSE
from socialwork.loading.load import read_opened
from socialwork.loading.origin import Origin
from socialwork.loading.pictures import inside, is_picture, not_embedded
from socialwork.loading.sources import Format, Opened
from socialwork.loading.yaml_writer import written_yaml
from socialwork.values.media import is_pdf
from socialwork.words import Words

Target = str | os.PathLike[str] | IO[str] | IO[bytes]

_FORMATS: dict[str, Format] = {".yaml": "yaml", ".yml": "yaml", ".json": "json"}
_SLOT_FILE = re.compile(r"[a-z0-9][a-z0-9_-]{0,80}")
_PICTURE_FILE = re.compile(
    r"(?:[a-z0-9][a-z0-9_-]{0,80}/){1,4}[a-z0-9][a-z0-9_-]{0,80}\.(?:png|jpg|jpeg|pdf)"
)

_ENDING = Words(
    "kasus disimpan ke folder (tanpa akhiran) atau ke berkas .yaml, .yml, atau .json",
    "a case is saved to a folder (no ending) or to a .yaml, .yml or .json file",
)
_FOLDER_FORMAT = Words("folder kasus selalu berisi YAML", "a case folder always holds YAML")
_LOST = Words(
    "bagian ini tidak dapat disimpan tanpa kehilangan isi (nama ganda, atau nilai yang tidak dapat ditulis)",
    "this part cannot be saved without loss (a name that stands twice, or a value that cannot be written)",
)


def case_bytes(case: Case, format: Format = "yaml") -> bytes:  # noqa: A002 - the public keyword
    """Return *case* as one file with everything in it; see :func:`socialwork.loading.case_to_bytes`."""
    prose: dict[str, str | None] = {one.slot: one.text for one in case.prose}
    media: dict[str, bytes | None] = dict(media_of(case))
    text = _written(plain_case(case, prose=prose, media=media), format)
    _verify(case, Opened(text, "", format))
    return text.encode()


def write_case(case: Case, target: Target, format: Format | None = None) -> None:  # noqa: A002
    """Write *case* to *target*; see :func:`socialwork.loading.save_case`."""
    if not isinstance(target, str | os.PathLike):
        content = case_bytes(case, format or "yaml")
        stream: Any = target
        stream.write(content.decode() if isinstance(stream, io.TextIOBase) else content)
        return
    path = Path(target)
    if path.is_dir() or not path.suffix:
        if format == "json":
            raise CaseFileError([Problem(file=path.name, message=_FOLDER_FORMAT)])
        write_all(folder_files(case, path))
        _set_aside(path / PROSE, set(_slots(case)))
        return
    kind = format or _FORMATS.get(path.suffix.lower())
    if kind is None:
        raise CaseFileError([Problem(file=path.name, message=_ENDING)])
    write_all({path: case_bytes(case, kind)})


def _written(data: dict[str, Any], format: Format) -> str:  # noqa: A002
    """Return *data* as text.

    Raises:
        CaseFileError: A text holds control characters, which no case file can hold.
    """
    if problems := in_data(data, Origin()):
        raise CaseFileError(problems)
    if format == "json":
        return json.dumps(data, ensure_ascii=False, indent=2, default=dt.date.isoformat) + "\n"
    return written_yaml(data)


def _verify(case: Case, written: Opened) -> None:
    """Read back what is to be written, before anything is.

    Raises:
        CaseFileError: It cannot be read, or it is another case.
    """
    back = read_opened(written)
    if back == case:
        return
    lost = [
        field.name for field in attrs.fields(Case) if getattr(back, field.name) != getattr(case, field.name)
    ]
    raise CaseFileError(Problem(path=name, message=_LOST) for name in lost)


def folder_files(case: Case, folder: Path) -> dict[Path, bytes]:
    """Return the files of *case* in *folder*, ``case.yaml`` last.

    Raises:
        CaseFileError: The case cannot be written without loss.
    """
    slots = _slots(case)
    pictures = _picture_files(case)
    # Prose and media are listed only where the files alone would not give the same in the same order.
    listed: dict[str, str | None] = {}
    if [prose.slot for prose in case.prose] != sorted(slots):
        listed = {prose.slot: None if prose.slot in slots else prose.text for prose in case.prose}
    media: dict[str, bytes | None] = {}
    if [medium.name for medium in case.media] != [name for name in _named_files(case) if name in pictures]:
        media = {medium.name: None if medium.name in pictures else medium.data for medium in case.media}
    data = plain_case(case, prose=listed, media=media)
    text = _written(data, "yaml")
    prose = {slot: (content, f"{PROSE}/{slot}.md") for slot, content in slots.items()}
    if problems := in_data({PROSE: slots}, Origin()):
        raise CaseFileError(problems)
    _verify(
        case, Opened(text, CASE_FILE, "yaml", prose, lambda name: pictures.get(name) or not_embedded(name))
    )
    contents = {folder / name: data for name, data in pictures.items()}
    contents |= {folder / name: content.encode() for content, name in prose.values()}
    return {**contents, folder / CASE_FILE: text.encode()}


def _slots(case: Case) -> dict[str, str]:
    """Return the prose that gets files of its own."""
    return {one.slot: one.text for one in case.prose if _SLOT_FILE.fullmatch(one.slot)}


def _picture_files(case: Case) -> dict[str, bytes]:
    """Return the pictures that get a file of their own: those that are named, in plain small letters."""
    named = set(_named_files(case))
    return {
        name: data
        for name, data in media_of(case).items()
        if name in named
        and inside(name)
        and _PICTURE_FILE.fullmatch(name)
        and (is_picture(data) or is_pdf(data))
    }


def _named_files(case: Case) -> tuple[str, ...]:
    """Return the files that photos and scans name, in the order in which loading finds them."""
    photos = (photo.file for photo in case.photos)
    return tuple(dict.fromkeys((*photos, *(file for scan in case.scans for file in scan.files))))


def _set_aside(folder: Path, slots: set[str]) -> None:
    """Rename prose files that the case no longer has, so that they are neither read nor lost."""
    for path in sorted(folder.glob("*.md")):
        if path.stem not in slots:
            path.replace(path.with_name(path.name + "~"))
