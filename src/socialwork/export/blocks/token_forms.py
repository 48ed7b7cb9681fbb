"""The token sheet with a row for each behaviour: filled in from the ledger, or blank for the wall."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from attrs import frozen

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import cell, header_row, number_cell, pairs_table, para
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import anchored, lower_first, table_caption, upper_first
from socialwork.export.blocks.token_course import course_in, token_word
from socialwork.export.blocks.token_days import SUMS
from socialwork.export.blocks.token_levels import level_terms, levels_agreed
from socialwork.export.blocks.token_tables import agreement_table, exchanges_text, prices_text
from socialwork.figures.days import weekday_text
from socialwork.process.tokens import TokenCourse, tokens_by_behaviour
from socialwork.stages import Intervention
from socialwork.text import joined, minus, period_text
from socialwork.tokens.agreement import Version
from socialwork.tokens.clauses import TargetBehaviour
from socialwork.tokens.sheet import SheetDay
from socialwork.values.when import Period
from socialwork.words import Words

BLANK = "blank"
"""The option of the block that prints the form without its numbers."""

MOST_DAYS = 10
"""Days on one sheet; a longer version of the agreement has several."""

_TITLE = Words("Lembar Token {who}, {when}", "Token Sheet of {who}, {when}")
_CLIENT = Words("Klien", "Client")
_TOKEN = Words("Token", "Token")
_REINFORCERS = Words("Pengukuh", "Reinforcers")
_EXCHANGE = Words("Penukaran", "Exchange")
_FINES = Words("Denda", "Fines")
_LEVELS = Words("Tingkat", "Levels")
_BEHAVIOUR = Words("Perilaku (nilai)", "Behaviour (value)")
_SIGNED = Words("Paraf", "Initials")
_WORTH = Words("{name} ({n})", "{name} ({n})")
_FINED = Words("{name} −{n}", "{name} −{n}")
_NOT_THAT_DAY = "–"
_SUNDAY = 6
_NAME_WIDTH, _DAY_WIDTH = 6.0, 1.5

_NUMBERS: tuple[Callable[[SheetDay], object], ...] = (
    lambda day: day.earned or 0,
    lambda day: day.fined or _NOT_THAT_DAY,
    lambda day: day.spent or _NOT_THAT_DAY,
    lambda day: day.expired or _NOT_THAT_DAY,
    lambda day: minus(day.balance or 0),
)


@block(
    "token-agreement",
    Words("Kesepakatan token", "Token agreement"),
    source="stages › intervention › tokens",
)
def token_agreement(case: Case, ctx: Context) -> Blocks:
    """Return the agreement of each token economy: behaviours, fines, prices, and what was amended."""
    economies = [one.tokens for one in case.records(Intervention) if one.tokens is not None]
    return tuple(
        made
        for n, economy in enumerate(economies)
        for made in (
            *agreement_table(case, economy, anchored("tabel-isi-kesepakatan", n), ctx),
            *levels_agreed(economy, ctx, n, anchor="tabel-isi-tingkat"),
        )
    )


@block("token-sheet", Words("Lembar token", "Token sheet"), source="stages › intervention › tokens")
def token_sheet(case: Case, ctx: Context) -> Blocks:
    """Return the sheets of each version of the agreement: with what the ledger has, or blank to be filled in.

    ``option = "blank"`` leaves all numbers out and adds a row for initials. Days on which a behaviour cannot
    be met have a dash there.
    """
    anchor = "tabel-lembar-token-kosong" if ctx.option == BLANK else "tabel-lembar-token"
    blocks: Blocks = ()
    made = 0
    for record in case.records(Intervention):
        course = None if record.tokens is None else course_in(case, record.tokens, ctx)
        for sheet in () if course is None else _sheets(case, course, ctx):
            blocks += sheet.blocks(anchored(anchor, made))
            made += 1
    return blocks


def _sheets(case: Case, course: TokenCourse, ctx: Context) -> "Iterator[_Sheet]":
    recorded = {one.date: one for one in course.sheet.days}
    earned = tokens_by_behaviour(course)
    blank = ctx.option == BLANK
    for version, period in course.agreement.spans():
        possible = _days(version, period)
        days = [day for day in period if day in recorded or (blank and day in possible)]
        for start in range(0, len(days) if version.behaviours else 0, MOST_DAYS):
            part = tuple(days[start : start + MOST_DAYS])
            yield _Sheet(case, course, version, part, recorded, earned, ctx, blank)


def _days(version: Version, period: Period) -> set[dt.date]:
    """Return the days on which something can be met: those that are named, or all but Sundays."""
    undated = any(not one.dates for one in version.behaviours)
    dated = {day for one in version.behaviours for day in one.dates}
    return {day for day in period if day in dated or (undated and day.weekday() != _SUNDAY)}


@frozen
class _Sheet:
    """One sheet: some days of one version."""

    case: Case
    course: TokenCourse
    version: Version
    days: Sequence[dt.date]
    recorded: dict[dt.date, SheetDay]
    earned: dict[dt.date, Counter[str]]
    ctx: Context
    blank: bool

    def blocks(self, anchor: str) -> Blocks:
        """Return what was agreed, and the table."""
        when = period_text(self.days[0], self.days[-1], self.ctx.lang)
        title = self.ctx.label(_TITLE, who=upper_first(client_text(self.case, self.ctx)), when=when)
        days = [f"{weekday_text(day, self.ctx.lang)} {day.day}/{day.month}" for day in self.days]
        table = Table(
            rows=(header_row([self.ctx.label(_BEHAVIOUR), *days]), *self._rows()),
            widths=(_NAME_WIDTH, *((_DAY_WIDTH,) * len(days))),
            header_rows=1,
            caption=table_caption(anchor, title),
        )
        return (*pairs_table(self._head(), width=3.0), table)

    def _head(self) -> Iterator[tuple[str, str]]:
        ctx, economy = self.ctx, self.course.economy
        names = {one.code: lower_first(one.name) for one in self.version.behaviours}
        fines = [
            ctx.label(_FINED, name=names.get(one.behaviour, one.behaviour), n=one.amount)
            for one in self.version.costs
            if one.amount is not None
        ]
        yield ctx.label(_CLIENT), self.course.client
        yield ctx.label(_TOKEN), upper_first(token_word(economy))
        yield ctx.label(_REINFORCERS), upper_first(prices_text(self.version.back_ups, economy, ctx))
        yield ctx.label(_EXCHANGE), exchanges_text(economy.exchanges, ctx)
        yield ctx.label(_FINES), upper_first(joined(fines, ctx.lang))
        if self.version.levels is not None:
            yield ctx.label(_LEVELS), level_terms(self.version.levels, economy, ctx)

    def _rows(self) -> Iterator[tuple[Cell, ...]]:
        for one in self.version.behaviours:
            name = self.ctx.label(_WORTH, name=upper_first(one.name), n=one.value)
            yield (self._name(name), *(number_cell(self._met(one, day)) for day in self.days))
        for words, number in zip(SUMS, _NUMBERS, strict=True):
            label = cell(self.ctx.label(words), header=True, align="left")
            numbers = ("" if self.blank else number(self.recorded[day]) for day in self.days)
            yield (label, *(number_cell(value) for value in numbers))
        if self.blank:
            yield (cell(self.ctx.label(_SIGNED), header=True, align="left"), *(cell("") for _ in self.days))

    def _name(self, name: str) -> Cell:
        """Return the head of a row, which is two lines high where somebody has to write in it."""
        return Cell(blocks=(para(name, "table"), *([para("", "table")] if self.blank else [])))

    def _met(self, one: TargetBehaviour, day: dt.date) -> object:
        possible = not one.dates or day in one.dates
        if self.blank:
            return "" if possible else _NOT_THAT_DAY
        return self.earned.get(day, Counter())[one.code] or (0 if possible else _NOT_THAT_DAY)
