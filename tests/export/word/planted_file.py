"""A Word file with invented identifiers in every place in which such a file can hide one."""

import io
import re
import struct
import zipfile
from functools import cache
from itertools import pairwise

from outside_files import WORD, W, field, outside, p, parts_of, t, table, text_box
from reference_files import R, packed, relation, relations
from word_samples import chunk, held, png

from socialwork.export.word.redact import Redacted, redact
from socialwork.privacy.identity import identity_of_names
from socialwork.privacy.masker import Masker

FIRST, LAST = "Bramantyo", "Rakasiwi"
NAME = f"{FIRST} {LAST}"
MOTHER = "Inggriani Sukmawidjaja"
PHONE, MAIL, NIK = "0812-3456-7890", "bramantyo.raka@contoh.sch.id", "3204110703070001"
HIDDEN = (
    *("bramantyo", "rakasiwi", "inggriani", "sukmawidjaja"),
    *("0812-3456-7890", "081234567891", "+62 813 4567 8902", "3204110703070001"),
    *("contoh.sch.id", "@brama_raka07", "drive.google.com", "1abcdefghijk", "kembang sepatu", "rt 03"),
    *("d 4821 zkb", "0071234567", "sukamelur", "komputer-brama", "akun-windows", "yayasan-rahasia"),
    *("server-dinas", "pemilik-pencetak", "isi-lampiran", "isi-makro", "isi-kustom"),
    *("sandi-cetakan", "00b4f1a7", "catatan-program"),
)
"""What must not be left anywhere, in small letters."""

XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
ROOTED = f'xmlns:w="{W}" xmlns:r="{R}"'


def split(text: str, *places: int) -> str:
    """Return a text in several runs of different looks."""
    cuts = (0, *places, len(text))
    looks = ("<w:b/>", "<w:i/>", "<w:u w:val='single'/>")
    return "".join(t(text[a:b], looks[n % 3]) for n, (a, b) in enumerate(pairwise(cuts)))


def change(kind: str, inner: str, number: int) -> str:
    """Return a tracked change."""
    return f'<w:{kind} w:id="{number}" w:author="{MOTHER}" w:date="2024-01-02T03:04:05Z">{inner}</w:{kind}>'


