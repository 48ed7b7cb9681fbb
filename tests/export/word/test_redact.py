"""A Word file from outside, redacted: nobody is named anywhere in it, and all the rest stays."""

import re
from collections.abc import Sequence
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, strategies as st
from lxml import etree
from outside_files import WORD, W, hard, outside, p, parts_of, strict, t, table, through_libreoffice
from planted import IN_TEXTS, planted_case
from planted_file import (
    FIRST,
    HIDDEN,
    LAST,
    MOTHER,
    NAME,
    NIK,
    everything,
    made,
    masker,
    photo,
    planted,
    split,
)
from reference_files import R, packed, relation
from word_reading import written
from word_samples import JPEG, exif, png, rich_document

import socialwork as sw
from socialwork.export.word.opening import WordFileError, open_word
from socialwork.export.word.redact import Redacted, redact as closed
from socialwork.export.word.visible_text import paragraphs, visible_text
from socialwork.pictures.jpeg import orientation
from socialwork.privacy.identity import Identity, Secret, identity_of, identity_of_names
from socialwork.privacy.masker import Masker
from socialwork.privacy.publication import OpenQuestionsError
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Words
from tools import convert_to_pdf, needs_libreoffice, pdf_text, validate_all

OUTSIDE = ("fontTable' is missing", "theme' is missing", "settings' is missing")
"""What the validators miss in small files made by hand."""


def redact(*given: Any, **named: Any) -> Redacted:
    """Redact a file that may be made although questions are open, which are looked at afterwards."""
    return closed(*given, reason="Berkas buatan untuk pengujian.", **named)


def texts(data: bytes) -> list[str]:
    """Return the visible texts of all paragraphs."""
    with open_word(data) as file:
        tree = file.xml(file.main())
    assert tree is not None
    return [visible_text(one) for one in paragraphs(tree)]


def document(data: bytes, part: str = "word/document.xml") -> str:
    """Return a part as text."""
    return parts_of(data)[part].decode()


def found(data: bytes) -> list[str]:
    """Return what the validators find in a file, but for what small files lack."""
    return [one for one in validate_all(data) if not any(known in one for known in OUTSIDE)]


# --- nobody is named --------------------------------------------------------------------------


@pytest.mark.parametrize("hidden", HIDDEN)
def test_nothing_that_was_planted_is_left(hidden: str) -> None:
    """In no byte of the package, its names, its texts without marks, or the files inside it."""
    assert hidden in everything(planted())
    assert hidden not in everything(made().data)


@given(st.lists(st.integers(1, 120), max_size=12, unique=True), st.booleans())
def test_runs_do_not_hide_anybody(cuts: list[int], in_note: bool) -> None:  # noqa: FBT001 - drawn
    """However a text is cut into runs, it reads as if it had been masked in one piece."""
    text = f"Kunjungan ke {NAME} (0812-3456-7890), Jalan Kembang Sepatu No. 47; {MOTHER}, NIK {NIK}, hadir."
    ends = [*sorted(one for one in cuts if one < len(text)), len(text)]
    runs = "".join(t(text[a:b]) for a, b in zip([0, *ends], ends, strict=False))
    notes = f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2">{p(runs)}</w:footnote></w:footnotes>'
    related = (relation(7, "footnotes", "footnotes.xml"),)
    data = outside(p(runs), parts={"word/footnotes.xml": notes}, related=related)
    result = redact(data, masker()).data
    part = "word/footnotes.xml" if in_note else "word/document.xml"
    (paragraph,) = paragraphs(etree.fromstring(parts_of(result)[part]))
    assert visible_text(paragraph) == masker().mask(text)[0]


def test_a_mask_looks_like_the_run_in_which_it_starts() -> None:
    """A name that starts in bold is replaced in bold."""
    bold, plain = t(NAME[:4], "<w:b/>"), t(f"{NAME[4:]} hadir")
    runs = etree.fromstring(parts_of(redact(outside(p(bold, plain)), masker()).data)["word/document.xml"])
    said = [
        (run.findtext(f"{{{W}}}t"), run.find(f".//{{{W}}}b") is not None) for run in runs.iter(f"{{{W}}}r")
    ]
    assert said == [("BR", True), (" hadir", False)]


