"""Properties 1 to 12: what any ledger must keep, whatever is earned in it."""

import datetime as dt
from collections.abc import Sequence

import attrs

from socialwork.testing.tokens.facts import Facts
from socialwork.testing.tokens.properties.base import accepts, engine_property, pays, refuses
from socialwork.testing.tokens.protocol import Ability
from socialwork.testing.tokens.trial import Trial
from socialwork.testing.tokens.verdict import Line
from socialwork.tokens.agreement import Policies
from socialwork.tokens.events import (
    Agree,
    BalanceCheck,
    BonusEvent,
    Earn,
    Exchange,
    Expire,
    FineEvent,
    LevelChange,
    Praise,
    Reverse,
    TokenEvent,
)
from socialwork.vocabulary.tokens import TokenEventKind as Kind, TokenRule as Rule

_ADDS, _TAKES = (Earn, BonusEvent), (FineEvent, Exchange, Expire)
_NEITHER = (Praise, Agree, LevelChange, BalanceCheck)


@engine_property(
    1,
    "conservation",
    "Setelah setiap peristiwa, saldo sama dengan jumlah semua perubahan: token awal, perolehan, dan "
    "bonus, dikurangi denda, penukaran, dan token hangus, ditambah pembatalan; pencocokan saldo yang berbeda "
    "ditolak.",
)
def conservation(trial: Trial) -> None:
    """After every event the balance is the sum of all changes that were told.

    Endowment, earnings and bonuses, less fines, exchanges and expired tokens, plus reversals; a checkpoint
    that was counted otherwise is refused.
    """
    refuses(trial, Rule.BALANCE)
    accepts(trial, Kind.BALANCE)
    sums = dict.fromkeys(trial.agreement.clients, 0)
    for line in trial.lines:
        event = line.event
        if line.counts:
            sums[event.client] = sums.get(event.client, 0) + line.amount
            wrong = isinstance(event, _ADDS) and line.amount < 0
            wrong |= isinstance(event, _TAKES) and line.amount > 0
            wrong |= isinstance(event, _NEITHER) and line.amount != 0
            if wrong:
                trial.fail(f"a {event.kind.code} may not change the balance by {line.amount:+}", at=line)
        for client, tokens in sums.items():
            if client in line.after and line.after[client] != tokens:
                told = line.after[client]
                trial.fail(f"the changes of {client} add up to {tokens}, the balance says {told}", at=line)


@engine_property(
    2,
    "append-only",
    "Buku hanya bertambah: peristiwa yang sudah tercatat tidak pernah berubah atau hilang.",
    Ability.ENTRIES,
)
def append_only(trial: Trial) -> None:
    """The ledger only grows: what is written down never changes and never disappears."""
    known: tuple[tuple[TokenEvent, int], ...] = ()
    for line in trial.lines:
        new = ((line.event, line.amount),) if line.counts else ()
        if line.entries != known + new:
            trial.fail("the entries are not the former ones and this event", at=line)
        known += new


@engine_property(
    3,
    "replay",
    "Peristiwa yang sama dalam urutan yang sama selalu memberi jawaban dan saldo yang sama; isi buku "
    "yang diputar ulang memberi keadaan yang sama.",
)
def replay(trial: Trial) -> None:
    """The same events in the same order give the same answers and balances.

    The log played again gives the same state.
    """
    for line, again in zip(trial.lines, trial.again(trial.events), strict=False):
        if (line.answer, line.after) != (again.answer, again.after):
            trial.fail(f"played again, {line.event.id} gives {again.answer} and {dict(again.after)}", at=line)
    log = trial.again(trial.log)
    refused = next((one for one in log if not one.counts), None)
    if refused is not None:
        trial.fail(f"played again without what was refused, {refused.event.id} is refused", log, refused)
    if log and log[-1].after != trial.lines[-1].after:
        trial.fail(f"played again, the accepted events alone give {dict(log[-1].after)}")


@engine_property(
    4,
    "floor",
    "Tidak ada yang diambil sampai saldo di bawah batas yang disepakati: nol, kecuali utang disepakati "
    "dengan jelas.",
)
def floor(trial: Trial) -> None:
    """Nothing is taken down to a balance below the agreed floor.

    The floor is zero, unless a debt is agreed on explicitly.
    """
    for line in trial.lines:
        client = line.event.client
        if line.change >= 0 or client not in line.after:
            continue
        limit = 0 if isinstance(line.event, Exchange | Expire) else _policies(trial, line).floor
        if line.after[client] < min(limit, line.before[client]):
            trial.fail(f"the balance of {client} falls to {line.after[client]}, below {limit}", at=line)


