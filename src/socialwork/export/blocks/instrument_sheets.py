"""How filled-in questionnaires are printed: scores with their ranges, never the items."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from socialwork.document.nodes import Blocks, Cell, Table, Text
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import cell, header_row, number_cell, para
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
from socialwork.instruments.reliability import FEW, Reliability, cronbach_alpha, mcdonald_omega
from socialwork.instruments.scoring import TOTAL, Score, Scores, item_rows, score, total_of
from socialwork.instruments.text import text_in
from socialwork.process.tools import instrument_in
from socialwork.text import dates_text, number_words
from socialwork.tools import Questionnaire, Tool, tool_entry
from socialwork.words import Lang, Words

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
_NO_SCORE = Words("{name} {who} tidak dihitung karena {reason}.", "{name} of {who} is not scored: {reason}.")
_BAND = Words(
    "menurut norma {population} ({source}), {name} {who} termasuk {band}.",
    "by the norms of {population} ({source}), {name} of {who} is in the band {band}.",
)
_RELIABLE = Words(
    "reliabilitas {name} menurut jawaban lengkap {n} orang: alfa Cronbach {alpha} dan omega "
    "McDonald {omega}.",
    "the reliability of {name}, by the complete answers of {n} people: Cronbach’s alpha {alpha} and "
    "McDonald’s omega {omega}.",
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
    scored = [score(instrument, one) for one in tool.responses]
    return (
        *_table(tool, instrument, scored, sheet),
        *paragraph([*_remarks(scored, sheet), *_reliability(tool, instrument, ctx)]),
        *reading,
    )


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


def _table(tool: Questionnaire, instrument: Instrument, scored: Sequence[Scores], sheet: Sheet) -> Blocks:
    if not scored:
        return ()
    ctx = sheet.ctx
    names = [_column(one, ctx) for one in scored[0].every]
    titles = [ctx.label("number"), ctx.label(_RESPONDENT), *names]
    rows = [header_row(titles), *(_row(n, one, sheet) for n, one in enumerate(scored, 1))]
    if len(scored) > 1:
        rows.append(tuple(_means(scored, ctx)))
    widths = (0.9, 3.1, *[10.0 / max(len(names), 1)] * len(names))
    name = text_in(instrument.name, ctx.lang)
    return captioned(
        sheet,
        tool,
        _LEAD,
        title_of(sheet, name),
        Table(rows=tuple(rows), widths=widths, header_rows=1),
        name=upper_first(name),
        n=number_words(len(scored), ctx.lang),
        when=days_told((one.date for one in tool.responses), ctx),
    )


def _column(one: Score, ctx: Context) -> str:
    """Return the heading of a score with its range: ``Kekompakan (7–35)``."""
    name = text_in(one.name, ctx.lang)
    if one.low is None or one.high is None:
        return name
    return f"{name} ({decimal(one.low, ctx.lang)}–{decimal(one.high, ctx.lang)})"


def _row(n: int, one: Scores, sheet: Sheet) -> tuple[Cell, ...]:
    values = (number_cell(_shown(each.value, sheet.ctx.lang)) for each in one.every)
    who = short_name(sheet, one.respondent) if one.respondent else "–"
    return (number_cell(n), cell(who), *values)


def _who(one: Scores, sheet: Sheet) -> str:
    return role_of(sheet.case, one.respondent, sheet.ctx) if one.respondent else "–"


def _shown(value: float | None, lang: Lang) -> str:
    return "–" if value is None else decimal(value, lang)


def _means(scored: Sequence[Scores], ctx: Context) -> Iterator[Cell]:
    yield cell((Text(ctx.label(_MEAN), bold=True),), align="center", colspan=2)
    for column in zip(*(one.every for one in scored), strict=True):
        values = [one.value for one in column if one.value is not None]
        mean = sum(values) / len(values) if values else None
        yield cell((Text(_shown(mean, ctx.lang), bold=True),), align="center")


def _remarks(scored: Sequence[Scores], sheet: Sheet) -> list[str]:
    """Return which scores are missing and why, which bands norms name, and what is said about validation."""
    ctx = sheet.ctx
    said: list[str] = []
    for one in scored:
        who = _who(one, sheet)
        for each in one.every:
            name = lower_first(text_in(each.name, ctx.lang))
            if each.reason is not None:
                said.append(sentence(ctx, _NO_SCORE, name=name, who=who, reason=ctx.label(each.reason)))
            for norm, band in each.bands:
                said.append(
                    sentence(
                        ctx,
                        _BAND,
                        population=text_in(norm.population, ctx.lang),
                        source=norm.source,
                        name=name,
                        who=who,
                        band=text_in(band.label, ctx.lang),
                    )
                )
    return [*said, scored[0].note.pick(ctx.lang)] if scored else said


# --- reliability ------------------------------------------------------------------------------


def _reliability(tool: Questionnaire, instrument: Instrument, ctx: Context) -> list[str]:
    if not tool.reliability:
        return []
    parts = [(one.code, text_in(one.name, ctx.lang)) for one in instrument.subscales]
    if total_of(instrument) is not None:
        parts.append(("", ctx.label(TOTAL)))
    said: list[str] = []
    fewest = FEW
    for code, name in parts:
        rows = item_rows(instrument, tool.responses, code)
        alpha, omega = cronbach_alpha(rows), mcdonald_omega(rows)
        fewest = min(fewest, len(rows))
        said.append(
            sentence(
                ctx,
                _RELIABLE,
                name=lower_first(name),
                n=len(rows),
                alpha=_coefficient(alpha, ctx),
                omega=_coefficient(omega, ctx),
            )
        )
    return [*said, sentence(ctx, _FEW, n=FEW)] if said and fewest < FEW else said


def _coefficient(one: Reliability, ctx: Context) -> str:
    if one.value is None:
        reason = "" if one.reason is None else ctx.label(one.reason)
        return ctx.label(_NOT_KNOWN, reason=reason)
    return decimal(one.value, ctx.lang)
