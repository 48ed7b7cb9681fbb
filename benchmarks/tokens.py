"""The token ledger: applying events, adding them up, and reading a file, against bare loops and beancount."""

import datetime as dt
import gc
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from benchmarks.measure import Row, best_of
from socialwork.loading.token_ledger import ledger_to_bytes, load_ledger
from socialwork.tokens.agreement import (
    Agreement,
    BackUp,
    Policies,
    ResponseCost,
    TargetBehaviour,
    Version,
    Window,
)
from socialwork.tokens.columns import columns_of, totals
from socialwork.tokens.events import Agree, Earn, Exchange, FineEvent, TokenEvent
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.outcome import Applied, Entry
from socialwork.tokens.totals import fold
from socialwork.values.when import Period, Zone
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.vocabulary.tokens import LateEntryPolicy, ReversalPolicy

CLIENT, WORKER = "BR", "praktikan"
FIRST = dt.date(1990, 1, 1)
A_DAY = 19
"""Events of each generated day: 17 successes, a fine, an exchange."""
APPLIED = 100_000
FOLDED = 1_000_000
LOADED = 50_000


def rows() -> Iterator[Row]:
    """Measure all; the log of a million entries is made once."""
    yield _applying()
    yield from _loading()
    yield from _folding()


def _applying() -> Row:
    days = APPLIED // A_DAY
    rules, events = agreement(days), list(history(days))

    def run() -> None:
        ledger = Ledger(rules)
        for event in events:
            assert type(ledger.apply(event)) is Applied

    gc.collect()
    gc.freeze()  # what was there before is not searched for garbage meanwhile
    seconds = best_of({"apply": run}, rounds=7)["apply"]
    gc.unfreeze()
    name = f"apply {len(events):,} events, every rule, chain included"
    return Row(name, seconds, len(events) / 100_000, 1.0, "100,000 events a second")


def _folding() -> Iterator[Row]:
    entries = _log(FOLDED)
    columns = columns_of(entries)
    jobs: dict[str, Callable[[], object]] = {
        "fold": lambda: fold(entries),
        "columns": lambda: totals(columns),
        "loop": lambda: _bare_loop(entries),
        "balances": lambda: _bare_balances(entries),
    }
    times = best_of(jobs, rounds=3)
    same = "bare loop over the same objects"
    yield Row(f"fold {len(entries):,} verified events", times["fold"], times["loop"], 2.0, same)
    yield Row("… of balances alone", times["fold"], times["balances"], None, "bare loop, balances alone")
    yield Row("the same on columns", times["columns"], times["loop"], 0.25, same)


