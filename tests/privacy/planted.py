"""The example with forty invented identifiers planted in every kind of place."""

import datetime as dt
import struct
import zlib
from collections.abc import Callable
from functools import cache

from attrs import evolve

import socialwork as sw
from socialwork.values.media import Media, Photo

NAME = "Bramantyo Rakasiwi"
GUARDIAN = "Inggriani Sukmawidjaja"
ADDRESS = "Jalan Kembang Sepatu No. 47, RT 03/RW 11"

OPEN = sw.Override(
    gate="GATE-QUESTIONS", reason="Kasus buatan untuk pengujian.", by="CC", date=dt.date(2023, 10, 11)
)
"""Lets the case be shown though questions are open."""

IN_TEXTS = (
    NAME,
    "BRAMANTYO RAKASIWI",
    "Rakasiwi, Bramantyo",
    "Bramantyo",
    "Rakasiwi",
    GUARDIAN,
    "Sukmawidjaja",
    ADDRESS,
    "Jalan Kembang Sepatu No. 47",
    "RT 03/RW 11",
    "Jl. Melur Putih Blok C2",
    "Gang Haji Sarmili",
    "Kelurahan Sukamelur",
    "14 Maret 2007",
    "14-03-2007",
    "14/3/2007",
    "2007-03-14",
    "March 14, 2007",
    "0812-3456-7890",
    "081234567891",
    "+62 813 4567 8902",
    "(022) 7654321",
    "bramantyo.raka@contoh.sch.id",
    "@brama_raka07",
    "instagram: brama.siwi",
    "3204110703070001",
    "3204 1107 0307 0002",
    "NISN 0071234567",
    "KK nomor 3204112233440003",
    "D 4821 ZKB",
    "https://drive.google.com/drive/folders/1aBcDeFgHiJk",
    "docs.google.com/document/d/9zYxWvUt",
    "bit.ly/laporan-brama",
    "wa.me/6281234567890",
    "telegram: brama_s",
    "+62-815-1111-2222",
    "B 1234 XYZ",
    "Desa Sukamelur Kulon",
)
"""What stands in texts."""

IN_FIELDS = (
    NAME,
    GUARDIAN,
    ADDRESS,
    "Sukamelur Wetan",
    "XI PPLG-Z9",
    "kamera-brama",
    "Foto Brama",
)
"""What stands in fields of its own, in the name of a picture, in its text for the blind and inside its
file."""


@cache
def planted_case() -> sw.Case:
    """Return the example with each identifier in prose, a table, a caption and a log."""
    case = sw.load_case("example:utama")
    people = case.people
    assert people.guardian is not None
    client = evolve(
        people.client,
        full_name=NAME,
        address=ADDRESS,
        birth_place="Sukamelur Wetan",
        born=dt.date(2007, 3, 14),
        grade="XI PPLG-Z9",
    )
    guardian = evolve(people.guardian, full_name=GUARDIAN)
    text = "\n\n".join(f"Catatan: {one}." for one in IN_TEXTS)
    row = " | ".join(IN_TEXTS[18:22])
    prose = tuple(
        evolve(one, text=f"{one.text}\n\n{text}\n\n| a | b | c | d |\n|---|---|---|---|\n| {row} |\n")
        if one.slot in {"assessment", "background"}
        else one
        for one in case.prose
    )
    photo = Photo(
        code="rahasia",
        file="photos/kamera-brama.png",
        caption=f"Pertemuan dengan {NAME}",
        alt=f"Foto Brama: {NAME} di {ADDRESS}",
        consent=True,
        masked=False,
    )
    prose = tuple(
        evolve(one, text=f"{one.text}\n\n![](foto:rahasia)\n") if one.slot == "assessment" else one
        for one in prose
    )
    logs = tuple(evolve(one, result=f"{one.result} {IN_TEXTS[20]} {NAME}") for one in case.daily_log)
    return evolve(
        case,
        overrides=(*case.overrides, OPEN),
        title=f"{case.title} ({NAME})",
        people=evolve(people, client=client, guardian=guardian),
        prose=prose,
        daily_log=logs,
        photos=(*case.photos, photo),
        media=(*case.media, Media("photos/kamera-brama.png", picture())),
    )


def picture() -> bytes:
    """Return a small PNG picture whose metadata names the client."""
    said = b"Comment\0" + f"kamera-brama {NAME} 3204110703070001".encode()
    rows = zlib.compress(b"\0\x80\x80\x80" * 1)
    chunks: list[tuple[bytes, bytes]] = [
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)),
        (b"tEXt", said),
        (b"IDAT", rows),
        (b"IEND", b""),
    ]
    pack: Callable[[bytes, bytes], bytes] = lambda name, data: (  # noqa: E731 - a name for one line
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(pack(name, data) for name, data in chunks)