def test_people_of_a_case_are_masked_in_its_own_report() -> None:
    """Names, birth date and address in every form, also in the case that the report carries along."""
    case = planted_case()
    case = evolve(case, people=evolve(case.people, client=evolve(case.people.client, code="BR")))
    stream = BytesIO()
    tree = sw.build(case, sw.load_template(), edition=sw.Edition.CONFIDENTIAL)
    sw.write_docx(tree, stream, case=sw.case_to_bytes(case, format="json"))
    before = everything(stream.getvalue())
    result = redact(stream.getvalue(), Masker(identity=identity_of(case)))
    after = everything(result.data)
    planted_texts = [one.lower() for one in IN_TEXTS]
    assert [one for one in planted_texts if one in before] == planted_texts
    assert [one for one in planted_texts if one in after] == []
    assert sw.embedded_case(result.data) is None
    assert found(result.data) == []


def test_without_names_the_signs_are_masked() -> None:
    """Numbers and addresses have a form of their own."""
    result = redact(outside(p(t("Hubungi 0812-"), t("3456-7890."))), Masker())
    assert texts(result.data) == ["Hubungi [nomor telepon disamarkan]."]
    assert [(one.path, one.kind, one.count) for one in result.changes] == [
        ("word/document.xml", Identifier.PHONE, 1)
    ]


def test_the_language_of_masks_is_that_of_the_masker() -> None:
    """Also for those who wrote comments."""
    result = redact(planted(), evolve(masker(), lang="en")).data
    assert "[phone number masked]" in document(result)
    assert 'w:author="Author 1"' in document(result)


def test_initials_are_masked_as_they_are_written() -> None:
    """Small letters are a word, not initials."""
    result = redact(
        outside(p(t("Klien BR dan br, juga BRI."))), Masker(identity=identity_of_names("BR=klien"))
    )
    assert texts(result.data) == ["Klien klien dan br, juga BRI."]


def test_letters_in_boxes_are_masked() -> None:
    """Forms have a cell for each digit of a number or letter of a name; empty ones part words."""
    number, name = (
        table(*(p(t(one)) if one != " " else p() for one in text)) for text in (NIK, NAME.upper())
    )
    plain = table(*(p(t(one)) for one in "IIVX"), p(t("Bulan")))
    result = redact(outside(number + name + plain + p()), masker())
    assert "".join(texts(result.data)) == f"{'×' * 16}{'×' * 17}IIVXBulan"
    assert {one.kind: one.count for one in result.changes} == {Identifier.ID_NUMBER: 1, Identifier.NAME: 1}


def test_the_date_of_a_date_field_goes() -> None:
    """No words can stand in its place."""
    born = Secret(Identifier.BIRTH_DATE, re.compile("2007-03-14"), Words("tahun 2007", "in 2007"))
    field = '<w:sdt><w:sdtPr><w:date w:fullDate="{}T00:00:00Z"/></w:sdtPr><w:sdtContent/></w:sdt>'
    body = p(*(field.format(day) for day in ("2007-03-14", "2024-01-02")))
    result = document(redact(outside(body), Masker(identity=Identity(secrets=(born,)))).data)
    assert re.findall("<w:date[^>]*>", result) == ["<w:date/>", '<w:date w:fullDate="2024-01-02T00:00:00Z"/>']


def test_alternatives_of_a_text_are_masked_too() -> None:
    """Also the one that no reader of this file sees."""
    seen, unseen = (split(NAME, 3) for _ in range(2))
    body = p(
        f'<mc:AlternateContent><mc:Choice Requires="w14">{seen}</mc:Choice>'
        f"<mc:Fallback>{unseen}</mc:Fallback></mc:AlternateContent>"
    )
    assert FIRST.lower() not in everything(redact(outside(body), masker()).data)


# --- all the rest stays -----------------------------------------------------------------------


def test_what_names_nobody_stays() -> None:
    """Texts, parts and pictures of a report without names are the same."""
    data = written(rich_document())
    result = redact(data, masker())
    assert texts(result.data) == texts(data)
    assert list(parts_of(result.data)) == list(parts_of(data))
    assert media(result.data) == media(data)
    assert {one.kind for one in result.changes} <= {Identifier.METADATA}
    assert found(result.data) == []


def media(data: bytes) -> dict[str, bytes]:
    """Return the pictures of a file."""
    return {part: content for part, content in parts_of(data).items() if "/media/" in part}


