"""How successes, praise, fines and bonuses change an account."""

import datetime as dt

from socialwork.tokens.account import Account, Progress, Taken
from socialwork.tokens.agreement import TargetBehaviour
from socialwork.tokens.book import Book, Clauses
from socialwork.tokens.bounds import above_floor, below_cap
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
    if event.delivered is not event.at or event.praised is not event.at:
        for moment in (event.delivered, event.praised):
            if moment is not None and moment.tzinfo is not event.at.tzinfo and moment.utcoffset() is None:
                raise refuse(TokenRule.ORDER, "Waktu tanpa zona.", "A moment without its time zone.")
    behaviour = _behaviour(event.behaviour, clauses)
    if clauses.policies.endowment:
        raise refuse(
            TokenRule.PHASE,
            "Setelah token awal diberikan, kesepakatan hanya mengenal denda.",
            "After an endowment the agreement knows losses only.",
        )
    _free(event, day, behaviour, account)
    progress = account.progress.get((clauses.number, event.behaviour)) or Progress()
    successes = progress.successes + 1
    if successes > behaviour.opportunities:
        raise refuse(
            TokenRule.OPPORTUNITY,
            "{code} hanya mempunyai {n} kesempatan.",
            "{code} has {n} opportunities only.",
            code=behaviour.code,
            n=behaviour.opportunities,
        )
    # After a reversal, fewer successes may stand than were paid: then the next ones produce nothing.
    made = _productions(behaviour, successes) - progress.paid
    if made > 0:
        _delivered(event, clauses)
    else:
        made = 0
    nominal = made * behaviour.value
    applied = below_cap(nominal, account, clauses.policies)
    progress.successes = successes
    progress.paid += made
    account.progress[clauses.number, event.behaviour] = progress
    account.taken[event.behaviour, day, event.opportunity] = Taken(met=True, productions=made)
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

    A fine of which the floor lets nothing be taken is written down with its shortfall; one for which the
    loss of the day leaves no room is refused, for the agreement does not know it.

    Raises:
        RefusalError: The fine was not agreed, has no amount, the opportunity is used, or no more may be
            lost on that day.
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
    lost = account.lost.get(day, 0)
    applied = above_floor(_within_day(cost.amount, lost, clauses), account, clauses.policies)
    account.taken[event.behaviour, day, event.opportunity] = Taken(met=False)
    account.lost[day] = lost + applied
    account.debit(applied, event.id)
    return Change(-applied, cost.amount - applied)


def bonus(event: BonusEvent, account: Account, book: Book) -> Change:
    """Add the endowment, once for each version, or an agreed bonus.

    Raises:
        RefusalError: No such bonus was agreed, the endowment was given already, or the balance has reached
            its cap.
    """
    day = book.day(event.at)
    version = book.clauses(day, account).version
    if event.reason:
        nominal = next((one.amount for one in version.bonuses if one.reason == event.reason), 0)
    else:
        nominal = 0 if version.number in account.endowed else version.policies.endowment
    if not nominal:
        raise _no_bonus(event.reason)
    applied = below_cap(nominal, account, version.policies)
    if not applied:
        raise refuse(
            TokenRule.CAP,
            "Saldo sudah mencapai batas {cap} token, sehingga bonus tidak dapat diberikan.",
            "The balance has reached its cap of {cap} tokens, so that no bonus can be given.",
            cap=version.policies.cap,
        )
    if not event.reason:
        account.endowed.add(version.number)
    account.credit(applied, day)
    return Change(applied, nominal - applied)


# --- inner helpers ----------------------------------------------------------------------------


def _no_bonus(reason: str) -> Exception:
    if not reason:
        return refuse(
            TokenRule.BONUS,
            "Token awal tidak disepakati atau sudah diberikan.",
            "An endowment was not agreed, or was given already.",
        )
    return refuse(
        TokenRule.BONUS,
        "Bonus “{reason}” tidak disepakati.",
        "The bonus “{reason}” was not agreed.",
        reason=reason,
    )


def _productions(behaviour: TargetBehaviour, successes: int) -> int:
    if behaviour.production.kind is ProductionKind.EVERY:  # the common case, without a call
        return successes
    return behaviour.production.produced(successes)


def _within_day(amount: int, lost: int, clauses: Clauses) -> int:
    """Return how much of a fine the agreed loss of a day still allows."""
    most = clauses.policies.most_lost
    if most is None:
        return amount
    if lost >= most:
        raise refuse(
            TokenRule.LOSS,
            "Kehilangan hari itu sudah mencapai batas {most} token.",
            "The loss of that day has reached its limit of {most} tokens.",
            most=most,
        )
    return min(amount, most - lost)


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
    number = event.opportunity
    here = not behaviour.dates or day in behaviour.dates
    if not here or type(number) is not int or not 1 <= number <= behaviour.per_day:
        raise refuse(
            TokenRule.OPPORTUNITY,
            "{code} tidak mempunyai kesempatan ke-{n} pada {day}.",
            "{code} has no opportunity number {n} on {day}.",
            code=behaviour.code,
            n=number,
            day=day,
        )
    used = account.taken.get((behaviour.code, day, number))
    if used is not None:
        both = used.met is not isinstance(event, Earn)
        raise refuse(
            TokenRule.CONTRADICTION if both else TokenRule.OPPORTUNITY,
            "Kesempatan ke-{n} untuk {code} pada {day} sudah dicatat.",
            "Opportunity number {n} for {code} on {day} is recorded already.",
            code=behaviour.code,
            n=number,
            day=day,
        )


def _delivered(event: Earn, clauses: Clauses) -> None:
    """Refuse a token that was not given at once, or without praise."""
    given, praised = event.delivered, event.praised
    if given is None or given < event.at or given - event.at > clauses.deliver_within:
        raise refuse(
            TokenRule.DELAY,
            "Token harus diberikan paling lambat {n} menit setelah perilaku.",
            "The token must be given within {n} minutes of the behaviour.",
            n=clauses.policies.deliver_within,
        )
    if given > event.recorded:
        raise refuse(
            TokenRule.FUTURE, "Token dicatat sebelum diberikan.", "The token is recorded before it is given."
        )
    if praised is None or abs(praised - given) > clauses.praise_within:
        raise refuse(
            TokenRule.PRAISE,
            "Token harus disertai pujian paling lama berselang {n} menit.",
            "The token must come with praise, at most {n} min apart.",
            n=clauses.policies.praise_within,
        )
    if praised > event.recorded:
        raise refuse(
            TokenRule.FUTURE,
            "Pujian dicatat sebelum diberikan.",
            "The praise is recorded before it is given.",
        )
