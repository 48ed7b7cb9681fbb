"""Drafts of reports that are made for one question each."""

import struct
import zlib
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings, strategies as st

import socialwork as sw
from import_rounds import lines, with_labels
from socialwork.document.inline_nodes import CrossRef, Footnote, LineBreak
from socialwork.document.walk import document_blocks
from socialwork.export.numbering import number
from socialwork.export.word.opening import WordFileError
from socialwork.figures import png
from socialwork.figures.model import Figure as Drawn, Label, Rect
from socialwork.values.media import Media

CASE, TEMPLATE = "kasus", "template.toml"


def png_file(side: int = 4) -> bytes:
    """Return a small white picture."""
    raw = b"".join(b"\0" + b"\xff" * 3 * side for _ in range(side))

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )


PICTURE = Media("media/image1.png", png_file())


def text(words: str) -> sw.Paragraph:
    """Return a paragraph."""
    return sw.Paragraph(text=(sw.Text(words),))


def title(words: str, level: int = 1, **more: object) -> sw.Heading:
    """Return a heading."""
    return sw.Heading(level=level, text=(sw.Text(words),), **more)  # type: ignore[arg-type]


def report(*blocks: sw.Block, media: tuple[Media, ...] = (), own: bool = False) -> sw.WordReport:
    """Return a report of these blocks, as if it had been read."""
    document = number(sw.Document(parts=(sw.Part(blocks=blocks),), media=media))
    made = sw.WordReport(document=document, places=())
    return evolve(made, looks=evolve(made.looks, own=own))


def rebuilt(draft: sw.Draft) -> sw.Document:
    """Return the report of a draft that went through a case file."""
    assert draft.template is not None
    return sw.build(sw.load_case(sw.case_to_bytes(draft.case)), sw.load_template(draft.template.encode()))


def told(draft: sw.Draft, kind: str) -> list[str]:
    """Return what a draft tells of one kind."""
    return [one.words.id for one in draft.remarks if one.kind == kind]


# --- any report -------------------------------------------------------------------------------

SAID = st.sampled_from(["Klien datang.", "1. Satu", "Tabel 1.1", "a *b* [c]", "Hasil: baik", "| x |"])
NODES = st.one_of(
    st.builds(sw.Text, SAID, st.booleans(), st.booleans()),
    st.just(LineBreak()),
    SAID.map(lambda words: Footnote((sw.Text(words),))),
)
PARAGRAPHS = st.builds(
    sw.Paragraph,
    text=st.lists(NODES, min_size=1, max_size=3).map(tuple),
    role=st.sampled_from(["body", "center", "signature", "body-flush", "form"]),
)
ITEMS = st.builds(
    sw.ListItem,
    blocks=st.lists(PARAGRAPHS, min_size=1, max_size=2).map(tuple),
    label=st.sampled_from(["", "", "7)", "c."]),
)
LISTS = st.builds(
    sw.ListBlock,
    items=st.lists(ITEMS, min_size=1, max_size=3).map(tuple),
    ordered=st.booleans(),
    level=st.integers(0, 2),
    start=st.integers(1, 3),
)
CELLS = st.builds(
    sw.Cell,
    blocks=st.lists(PARAGRAPHS | LISTS, min_size=1, max_size=2).map(tuple),
    colspan=st.integers(1, 2),
    header=st.booleans(),
)
CAPTIONS = st.builds(
    sw.Caption, series=st.just("table"), title=SAID.map(lambda words: (sw.Text(words),)), anchor=st.just("")
)
TABLES = st.builds(
    sw.Table,
    rows=st.lists(st.lists(CELLS, min_size=1, max_size=2).map(tuple), min_size=1, max_size=2).map(tuple),
    header_rows=st.integers(0, 1),
    caption=st.none() | CAPTIONS,
    ruled=st.booleans(),
)
FIGURES = st.builds(
    lambda words: sw.Figure(
        media=PICTURE.name,
        alt="Putih",
        caption=sw.Caption(series="figure", title=(sw.Text(words),), anchor=""),
    ),
    SAID,
)
HEADINGS = st.builds(
    sw.Heading,
    level=st.integers(2, 5),
    text=SAID.map(lambda words: (sw.Text(words),)),
    numbered=st.booleans(),
    listed=st.booleans(),
)
BLOCKS = st.one_of(PARAGRAPHS, LISTS, TABLES, FIGURES, HEADINGS, st.just(sw.PageBreak()))
BODIES = st.lists(BLOCKS, min_size=1, max_size=4)