def test_masking_again_changes_nothing() -> None:
    """The second result has the bytes of the first."""
    assert redact(made().data, masker()).data == made().data


def test_a_redacted_file_is_sound() -> None:
    """The validators find nothing in it that they do not find in the original."""
    assert set(found(made().data)) <= set(found(planted()))


@pytest.mark.parametrize("data", [hard(), strict(hard())], ids=["hard", "strict"])
def test_what_is_hard_to_mark_is_kept(data: bytes) -> None:
    """Links, fields, controls, boxes, tables in tables stand as before; writers of changes are numbered."""
    result = redact(data, masker()).data
    assert texts(result) == texts(data)
    assert set(re.findall('w:author="([^"]*)"', document(result))) == {"Penulis 1"}
    assert "delText" not in document(result)


def test_a_strict_file_is_redacted_and_stays_strict() -> None:
    """Its names of another kind hide nobody."""
    data = strict(planted())
    after = everything(redact(data, masker()).data)
    assert [one for one in HIDDEN if one in after] == []
    assert "schemas.openxmlformats.org/wordprocessingml" not in after


def test_the_original_is_only_read(tmp_path: Path) -> None:
    """A file that is given by its path has the same bytes afterwards."""
    path = tmp_path / "laporan.docx"
    path.write_bytes(planted())
    assert redact(path, masker()).data == made().data
    assert path.read_bytes() == planted()


def test_links_lead_where_they_led_unless_that_tells_something() -> None:
    """Harmless addresses stay; others lead nowhere; links inside the text follow their renamed bookmarks."""
    tree = etree.fromstring(parts_of(made().data)["word/_rels/document.xml.rels"])
    targets = {one.get("Id"): one.get("Target") for one in tree if one.get("TargetMode") == "External"}
    assert targets == {
        "rId20": "about:blank",
        "rId21": "about:blank",
        "rId22": "https://lembaga.contoh.id/laman",
    }
    text = document(made().data)
    (new,) = re.findall('bookmarkStart w:id="5" w:name="([^"]*)"', text)
    assert f'w:anchor="{new}"' in text
    assert f" REF {new} \\h " in text


def test_styles_with_telling_names_are_renamed_alike() -> None:
    """The paragraph keeps its style."""
    (new,) = re.findall('w:pStyle w:val="([^"]*)"', document(made().data))
    styles = document(made().data, "word/styles.xml")
    assert f'w:styleId="{new}"' in styles
    assert 'w:name w:val="Gaya BR"' in styles


def test_writers_stay_apart() -> None:
    """One who wrote a comment and a change has one number; another one has another."""
    body = p(
        f'<w:ins w:id="1" w:author="{MOTHER}">{t("a")}</w:ins>',
        f'<w:ins w:id="2" w:author="{NAME}">{t("b")}</w:ins>',
        f'<w:ins w:id="3" w:author="{MOTHER}">{t("c")}</w:ins>',
    )
    result = document(redact(outside(body), masker()).data)
    assert re.findall('w:author="([^"]*)"', result) == ["Penulis 1", "Penulis 2", "Penulis 1"]


def test_numbers_of_charts_are_no_numbers_of_people() -> None:
    """A third has sixteen digits."""
    assert "0.3333333333333333" in document(made().data, "word/charts/chart1.xml")


def test_names_of_fonts_and_of_words_own_styles_stay() -> None:
    """They are never those of people."""
    style = '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/></w:style>'
    styles = f'<w:styles xmlns:w="{W}">{style}</w:styles>'
    font = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>'
    data = outside(p(t("Times New Roman", font)), parts={"word/styles.xml": styles})
    result = redact(data, Masker(identity=identity_of_names("Roman Grid=RG"))).data
    assert texts(result) == ["Times New RG"]
    assert 'w:ascii="Times New Roman"' in document(result)
    assert document(result, "word/styles.xml").count("Grid") == 2


# --- what is left out, and what is asked ------------------------------------------------------


@pytest.mark.parametrize(
    "part",
    [
        *("docProps/custom.xml", "docProps/thumbnail.jpeg", "customXml/item1.xml", "word/people.xml"),
        *("word/vbaProject.bin", "word/printerSettings1.bin", "word/embeddings/kasus.xlsx", "word/lama.xml"),
    ],
)
def test_what_is_about_people_or_of_other_programs_is_left_out(part: str) -> None:
    """With everything that refers to it."""
    assert part in parts_of(planted())
    assert part not in parts_of(made().data)
    assert Path(part).name not in "".join(
        document(made().data, one) for one in parts_of(made().data) if "rels" in one
    )