def picture(relationship: str, number: int) -> str:
    """Return a run with a picture whose name, words and title tell who is to be seen."""
    box = '<a:off x="0" y="0"/><a:ext cx="720000" cy="720000"/>'
    return (
        '<w:r><w:drawing><wp:inline><wp:extent cx="720000" cy="720000"/>'
        f'<wp:docPr id="{number}" name="foto_{FIRST.lower()}.png" descr="Foto {NAME} di rumah" '
        f'title="{FIRST}"/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name="{FIRST.upper()}2007.png" '
        f'descr="C:\\Users\\komputer-brama\\{FIRST}.png"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relationship}"/>'
        f"<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>{box}</a:xfrm>"
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def chart_run() -> str:
    """Return a run with a chart."""
    return (
        '<w:r><w:drawing><wp:inline><wp:extent cx="720000" cy="720000"/>'
        '<wp:docPr id="61" name="Grafik" descr="G"/>'
        f'<a:graphic><a:graphicData uri="{CHART}"><c:chart xmlns:c="{CHART}" r:id="rId30"/></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def object_run() -> str:
    """Return a run with an embedded document."""
    return (
        '<w:r><w:object><v:shape id="_x0000_i1" style="width:50pt;height:50pt" '
        f'alt="Lampiran {FIRST}"><v:imagedata r:id="rId31" o:title="{NAME}" '
        'xmlns:o="urn:schemas-microsoft-com:office:office"/></v:shape>'
        '<o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" '
        'Type="Embed" ProgID="Word.Document.12" '
        'ShapeID="_x0000_i1" DrawAspect="Content" ObjectID="_1" r:id="rId32"/></w:object></w:r>'
    )


BODY = "".join(
    [
        p(t("Klien bernama "), split(NAME, 4, 12), t(" tinggal di rumah.")),
        p(t("Kontak: "), split(PHONE, 2, 7), t(", "), split(MAIL, 5), t(", NIK "), split(NIK, 3, 9), t(".")),
        p(t("Bram\u00adan\u200btyo"), t(" dan "), "<w:r><w:t>Raka</w:t><w:softHyphen/><w:t>siwi</w:t></w:r>"),
        p("<w:r><w:t>0812</w:t><w:noBreakHyphen/><w:t>3456\u20117890</w:t></w:r>", t(" dan 081234567891")),
        p(t("Tinggal di Jalan Kembang Sepatu No. 47, RT 03/RW 11, Desa Sukamelur Kulon.")),
        p(t("Akun @brama_raka07, kendaraan D 4821 ZKB, NISN 0071234567, +62 813 4567 8902.")),
        p(t("Berkas https://drive.google.com/drive/folders/1aBcDeFgHiJk tersedia.")),
        p(t(NAME.upper(), "<w:vanish/>"), t(" teks tersembunyi")),
        table(p(split(MOTHER, 3)), table(p(t("Ibu")), p(split(NAME, 9))) + p(t("Wali"))),
        p(t("Kotak: "), text_box(p(split(NAME, 6)))),
        p(
            change("ins", split(FIRST, 3), 900),
            change("del", f"<w:r><w:delText>{NAME} {PHONE}</w:delText></w:r>", 901),
            change("moveFrom", t(MOTHER), 902),
            change("moveTo", t(" pindahan"), 903),
        ),
        p(
            f'<w:hyperlink r:id="rId20" w:tooltip="Surat ke {FIRST}">{t("tulis surat")}</w:hyperlink>',
            f'<w:hyperlink r:id="rId21">{t("profil")}</w:hyperlink>',
            f'<w:hyperlink w:anchor="{FIRST}_{LAST}">{t("lihat bagian")}</w:hyperlink>',
            f'<w:hyperlink r:id="rId22">{t("laman lembaga")}</w:hyperlink>',
        ),
        p(f'<w:bookmarkStart w:id="5" w:name="{FIRST}_{LAST}"/>{t("Bagian")}<w:bookmarkEnd w:id="5"/>'),
        p(t("Rujukan "), field(f"REF {FIRST}_{LAST} \\h", t("Bagian"))),
        p(field(f'HYPERLINK "mailto:{MAIL}" \\o "{NAME}"', t("surel"))),
        p(field('INCLUDEPICTURE "C:\\\\Users\\\\komputer-brama\\\\a.png" \\d', t("gambar"))),
        p(f'<w:fldSimple w:instr=" AUTHOR &quot;{NAME}&quot; ">{t(FIRST)}</w:fldSimple>'),
        p(t("Gambar: "), picture("rId29", 60), picture("rId34", 63), picture("rId35", 64)),
        p(chart_run(), object_run()),
        p(
            f'<w:sdt><w:sdtPr><w:alias w:val="Nama {FIRST}"/>'
            f'<w:tag w:val="{LAST.lower()}_tag"/><w:id w:val="9"/>'
            '<w:dataBinding w:xpath="/isi-kustom" w:storeItemID="{00000000-0000-0000-0000-000000000000}"/>'
            f"</w:sdtPr><w:sdtContent>{t('isian')}</w:sdtContent></w:sdt>"
        ),
        p(
            t("Rumus "),
            f'<m:oMath xmlns:m="{MATH}"><m:r><m:t>Rak</m:t></m:r><m:r><m:t>asiwi</m:t></m:r></m:oMath>',
            t(" selesai"),
        ),
        p(t("Gaya"), look=f'<w:pStyle w:val="Gaya{FIRST}"/>'),
        p(
            '<w:commentRangeStart w:id="1"/>',
            t("dikomentari"),
            '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
            '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>',
        ),
        f"<!-- catatan-program {NAME} -->",
        '<w:altChunk r:id="rId33"/>',
    ]
)

SETTINGS = (
    f'<w:settings {ROOTED}><w:zoom w:percent="100"/><w:attachedTemplate r:id="rId1"/>'
    '<w:mailMerge><w:mainDocumentType w:val="formLetters"/><w:dataType w:val="textFile"/>'
    f'<w:query w:val="TABEL {NAME}"/></w:mailMerge><w:defaultTabStop w:val="709"/>'
    f'<w:docVars><w:docVar w:name="klien" w:val="{NAME} {PHONE}"/></w:docVars>'
    '<w:rsids><w:rsidRoot w:val="00B4F1A7"/><w:rsid w:val="00B4F1A7"/></w:rsids></w:settings>'
)
STYLES = (
    f'<w:styles {ROOTED}><w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
    '<w:name w:val="Normal"/></w:style>'
    f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="Gaya{FIRST}"><w:name w:val="Gaya {FIRST}"/>'
    '<w:basedOn w:val="Normal"/></w:style></w:styles>'
)
CORE = (
    f'<cp:coreProperties xmlns:cp="{CP}" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    f'xmlns:dcterms="http://purl.org/dc/terms/" {XSI}><dc:title>Laporan {NAME}</dc:title>'
    f"<dc:subject>Kasus {NIK}</dc:subject><dc:creator>akun-windows</dc:creator>"
    f"<cp:keywords>kasus, {NAME}</cp:keywords><dc:description>Telepon {PHONE}</dc:description>"
    f"<cp:lastModifiedBy>{MOTHER}</cp:lastModifiedBy><cp:category>{LAST}</cp:category></cp:coreProperties>"
)
APP = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" '
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
    f"<Template>C:\\Users\\komputer-brama\\Gaya.dotm</Template><Manager>{MOTHER}</Manager>"
    '<Company>Yayasan-Rahasia</Company><HeadingPairs><vt:vector size="1" baseType="variant"><vt:variant>'
    "<vt:lpstr>Judul</vt:lpstr></vt:variant></vt:vector></HeadingPairs>"
    '<TitlesOfParts><vt:vector size="1" baseType="lpstr">'
    f"<vt:lpstr>{NAME}</vt:lpstr></vt:vector></TitlesOfParts>"
    "<HyperlinkBase>file://server-dinas/kasus</HyperlinkBase></Properties>"
)
CUSTOM = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Klien">'
    f"<vt:lpwstr>{NAME}</vt:lpwstr></property></Properties>"
)
COMMENTS = (
    f'<w:comments {ROOTED}><w:comment w:id="1" w:author="{MOTHER}" w:initials="IS" '
    'w:date="2024-01-02T03:04:05Z">'
    f"{p(t('Tanyakan '), split(NAME, 5), t(' di '), split(PHONE, 3))}</w:comment></w:comments>"
)
PEOPLE = (
    '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">'
    f'<w15:person w15:author="{MOTHER}"><w15:presenceInfo w15:providerId="AD" w15:userId="S::{MAIL}"/>'
    "</w15:person></w15:people>"
)
CHART_XML = (
    f'<c:chartSpace xmlns:c="{CHART}" xmlns:a="{A}" xmlns:r="{R}"><c:chart>'
    "<c:title><c:tx><c:rich><a:bodyPr/><a:p>"
    f"<a:r><a:t>Grafik Bram</a:t></a:r><a:r><a:t>antyo {LAST}</a:t></a:r></a:p></c:rich></c:tx></c:title>"
    '<c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/>'
    '<c:tx><c:strRef><c:f>Data!$A$1</c:f><c:strCache><c:ptCount val="1"/>'
    f'<c:pt idx="0"><c:v>{MOTHER}</c:v></c:pt></c:strCache></c:strRef></c:tx>'
    '<c:val><c:numRef><c:f>Data!$B$1</c:f><c:numCache><c:ptCount val="1"/>'
    '<c:pt idx="0"><c:v>0.3333333333333333</c:v></c:pt></c:numCache></c:numRef>'
    '</c:val></c:ser></c:pieChart></c:plotArea></c:chart><c:externalData r:id="rId1"/></c:chartSpace>'
)