@given(BODIES, st.lists(BODIES, min_size=1, max_size=2), BODIES)
@settings(max_examples=40)
def test_no_line_of_any_report_is_lost(
    cover: list[sw.Block], chapters: list[list[sw.Block]], back: list[sw.Block]
) -> None:
    """Whatever stands in a report stands in the one that is built from its draft, in order."""
    front = [block for block in cover if not isinstance(block, sw.Heading)]
    body = [one for blocks in chapters for one in (title("PENANGANAN KASUS"), *blocks)]
    end = [block for block in back if not isinstance(block, sw.Heading)]
    read = report(*front, *body, title("DAFTAR PUSTAKA", numbered=False), *end, media=(PICTURE,))
    assert lines(with_labels(rebuilt(sw.draft_case(read)))) == lines(read.document)


# --- pictures ---------------------------------------------------------------------------------


def captioned(series: str, media: str = PICTURE.name) -> sw.Figure:
    """Return a picture with a caption of a series."""
    caption = sw.Caption(series=series, title=(sw.Text("Kegiatan kelompok"),), anchor="foto-kegiatan")  # type: ignore[arg-type]
    return sw.Figure(media=media, alt="Lingkaran kursi", caption=caption)


def test_a_photo_waits_for_consent() -> None:
    """A photo of somebody else's report is kept, and printed only once consent is noted."""
    draft = sw.draft_case(report(title("HASIL"), captioned("photo"), media=(PICTURE,)))
    assert [photo.consent for photo in draft.case.photos] == [False]
    assert draft.case.media[0].data == PICTURE.data
    assert any("consent" in one for one in told(draft, "question"))
    assert not any(isinstance(block, sw.Figure) for block in document_blocks(rebuilt(draft)))


@pytest.mark.parametrize(("own", "agreed"), [(True, False), (False, True)])
def test_a_photo_with_consent_is_printed(own: bool, agreed: bool) -> None:  # noqa: FBT001 - parameters of a test
    """Consent holds where the student says so, and where the library printed the photo before."""
    read = report(title("HASIL"), captioned("photo"), media=(PICTURE,), own=own)
    draft = sw.draft_case(read, photos_agreed=agreed)
    assert [block.alt for block in document_blocks(rebuilt(draft)) if isinstance(block, sw.Figure)] == [
        "Lingkaran kursi"
    ]


def test_references_to_pictures_hold() -> None:
    """A reference to a picture goes to the picture of the case, and counts with it."""
    sentence = sw.Paragraph(text=(sw.Text("Lihat "), CrossRef("foto-kegiatan")))
    draft = sw.draft_case(report(title("HASIL"), sentence, captioned("figure"), media=(PICTURE,)))
    assert "[](#gambar-kegiatan)" in draft.case.prose[0].text
    assert lines(rebuilt(draft))[1][2] == "Lihat Gambar 1. 1"


def test_a_picture_without_caption_stays_without() -> None:
    """A logo has no caption before and after."""
    logo = sw.Figure(media=PICTURE.name, alt="Logo", width_cm=3.0)
    made = rebuilt(sw.draft_case(report(title("HASIL"), logo, media=(PICTURE,))))
    (figure,) = (block for block in document_blocks(made) if isinstance(block, sw.Figure))
    assert (figure.caption, figure.width_cm, figure.alt) == (None, 3.0, "Logo")


