"""Words across the page, behind the text, such as *DRAF*: the shape that Word itself makes for them."""

from socialwork.export.word.markup import escaped
from socialwork.export.word.xml import twips

_VML, _OFFICE = "urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:office:office"
_KIND = (
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
    'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>'
    '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>'
    '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>'
    '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>'
    '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" '
    'o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><v:handles>'
    '<v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>'
    '<o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>'
)
_TWIPS_PER_POINT = 20
_LETTER = 0.62
"""How wide a letter of the watermark is, in its height."""
_TALLEST = 5.0
"""The greatest height of its letters, in centimetres."""


def watermark(text: str, width: float, number: int) -> str:
    """Return the run that puts *text* across the page, for a header.

    Args:
        text: The words.
        width: The width of the text of the page, in centimetres.
        number: The number of the header among those of the document, from 1.
    """
    words = text.strip()
    wide = min(width * 1.1, len(words) * _LETTER * _TALLEST)
    high = min(wide / (len(words) * _LETTER), _TALLEST)
    size = f"width:{_points(wide)}pt;height:{_points(high)}pt"
    place = (
        "position:absolute;margin-left:0;margin-top:0;rotation:315;z-index:-251658752;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        "mso-position-vertical:center;mso-position-vertical-relative:margin"
    )
    shape = (
        f'<v:shape id="Watermark{number}" o:spid="_x0000_s{2048 + number}" type="#_x0000_t136" '
        f'alt="{escaped(words)}" style="{size};{place}" o:allowincell="f" fillcolor="silver" stroked="f">'
        f'<v:fill opacity=".5"/><v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" '
        f'string="{escaped(words)}"/></v:shape>'
    )
    return f'<w:r><w:pict xmlns:v="{_VML}" xmlns:o="{_OFFICE}">{_KIND}{shape}</w:pict></w:r>'


def _points(centimetres: float) -> str:
    return f"{twips(centimetres) / _TWIPS_PER_POINT:g}"
