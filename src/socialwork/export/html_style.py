"""How a report looks as a web page: from the design of the document, legible on screens and on paper."""

import re

from socialwork.document.design import Design

_PLACE = re.compile(r"\{(\w+)\}")
_SYSTEMS = {
    "n": "decimal",
    "letter": "lower-alpha",
    "LETTER": "upper-alpha",
    "roman": "lower-roman",
    "ROMAN": "upper-roman",
}
_RULES = """
:root{color-scheme:light}
body{margin:0;background:#fff;color:#000;line-height:1.5}
main{max-width:48rem;margin:0 auto;padding:1rem}
section+section{border-top:1px solid #999;margin-top:2rem;padding-top:1rem}
h1,.title,.subtitle,.center,.caption,figcaption,caption{text-align:center}
h1{text-transform:uppercase}
h1,h2,h3,h4,h5,h6{line-height:1.25;break-after:avoid}
p{margin:.5em 0}
section>p:not([class]){text-align:justify;text-indent:2em}
table{border-collapse:collapse;width:100%;margin:1em 0;font-size:.9em}
th,td{border:1px solid #000;padding:.2em .4em;vertical-align:top;text-align:left}
thead{display:table-header-group}
tr{break-inside:avoid}
.plain th,.plain td{border:0}
th.center,td.center{text-align:center}th.right,td.right{text-align:right}
td p,th p{margin:0}td p:empty{min-height:1.2em}
figure{margin:1em 0;text-align:center;break-inside:avoid}
figure img,figure svg{max-width:100%;height:auto}
nav ul{list-style:none;padding:0}nav .level2{padding-left:1.5em}nav .level3{padding-left:3em}
.described{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.placeholder{background:#fff2a8;color:#900;font-weight:bold;padding:.3em}
.footnotes{font-size:.85em}.footnotes p{margin:.2em 0}
.source-note{font-size:.85em}.signature{margin-left:55%}
.bibliography{padding-left:2em;text-indent:-2em}
.letterhead,.form-title,.form-signature,.form-name{text-align:center}
.letterhead,.form-title,.form-heading{font-weight:bold}
.letterhead{border-bottom:3px double #000;padding-bottom:.3em}
p.fill{border-bottom:1px dotted #000;min-height:1.6em;margin:0}
.watermark{position:fixed;inset:35% 0 auto;text-align:center;font-size:18vw;color:#8884;
transform:rotate(-35deg);margin:0;pointer-events:none}
@media print{main{max-width:none}section{break-before:page}}
"""


def page_style(design: Design) -> str:
    """Return the style sheet: fonts and list numbers from *design*, the rest as reports look.

    >>> "ol.level1{list-style:list1}" in page_style(Design())
    True
    """
    body = design.style("body")
    font = re.sub(r"[^\w ,-]", "", body.font or "Times New Roman")
    size = f"body{{font-family:'{font}',serif;font-size:{body.size or 12:g}pt}}\n"
    return (
        _RULES
        + size
        + "".join(_numbers(level, pattern) for level, pattern in enumerate(design.list_patterns[:3]))
    )


def _numbers(level: int, pattern: str) -> str:
    """Return the rules for the numbers of a list, such as ``(1)``."""
    found = _PLACE.search(pattern)
    system = _SYSTEMS.get(found[1], "decimal") if found else "decimal"
    before, after = (pattern[: found.start()], pattern[found.end() :]) if found else ("", ")")
    counter = f'system:extends {system};prefix:"{_quoted(before)}";suffix:"{_quoted(after)} "'
    return f"@counter-style list{level}{{{counter}}}\nol.level{level}{{list-style:list{level}}}\n"


def _quoted(text: str) -> str:
    return re.sub(r'["\\<>\s]', "", text)
