"""Rules on the record of a token economy: what its ledger refuses, and what does not fit together in it."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at
from socialwork.process.token_agreement import open_policies
from socialwork.process.tokens import TokenCourse, stated_behaviours
from socialwork.tokens.events import Agree, Earn
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.vocabulary.tokens import TokenRule
from socialwork.words import Words

_OF_A_DAY = frozenset({TokenRule.PERIOD, TokenRule.VERSION, TokenRule.SIGNATURE})
"""Rules that all entries of a day break together; they are told once, at its date."""

CODES: dict[TokenRule, str] = {
    TokenRule.BEHAVIOUR: "TOK-01",
    TokenRule.FINE: "TOK-02",
    TokenRule.OPPORTUNITY: "TOK-03",
    **dict.fromkeys(
        (TokenRule.WINDOW, TokenRule.BACK_UP, TokenRule.QUANTITY, TokenRule.PRICE, TokenRule.STOCK), "TOK-05"
    ),
    **dict.fromkeys((TokenRule.LOSS, TokenRule.CAP, TokenRule.BONUS), "TOK-06"),
    TokenRule.LEFTOVER: "TOK-11",
    TokenRule.RETROACTIVE: "TOK-12",
    **dict.fromkeys((TokenRule.PRAISE, TokenRule.DELAY), "TOK-15"),
    **dict.fromkeys((TokenRule.CONTRADICTION, TokenRule.PHASE), "TOK-16"),
    **dict.fromkeys((TokenRule.BALANCE, TokenRule.AMOUNT), "TOK-17"),
    TokenRule.LEVEL: "TOK-24",
}
"""The code under which a refusal is told; ``TOK-09`` for all other rules."""

_REFUSED = Words("Melanggar aturan “{rule}”: {message}", "This breaks the rule “{rule}”: {message}")


def refused_by(context: Context, code: str) -> Iterator[Remark]:
    """Yield what the ledgers of the case refuse by the rules of *code*, each at its place."""
    for path, course in context.token_courses:
        told: set[tuple[str, Words]] = set()
        for refusal in course.refused:
            # A rule on agreements tells already of missing signatures and of two versions of one day.
            told_there = isinstance(refusal.event, Agree) and refusal.rule is not TokenRule.RETROACTIVE
            if told_there or CODES.get(refusal.rule, "TOK-09") != code:
                continue
            event = refusal.event
            place = f"{event.id.split('.')[0]}.date" if refusal.rule in _OF_A_DAY else event.id
            if isinstance(event, Agree):
                place = event.id.replace("signed_by", "agreed_on")
            if (place, refusal.message) not in told:
                told.add((place, refusal.message))
                yield remark(
                    f"{path}.{place}",
                    _REFUSED.id,
                    _REFUSED.en,
                    rule=refusal.rule.words,
                    message=refusal.message,
                )


@rule("TOK-01", Severity.ERROR, Certainty.FACT, Words("Perilaku di luar kesepakatan", "Behaviour not agreed"))
def not_agreed(context: Context) -> Iterator[Remark]:
    """Only behaviours that the agreement names, in force on that day, earn tokens or praise."""
    yield from refused_by(context, "TOK-01")


@rule("TOK-02", Severity.ERROR, Certainty.FACT, Words("Denda di luar kesepakatan", "Fine not agreed"))
def fine_not_agreed(context: Context) -> Iterator[Remark]:
    """Only fines that the agreement names, with their amount, are taken."""
    yield from refused_by(context, "TOK-02")


@rule("TOK-03", Severity.ERROR, Certainty.FACT, Words("Melebihi kesempatan", "More than possible"))
def above_opportunities(context: Context) -> Iterator[Remark]:
    """No behaviour is met more often than it has opportunities, on one day or in all."""
    yield from refused_by(context, "TOK-03")
    for path, course in context.token_courses:
        met = Counter(
            entry.event.behaviour for entry in course.ledger.entries if isinstance(entry.event, Earn)
        )
        stated: Counter[str] = Counter()
        for _, behaviour in stated_behaviours(course.economy):
            stated[behaviour.code] += behaviour.opportunities
        for code, most in stated.items():
            if met[code] > most:
                yield remark(
                    f"{path}.days",
                    "{code} memperoleh token {count} kali, padahal kesempatannya {most}.",
                    "{code} earned {count} times with {most} opportunities.",
                    code=code,
                    count=met[code],
                    most=most,
                )


@rule(
    "TOK-04",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Denda tidak pernah tercatat", "Fine never recorded"),
)
def fine_never_recorded(context: Context) -> Iterator[Remark]:
    """A fine that was agreed is recorded somewhere, or nothing was ever missed."""
    for path, course in context.token_courses:
        tokens = course.economy
        if tokens.fines and tokens.days and not any(day.fined for day in tokens.days):
            yield remark(
                f"{path}.fines",
                "Denda disepakati tetapi tidak pernah tercatat. Apakah memang tidak pernah dikenakan?",
                "A fine was agreed and never recorded. Was it really never taken?",
            )


@rule("TOK-05", Severity.ERROR, Certainty.FACT, Words("Penukaran tidak sah", "Exchange not possible"))
def exchange_not_possible(context: Context) -> Iterator[Remark]:
    """Tokens are exchanged at an agreed time, for what was agreed, when they are enough for its price."""
    yield from refused_by(context, "TOK-05")


@rule(
    "TOK-06",
    Severity.ERROR,
    Certainty.FACT,
    Words("Melampaui batas saldo", "Beyond the bounds of the balance"),
)
def beyond_bounds(context: Context) -> Iterator[Remark]:
    """Fines take no more than there is and a day may cost; nothing is given above the cap."""
    yield from refused_by(context, "TOK-06")
    for path, course in context.token_courses:
        for entry in course.ledger.entries:
            if entry.shortfall:
                yield remark(
                    f"{path}.{entry.event.id}",
                    "Dari {nominal} token hanya {applied} yang masuk buku; selebihnya melampaui batas saldo "
                    "dan tidak dibawa ke hari lain.",
                    "Of {nominal} tokens only {applied} went into the ledger; the rest is beyond the bounds "
                    "of the balance and is not carried over.",
                    nominal=abs(entry.amount) + entry.shortfall,
                    applied=abs(entry.amount),
                )


@rule(
    "TOK-09", Severity.ERROR, Certainty.FACT, Words("Hari di luar masa berlaku", "Day outside the agreement")
)
def outside_the_period(context: Context) -> Iterator[Remark]:
    """Every recorded day lies in the period, with exactly one version in force, and stands once."""
    yield from refused_by(context, "TOK-09")
    for path, course in context.token_courses:
        seen: set[dt.date] = set()
        for place, day in at(f"{path}.days", course.economy.days):
            if day.date in seen:
                yield remark(
                    f"{place}.date", "{day} tercatat dua kali.", "{day} is recorded twice.", day=day.date
                )
            seen.add(day.date)


@rule("TOK-11", Severity.WARNING, Certainty.FACT, Words("Sisa token", "Leftover tokens"))
def leftover(context: Context) -> Iterator[Remark]:
    """Tokens leave the ledger only as agreed, and after the last exchange they do so where that is agreed."""
    yield from refused_by(context, "TOK-11")
    for path, course in context.token_courses:
        left_open = "leftover" in open_policies(course.economy)
        policy = None if left_open else course.agreement.versions[-1].policies.leftover
        balance = course.balance
        if policy in (None, LeftoverPolicy.CARRY) or balance <= 0 or not _reached_last_exchange(course):
            continue
        yield remark(
            f"{path}.days",
            "Setelah penukaran terakhir tersisa {balance} token, padahal disepakati: sisa token {policy}.",
            "{balance} tokens are left after the last exchange, though this was agreed on them: {policy}.",
            balance=balance,
            policy=Words(policy.label("id").lower(), policy.label("en").lower()),
        )


def _reached_last_exchange(course: TokenCourse) -> bool:
    """Whether the record reaches the day of the last exchange."""
    windows = [window.closes for version in course.agreement.versions for window in version.windows]
    last = max((day.date for day in course.economy.days), default=None)
    zone = course.agreement.zone.tzinfo
    return bool(windows) and last is not None and last >= max(windows).astimezone(zone).date()


@rule("TOK-12", Severity.WARNING, Certainty.FACT, Words("Kesepakatan terlambat", "Agreed too late"))
def agreed_too_late(context: Context) -> Iterator[Remark]:
    """The agreement is made before it is in force."""
    yield from refused_by(context, "TOK-12")


@rule("TOK-15", Severity.ERROR, Certainty.FACT, Words("Token tanpa pujian", "Token without praise"))
def without_praise(context: Context) -> Iterator[Remark]:
    """Every token is given at once and with praise."""
    yield from refused_by(context, "TOK-15")


@rule("TOK-16", Severity.ERROR, Certainty.FACT, Words("Diganjar sekaligus didenda", "Rewarded and fined"))
def rewarded_and_fined(context: Context) -> Iterator[Remark]:
    """No opportunity is rewarded and fined at once, and after an endowment there are only losses."""
    yield from refused_by(context, "TOK-16")


@rule("TOK-17", Severity.ERROR, Certainty.FACT, Words("Saldo tidak cocok", "Balance does not fit"))
def miscounted(context: Context) -> Iterator[Remark]:
    """The balance that client and worker counted is that of the ledger."""
    yield from refused_by(context, "TOK-17")


TOKEN_RULES = (
    not_agreed,
    fine_not_agreed,
    above_opportunities,
    fine_never_recorded,
    exchange_not_possible,
    beyond_bounds,
    outside_the_period,
    leftover,
    agreed_too_late,
    without_praise,
    rewarded_and_fined,
    miscounted,
)
