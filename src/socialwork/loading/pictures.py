"""The pictures of a case: found by the photos and scans that name them, read and looked at."""

from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from socialwork.errors import Problem
from socialwork.loading.limits import MAX_BYTES
from socialwork.loading.origin import Origin, Path as DataPath
from socialwork.loading.plain import shown
from socialwork.values.media import is_pdf
from socialwork.words import Words

_MAGIC = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")

_OUTSIDE = Words(
    "gambar harus berada di dalam folder kasus; tulis jalur seperti photos/foto-1.jpg",
    "a picture must lie inside the case folder; write a path such as photos/foto-1.jpg",
)
_NOT_THERE = Words("berkas gambar tidak ada: {file}", "there is no such picture file: {file}")
_EMBED = Words(
    "gambar ini tidak disertakan; kasus tanpa folder menyimpan gambar di bawah `media` sebagai Base64",
    "this picture is not enclosed; a case without a folder keeps its pictures under `media` as Base64",
)
_NO_PICTURE = Words("berkas foto harus berupa PNG atau JPEG", "a photo file must be a PNG or a JPEG")
_NO_SCAN = Words(
    "berkas pindaian harus berupa PNG, JPEG, atau PDF", "the file of a scan must be a PNG, a JPEG or a PDF"
)
_LARGE = Words(
    f"berkas gambar lebih besar dari {MAX_BYTES // 1024**2} MiB",
    f"the picture file is larger than {MAX_BYTES // 1024**2} MiB",
)

Find = Callable[[str], bytes | Words]
"""Finds a picture by its name in the case folder: its bytes, or what is wrong."""


def is_picture(data: bytes) -> bool:
    """Whether *data* starts as a PNG or a JPEG does."""
    return data.startswith(_MAGIC)


def inside(name: str) -> bool:
    """Whether *name* is a plain relative path that stays inside its folder."""
    path = PurePosixPath(name)
    odd = "\\" in name or ":" in name or "\x00" in name or not path.parts
    return not (odd or path.is_absolute() or ".." in path.parts)


def with_pictures(data: dict[str, Any], origin: Origin, find: Find) -> tuple[dict[str, Any], list[Problem]]:
    """Return *data* with the bytes of all files of photos and scans under ``media``, and what is wrong."""
    embedded = data.get("media")
    if embedded is not None and not isinstance(embedded, dict):
        return data, []
    media: dict[str, Any] = dict(embedded or {})
    problems: list[Problem] = []
    for path, name in list(_wanted(data, media)):
        found = find(name)
        if isinstance(found, bytes) and not is_picture(found):
            of_scan = path[0] != "photos"
            found = found if of_scan and is_pdf(found) else _NO_SCAN if of_scan else _NO_PICTURE
        if isinstance(found, Words):
            problems.append(origin.problem(path, found, value=shown(name)))
        else:
            media[name] = found
    return ({**data, "media": media} if media else data), problems


def _wanted(data: dict[str, Any], media: dict[str, Any]) -> Iterator[tuple[DataPath, str]]:
    """Yield the pictures that are not embedded, and where they are named."""
    for key, content in media.items():
        if content is None:  # an empty entry says that there is a file, and gives the order
            yield ("media", key), key
    photos = data.get("photos")
    for index, photo in enumerate(photos if isinstance(photos, list) else ()):
        name = photo.get("file") if isinstance(photo, dict) else None
        if isinstance(name, str) and name.strip() and name not in media:
            yield ("photos", index, "file"), str(name)
    scans = data.get("scans")
    for index, scan in enumerate(scans if isinstance(scans, list) else ()):
        files = scan.get("files") if isinstance(scan, dict) else None
        for n, name in enumerate(files if isinstance(files, list) else ()):
            if isinstance(name, str) and name.strip() and name not in media:
                yield ("scans", index, "files", n), str(name)


def not_embedded(_name: str) -> Words:
    """Say that a photo of a case without a folder must be embedded."""
    return _EMBED


def in_folder(folder: Path) -> Find:
    """Return a finder of pictures under *folder*, which follows no link out of it."""

    def find(name: str) -> bytes | Words:
        if not inside(name):
            return _OUTSIDE
        try:
            path = (folder / name).resolve()
            if not path.is_relative_to(folder.resolve()):
                return _OUTSIDE
            if not path.is_file():
                return _NOT_THERE.format(file=name)
            if path.stat().st_size > MAX_BYTES:
                return _LARGE
            return path.read_bytes()
        except (OSError, ValueError):
            return _NOT_THERE.format(file=name)

    return find
