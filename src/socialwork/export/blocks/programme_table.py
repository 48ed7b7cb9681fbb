"""The block of the programme table: No, activity, goals, method and techniques, period, indicators.

Six columns leave little room, so the targets and ways of measuring stand in a list below the table.
"""

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context, declare_labels
from socialwork.export.blocks.goals import goal_blocks
from socialwork.export.blocks.parts import (
    cell,
    field_words,
    in_role,
    labelled,
    list_cell,
    number_cell,
    numbered,
    para,
)
from socialwork.export.blocks.people import client_text, role_of
from socialwork.export.blocks.sentences import (
    CitedTable,
    field_label,
    lower_first,
    record_block,
    sentence,
    upper_first,
    with_sentence,
)
from socialwork.export.blocks.techniques import technique_name
from socialwork.process.target_words import target_words
from socialwork.stages import Activity, Indicator, Plan
from socialwork.text import dates_text, number_words, period_text
from socialwork.words import Words

declare_labels(
    activity=Words("Kegiatan", "Activity"),
    goal=Words("Tujuan", "Goal"),
    method_and_technique=Words("Metode dan Teknik", "Method and Technique"),
    time_span=Words("Jangka Waktu", "Period"),
    indicator=Words("Indikator", "Indicator"),
    target=Words("Target", "Target"),
)

_TABLE = CitedTable(
    anchor="tabel-program",
    lead=Words(
        "rancangan kegiatan untuk {who} disajikan dalam {ref}.",
        "the activities planned with {who} stand in {ref}.",
    ),
    title=Words("Rancangan Kegiatan Program{name}", "Planned Activities of the Programme{name}"),
    columns=("number", "activity", "goal", "method-and-technique", "time-span", "indicator"),
    widths=(0.8, 2.4, 2.7, 3.1, 2.1, 2.9),
)
_MEASURED = Words(
    "indikator keberhasilan program diukur sebagai berikut.", "the indicators are measured as follows."
)


@record_block("programme-table", Words("Rancangan kegiatan", "Programme table"), Plan, "activities")
def programme_table(case: Case, record: Plan, ctx: Context, n: int) -> Blocks:
    """Return the table of activities, with lists inside its cells, then how the indicators are measured."""
    if not record.activities:
        return ()
    rows: list[tuple[Cell, ...]] = []
    for number, activity in enumerate(record.activities, 1):
        indicators = [one for code in activity.indicators for one in record.indicators if one.code == code]
        by = (para(role_of(case, activity.by, ctx)),) if activity.by else ()
        place = (para(activity.place),) if activity.place else ()
        what = (
            ctx.prose(activity.name)
            + labelled(field_label(ctx, Activity, "by"), by)
            + labelled(field_label(ctx, Activity, "place"), place)
        )
        techniques = numbered(technique_name(technique, ctx) for technique in activity.techniques)
        method = para(f"{ctx.label(activity.method)}{':' if techniques else ''}", "table")
        rows.append(
            (
                number_cell(number),
                Cell(blocks=in_role(what, "table")),
                list_cell([goal_blocks(case, code, ctx) for code in activity.goals]),
                Cell(blocks=in_role((method, *techniques), "table")),
                cell(upper_first(activity_time(activity, ctx))),
                list_cell([ctx.prose(indicator.text) for indicator in indicators]),
            )
        )
    name = f" “{record.programme}”" if record.programme.strip() else ""
    made = _TABLE.blocks(rows, ctx, n, who=client_text(case, ctx), name=name)
    if not any(indicator.how or indicator.target for indicator in record.indicators):
        return made
    measured = numbered(_indicator(case, indicator, ctx) for indicator in record.indicators)
    return (*made, para(sentence(ctx, _MEASURED)), *measured)


def activity_time(activity: Activity, ctx: Context) -> str:
    """Return the days of an activity, else its period, in words."""
    period = activity.period
    if activity.dates:
        return dates_text(activity.dates, ctx.lang)
    return "" if period is None else period_text(period.start, period.end, ctx.lang)


def _indicator(case: Case, indicator: Indicator, ctx: Context) -> Blocks:
    """Return the indicator with its target and its way of measuring, where its words leave them out.

    Its words may name the target in digits or in letters. A ceiling is always told: the words alone may
    count the days that are not wanted.
    """
    additions: list[str] = []
    target, goal = target_words(case, indicator), indicator.target
    named = False
    if goal is not None and indicator.at_most is None:
        hits, total = number_words(goal.hits, ctx.lang), number_words(goal.total, ctx.lang)
        counts = (count_text(goal.hits, goal.total, ctx), count_text(hits, total, ctx))
        named = any(count in indicator.text for count in counts)
    if target is not None and not named:
        additions.append(f"{ctx.label('target')}: {target.pick(ctx.lang)}.")
    if indicator.how:
        how = lower_first(indicator.how).rstrip(".")
        additions.append(f"{ctx.label(field_words(Indicator, 'how'))}: {how}.")
    return with_sentence(ctx.prose(indicator.text), " ".join(additions))


def count_text(hits: object, total: object, ctx: Context) -> str:
    """Return a count in words: ``8 dari 9``."""
    return ctx.label(Words("{hits} dari {total}", "{hits} of {total}"), hits=hits, total=total)
