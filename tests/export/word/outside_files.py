"""Word files as other programs write them, for tests of what is done with files from outside."""

import io
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from reference_files import DRAWING, R, W, packed, relation, relations

from tools import _profile

TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MAIN = f"{WORD}.document.main+xml"
ROOT = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:wp="{DRAWING}/wordprocessingDrawing" xmlns:a="{DRAWING}/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15"'
)
STRICT = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/drawingml/2006/": "http://purl.oclc.org/ooxml/drawingml/",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": (
        "http://purl.oclc.org/ooxml/officeDocument/relationships"
    ),
}


STYLES = (
    f'<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
    '<w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1">'
    '<w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style></w:styles>'
)


def types(**overrides: str) -> str:
    """Return the content types of a file whose parts under ``word/`` are of other types than the main one."""
    named = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_type(kind)}"/>'
        for part, kind in (
            {"document": MAIN, "styles": "styles", "numbering": "numbering"} | overrides
        ).items()
    )
    return (
        f'<Types xmlns="{TYPES}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        f"{named}</Types>"
    )


def _type(kind: str) -> str:
    return kind if "/" in kind else f"{WORD}.{kind}+xml"


def outside(
    body: str,
    *,
    parts: Mapping[str, str | bytes] | None = None,
    related: tuple[str, ...] = (),
    kinds: Mapping[str, str] | None = None,
) -> bytes:
    """Return a whole Word file.

    Args:
        body: What stands in its body, before the properties of the section.
        parts: Further parts.
        related: Further relations of the text.
        kinds: The content types of further parts under ``word/``.
    """
    made: dict[str, str | bytes] = {
        "[Content_Types].xml": types(**(kinds or {})),
        "_rels/.rels": relations(relation(1, "officeDocument", "word/document.xml")),
        "word/document.xml": (
            f"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<w:document {ROOT}><w:body>{body}"
            '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>'
        ),
        "word/_rels/document.xml.rels": relations(
            relation(98, "styles", "styles.xml"), relation(99, "numbering", "numbering.xml"), *related
        ),
        "word/styles.xml": STYLES,
        "word/numbering.xml": f'<w:numbering xmlns:w="{W}"/>',
    }
    return packed(made | dict(parts or {}))


def t(text: str, properties: str = "") -> str:
    """Return a run of text."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r w:rsidR="00A1B2C3">{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*inner: str, look: str = "") -> str:
    """Return a paragraph."""
    return f"<w:p>{f'<w:pPr>{look}</w:pPr>' if look else ''}{''.join(inner)}</w:p>"


def table(*cells: str) -> str:
    """Return a table of one row."""
    made = "".join(f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{cell}</w:tc>' for cell in cells)
    grid = '<w:gridCol w:w="2000"/>' * len(cells)
    look = '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
    return f"<w:tbl>{look}<w:tblGrid>{grid}</w:tblGrid><w:tr>{made}</w:tr></w:tbl>"


def field(instruction: str, *result: str) -> str:
    """Return a field in runs."""
    begin, middle, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    code = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return f"{begin}{code}{middle}{''.join(result)}{end}"


def text_box(*inner: str, number: int = 7) -> str:
    """Return a run with a text box, as shape and as VML."""
    content = f"<w:txbxContent>{''.join(inner)}</w:txbxContent>"
    shape = (
        '<w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/>'
        f'<wp:docPr id="{number}" name="Kotak" descr="Kotak teks"/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        "<wps:wsp><wps:cNvSpPr/><wps:spPr>"
        '<a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
        f"<wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    old = f"<w:pict><v:rect><v:textbox>{content}</v:textbox></v:rect></w:pict>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{shape}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


CHANGE = 'w:author="Pembimbing" w:date="2024-01-02T03:04:05Z"'
HARD = "".join(
    [
        p(
            t("Tujuan pertolongan ini "),
            t("belum", "<w:b/>"),
            t(" jelas."),
            look='<w:pStyle w:val="Heading1"/>',
        ),
        p(
            t("Klien "),
            f'<w:ins w:id="901" {CHANGE}>{t("dengan sukarela ")}</w:ins>',
            f'<w:del w:id="902" {CHANGE}><w:r><w:delText>lama</w:delText></w:r></w:del>',
            t("datang ke lembaga."),
        ),
        p(
            t("Lihat "),
            f'<w:hyperlink r:id="rId20" w:history="1">{t("laman lembaga", "<w:i/>")}</w:hyperlink>',
            t(" dan "),
            field("DATE", t("Tabel 1"), t(" lanjutan")),
            "<w:r><w:tab/><w:t>akhir</w:t><w:br/><w:t>baris</w:t></w:r>",
        ),
        '<w:sdt><w:sdtPr><w:alias w:val="Isian"/><w:id w:val="77"/></w:sdtPr><w:sdtContent>'
        + p(
            t("Isian: "),
            '<w:sdt><w:sdtPr><w:id w:val="78"/></w:sdtPr>'
            f"<w:sdtContent>{t('nama kegiatan')}</w:sdtContent></w:sdt>",
        )
        + "</w:sdtContent></w:sdt>",
        p(t("Sebelum kotak "), text_box(p(t("Isi kotak")), p(t("Baris kedua"))), t(" sesudah kotak")),
        table(p(t("Sel pertama")), table(p(t("Sel di dalam")), p()) + p(t("Di bawah tabel"))),
        p(f'<w:fldSimple w:instr=" PAGE ">{t("12")}</w:fldSimple>', t(" halaman")),
        p(look='<w:jc w:val="center"/>'),
        p(),
    ]
)
"""What makes a text hard to mark: changes, links, fields, controls, boxes, tables in tables, empty lines."""


@cache
def hard() -> bytes:
    """Return a file with a text that is hard to mark."""
    link = relation(20, "hyperlink", "https://lembaga.contoh.id/", external=True)
    return outside(HARD, related=(link,))


def strict(data: bytes) -> bytes:
    """Return a file as Word saves it as *Strict Open XML*."""
    made = {}
    for part, content in parts_of(data).items():
        for usual, other in STRICT.items():
            content = content.replace(usual.encode(), other.encode())  # noqa: PLW2901 - name after name
        made[part] = content
    return packed(made)


def parts_of(data: bytes) -> dict[str, bytes]:
    """Return all parts of a file, in their order."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {one.filename: archive.read(one) for one in archive.infolist()}


def through_libreoffice(data: bytes) -> bytes:
    """Return a file as LibreOffice writes it after it became a text of its own."""
    office = ["soffice", f"-env:UserInstallation={_profile()}", "--headless"]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.docx"
        path.write_bytes(data)
        for ending in ("odt", "docx"):
            source = path if ending == "odt" else Path(folder) / "a.odt"
            target = Path(folder) / ending
            subprocess.run(
                [*office, "--convert-to", ending, "--outdir", str(target), str(source)],
                check=True,
                capture_output=True,
                timeout=180,
            )
            if ending == "odt":
                shutil.move(target / "a.odt", source.with_suffix(".odt"))
        return (Path(folder) / "docx" / "a.docx").read_bytes()
