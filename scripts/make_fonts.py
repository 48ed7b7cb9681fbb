"""Make the fonts of figures: a renamed subset of Liberation Sans, and the table of its advance widths.

Needs fontTools and the fonts of the Debian package ``fonts-liberation2`` (version 2 is under the SIL Open
Font License; version 1 is not). The same input gives the same bytes::

    python scripts/make_fonts.py /usr/share/fonts/truetype/liberation2
"""

import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

ROOT = Path(__file__).parents[1] / "src" / "socialwork"
FONTS = ROOT / "data" / "fonts"
TABLE = ROOT / "figures" / "advances.py"
FAMILY = "Socialwork Sans"
FACES = ("Regular", "Bold", "Italic")
TOLD = {
    "Regular": "The characters of the regular face by their advance width, in units of the font",
    "Bold": "The characters of the bold face by their advance width",
    "Italic": "The characters of the italic face that are not as wide as the upright ones, by their width",
}
RANGES = (
    (0x20, 0x7E),  # Basic Latin
    (0xA0, 0x17F),  # Latin-1 and Latin Extended-A
    (0x218, 0x21B),
    (0x2BB, 0x2BC),  # hamzah and ayn, as they are transcribed
    (0x2BE, 0x2BF),
    (0x2010, 0x2015),  # hyphens and dashes
    (0x2018, 0x201E),  # quotes
    (0x2074, 0x2079),  # superscripts
    (0x2080, 0x2089),  # subscripts
    (0x2190, 0x2195),  # arrows
)
SINGLES = "ḌḍḤḥṢṣṬṭẒẓ†‡•…‰′″‹›⁄€ΔΣαβμρστχ−√∞∑≈≠≤≥■□▪▫▲►▼◄◊○●◦♀♂"


def characters() -> list[int]:
    """Return the code points that the subset is asked to have."""
    ranged = {code for first, last in RANGES for code in range(first, last + 1)}
    return sorted(ranged | {ord(one) for one in SINGLES})


def subset(source: Path, face: str) -> TTFont:
    """Return the subset of one face under its own name, without hints and without kerning.

    Without kerning a line is exactly as wide as its advances say.
    """
    font = TTFont(source / f"LiberationSans-{face}.ttf", recalcTimestamp=False)
    options = Options(hinting=False, layout_features=[], name_IDs=[0, 13, 14], notdef_outline=True)
    options.drop_tables += ["kern", "GPOS", "GSUB", "GDEF", "FFTM", "gasp"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters())
    subsetter.subset(font)
    rename(font, face)
    return font


def rename(font: TTFont, face: str) -> None:
    """Give a face the family name of the subset: the licence reserves the old one."""
    joined = FAMILY.replace(" ", "")
    version = f"Version 2.1.5; subset; {joined}"
    names = {
        1: FAMILY,
        2: face,
        3: f"{joined}-{face}",
        4: f"{FAMILY} {face}",
        5: version,
        6: f"{joined}-{face}",
    }
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
        font["name"].setName(text, number, 1, 0, 0)


def widths(font: TTFont) -> dict[int, str]:
    """Return the characters of a font by their advance width."""
    found: dict[int, str] = defaultdict(str)
    for code, name in sorted(font.getBestCmap().items()):
        found[font["hmtx"][name][0]] += chr(code)
    return dict(sorted(found.items()))


def table(fonts: dict[str, TTFont]) -> Iterator[str]:
    """Yield the lines of the table of widths."""
    yield '"""How far each character of the bundled font moves the pen; made by ``scripts/make_fonts.py``."""'
    yield ""
    yield f"UNITS_PER_EM = {fonts['Regular']['head'].unitsPerEm}"
    for face in FACES:
        found = widths(fonts[face])
        if face == "Italic":
            found = difference(found, widths(fonts["Regular"]))
        yield ""
        yield f"{face.upper()}: dict[int, str] = {{"
        for width, text in found.items():
            yield from entry(width, text)
        yield "}"
        yield f'"""{TOLD[face]}."""'


def difference(found: dict[int, str], known: dict[int, str]) -> dict[int, str]:
    """Return those characters that are not as wide as in *known*."""
    left = {
        width: "".join(one for one in text if one not in known.get(width, ""))
        for width, text in found.items()
    }
    return {width: text for width, text in left.items() if text}


def entry(width: int, text: str) -> Iterator[str]:
    """Yield one width with its characters, wrapped; what nobody can see is escaped."""
    shown = [
        one if unicodedata.category(one)[0] not in "ZC" or one == " " else ascii(one)[1:-1] for one in text
    ]
    shown = ["\\\\" if one == "\\" else one for one in shown]
    lines = ["".join(shown[n : n + 95]) for n in range(0, len(shown), 95)]
    if len(lines) == 1:
        quote = "'" if '"' in lines[0] else '"'
        yield f"    {width}: {quote}{lines[0]}{quote},"
        return
    yield f"    {width}: ("
    yield from (f'        "{line}"' for line in lines)
    yield "    ),"


def main(source: str) -> None:
    """Write the faces and the table."""
    fonts = {face: subset(Path(source), face) for face in FACES}
    FONTS.mkdir(parents=True, exist_ok=True)
    for face, font in fonts.items():
        font.save(FONTS / f"{FAMILY.replace(' ', '')}-{face}.ttf")
    TABLE.write_text("\n".join(table(fonts)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
