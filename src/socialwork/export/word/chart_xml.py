"""The part of a chart: lines with gaps over categories, upright lines between them, and names at the top.

Word's charts know no lines of phases. So each upright line is a bar of error that hangs from a point at the
top of the chart, in a series of its own that has nothing else to show; names are labels of points there too.
All of it stays in place when somebody changes the numbers, and every program draws it that draws line charts.
"""

from collections.abc import Iterator, Sequence

from attrs import frozen

from socialwork.document.charts import LineChart
from socialwork.export.word.markup import escaped
from socialwork.export.word.workbook import SHEET, Row, column_letters, number_text
from socialwork.export.word.xml import DRAWING_NAMESPACES, NAMESPACES

_DASHES = {"solid": "solid", "dashed": "dash", "dotted": "sysDot"}
_SIZE = 800  # hundredths of a point
_EMU = 12700
_SECOND_LINE = 0.13  # how far below the names of phases those of events stand, by the height of the chart
_TEXT = (
    f'<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="{_SIZE}" b="0">'
    '<a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="id-ID"/>'
    "</a:p></c:txPr>"
)
_NOTHING = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"
_NO_MARK = '<c:marker><c:symbol val="none"/></c:marker>'
_AXES = ("111111111", "222222222")


@frozen(kw_only=True)
class _Column:
    """A series of the chart, which is a column of the sheet.

    Attributes:
        name: Its heading.
        values: Its values.
        look: How it is drawn, with the labels of its points.
        bars: Bars of error, which stand between its look and its values.
        listed: Whether the legend shows it.
    """

    name: str
    values: tuple[float | None, ...]
    look: str
    bars: str = ""
    listed: bool = True


def chart_rows(chart: LineChart) -> list[Row]:
    """Return what the sheet of a chart holds: a heading, and a row for each category."""
    columns = _columns(chart)
    heading: Row = ("", *(one.name for one in columns))
    rows: list[Row] = [(name, *(one.values[n] for one in columns)) for n, name in enumerate(chart.categories)]
    return [heading, *rows]


def chart_xml(chart: LineChart, workbook: str) -> bytes:
    """Return the part of a chart.

    Args:
        chart: The numbers.
        workbook: The id of the relationship to the workbook that has them.
    """
    columns = _columns(chart)
    series = "".join(_series(n, one, chart) for n, one in enumerate(columns))
    lines = (
        f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{series}<c:marker val="1"/>'
        f'<c:axId val="{_AXES[0]}"/><c:axId val="{_AXES[1]}"/></c:lineChart>'
    )
    plot = f"<c:plotArea><c:layout/>{lines}{_across(chart)}{_upwards(chart)}</c:plotArea>"
    inside = f'<c:autoTitleDeleted val="1"/>{plot}{_legend(columns)}<c:plotVisOnly val="1"/>'
    namespaces = (
        f'xmlns:c="{DRAWING_NAMESPACES["c"]}" xmlns:a="{NAMESPACES["a"]}" xmlns:r="{NAMESPACES["r"]}"'
    )
    whole = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<c:chartSpace {namespaces}><c:date1904 val="0"/><c:roundedCorners val="0"/>'
        f'<c:chart>{inside}<c:dispBlanksAs val="gap"/></c:chart>'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{_TEXT}"
        f'<c:externalData r:id="{workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )
    return whole.encode()


# --- series -----------------------------------------------------------------------------------


def _columns(chart: LineChart) -> list[_Column]:
    columns = []
    for path in chart.paths:
        line, mark = _NOTHING, _NO_MARK
        if path.line != "none":
            line = f"<c:spPr>{_ink(path.line, 1.25 if path.marks else 0.75)}</c:spPr>"
        if path.marks:
            fill = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
            mark = (
                f'<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>{fill}'
                f"<a:ln>{fill}</a:ln></c:spPr></c:marker>"
            )
        columns.append(_Column(name=path.name, values=path.values, look=line + mark, listed=not path.marks))
    return [*columns, *_uprights(chart), *_names(chart)]


def _uprights(chart: LineChart) -> Iterator[_Column]:
    """Yield a series for each kind of upright line: points at the top from which bars of error hang."""
    for line in _DASHES:
        at = {sign.at for sign in chart.signs if sign.line == line}
        if at:
            bars = (
                '<c:errBars><c:errDir val="y"/><c:errBarType val="minus"/><c:errValType val="fixedVal"/>'
                f'<c:noEndCap val="1"/><c:val val="{number_text(chart.high - chart.low)}"/>'
                f"<c:spPr>{_ink(line, 0.75)}</c:spPr></c:errBars>"
            )
            yield _Column(
                name=f"| {line}",
                values=tuple(chart.high if n in at else None for n in range(len(chart.categories))),
                look=_NOTHING + _NO_MARK,
                bars=bars,
                listed=False,
            )