def test_a_picture_that_no_case_can_hold(tmp_path: Path) -> None:
    """A picture of another kind is listed, its file is kept, its words stand in the text."""
    other = Media("media/image1.emf", b"\x01\0\0\0" + bytes(40))
    draft = sw.draft_case(report(title("HASIL"), captioned("figure", other.name), media=(other,)))
    assert len(draft.unplaced) == 1
    sw.save_draft(draft, tmp_path / CASE)
    assert (tmp_path / CASE / "tidak-ditempatkan" / "image1.emf").read_bytes() == other.data
    assert [line[2] for line in lines(rebuilt(draft))] == [
        "HASIL",
        "(Gambar: Lingkaran kursi)",
        "Kegiatan kelompok",
    ]


def drawing() -> sw.Drawing:
    """Return a drawing made of shapes."""
    items = (Rect(x=0, y=0, width=90, height=30), Label(x=5, y=20, text="Klien"))
    return sw.Drawing(figure=Drawn(width=100, height=40, items=items, title="Bagan", alt="Bagan klien"))


def test_a_drawing_becomes_a_picture() -> None:
    """A drawing made of shapes is a picture of the case, as wide as it was."""
    draft = sw.draft_case(report(title("HASIL"), drawing()))
    (figure,) = (block for block in document_blocks(rebuilt(draft)) if isinstance(block, sw.Figure))
    assert figure.alt == "Bagan klien"
    assert figure.width_cm == pytest.approx(100 / 96 * 2.54, abs=0.01)


def test_a_drawing_without_the_extra_is_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the package that draws pictures the words of a drawing stay, and it is listed."""

    def refuse(*_: object, **__: object) -> bytes:
        raise png.PngExtraError

    monkeypatch.setattr("socialwork.importing.pictures.to_png", refuse)
    draft = sw.draft_case(report(title("HASIL"), drawing()))
    assert len(draft.unplaced) == 1
    assert lines(rebuilt(draft))[1][2] == "(Gambar: Bagan klien)"


# --- the outline ------------------------------------------------------------------------------


def test_a_wrong_number_is_told() -> None:
    """A number that the library counts otherwise is told, with the title."""
    read = report(title("PENDAHULUAN"), title("Tujuan", 2), text("Satu."))
    heading = evolve(read.document.parts[0].blocks[1], number="1.7")
    blocks = (read.document.parts[0].blocks[0], heading, text("Satu."))
    draft = sw.draft_case(evolve(read, document=evolve(read.document, parts=(sw.Part(blocks=blocks),))))
    assert told(draft, "changed") == [
        "nomor “1.7” pada “Tujuan” menjadi “1.1”, sebab pustaka menghitung sendiri"
    ]


def test_headings_keep_their_kind_of_numbers() -> None:
    """A report that counts chapters with figures and sections with letters goes on so."""
    blocks = (
        evolve(title("PENDAHULUAN"), number="BAB 1"),
        evolve(title("Latar Belakang", 2), number="A."),
        text("Satu."),
        evolve(title("Tujuan", 2), number="B."),
        text("Dua."),
    )
    read = sw.WordReport(document=sw.Document(parts=(sw.Part(blocks=blocks),)), places=())
    made = lines(rebuilt(sw.draft_case(read)))
    assert [line[1] for line in made if line[0] == "heading"] == ["BAB1", "A.", "B."]


def test_a_part_behind_the_appendices_is_told() -> None:
    """A part behind the appendices goes into the last of them, in its place, and that is told."""
    appendix = sw.Caption(series="appendix", title=(sw.Text("Surat Izin"),), anchor="lampiran-izin")
    read = report(
        title("PENUTUP"),
        text("Satu."),
        title("LAMPIRAN", numbered=False),
        appendix,
        text("Dua."),
        title("RIWAYAT HIDUP", numbered=False),
        text("Tiga."),
    )
    draft = sw.draft_case(read)
    assert [line[2] for line in lines(rebuilt(draft))] == [line[2] for line in lines(read.document)]
    assert any("RIWAYAT HIDUP" in one for one in told(draft, "changed"))


def test_text_right_under_the_title_of_the_appendices_stays() -> None:
    """What stands between the title of all appendices and the first one is kept there."""
    appendix = sw.Caption(series="appendix", title=(sw.Text("Surat Izin"),), anchor="")
    read = report(
        title("PENUTUP"),
        text("Satu."),
        title("LAMPIRAN", numbered=False),
        text("Pengantar."),
        appendix,
        text("Dua."),
    )
    assert [line[2] for line in lines(rebuilt(sw.draft_case(read)))] == [
        line[2] for line in lines(read.document)
    ]


def test_a_note_in_a_title_becomes_text() -> None:
    """What a note in a title says becomes a paragraph below it, which is told."""
    heading = sw.Heading(level=1, text=(sw.Text("HASIL"), Footnote((sw.Text("Sementara."),))))
    draft = sw.draft_case(report(heading, text("Satu.")))
    assert [line[2] for line in lines(rebuilt(draft))] == ["HASIL", "Sementara.", "Satu."]
    assert any("catatan kaki" in one for one in told(draft, "changed"))


def test_slots_of_the_campus_keep_their_names() -> None:
    """A section that the campus has as well goes by the name of its slot, others by their place and title."""
    draft = sw.draft_case(
        report(title("KATA PENGANTAR", numbered=False), text("Terima kasih."), title("HASIL"), text("Satu."))
    )
    assert [(one.slot, one.known) for one in draft.sections] == [("preface", True), ("002-hasil", False)]


def test_characters_that_no_case_can_hold_are_left_out() -> None:
    """Invisible control characters of Word do not stop an import."""
    draft = sw.draft_case(report(title("HASIL"), text("Klien\ufeff datang\x85.")))
    assert lines(rebuilt(draft))[1][2] == "Klien datang."


# --- saving -----------------------------------------------------------------------------------


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    """A draft is never written over what is there."""
    (tmp_path / "catatan.txt").write_text("penting")
    with pytest.raises(FileExistsError):
        sw.save_draft(sw.draft_case(report(title("HASIL"), text("Satu."))), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["catatan.txt"]


def test_a_folder_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk fails halfway, nothing of the folder stays."""
    draft = sw.draft_case(report(title("HASIL"), text("Satu.")))

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", fail)
    with pytest.raises(OSError, match="No space"):
        sw.save_draft(draft, tmp_path / CASE)
    assert not (tmp_path / CASE).exists()


