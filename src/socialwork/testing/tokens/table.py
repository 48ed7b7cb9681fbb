"""Histories as short tables: what was sent, what should become of it, what became of it."""

import datetime as dt
from collections.abc import Sequence
from functools import singledispatch

from socialwork.testing.tokens.verdict import Line, Verdict
from socialwork.tokens.agreement import Agreement, Version
from socialwork.tokens.events import (
    Agree,
    BalanceCheck,
    BonusEvent,
    Earn,
    Exchange,
    FineEvent,
    LevelChange,
    Praise,
    Reverse,
    TokenEvent,
)

MOST_LINES = 30
"""How many lines of a history are shown, the last ones."""


def table(agreement: Agreement, lines: Sequence[Line], *, mark: bool = False) -> str:
    """Return the history as text, below the rules in short.

    Args:
        agreement: The agreement.
        lines: The lines to show.
        mark: Whether something is wrong with the last of them.
    """
    rows = [("#", "event", "expected", "got", "balance")]
    last = lines[-1:] if mark else ()
    shown = [*(line for line in lines[: len(lines) - len(last)] if not _harmless(line)), *last]
    hidden = len(lines) - len(shown)
    shown = shown[-MOST_LINES:]
    rows += [_row(agreement, line) for line in shown]
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    texts = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    if mark and shown:
        texts[-1] += "  <--"
    note = [f"({hidden} events that were rightly refused or copies are not shown)"] if hidden else []
    return "\n".join([*rules(agreement), "", *(text.rstrip() for text in texts), *note])


def _harmless(line: Line) -> bool:
    return not line.counts and not line.wrong_answer()


def rules(agreement: Agreement) -> list[str]:
    """Return each version of an agreement in a line or two."""
    first, last = agreement.period.start, agreement.period.end
    head = f"{', '.join(agreement.clients)}: {_day(first)} to {_day(last)}, {agreement.zone.code}"
    return [head, *(text for version in agreement.versions for text in _version(version))]


def _version(version: Version) -> list[str]:
    behaviours = ", ".join(
        f"{one.code} {one.value} ({one.production.kind.code} {one.production.ratio}, "
        f"{one.per_day} a day, {one.opportunities} in all)"
        for one in version.behaviours
    )
    policies = version.policies
    limits = {
        "floor": policies.floor,
        "cap": policies.cap,
        "endowment": policies.endowment,
        "most lost a day": policies.most_lost,
        "expires after": policies.expires_after,
    }
    fines = ", ".join(f"{one.behaviour} -{one.amount}" for one in version.costs)
    prices = ", ".join(
        f"{one.code} {one.price}" + ("" if one.stock is None else f" (stock {one.stock})")
        for one in version.back_ups
    )
    stated = ", ".join(f"{name} {value}" for name, value in limits.items() if value)
    terms = f"leftover {policies.leftover.code}, {policies.late_entry.code}, {policies.reversal.code}"
    return [
        f"version {version.number} from {_day(version.effective)}: {behaviours}",
        f"  fines: {fines or 'none'}; prices: {prices}",
        f"  {'; '.join(part for part in (stated, terms) if part)}",
    ]


def _row(agreement: Agreement, line: Line) -> tuple[str, str, str, str, str]:
    answer = line.answer
    got = f"{answer.amount:+}" if answer.accepted else f"refused: {answer.reason or 'no reason'}"
    balance = ", ".join(f"{tokens}" for tokens in line.after.values())
    return str(line.number), told(agreement, line.event), _expected(line.verdict), got, balance


def _expected(verdict: Verdict) -> str:
    if verdict.copy:
        return "no change (a copy)"
    if verdict.rules:
        return f"refused: {', '.join(rule.code for rule in verdict.rules)}"
    if verdict.open:
        return ""
    short = f" (short of {verdict.due.shortfall})" if verdict.due.shortfall else ""
    return f"{verdict.due.amount:+}{short}" + (" or refused" if verdict.either else "")


def told(agreement: Agreement, event: TokenEvent) -> str:
    """Return an event in a few words."""
    zone = agreement.zone.tzinfo
    at = event.at if event.at.tzinfo is None else event.at.astimezone(zone)
    same = event.recorded.tzinfo is not None and event.recorded == event.at
    recorded = "" if same else f", recorded {_moment(event.recorded, zone)}"
    return f"{event.id} {event.kind.code} {event.client} {_what(event)} {_moment(at, zone)}{recorded}"


@singledispatch
def _what(event: TokenEvent) -> str:  # noqa: ARG001 - what registered functions take
    return ""


@_what.register
def _(event: Earn) -> str:
    given = "no token" if event.delivered is None else f"token {_clock(event.delivered)}"
    praised = "no praise" if event.praised is None else f"praise {_clock(event.praised)}"
    return f"{event.behaviour} no. {event.opportunity}, {given}, {praised},"


@_what.register
def _(event: FineEvent) -> str:
    return f"{event.behaviour} no. {event.opportunity}"


@_what.register
def _(event: Praise) -> str:
    return event.behaviour


@_what.register
def _(event: BonusEvent) -> str:
    return event.reason or "endowment"


@_what.register
def _(event: Exchange) -> str:
    return f"{event.quantity} × {event.back_up}"


@_what.register
def _(event: Reverse) -> str:
    return f"of {event.original}"


@_what.register
def _(event: Agree) -> str:
    return f"version {event.version}, signed by {' '.join(event.signed_by) or 'nobody'},"


@_what.register
def _(event: LevelChange) -> str:
    return event.level


@_what.register
def _(event: BalanceCheck) -> str:
    return f"counted {event.balance}"


def _clock(moment: dt.datetime) -> str:
    return f"{moment:%H.%M}" + ("" if moment.tzinfo is not None else " (no zone)")


def _moment(moment: dt.datetime, zone: dt.tzinfo) -> str:
    if moment.tzinfo is None:
        return f"{_day(moment.date())} {_clock(moment)}"
    local = moment.astimezone(zone)
    return f"{_day(local.date())} {local:%H.%M}"


def _day(day: dt.date) -> str:
    return f"{day.day}/{day.month}"
