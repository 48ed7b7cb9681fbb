"""How filled-in questionnaires are printed: scores with their ranges, never the items."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import cell, header_row, labelled, number_cell, numbered, para
from socialwork.export.blocks.people import role_of
from socialwork.export.blocks.sentences import (
    anchored,
    citing,
    lower_first,
    paragraph,
    sentence,
    table_caption,
    upper_first,
)
from socialwork.export.blocks.tools_table import Sheet, tool_blocks
from socialwork.instruments.model import Instrument
from socialwork.instruments.reliability import FEW, cronbach_alpha, mcdonald_omega
from socialwork.instruments.scoring import TOTAL, Score, Scores, item_rows, score, total_of
from socialwork.instruments.text import text_in
from socialwork.process.tools import instrument_in
from socialwork.text import dates_text, number_words
from socialwork.tools import Questionnaire, Tool, tool_entry
from socialwork.words import Lang, Words

_MOST_SCORES = 3  # beyond, scores stand in rows
_MOST_PEOPLE = 8  # as long as so many people fit in columns
_LONG = 10  # from this score on, a second decimal says nothing

ANCHORS = {
    "instrument": "tabel-kuesioner",
    "cohesion": "tabel-kekompakan",
    "climate": "tabel-iklim-tim",
    "people-skills": "tabel-keterampilan",
    "learning-motivation": "tabel-motivasi-belajar",
    "group-process": "tabel-proses-kelompok",
    "leadership": "tabel-kepemimpinan",
    "member-change": "tabel-perubahan-anggota",
    "sociogram": "tabel-sosiogram",
}
"""The anchors of the tables of tools, by the codes of the tools."""

_LEAD = Words(
    "{name} diisi oleh {n} orang{when}; skornya disajikan dalam {ref}.",
    "{name} was answered by {n} people{when}; the scores stand in {ref}.",
)
_WHEN = Words(" pada {days}", " on {days}")
_UNKNOWN = Words(
    "instrumen {code} belum dikenal sehingga jawabannya belum dapat diskor.",
    "the instrument {code} is not known, so the answers cannot be scored.",
)
_RESPONDENT = Words("Responden", "Respondent")
_MEAN = Words("Rata-rata", "Mean")
_SCORE = Words("Skor", "Score")
_NO_SCORE = Words("{name} {who} tidak dihitung karena {reason}.", "{name} of {who} is not scored: {reason}.")
_BAND = Words(
    "menurut norma {population} ({source}), {name} {who} termasuk {band}.",
    "by the norms of {population} ({source}), {name} of {who} is in the band {band}.",
)
_RELIABILITY = Words("Reliabilitas", "Reliability")
_RELIABLE = Words(
    "{name}, jawaban lengkap {n} orang: alfa Cronbach {alpha}; omega McDonald {omega}.",
    "{name}, complete answers of {n} people: Cronbach’s alpha {alpha}; McDonald’s omega {omega}.",
)
_NOT_KNOWN = Words("tidak dapat dihitung ({reason})", "not to be had ({reason})")
_FEW = Words(
    "dengan responden kurang dari {n} orang, nilai reliabilitas itu tidak stabil.",
    "with fewer than {n} respondents these values are not stable.",
)


@tool_blocks.register
def questionnaire(tool: Questionnaire, sheet: Sheet) -> Blocks:
    """Return the table of scores, what must be said about them, reliability if asked for, and the reading."""
    ctx = sheet.ctx
    instrument = instrument_in(sheet.case, tool.instrument)
    reading = ctx.prose(tool.reading)
    if instrument is None:
        return (para(sentence(ctx, _UNKNOWN, code=tool.instrument)), *reading)
    scored = [score(instrument, response) for response in tool.responses]
    table: Blocks = ()
    if scored:
        wide = len(scored[0].every) > _MOST_SCORES and len(scored) <= _MOST_PEOPLE
        name = text_in(instrument.name, ctx.lang)
        table = captioned(
            sheet,
            tool,
            _LEAD,
            title_of(sheet, name),
            _scores_in_rows(scored, sheet) if wide else _people_in_rows(scored, sheet),
            name=upper_first(name),
            n=number_words(len(scored), ctx.lang),
            when=days_told((response.date for response in tool.responses), ctx),
        )
    reliability = _reliability(tool, instrument, ctx) if tool.reliability else ()
    return (*table, *paragraph(_remarks(scored, sheet)), *reliability, *reading)


def captioned(sheet: Sheet, tool: Tool, lead: Words, title: str, table: Table, **values: object) -> Blocks:
    """Return *table* with its caption, behind a sentence that refers to it by ``{ref}``."""
    code = tool_entry(tool).code
    anchor = anchored(ANCHORS.get(code, f"tabel-{code}"), sheet.repeat)
    caption = table_caption(anchor, title)
    made = Table(rows=table.rows, widths=table.widths, header_rows=table.header_rows, caption=caption)
    return (citing(sheet.ctx, lead, anchor, **values), made)


def short_name(sheet: Sheet, code: str) -> str:
    """Return somebody as a row of a table calls them: a member of the group by code, others by role."""
    members = {member.code for member in sheet.case.people.group_members}
    return code if code in members else upper_first(role_of(sheet.case, code, sheet.ctx))


def title_of(sheet: Sheet, name: str) -> str:
    """Return the title of a table: the name of the form, and whose it is where the sheet says so."""
    return f"{name} {sheet.whose}".rstrip()


def decimal(value: float, lang: Lang, places: int = 2) -> str:
    """Return a number with the decimal sign of the language, without zeros at the end.

    >>> decimal(3.5, "id"), decimal(12.0, "id"), decimal(-0.25, "en")
    ('3,5', '12', '−0.25')
    """
    text = f"{value:.{places}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    text = "0" if text == "-0" else text.replace("-", "−")
    return text.replace(".", ",") if lang == "id" else text


def days_told(days: Iterable[dt.date | None], ctx: Context) -> str:
    """Return `` pada 4 Oktober 2023`` for the days on which a tool was used, or nothing."""
    known = sorted({day for day in days if day is not None})
    return ctx.label(_WHEN, days=dates_text(known, ctx.lang)) if known else ""


# --- scores -----------------------------------------------------------------------------------


def _people_in_rows(scored: Sequence[Scores], sheet: Sheet) -> Table:
    ctx = sheet.ctx
    names = [_column(one, ctx) for one in scored[0].every]
    rows = [header_row([ctx.label("number"), ctx.label(_RESPONDENT), *names])]
    for n, scores in enumerate(scored, 1):
        values = (number_cell(_shown(each.value, each, ctx.lang)) for each in scores.every)
        who = short_name(sheet, scores.respondent) if scores.respondent else "–"
        rows.append((number_cell(n), cell(who), *values))
    if len(scored) > 1:
        label = cell((Text(ctx.label(_MEAN), bold=True),), align="center", colspan=2)
        means = zip(_means(scored), scored[0].every, strict=True)
        rows.append((label, *(_bold(mean, each, ctx) for mean, each in means)))
    widths = (0.9, 3.1, *[10.0 / max(len(names), 1)] * len(names))
    return Table(rows=tuple(rows), widths=widths, header_rows=1)


def _scores_in_rows(scored: Sequence[Scores], sheet: Sheet) -> Table:
    """Return the same the other way round: many scores of a few people have more room in rows."""
    ctx = sheet.ctx
    several = len(scored) > 1
    names = [scores.respondent or "–" for scores in scored]
    last_name = [ctx.label(_MEAN)] if several else []
    rows = [header_row([ctx.label("number"), ctx.label(_SCORE), *names, *last_name])]
    columns = zip(*(scores.every for scores in scored), strict=True)
    for n, (column, mean) in enumerate(zip(columns, _means(scored), strict=True), 1):
        values = (number_cell(_shown(each.value, each, ctx.lang)) for each in column)
        last = (_bold(mean, column[0], ctx),) if several else ()
        rows.append((number_cell(n), cell(_column(column[0], ctx)), *values, *last))
    widths = (0.9, 3.3, *[8.0 / len(names)] * len(names), *([1.8] if several else []))
    return Table(rows=tuple(rows), widths=widths, header_rows=1)


def _column(one: Score, ctx: Context) -> str:
    """Return the heading of a score with its range: ``Kekompakan (7–35)``."""
    name = text_in(one.name, ctx.lang)
    if one.low is None or one.high is None:
        return name
    return f"{name} ({decimal(one.low, ctx.lang)}–{decimal(one.high, ctx.lang)})"


def _shown(value: float | None, of: Score, lang: Lang) -> str:
    """Return a value of the score *of*: two decimals on a short range, one on a long one."""
    places = 2 if of.high is not None and abs(of.high) < _LONG else 1
    return "–" if value is None else decimal(value, lang, places)


def _means(scored: Sequence[Scores]) -> Iterator[float | None]:
    """Yield the mean of each score over those who have it."""
    for column in zip(*(scores.every for scores in scored), strict=True):
        values = [each.value for each in column if each.value is not None]
        yield sum(values) / len(values) if values else None


def _bold(value: float | None, of: Score, ctx: Context) -> Cell:
    return cell((Text(_shown(value, of, ctx.lang), bold=True),), align="center")


def _remarks(scored: Sequence[Scores], sheet: Sheet) -> Iterator[str]:
    """Yield which scores are missing and why, which bands norms name, and what is said about validation."""
    ctx = sheet.ctx
    for scores in scored:
        who = role_of(sheet.case, scores.respondent, ctx) if scores.respondent else "–"
        for each in scores.every:
            name = lower_first(text_in(each.name, ctx.lang))
            if each.reason is not None:
                yield sentence(ctx, _NO_SCORE, name=name, who=who, reason=ctx.label(each.reason))
            for norm, band in each.bands:
                yield sentence(
                    ctx,
                    _BAND,
                    population=text_in(norm.population, ctx.lang),
                    source=norm.source,
                    name=name,
                    who=who,
                    band=text_in(band.label, ctx.lang),
                )
    if scored:
        yield scored[0].note.pick(ctx.lang)


# --- reliability ------------------------------------------------------------------------------


def _reliability(tool: Questionnaire, instrument: Instrument, ctx: Context) -> Blocks:
    """Return a line for each score that has several items, with a caution where few people answered."""
    parts = [(subscale.code, text_in(subscale.name, ctx.lang)) for subscale in instrument.subscales]
    if total_of(instrument) is not None:
        parts.append(("", ctx.label(TOTAL)))
    lines: list[str] = []
    few = False
    for code, name in parts:
        rows = item_rows(instrument, tool.responses, code)
        few = few or len(rows) < FEW
        coefficients: dict[str, str] = {}
        for key, found in (("alpha", cronbach_alpha(rows)), ("omega", mcdonald_omega(rows))):
            reason = "" if found.reason is None else ctx.label(found.reason)
            unknown = ctx.label(_NOT_KNOWN, reason=reason)
            coefficients[key] = unknown if found.value is None else decimal(found.value, ctx.lang)
        lines.append(sentence(ctx, _RELIABLE, name=upper_first(name), n=len(rows), **coefficients))
    caution = [sentence(ctx, _FEW, n=FEW)] if few else []
    return labelled(ctx.label(_RELIABILITY), numbered(lines)) + paragraph(caution)
