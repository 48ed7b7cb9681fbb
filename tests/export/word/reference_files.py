"""Word files made by hand, from which tests take the look of a report."""

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
ROOT = f'xmlns:w="{W}" xmlns:r="{R}" xmlns:wp="{DRAWING}/wordprocessingDrawing" xmlns:a="{DRAWING}/main"'
A4 = (
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1701" w:right="1134" w:bottom="1417" w:left="2268" w:header="708" w:footer="708"/>'
)


def style(  # noqa: PLR0913 - what a style may say
    name: str,
    style_id: str = "",
    *,
    paragraph: str = "",
    run: str = "",
    base: str = "",
    default: bool = False,
) -> str:
    """Return a paragraph style."""
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    usual = ' w:default="1"' if default else ""
    return (
        f'<w:style w:type="paragraph"{usual} w:styleId="{style_id or name.replace(" ", "")}">'
        f'<w:name w:val="{name}"/>{based}<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>'
    )


def font(name: str, half_points: int | str) -> str:
    """Return the properties of characters that set font and size."""
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}"/><w:sz w:val="{half_points}"/>'


def defaults(run: str = "", paragraph: str = "") -> str:
    """Return the defaults of a file."""
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{run}</w:rPr></w:rPrDefault>"
        f"<w:pPrDefault><w:pPr>{paragraph}</w:pPr></w:pPrDefault></w:docDefaults>"
    )


def relation(number: int, kind: str, target: str, *, external: bool = False) -> str:
    """Return one relation of a part."""
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="rId{number}" Type="{R}/{kind}" Target="{target}"{mode}/>'


def relations(*found: str) -> str:
    """Return the relations of a part."""
    return f'<Relationships xmlns="{PACKAGE}">{"".join(found)}</Relationships>'


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a package of *parts*."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def part_text(data: bytes, path: str) -> str:
    """Return one part of a Word file as text."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(path).decode()


def campus(
    *styles: str,
    body: str = "",
    section: str = A4,
    parts: Mapping[str, str | bytes] | None = None,
    related: tuple[str, ...] = (),
) -> bytes:
    """Return a Word file with *styles* and one last section.

    Args:
        styles: The content of ``styles.xml``; without any there is no such part.
        body: What stands before the properties of the section.
        section: The properties of the section.
        parts: Further parts.
        related: Further relations of the text, from ``rId2`` on.
    """
    found = [relation(1, "styles", "styles.xml")] if styles else []
    text = f"{body}<w:sectPr>{section}</w:sectPr>"
    made: dict[str, str | bytes] = {
        "_rels/.rels": relations(relation(1, "officeDocument", "word/document.xml")),
        "word/document.xml": f"<w:document {ROOT}><w:body>{text}</w:body></w:document>",
        "word/_rels/document.xml.rels": relations(*found, *related),
    }
    if styles:
        made["word/styles.xml"] = f"<w:styles {ROOT}>{''.join(styles)}</w:styles>"
    return packed(made | dict(parts or {}))


def said(text: str, *, run: str = "", paragraph: str = "") -> str:
    """Return a paragraph of one run."""
    content = f"<w:r><w:rPr>{run}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"
    return f"<w:p><w:pPr>{paragraph}</w:pPr>{content}</w:p>"


def picture(
    relationship: str = "rId1", *, kind: str = "inline", width: int = 720_000, alt: str = "Lambang"
) -> str:
    """Return a run with a picture."""
    return (
        f'<w:r><w:drawing><wp:{kind}><wp:extent cx="{width}" cy="{width}"/>'
        f'<wp:docPr id="1" name="x" descr="{alt}"/>'
        f'<a:graphic><a:graphicData uri="x"><a:blip r:embed="{relationship}"/></a:graphicData></a:graphic>'
        f"</wp:{kind}></w:drawing></w:r>"
    )


def with_header(
    header: str, *, logo: bytes = b"", pages: str = "", kind: str = "default", footer: str = ""
) -> bytes:
    """Return a Word file with a header and footer, which may relate to a picture as ``rId1``."""
    references = f'<w:headerReference w:type="{kind}" r:id="rId5"/>'
    parts: dict[str, str | bytes] = {"word/header1.xml": f"<w:hdr {ROOT}>{header}</w:hdr>"}
    related = [relation(5, "header", "header1.xml")]
    if footer:
        references += f'<w:footerReference w:type="{kind}" r:id="rId6"/>'
        parts["word/footer1.xml"] = f"<w:ftr {ROOT}>{footer}</w:ftr>"
        related.append(relation(6, "footer", "/word/footer1.xml"))
    if logo:
        parts["word/_rels/header1.xml.rels"] = relations(relation(1, "image", "media/logo.png"))
        parts["word/media/logo.png"] = logo
    return campus(
        style("header", paragraph='<w:jc w:val="center"/>'),
        section=references + A4 + pages,
        parts=parts,
        related=tuple(related),
    )