def test_the_page_tells_everything(tmp_path: Path) -> None:
    """The page beside the case holds every remark, and the file of every slot."""
    draft = sw.draft_case(report(title("HASIL"), text("Satu.")))
    sw.save_draft(draft, tmp_path / CASE, lang="en")
    page = (tmp_path / CASE / "impor.md").read_text("utf-8")
    assert all(one.words.en in page for one in draft.remarks)
    assert all(f"prose/{one.slot}.md" in page for one in draft.sections)


def nested(depth: int) -> sw.Table:
    """Return tables that stand in each other."""
    made = sw.Table(rows=((sw.Cell(blocks=(text("Paling dalam."),)),),))
    for _ in range(depth - 1):
        made = sw.Table(rows=((sw.Cell(blocks=(text("Luar."), made)),),))
    return made


def test_deep_tables_come_back() -> None:
    """Tables as deep in each other as an import allows come back."""
    read = report(title("HASIL"), nested(30))
    assert lines(rebuilt(sw.draft_case(read))) == lines(read.document)


def test_tables_without_end_are_refused() -> None:
    """Tables that are nested deeper than any report gives one clear error."""
    with pytest.raises(WordFileError):
        sw.draft_case(report(title("HASIL"), nested(31)))


@pytest.mark.parametrize("data", [b"", b"PK", b"x" * 100, b"PK\x03\x04" + bytes(40)])
def test_what_is_no_word_file_is_refused(data: bytes) -> None:
    """A file that Word did not write gives one clear error."""
    with pytest.raises(WordFileError):
        sw.draft_case(data)
