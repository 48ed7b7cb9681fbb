"""How successes, praise, fines and bonuses change an account."""

import datetime as dt

from socialwork.tokens.account import Account, Taken
from socialwork.tokens.agreement import Policies, TargetBehaviour
from socialwork.tokens.book import Book, Clauses
from socialwork.tokens.change import Change
from socialwork.tokens.events import BonusEvent, Earn, FineEvent, Praise
from socialwork.tokens.outcome import refuse
from socialwork.vocabulary.tokens import ProductionKind, TokenRule


def earn(event: Earn, account: Account, book: Book) -> Change:
    """Add the tokens of a success, by the version in force when it happened.

    Raises:
        RefusalError: The event breaks a rule; nothing is changed.
    """
    day = book.day(event.at)
    clauses = book.clauses(day, account)
    behaviour = _behaviour(event.behaviour, clauses)
    policies = clauses.version.policies
    if policies.endowment:
        raise refuse(
            TokenRule.PHASE,
            "Setelah token awal diberikan, kesepakatan hanya mengenal denda.",
            "After an endowment the agreement knows losses only.",
        )
    _free(event, day, behaviour, account)
    key = (clauses.version.number, behaviour.code)
    successes = account.successes.get(key, 0) + 1
    if successes > behaviour.opportunities:
        raise refuse(
            TokenRule.OPPORTUNITY,
            "{code} hanya mempunyai {n} kesempatan.",
            "{code} has {n} opportunities only.",
            code=behaviour.code,
            n=behaviour.opportunities,
        )
    paid = account.productions.get(key, 0)
    made = _productions(behaviour, successes) - paid
    if made > 0:
        _delivered(event, clauses)
    else:
        made = 0
    nominal = made * behaviour.value
    applied = _below_cap(nominal, account, policies)
    account.successes[key] = successes
    account.productions[key] = paid + made
    account.taken.setdefault((event.behaviour, day), {})[event.opportunity] = Taken(
        event.id, met=True, productions=made
    )
    account.credit(applied, day)
    return Change(applied, nominal - applied)


def praise(event: Praise, account: Account, book: Book) -> Change:
    """Note praise without a token; behaviours that earn no longer may still be praised.

    Raises:
        RefusalError: No version names the behaviour, or none is in force.
    """
    book.clauses(book.day(event.at), account)
    if event.behaviour not in book.names:
        raise _unknown(event.behaviour)
    return Change(0)


def fine(event: FineEvent, account: Account, book: Book) -> Change:
    """Take the response cost of a missed opportunity, down to the floor and to the agreed daily loss.

    Raises:
        RefusalError: The fine was not agreed, has no amount, or the opportunity is used.
    """
    day = book.day(event.at)
    clauses = book.clauses(day, account)
    cost = clauses.costs.get(event.behaviour)
    if cost is None or cost.amount is None:
        raise refuse(
            TokenRule.FINE,
            "Denda untuk {code} tidak pernah disepakati, atau besarnya tidak ditetapkan.",
            "A fine for {code} was never agreed, or its amount was not.",
            code=event.behaviour,
        )
    _free(event, day, _behaviour(event.behaviour, clauses), account)
    policies = clauses.version.policies
    lost = account.lost.get(day, 0)
    limits = [cost.amount, max(account.balance - policies.floor, 0)]
    if policies.most_lost is not None:
        limits.append(max(policies.most_lost - lost, 0))
    applied = min(limits)
    account.taken.setdefault((event.behaviour, day), {})[event.opportunity] = Taken(event.id, met=False)
    account.lost[day] = lost + applied
    account.debit(applied)
    return Change(-applied, cost.amount - applied)


def bonus(event: BonusEvent, account: Account, book: Book) -> Change:
    """Add the endowment, once for each version, or an agreed bonus.

    Raises:
        RefusalError: No such bonus was agreed, or the endowment was given already.
    """
    day = book.day(event.at)
    version = book.clauses(day, account).version
    if event.reason:
        nominal = next((one.amount for one in version.bonuses if one.reason == event.reason), 0)
    else:
        nominal = 0 if version.number in account.endowed else version.policies.endowment
    if not nominal:
        raise refuse(
            TokenRule.BONUS,
            "Bonus “{reason}” tidak disepakati atau token awal sudah diberikan.",
            "The bonus “{reason}” was not agreed, or the endowment was given already.",
            reason=event.reason,
        )
    applied = _below_cap(nominal, account, version.policies)
    if not event.reason:
        account.endowed.add(version.number)
    account.credit(applied, day)
    return Change(applied, nominal - applied)


# --- inner helpers ----------------------------------------------------------------------------


def _productions(behaviour: TargetBehaviour, successes: int) -> int:
    if behaviour.production.kind is ProductionKind.EVERY:  # the common case, without a call
        return successes
    return behaviour.production.produced(successes)


def _below_cap(nominal: int, account: Account, policies: Policies) -> int:
    return nominal if policies.cap is None else min(nominal, max(policies.cap - account.balance, 0))


def _behaviour(code: str, clauses: Clauses) -> TargetBehaviour:
    found = clauses.behaviours.get(code)
    if found is None:
        raise _unknown(code)
    return found


def _unknown(code: str) -> Exception:
    return refuse(
        TokenRule.BEHAVIOUR,
        "Perilaku {code} tidak ada dalam kesepakatan yang berlaku.",
        "The behaviour {code} is not in the agreement in force.",
        code=code,
    )


def _free(event: Earn | FineEvent, day: dt.date, behaviour: TargetBehaviour, account: Account) -> None:
    """Refuse an opportunity that does not exist on *day* or is used already."""
    here = not behaviour.dates or day in behaviour.dates
    if not here or type(event.opportunity) is not int or not 1 <= event.opportunity <= behaviour.per_day:
        raise refuse(
            TokenRule.OPPORTUNITY,
            "{code} tidak mempunyai kesempatan ke-{n} pada {day}.",
            "{code} has no opportunity number {n} on {day}.",
            code=behaviour.code,
            n=event.opportunity,
            day=day,
        )
    used = account.taken.get((behaviour.code, day))
    if used and event.opportunity in used:
        met = used[event.opportunity].met
        both = met is not isinstance(event, Earn)
        raise refuse(
            TokenRule.CONTRADICTION if both else TokenRule.OPPORTUNITY,
            "Kesempatan ke-{n} untuk {code} pada {day} sudah dicatat.",
            "Opportunity number {n} for {code} on {day} is recorded already.",
            code=behaviour.code,
            n=event.opportunity,
            day=day,
        )


def _delivered(event: Earn, clauses: Clauses) -> None:
    """Refuse a token that was not given at once, or without praise."""
    given = event.delivered
    if given is None or not event.at <= given <= event.at + clauses.deliver_within:
        raise refuse(
            TokenRule.DELAY,
            "Token harus diberikan paling lambat {n} menit setelah perilaku.",
            "The token must be given within {n} minutes of the behaviour.",
            n=clauses.version.policies.deliver_within,
        )
    if given > event.recorded:
        raise refuse(
            TokenRule.FUTURE, "Token dicatat sebelum diberikan.", "The token is recorded before it is given."
        )
    if event.praised is None or abs(event.praised - given) > clauses.praise_within:
        raise refuse(
            TokenRule.PRAISE,
            "Token harus disertai pujian paling lama berselang {n} menit.",
            "The token must come with praise, at most {n} minutes apart.",
            n=clauses.version.policies.praise_within,
        )
