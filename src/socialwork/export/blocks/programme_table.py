"""The block of the programme table: No, activity, goals, method and techniques, period, indicators.

Six columns leave little room, so the targets and ways of measuring stand in a list below the table.
"""

from socialwork.case import Case
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.base import Context, block, declare_labels
from socialwork.export.blocks.goals import goal_blocks
from socialwork.export.blocks.parts import (
    cell,
    field_words,
    header_row,
    in_role,
    labelled,
    list_cell,
    number_cell,
    numbered,
    para,
)
from socialwork.export.blocks.people import client_text, role_of
from socialwork.export.blocks.sentences import (
    anchored,
    citing,
    each_record,
    field_label,
    lower_first,
    sentence,
    table_caption,
    upper_first,
    with_sentence,
)
from socialwork.export.blocks.techniques import technique_name
from socialwork.process.target_words import target_words
from socialwork.stages import Activity, Indicator, Plan
from socialwork.text import dates_text, number_words, period_text
from socialwork.values.measure import Count
from socialwork.words import Words

declare_labels(
    activity=Words("Kegiatan", "Activity"),
    goal=Words("Tujuan", "Goal"),
    method_and_technique=Words("Metode dan Teknik", "Method and Technique"),
    time_span=Words("Jangka Waktu", "Period"),
    indicator=Words("Indikator", "Indicator"),
    target=Words("Target", "Target"),
)

_LEAD = Words(
    "rancangan kegiatan untuk {who} disajikan dalam {ref}.",
    "the activities planned with {who} stand in {ref}.",
)
_TITLE = Words("Rancangan Kegiatan Program", "Planned Activities of the Programme")
_MEASURED = Words(
    "indikator keberhasilan program diukur sebagai berikut.", "the indicators are measured as follows."
)
_COLUMNS = ("number", "activity", "goal", "method-and-technique", "time-span", "indicator")
_WIDTHS = (0.8, 2.4, 2.7, 3.1, 2.1, 2.9)


@block("programme-table", Words("Rancangan kegiatan", "Programme table"), source="stages › plan › activities")
def programme_table(case: Case, ctx: Context) -> Blocks:
    """Return the table of activities, with lists inside its cells."""
    return each_record(case, Plan, ctx, lambda record, inner, n: _table(case, record, inner, n))


def _table(case: Case, record: Plan, ctx: Context, n: int) -> Blocks:
    if not record.activities:
        return ()
    anchor = anchored("tabel-program", n)
    name = f" “{record.programme}”" if record.programme.strip() else ""
    rows = (_row(case, record, one, number, ctx) for number, one in enumerate(record.activities, 1))
    caption = table_caption(anchor, f"{ctx.label(_TITLE)}{name}")
    header = header_row(ctx.label(key) for key in _COLUMNS)
    return (
        citing(ctx, _LEAD, anchor, who=client_text(case, ctx)),
        Table(rows=(header, *rows), widths=_WIDTHS, header_rows=1, caption=caption),
        *_measured(case, record, ctx),
    )


def _row(case: Case, record: Plan, activity: Activity, n: int, ctx: Context) -> tuple[Cell, ...]:
    indicators = [one for code in activity.indicators for one in record.indicators if one.code == code]
    return (
        number_cell(n),
        _activity(case, activity, ctx),
        list_cell([goal_blocks(case, code, ctx) for code in activity.goals]),
        _method(activity, ctx),
        cell(upper_first(activity_time(activity, ctx))),
        list_cell([ctx.prose(one.text) for one in indicators]),
    )


def _measured(case: Case, record: Plan, ctx: Context) -> Blocks:
    """Return the indicators with their targets and ways of measuring, where there are any."""
    if not any(one.how or one.target for one in record.indicators):
        return ()
    lead = para(sentence(ctx, _MEASURED))
    return (lead, *numbered([_indicator(case, one, ctx) for one in record.indicators]))


def _activity(case: Case, activity: Activity, ctx: Context) -> Cell:
    by = (para(role_of(case, activity.by, ctx)),) if activity.by else ()
    place = (para(activity.place),) if activity.place else ()
    blocks = (
        ctx.prose(activity.name)
        + labelled(field_label(ctx, Activity, "by"), by)
        + labelled(field_label(ctx, Activity, "place"), place)
    )
    return Cell(blocks=in_role(blocks, "table"))


def _method(activity: Activity, ctx: Context) -> Cell:
    method = (para((Text(f"{ctx.label(activity.method)}:"),), "table"),)
    if not activity.techniques:
        return cell(ctx.label(activity.method))
    names = [technique_name(one, ctx) for one in activity.techniques]
    return Cell(blocks=in_role(method + numbered(names), "table"))


def activity_time(activity: Activity, ctx: Context) -> str:
    """Return the days of an activity, else its period, in words."""
    period = activity.period
    if activity.dates:
        return dates_text(activity.dates, ctx.lang)
    return "" if period is None else period_text(period.start, period.end, ctx.lang)


def _indicator(case: Case, one: Indicator, ctx: Context) -> Blocks:
    """Return the indicator with its target and its way of measuring, where its words leave them out.

    A ceiling is always told: the words alone may count the days that are not wanted.
    """
    said: list[str] = []
    target = target_words(case, one)
    told = one.target is not None and one.at_most is None and _says(one.text, one.target, ctx)
    if target is not None and not told:
        said.append(f"{ctx.label('target')}: {target.pick(ctx.lang)}.")
    if one.how:
        said.append(f"{ctx.label(field_words(Indicator, 'how'))}: {lower_first(one.how).rstrip('.')}.")
    return with_sentence(ctx.prose(one.text), " ".join(said))


def _says(words: str, target: Count, ctx: Context) -> bool:
    """Return whether *words* name the target, in digits or in letters."""
    hits, total = (number_words(number, ctx.lang) for number in (target.hits, target.total))
    said = (count_text(target.hits, target.total, ctx), count_text(hits, total, ctx))
    return any(one in words for one in said)


def count_text(hits: object, total: object, ctx: Context) -> str:
    """Return a count in words: ``8 dari 9``."""
    return ctx.label(Words("{hits} dari {total}", "{hits} of {total}"), hits=hits, total=total)