@engine_property(
    5,
    "whole-tokens",
    "Token dihitung dengan bilangan bulat; pecahan dan jumlah negatif ditolak.",
)
def whole_tokens(trial: Trial) -> None:
    """Tokens are whole; fractions and negative quantities are refused."""
    refuses(trial, Rule.QUANTITY, Rule.AMOUNT)
    for line in trial.lines:
        told = (line.answer.amount, *line.after.values())
        if any(type(number) is not int for number in told):
            trial.fail(f"tokens are whole numbers, not {told}", at=line)


@engine_property(
    6,
    "idempotent",
    "Peristiwa yang dikirim dua kali dihitung satu kali; satu kode tidak dapat dipakai dua peristiwa.",
)
def idempotent(trial: Trial) -> None:
    """An event that is sent twice counts once; no id belongs to two events."""
    refuses(trial, Rule.IDENTITY)
    for line in trial.lines:
        if line.verdict.copy and line.before != line.after:
            trial.fail(f"{line.event.id} is a copy and changes a balance", at=line)
        if line.verdict.copy and not line.answer.accepted and trial.can(Ability.RULES):
            trial.fail(f"{line.event.id} is a copy, which is no mistake", at=line)
    twice = trial.again([line.event for line in trial.lines for _ in range(2)])
    if twice and twice[-1].after != trial.lines[-1].after:
        trial.fail(f"with every event sent twice the balances are {dict(twice[-1].after)}")


@engine_property(
    7,
    "correction",
    "Koreksi adalah peristiwa baru yang mengembalikan jumlah yang benar-benar diterapkan, paling banyak "
    "satu kali; berbuat lalu membatalkan tidak mengubah apa pun.",
    Ability.REVERSALS,
)
def correction(trial: Trial) -> None:
    """A correction is a new event that reverses the amount that was applied, at most once.

    Doing and undoing changes nothing.
    """
    refuses(trial, Rule.REVERSAL)
    accepts(trial, Kind.REVERSE)
    pays(trial, Kind.REVERSE)
    undone = next((one for one in reversed(trial.counted) if _can_be_undone(trial, one)), None)
    if undone is None:
        return
    event = undone.event
    now = event.recorded
    back = Reverse(id="batal", client=event.client, original=event.id, reason="x", at=now, recorded=now)
    upto = [line.event for line in trial.counted if line.number <= undone.number]
    lines = trial.again([*upto, back])
    if lines[-1].counts and lines[-1].after != undone.before:
        trial.fail(f"undone at once, {event.id} leaves {dict(lines[-1].after)}", lines, lines[-1])
    if not lines[-1].counts:
        trial.fail(f"{event.id} cannot be undone at once", lines, lines[-1])


@engine_property(
    8,
    "spent-reversal",
    "Pembatalan token yang sudah dipakai dijawab dengan jelas: ditolak, atau sebagian dengan kekurangan "
    "yang dicatat.",
    Ability.REVERSALS,
)
def spent_reversal(trial: Trial) -> None:
    """Reversing tokens that are spent is refused, or done in part with the shortfall recorded."""
    refuses(trial, Rule.SPENT)
    amounts = {line.event.id: line.amount for line in trial.counted}
    for line in trial.counted:
        if isinstance(line.event, Reverse) and trial.can(Ability.SHORTFALLS):
            wanted = amounts.get(line.event.original, 0)
            if abs(line.amount) + line.answer.shortfall != abs(wanted):
                trial.fail(f"{abs(wanted)} were to be reversed: applied and shortfall differ", at=line)


@engine_property(
    9,
    "clock",
    "Waktu pencatatan tidak pernah mundur dan tidak mendahului kejadian; catatan terlambat ditandai "
    "atau ditolak.",
    Ability.CLOCK,
)
def clock(trial: Trial) -> None:
    """The time of recording never goes back and never comes before what happened.

    Late entries are flagged or refused.
    """
    refuses(trial, Rule.ORDER, Rule.FUTURE, Rule.LATE)
    last: dt.datetime | None = None
    for line in trial.counted:
        recorded = line.event.recorded
        if last is not None and recorded < last:
            trial.fail("an entry is recorded before the last one", at=line)
        last = recorded
        if trial.can(Ability.LATE_ENTRIES, Ability.RULES) and line.answer.late != line.verdict.late:
            trial.fail("late entries are flagged, and no other ones", at=line)