def inner_file() -> bytes:
    """Return a file in the file, deflated, in which everybody is named."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", f"<sst><si><t>isi-lampiran {NAME} {NIK}</t></si></sst>")
    return stream.getvalue()


def photo() -> bytes:
    """Return a JPEG picture as a camera writes it."""
    said = b"Exif\0\0" + f"kamera {NAME} {PHONE}".encode()
    return held(b"\xff\xe1" + struct.pack(">H", len(said) + 2) + said)


def moving() -> bytes:
    """Return a GIF picture with a note in it."""
    said = f"dibuat {NAME}".encode()
    note = b"\x21\xfe" + bytes([len(said)]) + said + b"\x00"
    return b"GIF89a\x01\x00\x01\x00\x00\x00\x00" + note + b",\0\0\0\0\1\0\1\0\0\2\2D\1\0;"


def notes(kind: str) -> str:
    """Return footnotes or endnotes."""
    return f'<w:{kind}s {ROOTED}><w:{kind} w:id="2">{p(t("Lihat "), split(NAME, 8))}</w:{kind}></w:{kind}s>'


def header(tag: str, *inner: str) -> str:
    """Return a header or footer."""
    return f"<w:{tag} {ROOTED}>{p(*inner)}</w:{tag}>"


PARTS: dict[str, str | bytes] = {
    "word/styles.xml": STYLES,
    "word/settings.xml": SETTINGS,
    "word/_rels/settings.xml.rels": relations(
        relation(1, "attachedTemplate", "file:///C:/Users/komputer-brama/Gaya.dotm", external=True)
    ),
    "word/header1.xml": header("hdr", split(f"Laporan {NAME}", 12)),
    "word/footer1.xml": header("ftr", t("Hubungi "), split(PHONE, 6)),
    "word/footnotes.xml": notes("footnote"),
    "word/endnotes.xml": notes("endnote"),
    "word/comments.xml": COMMENTS,
    "word/people.xml": PEOPLE,
    "word/charts/chart1.xml": CHART_XML,
    "word/charts/_rels/chart1.xml.rels": relations(relation(1, "package", "../embeddings/kasus.xlsx")),
    "word/embeddings/kasus.xlsx": inner_file(),
    f"word/embeddings/{LAST}.docx": inner_file(),
    f"word/media/foto_{FIRST.lower()}.png": png(extra=chunk(b"tEXt", f"Author\0{NAME}".encode())),
    "word/media/image2.jpg": photo(),
    "word/media/image3.gif": moving(),
    "word/media/image4.svg": (
        f'<svg xmlns="http://www.w3.org/2000/svg"><title>{NAME}</title><text>{MOTHER}</text></svg>'
    ),
    "word/sisipan.html": f"<html><p>isi-lampiran {NAME}</p></html>",
    "word/printerSettings1.bin": f"pemilik-pencetak {NAME}".encode("utf-16-le") + b"sandi-cetakan",
    "word/vbaProject.bin": f"isi-makro {NAME}".encode(),
    "customXml/item1.xml": f"<isi-kustom>{NAME}</isi-kustom>",
    "customXml/_rels/item1.xml.rels": relations(relation(1, "customXmlProps", "itemProps1.xml")),
    "customXml/itemProps1.xml": "<isi-kustom/>",
    "docProps/core.xml": CORE,
    "docProps/app.xml": APP,
    "docProps/custom.xml": CUSTOM,
    "docProps/thumbnail.jpeg": photo(),
    "word/lama.xml": f"<lama>{NAME}</lama>",
}
RELATED = (
    relation(4, "settings", "settings.xml"),
    relation(5, "header", "header1.xml"),
    relation(6, "footer", "footer1.xml"),
    relation(7, "footnotes", "footnotes.xml"),
    relation(8, "endnotes", "endnotes.xml"),
    relation(9, "comments", "comments.xml"),
    relation(10, "people", "people.xml"),
    relation(11, "customXml", "../customXml/item1.xml"),
    relation(12, "printerSettings", "printerSettings1.bin"),
    relation(13, "vbaProject", "vbaProject.bin"),
    relation(20, "hyperlink", f"mailto:{MAIL}", external=True),
    relation(21, "hyperlink", f"https://profil.contoh.id/{FIRST.lower()}%20{LAST.lower()}", external=True),
    relation(22, "hyperlink", "https://lembaga.contoh.id/laman", external=True),
    relation(29, "image", f"media/foto_{FIRST.lower()}.png"),
    relation(30, "chart", "charts/chart1.xml"),
    relation(31, "image", "media/image2.jpg"),
    relation(32, "package", f"embeddings/{LAST}.docx"),
    relation(33, "aFChunk", "sisipan.html"),
    relation(34, "image", "media/image3.gif"),
    relation(35, "image", "media/image4.svg"),
)
ABOUT = (
    relation(1, "officeDocument", "word/document.xml"),
    relation(2, "metadata/core-properties", "docProps/core.xml"),
    relation(3, "extended-properties", "docProps/app.xml"),
    relation(4, "custom-properties", "docProps/custom.xml"),
    relation(5, "metadata/thumbnail", "docProps/thumbnail.jpeg"),
)


@cache
def planted() -> bytes:
    """Return the file."""
    kinds = {part: part.rstrip("1") for part in ("header1", "footer1", "footnotes", "endnotes", "comments")}
    data = outside(BODY, parts=PARTS | {"_rels/.rels": relations(*ABOUT)}, related=RELATED, kinds=kinds)
    made = parts_of(data)
    listed = "".join(
        f'<Override PartName="/{part}" ContentType="{kind}"/>'
        for part, kind in {
            "word/settings.xml": f"{WORD}.settings+xml",
            "word/people.xml": f"{WORD}.people+xml",
            "word/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
            "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
            "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            "docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
            f"word/embeddings/{LAST}.docx": "application/octet-stream",
        }.items()
    )
    endings = {
        "jpg": "image/jpeg",
        "jpeg": "image/jpeg",
        "gif": "image/gif",
        "svg": "image/svg+xml",
    } | dict.fromkeys(("bin", "xlsx", "html"), "application/octet-stream")
    listed += "".join(
        f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in endings.items()
    )
    types = made["[Content_Types].xml"].replace(b"</Types>", f"{listed}</Types>".encode())
    section = (
        b'<w:sectPr><w:headerReference w:type="default" r:id="rId5"/>'
        b'<w:footerReference w:type="default" r:id="rId6"/>'
    )
    text = made["word/document.xml"].replace(b"<w:sectPr>", section).replace(b"00A1B2C3", b"00B4F1A7")
    return signed(packed(made | {"[Content_Types].xml": types, "word/document.xml": text}))


def signed(data: bytes) -> bytes:
    """Return a file whose archive and entries say who packed them."""
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream, "a") as archive:
        archive.comment = f"dikemas oleh {MOTHER}".encode()
        for entry in archive.infolist():
            entry.comment, entry.extra = f"milik {NAME}".encode(), b"xx" + struct.pack("<H", 9) + b"bramantyo"
    return stream.getvalue()


def masker() -> Masker:
    """Return what masks the two people of the file."""
    return Masker(identity=identity_of_names(f"{NAME}=BR", MOTHER))


@cache
def made() -> Redacted:
    """Return the file redacted."""
    return redact(planted(), masker(), reason="Berkas buatan untuk pengujian.")


def everything(data: bytes) -> str:
    """Return all that can be read in a file and in the files inside it, in small letters."""
    found = [data.decode("latin-1")]
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            found += [one.filename for one in archive.infolist()]
            found += [everything(archive.read(one)) for one in archive.infolist()]
    else:
        found += [data[n:].decode("utf-16-le", errors="ignore") for n in (0, 1)]
        found += [data.decode("utf-8", errors="ignore")]
        found += [re.sub("<[^>]*>", "", data.decode("utf-8", errors="ignore"))]
    return "\n".join(found).lower()