def _loading() -> Iterator[Row]:
    ledger = Ledger(agreement(LOADED // A_DAY))
    for event in history(LOADED // A_DAY):
        ledger.apply(event)
    content, text = ledger_to_bytes(ledger), _beancount(ledger.entries, details=True)
    short = _beancount(ledger.entries, details=False)
    try:
        from beancount import loader
    except ImportError:
        print("load a ledger file: beancount is not installed (group `bench`)")
        return
    jobs: dict[str, Callable[[], object]] = {
        "ours": lambda: load_ledger(content),
        "beancount": lambda: _loaded(loader, text),
        "short": lambda: _loaded(loader, short),
    }
    times = best_of(jobs, rounds=3)
    name = f"load a ledger of {len(ledger.entries):,} events"
    yield Row(name, times["ours"], times["beancount"], 0.1, "beancount, as many transactions, same details")
    yield Row("…", times["ours"], times["short"], None, "beancount, transactions without details")


def _loaded(loader: Any, text: str) -> None:
    _, errors, _ = loader.load_string(text)
    assert not errors


def _bare_loop(entries: Sequence[Entry]) -> object:
    """Add up what a program without the library would: balances, and tokens by kind and subject."""
    balances: dict[str, int] = {}
    tokens: dict[tuple[str, str], int] = {}
    for entry in entries:
        event, amount = entry.event, entry.amount
        if isinstance(event, Earn):
            key = ("earn", event.behaviour)
        elif isinstance(event, FineEvent):
            key = ("fine", event.behaviour)
        elif isinstance(event, Exchange):
            key = ("exchange", event.back_up)
        else:
            key = ("other", "")
        balances[event.client] = balances.get(event.client, 0) + amount
        tokens[key] = tokens.get(key, 0) + amount
    return balances, tokens


def _bare_balances(entries: Sequence[Entry]) -> object:
    balances: dict[str, int] = {}
    for entry in entries:
        client = entry.event.client
        balances[client] = balances.get(client, 0) + entry.amount
    return balances


def _log(length: int) -> tuple[Entry, ...]:
    """Return the entries of a ledger of at least *length* events; the ledger itself is let go."""
    days = -(-length // A_DAY)
    ledger = Ledger(agreement(days))
    gc.disable()  # nothing here is garbage, and looking for it would take longer than the rest
    for event in history(days):
        assert type(ledger.apply(event)) is Applied
    gc.enable()
    return ledger.entries


def agreement(days: int) -> Agreement:
    """Return an agreement of so many days: six behaviours three times a day, a fine, one item, any time."""
    zone, last = Zone.WIB.tzinfo, FIRST + dt.timedelta(days=days)
    version = Version(
        number=1,
        agreed_on=FIRST,
        effective=FIRST,
        signed_by=(),
        behaviours=tuple(
            TargetBehaviour(code=f"b{n}", name=f"Perilaku {n}", value=1, per_day=3, opportunities=1_000_000)
            for n in range(6)
        ),
        costs=(ResponseCost(behaviour="b0", amount=1),),
        back_ups=(BackUp(code="buku", name="Buku", price=16),),
        windows=(
            Window(
                opens=dt.datetime.combine(FIRST, dt.time(0), zone),
                closes=dt.datetime.combine(last, dt.time(23), zone),
            ),
        ),
        policies=Policies(
            floor=0,
            cap=None,
            expires_after=None,
            leftover=LeftoverPolicy.CARRY,
            endowment=0,
            most_lost=3,
            praise_within=2,
            deliver_within=5,
            record_within=24,
            late_entry=LateEntryPolicy.FLAG,
            reversal=ReversalPolicy.REFUSE,
        ),
    )
    return Agreement(
        token="bintang",  # noqa: S106 - a star, no secret
        clients=(CLIENT,),
        parties=(WORKER,),
        period=Period(FIRST, last),
        versions=(version,),
    )


def history(days: int) -> Iterator[TokenEvent]:
    """Yield the events of so many days, each recorded in the afternoon of its day."""
    zone, minute = Zone.WIB.tzinfo, dt.timedelta(minutes=1)
    start = dt.datetime.combine(FIRST, dt.time(6), zone)
    yield Agree(
        id="setuju", client=CLIENT, at=start, recorded=start, by=WORKER, version=1, signed_by=(CLIENT, WORKER)
    )
    for day in range(days):
        morning = start + dt.timedelta(days=day, hours=1)
        base: dict[str, Any] = {"client": CLIENT, "recorded": morning + dt.timedelta(hours=8), "by": WORKER}
        for n in range(18):
            at, behaviour, opportunity = morning + 20 * n * minute, f"b{n % 6}", n // 6 + 1
            fields = {
                **base,
                "id": f"{day}-{n}",
                "at": at,
                "behaviour": behaviour,
                "opportunity": opportunity,
            }
            if n == 12:
                yield FineEvent(**fields)
            else:
                yield Earn(**fields, delivered=at + minute, praised=at + minute)
        yield Exchange(**base, id=f"{day}-x", at=morning + 7 * 60 * minute, back_up="buku")


def _beancount(entries: Sequence[Entry], *, details: bool) -> str:
    """Return the same ledger for beancount: a transaction for each event that moves tokens."""
    accounts = {f"Income:{name.capitalize()}" for name in [*(f"b{n}" for n in range(6)), "buku"]}
    lines = [f"1980-01-01 open {name}" for name in sorted(accounts)]
    lines.append("1980-01-01 open Assets:Token:BR")
    return "\n".join([*lines, *(_transaction(entry, details=details) for entry in entries)])


def _transaction(entry: Entry, *, details: bool) -> str:
    event: Any = entry.event
    subject = getattr(event, "behaviour", None) or getattr(event, "back_up", "b0")
    lines = [f'{event.at:%Y-%m-%d} * "{event.kind.code}"']
    if details:
        lines += [
            f'  id: "{event.id}"',
            f'  at: "{event.at:%H:%M}"',
            f'  recorded: "{event.recorded.isoformat()}"',
        ]
        lines += [f'  by: "{event.by}"', f'  opportunity: "{getattr(event, "opportunity", 1)}"']
        if isinstance(event, Earn):
            lines += [f'  delivered: "{event.delivered:%H:%M}"', f'  praised: "{event.praised:%H:%M}"']
    lines += [
        f"  Assets:Token:BR  {entry.amount} BINTANG",
        f"  Income:{subject.capitalize()}  {-entry.amount} BINTANG",
    ]
    return "\n".join(lines)