def test_a_file_with_macros_becomes_one_without() -> None:
    """Its type says so."""
    data = outside(p(t("a")), kinds={"document": "application/vnd.ms-word.document.macroEnabled.main+xml"})
    assert f"{WORD}.document.main+xml" in document(redact(data, masker()).data, "[Content_Types].xml")


def test_what_a_person_has_to_decide_is_asked() -> None:
    """Every picture, and what was left out of the text; nothing that is told names anybody."""
    told = {(one.path, one.kind) for one in made().questions}
    assert {(part, Identifier.PICTURE) for part in media(made().data)} <= told
    assert ("word/embeddings/kasus.xlsx", Identifier.METADATA) in told
    for one in (*made().changes, *made().questions):
        assert FIRST.lower() not in one.path.lower()
        assert LAST.lower() not in one.path.lower()


def test_words_that_may_be_names_are_asked_about() -> None:
    """Of people whom the caller does not know; each once."""
    result = redact(
        outside(p(t("Menurut Pak Dar"), t("mawan ia rajin.")) + p(t("Pak Darmawan setuju."))), masker()
    )
    assert [one.message.en for one in result.questions] == [
        "“Darmawan” looks like a name; use a role or code"
    ]


def test_names_that_are_shown_anyway_are_not_asked_about() -> None:
    """Such as that of the institution."""
    data = outside(p(t("Kegiatan di SMK Contoh Nusantara bersama Pak Darmawan.")))
    result = redact(data, masker(), public=["SMK Contoh Nusantara"])
    assert [one.kind for one in result.questions] == [Identifier.PERSON]


def test_what_runs_on_over_paragraphs_is_asked_about() -> None:
    """No mask can stand there; a person has to look."""
    born = Secret(Identifier.BIRTH_DATE, re.compile(r"14\s+Maret\s+2007"), Words("tahun 2007", "in 2007"))
    result = redact(
        outside(p(t("Pada 14 Maret")) + p(t("2007 di kota"))), Masker(identity=Identity(secrets=(born,)))
    )
    assert [(one.path, one.kind) for one in result.questions] == [("word/document.xml", Identifier.NAME)]


def test_what_only_marks_give_away_is_asked_about() -> None:
    """Names of namespaces cannot be masked."""
    body = p(t("a")).replace("<w:p>", '<w:p xmlns:x="urn:bramantyo" x:y="1">')
    result = redact(outside(body), masker())
    assert [(one.path, one.kind) for one in result.questions] == [("word/document.xml", Identifier.NAME)]


@pytest.mark.parametrize("reason", ["", ".", "   "])
def test_nothing_is_made_while_a_question_is_open(reason: str) -> None:
    """What says nothing is no reason; the error lists what is asked."""
    with pytest.raises(OpenQuestionsError) as caught:
        closed(with_picture("a.png", png()), masker(), reason=reason)
    assert [one.kind for one in caught.value.questions] == [Identifier.PICTURE]


SVG = '<svg xmlns="http://www.w3.org/2000/svg">'