def _names(chart: LineChart) -> Iterator[_Column]:
    """Yield the series whose points carry words: names of stretches at the top, those of lines below them."""
    below = chart.high - _SECOND_LINE * (chart.high - chart.low)
    for heading, height, lines in (("| nama", chart.high, False), ("| peristiwa", below, True)):
        named = {sign.at: sign.text for sign in chart.signs if sign.text and (sign.line != "none") is lines}
        if named:
            labels = "".join(
                f'<c:dLbl><c:idx val="{n}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>'
                f'<a:rPr lang="id-ID" sz="{_SIZE}"/><a:t>{escaped(text)}</a:t></a:r></a:p></c:rich></c:tx>'
                f'<c:dLblPos val="{"r" if lines else "b"}"/>{_shown("Val")}</c:dLbl>'
                for n, text in sorted(named.items())
            )
            yield _Column(
                name=heading,
                values=tuple(height if n in named else None for n in range(len(chart.categories))),
                look=f"{_NOTHING}{_NO_MARK}<c:dLbls>{labels}{_shown()}</c:dLbls>",
                listed=False,
            )


def _shown(*what: str) -> str:
    """Return which parts of a label are shown."""
    parts = ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
    return "".join(f'<c:show{part} val="{int(part in what)}"/>' for part in parts)


def _series(n: int, one: _Column, chart: LineChart) -> str:
    letter, last = column_letters(n + 1), len(chart.categories) + 1
    title = _strings(f"{SHEET}!${letter}$1", [one.name])
    categories = _strings(f"{SHEET}!$A$2:$A${last}", chart.categories)
    points = "".join(
        f'<c:pt idx="{k}"><c:v>{number_text(value)}</c:v></c:pt>'
        for k, value in enumerate(one.values)
        if value is not None
    )
    numbers = (
        f"<c:numRef><c:f>{SHEET}!${letter}$2:${letter}${last}</c:f><c:numCache>"
        f'<c:formatCode>General</c:formatCode><c:ptCount val="{len(one.values)}"/>{points}</c:numCache>'
        "</c:numRef>"
    )
    return (
        f'<c:ser><c:idx val="{n}"/><c:order val="{n}"/><c:tx>{title}</c:tx>{one.look}{one.bars}'
        f'<c:cat>{categories}</c:cat><c:val>{numbers}</c:val><c:smooth val="0"/></c:ser>'
    )


def _strings(place: str, texts: Sequence[str]) -> str:
    points = "".join(
        f'<c:pt idx="{n}"><c:v>{escaped(text)}</c:v></c:pt>' for n, text in enumerate(texts) if text
    )
    return (
        f'<c:strRef><c:f>{place}</c:f><c:strCache><c:ptCount val="{len(texts)}"/>{points}</c:strCache>'
        "</c:strRef>"
    )


# --- axes and legend --------------------------------------------------------------------------


def _across(chart: LineChart) -> str:
    return (
        f'<c:catAx><c:axId val="{_AXES[0]}"/><c:scaling><c:orientation val="minMax"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="b"/>{_title(chart.across)}<c:numFmt formatCode="General" '
        f'sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>'
        f'<c:tickLblPos val="low"/><c:spPr>{_ink("solid", 0.75)}</c:spPr>{_TEXT}'
        f'<c:crossAx val="{_AXES[1]}"/><c:crosses val="min"/><c:auto val="0"/><c:lblAlgn val="ctr"/>'
        f'<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def _upwards(chart: LineChart) -> str:
    return (
        f'<c:valAx><c:axId val="{_AXES[1]}"/><c:scaling><c:orientation val="minMax"/>'
        f'<c:max val="{number_text(chart.high)}"/><c:min val="{number_text(chart.low)}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="l"/>{_title(chart.upwards, turned=True)}'
        f'<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/>'
        f'<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>{_ink("solid", 0.75)}</c:spPr>'
        f'{_TEXT}<c:crossAx val="{_AXES[0]}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>'
        f'<c:majorUnit val="{number_text(chart.step)}"/></c:valAx>'
    )


def _title(text: str, *, turned: bool = False) -> str:
    if not text:
        return ""
    way = ' rot="-5400000" vert="horz"' if turned else ""
    words = (
        f'<a:p><a:pPr><a:defRPr sz="{_SIZE}" b="0"/></a:pPr><a:r><a:rPr lang="id-ID" sz="{_SIZE}" b="0"/>'
        f"<a:t>{escaped(text)}</a:t></a:r></a:p>"
    )
    return (
        f"<c:title><c:tx><c:rich><a:bodyPr{way}/><a:lstStyle/>{words}</c:rich></c:tx>"
        '<c:overlay val="0"/></c:title>'
    )


def _legend(columns: Sequence[_Column]) -> str:
    """Return the legend: only what has no name above it; none where there is nothing."""
    if not any(one.listed for one in columns):
        return ""
    hidden = "".join(
        f'<c:legendEntry><c:idx val="{n}"/><c:delete val="1"/></c:legendEntry>'
        for n, one in enumerate(columns)
        if not one.listed
    )
    return f'<c:legend><c:legendPos val="b"/>{hidden}<c:overlay val="0"/>{_TEXT}</c:legend>'


def _ink(line: str, width: float) -> str:
    return (
        f'<a:ln w="{round(width * _EMU)}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
        f'<a:prstDash val="{_DASHES[line]}"/></a:ln>'
    )
