"""Documents by hand for the tests of the Word writer."""

import base64
import struct
import zlib

from socialwork.document.design import Design, NamedStyle, Style
from socialwork.document.inline_nodes import CrossRef, LineBreak, Link, Tab, Text
from socialwork.document.nodes import (
    Block,
    Caption,
    Cell,
    Contents,
    Document,
    Entry,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    PageBreak,
    Paragraph,
    Part,
    Placeholder,
    Properties,
    SeriesKind,
    Table,
)
from socialwork.values.media import Media

PROSE = (
    "Praktikan mengamati kehadiran siswa selama sepuluh hari sekolah dan mencatat setiap perubahan yang "
    "tampak di kelas, di lapangan, dan di rumah. Catatan itu dibandingkan dengan keterangan wali kelas serta "
    "orang tua, sehingga gambaran tentang klien tidak bertumpu pada satu sumber saja. "
)


# One black pixel.
JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWG"
    "kJ6jq62rZ4C8ybqmx5moq6T/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABv/EABQQAQAAAAAAAAAAAAAAAAAA"
    "AAD/2gAIAQEAAD8AMv/Z"
)


def png(width: int = 60, height: int = 40, shade: int = 120, extra: bytes = b"") -> bytes:
    """Return a grey PNG picture, with *extra* chunks behind its header."""
    rows = b"".join(b"\x00" + bytes((shade + x * y) % 256 for x in range(width)) for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = chunk(b"IHDR", header), extra, chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def chunk(kind: bytes, data: bytes) -> bytes:
    """Return one chunk of a PNG file."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def exif(value: int, order: str = "<", *, tag: int = 0x0112) -> bytes:
    """Return a segment with the data of a camera: its maker, and *value* of *tag*."""
    mark = b"II*\x00" if order == "<" else b"MM\x00*"
    maker = struct.pack(f"{order}HHI4s", 0x010F, 2, 4, b"abc\x00")
    entry = struct.pack(f"{order}HHIHH", tag, 3, 1, value, 0)
    tiff = mark + struct.pack(f"{order}IH", 8, 2) + maker + entry + bytes(4)
    return b"\xff\xe1" + struct.pack(">H", 8 + len(tiff)) + b"Exif\x00\x00" + tiff


def held(segment: bytes) -> bytes:
    """Return a JPEG picture with *segment* in its header."""
    return JPEG[:2] + segment + JPEG[2:]


def text(content: str, *, bold: bool = False, italic: bool = False) -> tuple[Text]:
    """Return text as the only inline node."""
    return (Text(content, bold=bold, italic=italic),)


def paragraph(content: str, role: str = "body") -> Paragraph:
    """Return a paragraph of plain text."""
    return Paragraph(text=text(content), role=role)


def cell(content: str, **options: object) -> Cell:
    """Return a cell with one paragraph."""
    return Cell(blocks=(paragraph(content, "table"),), **options)  # type: ignore[arg-type]


def caption(series: SeriesKind, chapter: int, number: int, title: str) -> Caption:
    """Return a caption whose anchor is series, chapter and number."""
    words = {"table": "Tabel", "figure": "Gambar", "photo": "Foto", "appendix": "Lampiran"}
    prefix = "Lampiran " if series == "appendix" else f"{words[series]} {chapter}. "
    return Caption(
        series=series,
        title=text(title),
        anchor=f"{words[series].lower()}-{chapter}-{number}",
        prefix=prefix,
        number=number,
        restart=number == 1,
    )


def document(*blocks: Block, media: tuple[Media, ...] = (), design: Design | None = None) -> Document:
    """Return a document of one part."""
    return Document(parts=(Part(blocks=blocks),), media=media, design=design or Design())


def programme_table(chapter: int = 3, number: int = 1) -> Table:
    """Return a table with a header of two rows, spans over rows and columns, lists in cells and a total."""
    steps = ListBlock(
        items=tuple(ListItem(blocks=(paragraph(word),)) for word in ("Menyusun jadwal", "Melatih"))
    )
    head = (
        (
            cell("No", header=True, rowspan=2),
            cell("Kegiatan", header=True, rowspan=2),
            cell("Jumlah", header=True, colspan=2),
            cell("Langkah", header=True, rowspan=2),
        ),
        (cell("L", header=True), cell("P", header=True)),
    )
    rows = tuple(
        (
            cell(f"{n}.", align="center"),
            cell(f"Kegiatan ke-{n}: {PROSE[:80]}"),
            cell(str(n), align="right"),
            cell(str(2 * n), align="right"),
            Cell(blocks=(steps,)),
        )
        for n in range(1, 6)
    )
    total = (cell("Jumlah", colspan=2), cell("15", align="right"), cell("30", align="right"), cell(""))
    return Table(
        rows=(*head, *rows, total),
        widths=(1, 5, 1.2, 1.2, 4),
        header_rows=2,
        caption=caption("table", chapter, number, "Program kegiatan menurut jenis kelamin peserta"),
    )


def nested_list() -> ListBlock:
    """Return a list of three levels, with a paragraph under an item and dashes."""
    third = ListBlock(items=tuple(ListItem(blocks=(paragraph(word),)) for word in ("alfa", "beta")), level=2)
    dashes = ListBlock(items=(ListItem(blocks=(paragraph("sebuah garis"),)),), ordered=False, level=1)
    second = ListBlock(
        items=(ListItem(blocks=(paragraph("Butir dalam."), third)), ListItem(blocks=(paragraph(PROSE),))),
        level=1,
    )
    return ListBlock(
        items=(
            ListItem(blocks=(paragraph("Butir pertama."), paragraph(PROSE), second)),
            ListItem(blocks=(paragraph("Butir kedua."), dashes)),
        )
    )


def chapter(number: int) -> Part:
    """Return a chapter with everything a chapter may have."""
    roman = ("I", "II", "III", "IV", "V", "VI")[number - 1]
    picture = Figure(
        media="foto/a.png",
        alt="Kotak abu-abu sebagai pengganti foto",
        caption=caption("photo", number, 1, "Suasana kelas"),
        width_cm=8,
    )
    drawing = Figure(
        media="gambar/b.png",
        alt="Bagan abu-abu sebagai pengganti struktur organisasi",
        caption=caption("figure", number, 1, "Struktur organisasi"),
        width_cm=30,
    )
    refs = (
        Text("Seperti tampak pada "),
        CrossRef(f"tabel-{number}-1", f"Tabel {number}. 1"),
        Text(" dan "),
        CrossRef(f"foto-{number}-1", f"Foto {number}. 1"),
        Text(" di bagian "),
        CrossRef(f"bagian-{number}-2", f"{number}.2"),
        Text(", istilah "),
        Text("token economy", italic=True),
        Text(" dipakai "),
        Text("sejak awal", bold=True),
        Text("; lihat "),
        Link("https://example.org/token economy?x=1&y=2", "contoh"),
        Text("."),
    )
    return Part(
        restart=1 if number == 1 else None,
        blocks=(
            Heading(
                level=1, text=text(f"Bagian Besar {number}"), number=f"BAB {roman}", anchor=f"bab-{number}"
            ),
            Heading(level=2, text=text("Latar Belakang"), number=f"{number}.1", anchor=f"bagian-{number}-1"),
            paragraph(PROSE * 3),
            Paragraph(text=refs),
            nested_list(),
            Heading(level=2, text=text("Isi"), number=f"{number}.2", anchor=f"bagian-{number}-2"),
            Heading(level=3, text=text("Pertama"), number=f"{number}.2.1", anchor=f"bagian-{number}-2-1"),
            paragraph(PROSE),
            Heading(level=4, text=text("Subbagian"), number="1)"),
            Heading(level=5, text=text("Rincian satu"), number="(1)"),
            paragraph(PROSE),
            Heading(level=5, text=text("Rincian dua"), number="(2)"),
            Heading(level=4, text=text("Subbagian lain"), number="2)"),
            paragraph(PROSE),
            Heading(level=3, text=text("Kedua"), number=f"{number}.2.2"),
            Heading(level=4, text=text("Mulai lagi"), number="1)"),
            paragraph("Proses :", "process-label"),
            paragraph(PROSE, "quote"),
            Heading(level=3, text=text("Tanpa nomor"), numbered=False),
            paragraph(PROSE),
            programme_table(number, 1),
            paragraph("Sumber: catatan praktikan", "source-note"),
            Table(
                rows=((cell("a", header=True), cell("b", header=True)), (cell("1"), cell("2"))),
                header_rows=1,
                caption=caption("table", number, 2, "Tabel kecil dengan judul yang sengaja dibuat panjang"),
            ),
            paragraph(PROSE * 2),
            picture,
            paragraph(PROSE * 2),
            drawing,
            Placeholder(what="Hasil evaluasi belum diisi", section="4.5"),
        ),
    )


def cover() -> Part:
    """Return a title page without a page number."""
    sheet = Table(
        rows=(
            (cell("Nama"), cell(": Praktikan Contoh")),
            (cell("NRP"), cell(": 00.00.000")),
        ),
        widths=(1, 3),
        ruled=False,
    )
    signatures = Table(
        rows=(
            (
                Cell(blocks=(paragraph("Pembimbing,"), paragraph(""), paragraph("(nama)")), align="center"),
                Cell(blocks=(paragraph("Praktikan,", "signature"), paragraph("(nama)", "signature"))),
            ),
        ),
        ruled=False,
    )
    return Part(
        page_numbers="none",
        restart=1,
        blocks=(
            paragraph("LAPORAN PRAKTIKUM INSTITUSI", "title"),
            paragraph("PENANGANAN KLIEN “XX” DI SEBUAH SEKOLAH", "title"),
            Paragraph(text=(Text("Pembimbing"), LineBreak(), Text("Nama Pembimbing")), role="subtitle"),
            PageBreak(),
            Heading(level=1, text=text("Lembar Pengesahan"), numbered=False, listed=False),
            sheet,
            signatures,
        ),
    )


def front() -> Part:
    """Return the pages with Roman numbers: preface, contents and lists."""
    entries = [Entry("KATA PENGANTAR", "kata-pengantar", 1, "ii")]
    for n in (1, 2):
        entries += [
            Entry(f"BAB {'I' * n} BAGIAN BESAR {n}", f"bab-{n}", 1),
            Entry(f"{n}.1 Latar Belakang", f"bagian-{n}-1", 2, str(n)),
            Entry(f"{n}.2 Isi dengan judul yang sangat panjang, {PROSE[:90]}", f"bagian-{n}-2", 2, str(n)),
            Entry(f"{n}.2.1 Pertama", f"bagian-{n}-2-1", 3, str(n)),
        ]
    tables = tuple(Entry(f"Tabel {n}. 1 Program kegiatan", f"tabel-{n}-1", 1, str(n)) for n in (1, 2))
    return Part(
        page_numbers="roman",
        other_pages="bottom-center",
        blocks=(
            Heading(level=1, text=text("Kata Pengantar"), numbered=False, anchor="kata-pengantar"),
            paragraph(PROSE * 4),
            paragraph("Bandung, 3 Oktober 2023", "signature"),
            paragraph("Praktikan", "signature"),
            PageBreak(),
            Heading(level=1, text=text("Daftar Isi"), numbered=False, listed=False),
            Contents(of="headings", entries=tuple(entries)),
            PageBreak(),
            Heading(level=1, text=text("Daftar Tabel"), numbered=False),
            Contents(of="table", entries=tables),
        ),
    )


def back() -> tuple[Part, Part]:
    """Return bibliography and appendices, and a page that lies on its side."""
    sources = (
        "Badan Contoh. (2020). Judul buku tentang praktik pekerjaan sosial yang cukup panjang. Penerbit.",
        "Contoh, A. (2019). Judul lain. Jurnal Contoh, 1(2), 3–4.",
    )
    bibliography = Part(
        blocks=(
            Heading(level=1, text=text("Daftar Pustaka"), numbered=False, anchor="daftar-pustaka"),
            *(paragraph(source, "bibliography") for source in sources),
        )
    )
    wide = Table(rows=tuple(tuple(cell(f"{r}{c}") for c in "abcdefghij") for r in range(3)))
    appendix = Part(
        landscape=True,
        blocks=(
            caption("appendix", 0, 1, "Daftar hadir"),
            wide,
            Paragraph(text=(Text("Nama"), Tab(), Text(": XX")), role="body-flush"),
        ),
    )
    return bibliography, appendix


def rich_document() -> Document:
    """Return a document in which every node, role and kind of part occurs."""
    return Document(
        parts=(cover(), front(), chapter(1), chapter(2), *back()),
        properties=Properties(title="Laporan <Contoh> & uji", author="Praktikan", keywords="a, b"),
        design=Design(styles=(NamedStyle(role="surat", style=Style(size=13, italic=True)),)),
        media=(
            Media(name="foto/a.png", data=png(80, 60)),
            Media(name="foto/salinan.png", data=png(80, 60)),
            Media(name="gambar/b.png", data=png(50, 90, 40)),
        ),
    )