def with_picture(name: str, data: bytes | str) -> bytes:
    """Return a file with a part among its pictures."""
    related = (relation(5, "image", f"media/{name}"),)
    return outside(p(t("a")), parts={f"word/media/{name}": data}, related=related)


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.png", png()), ("a.svg", f"{SVG}<text>Tabel data: umur</text></svg>")],
)
def test_pictures_are_asked_about(name: str, data: bytes | str) -> None:
    """Once each, because no program judges what they show; nothing else changes."""
    file = with_picture(name, data)
    result = redact(file, masker())
    assert [(one.path, one.kind) for one in result.questions] == [(f"word/media/{name}", Identifier.PICTURE)]
    assert media(result.data).keys() == media(file).keys()
    assert b"Tabel" in media(result.data)[f"word/media/{name}"] or media(result.data) == media(file)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.emf", b"\x01\x00\x00\x00 rumah"),
        ("a.wmf", b"\xd7\xcd\xc6\x9a rumah"),
        ("a.tiff", b"II*\x00 rumah"),
        ("a.bmp", b"BM rumah"),
        ("a.png", png(extra=b"rumah")),
        ("a.jpeg", photo()[:-2] + b"rumah"),
        ("a.svg", f"<!DOCTYPE svg>{SVG}<text>rumah</text></svg>"),
        ("a.svg", f'{SVG}<image href=" Data:image/png;base64,AA=="/>rumah</svg>'),
        ("a.svg", f"{SVG}<style>rect {{fill: url('data:image/png;base64,AA==')}}</style>rumah</svg>"),
    ],
)
def test_a_picture_that_cannot_be_cleaned_gives_way_to_an_empty_one(name: str, data: bytes | str) -> None:
    """Of another kind, damaged, or with a picture inside; it is told of, once."""
    result = redact(with_picture(name, data), masker())
    (new,) = media(result.data)
    assert b"rumah" not in media(result.data)[new]
    assert new.endswith(".svg" if name.endswith(".svg") else ".png")
    assert [(one.path, one.kind) for one in result.questions] == [(new, Identifier.PICTURE)]
    assert "an empty picture stands in the place" in result.questions[0].message.en
    assert (new, Identifier.PICTURE, 1) in [(one.path, one.kind, one.count) for one in result.changes]


def test_photos_stay_as_they_were_held() -> None:
    """Of camera data the turn alone is left, so that the picture stands as it stood."""
    turned = JPEG[:2] + exif(6) + JPEG[2:]
    (data,) = media(redact(with_picture("a.jpg", turned), masker()).data).values()
    assert (orientation(data), b"abc" in data) == (6, False)


def segment_of_scan(said: bytes) -> bytes:
    """Return a JPEG picture in whose pixels something is written."""
    return JPEG[:-2] + said + JPEG[-2:]


def test_a_picture_that_names_somebody_inside_gives_way_to_an_empty_one() -> None:
    """In letters of one byte or of two."""
    for said in (NAME.encode(), NAME.encode("utf-16-le"), b"x" + NAME.upper().encode("utf-16-le")):
        result = redact(with_picture("a.jpg", segment_of_scan(said)), masker())
        (new,) = media(result.data)
        assert new.endswith(".png")
        assert media(result.data)[new].startswith(b"\x89PNG")
        assert Path(new).name in document(result.data, "word/_rels/document.xml.rels")
        assert f'PartName="/{new}" ContentType="image/png"' in document(result.data, "[Content_Types].xml")


def test_parts_that_nobody_knows_are_left_out() -> None:
    """Neither text nor picture; what refers to them goes too."""
    related = (relation(5, "unknown", "x.dat"),)
    body = p('<w:r><w:object><o:x xmlns:o="urn:x" r:id="rId5"/></w:object></w:r>', t("a"))
    result = redact(outside(body, parts={"word/x.dat": b"?"}, related=related), masker())
    assert "word/x.dat" not in parts_of(result.data)
    assert 'r:id="rId5"' not in document(result.data)
    assert [one.path for one in result.questions] == ["word/x.dat"]


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", packed({"word/document.xml": f'<x xmlns:r="{R}"/>'})])
def test_what_is_no_word_file_is_refused(data: bytes) -> None:
    """One clear error."""
    with pytest.raises(WordFileError):
        redact(data, masker())


# --- other programs ---------------------------------------------------------------------------


@cache
def pdf_words(data: bytes, folder: Path) -> Sequence[str]:
    """Return the words of a file on paper."""
    path = folder / "berkas.docx"
    path.write_bytes(data)
    return pdf_text(convert_to_pdf(path)).split()


@needs_libreoffice
def test_libreoffice_opens_a_redacted_file(tmp_path: Path) -> None:
    """On paper the text is there and nobody is named."""
    said = " ".join(pdf_words(made().data, tmp_path))
    assert "Klien bernama BR tinggal di rumah." in said
    assert [one for one in HIDDEN if one in said.lower()] == []


@needs_libreoffice
def test_a_file_of_libreoffice_is_redacted(tmp_path: Path) -> None:
    """What it wrote in its own way hides nobody."""
    result: Redacted = redact(through_libreoffice(planted()), masker())
    after = everything(result.data)
    assert [one for one in HIDDEN if one in after] == []
    assert "BR" in pdf_words(result.data, tmp_path)