@engine_property(
    10,
    "permutation",
    "Tanpa batas bawah, batas atas, dan penukaran, urutan peristiwa satu hari tidak mengubah saldo.",
)
def permutation(trial: Trial) -> None:
    """Without floor, cap and exchanges, the order of the events of a day does not change the balance."""
    start = [line for line in trial.counted if isinstance(line.event, Agree)]
    day = _free_day(trial)
    if len(day) < 2:  # noqa: PLR2004 - one event has one order
        return
    last = max(line.event.recorded for line in day)
    events = [attrs.evolve(line.event, recorded=last) for line in day]
    first = [line.event for line in start if line.event.recorded <= last]
    there, back = trial.again([*first, *events]), trial.again([*first, *reversed(events)])
    if there[-1].after != back[-1].after:
        trial.fail(f"in another order the balances are {dict(there[-1].after)}", back)


@engine_property(
    11,
    "isolation",
    "Peristiwa seorang klien tidak pernah mengubah catatan klien lain.",
)
def isolation(trial: Trial) -> None:
    """The events of one client never change another."""
    for line in trial.lines:
        others = [one for one in line.after if one != line.event.client]
        if any(line.after[one] != line.before[one] for one in others):
            trial.fail(f"an event of {line.event.client} changes somebody else's balance", at=line)
    for client in trial.agreement.clients if len(trial.agreement.clients) > 1 else ():
        own = [line for line in trial.counted if line.event.client == client]
        alone = trial.again([line.event for line in own])
        for line, single in zip(own, alone, strict=True):
            if (line.answer.accepted, line.amount) != (single.answer.accepted, single.amount):
                trial.fail(f"without the other clients, {line.event.id} is answered otherwise", alone, single)


@engine_property(
    12,
    "atomic-exchange",
    "Penukaran mengurangi saldo tepat sebesar harga kali jumlah barang yang diserahkan, atau tidak terjadi.",
    Ability.EXCHANGES,
)
def atomic_exchange(trial: Trial) -> None:
    """An exchange takes price times quantity for what is handed over, or does not happen at all."""
    refuses(trial, Rule.BACK_UP, Rule.PRICE, Rule.WINDOW, Rule.STOCK, kinds=(Kind.EXCHANGE,))
    facts = Facts(trial.agreement)
    for line in trial.lines:
        event = line.event
        if not isinstance(event, Exchange) or line.verdict.copy or line.verdict.rules:
            continue
        menu = {one.code: one.price for one in facts.version(facts.day(event.at)).back_ups}
        cost = menu[event.back_up] * event.quantity if line.counts else 0
        if line.change != -cost:
            trial.fail(f"{event.id} takes {-line.change} from the balance, not {cost}", at=line)


# --- inner helpers ----------------------------------------------------------------------------


def _policies(trial: Trial, line: Line) -> Policies:
    """Return the policies by which a line is judged; a reversal by those of what it reverses."""
    event: TokenEvent = line.event
    if isinstance(event, Reverse):
        event = next((one.event for one in trial.lines if one.event.id == event.original), event)
    facts = Facts(trial.agreement)
    found = facts.versions(facts.day(event.at)) if event.at.tzinfo is not None else ()
    return (found or trial.agreement.versions)[0].policies


def _can_be_undone(trial: Trial, line: Line) -> bool:
    """Whether a reversal right after an event must give back all: neither floor nor cap stands in its way.

    They can only where an earlier version knew others.
    """
    if not isinstance(line.event, Earn | Praise | FineEvent | BonusEvent | Exchange | Expire):
        return False
    policies, before = _policies(trial, line), line.before[line.event.client]
    within = policies.floor <= before and (policies.cap is None or before <= policies.cap)
    return within and not line.verdict.rules


def _free_day(trial: Trial) -> Sequence[Line]:
    """Return the successes of the last day with any, where nothing but their number can matter."""
    facts = Facts(trial.agreement)
    found = [line for line in trial.counted if isinstance(line.event, Earn) and not line.verdict.rules]
    if not found:
        return ()
    day = facts.day(found[-1].event.at)
    same = [line for line in found if facts.day(line.event.at) == day]
    policies = facts.version(day).policies
    limit = dt.timedelta(hours=policies.record_within)
    last = max(line.event.recorded for line in same)
    in_time = all(last - line.event.at <= limit for line in same)
    every = all(line.verdict.due.productions for line in same)
    return same if in_time and every and policies.cap is None else ()
