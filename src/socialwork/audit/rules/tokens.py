"""Rules on token economies: the daily record against the agreement."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator

from socialwork.audit.rule import Context, Remark, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Severity
from socialwork.process.places import at, records_at
from socialwork.stages import Intervention
from socialwork.techniques import TokenBehaviour, TokenDay, TokenEconomy
from socialwork.words import Words


def _economies(case: Case) -> Iterator[tuple[str, TokenEconomy]]:
    for path, record in records_at(case, Intervention):
        if record.tokens is not None:
            yield f"{path}.tokens", record.tokens


def _days(case: Case) -> Iterator[tuple[str, TokenEconomy, TokenDay]]:
    for path, tokens in _economies(case):
        for place, day in at(f"{path}.days", tokens.days):
            yield place, tokens, day


def _in_force(tokens: TokenEconomy, day: dt.date) -> dict[str, TokenBehaviour]:
    """Return the behaviours that earn tokens on *day*, by their codes."""
    earning = {behaviour.code: behaviour for behaviour in tokens.behaviours}
    for change in sorted(tokens.amendments, key=lambda change: change.effective):
        if change.effective <= day:
            earning = {code: one for code, one in earning.items() if code not in change.ends}
            earning |= {behaviour.code: behaviour for behaviour in change.adds}
    return earning


@rule("TOK-01", Severity.ERROR, Certainty.FACT, Words("Perilaku di luar kesepakatan", "Behaviour not agreed"))
def not_agreed(context: Context) -> Iterator[Remark]:
    """Only behaviours that the agreement names, in force on that day, earn tokens."""
    for path, tokens, day in _days(context.case):
        earning = _in_force(tokens, day.date)
        for place, code in at(f"{path}.earned", day.earned):
            if code not in earning:
                yield remark(
                    place,
                    "Perilaku {code} tidak bertoken pada {day} menurut kesepakatan.",
                    "By the agreement the behaviour {code} earns no token on {day}.",
                    code=code,
                    day=day.date,
                )


@rule("TOK-02", Severity.ERROR, Certainty.FACT, Words("Denda di luar kesepakatan", "Fine not agreed"))
def fine_not_agreed(context: Context) -> Iterator[Remark]:
    """Only fines that the agreement names are taken."""
    for path, tokens, day in _days(context.case):
        agreed = {fine.behaviour for fine in tokens.fines}
        for place, code in at(f"{path}.fined", day.fined):
            if code not in agreed:
                yield remark(
                    place,
                    "Denda untuk {code} pada {day} tidak pernah disepakati.",
                    "The fine for {code} on {day} was never agreed.",
                    code=code,
                    day=day.date,
                )


@rule("TOK-03", Severity.ERROR, Certainty.FACT, Words("Melebihi kesempatan", "More than possible"))
def above_opportunities(context: Context) -> Iterator[Remark]:
    """No behaviour earns more often than it has opportunities."""
    for path, tokens in _economies(context.case):
        earned = Counter(code for day in tokens.days for code in day.earned)
        for behaviour in tokens.all_behaviours:
            if earned[behaviour.code] > behaviour.opportunities:
                yield remark(
                    f"{path}.days",
                    "{code} memperoleh token {count} kali, padahal kesempatannya {most}.",
                    "{code} earned {count} times with {most} opportunities.",
                    code=behaviour.code,
                    count=earned[behaviour.code],
                    most=behaviour.opportunities,
                )


@rule(
    "TOK-04",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Denda tidak pernah tercatat", "Fine never recorded"),
)
def fine_never_recorded(context: Context) -> Iterator[Remark]:
    """A fine that was agreed is recorded somewhere, or nothing was ever missed."""
    for path, tokens in _economies(context.case):
        if tokens.fines and tokens.days and not any(day.fined for day in tokens.days):
            yield remark(
                f"{path}.fines",
                "Denda disepakati tetapi tidak pernah tercatat. Apakah memang tidak pernah dikenakan?",
                "A fine was agreed and never recorded. Was it really never taken?",
            )


@rule("TOK-05", Severity.ERROR, Certainty.FACT, Words("Penukaran tidak sah", "Exchange not possible"))
def early_exchange(context: Context) -> Iterator[Remark]:
    """Tokens are exchanged when the price is reached, on the agreed day and not later."""
    for path, tokens, day in _days(context.case):
        if not day.exchanged:
            continue
        price = min((one.price for one in tokens.reinforcers), default=0)
        if day.exchanged < price:
            yield remark(
                f"{path}.exchanged",
                "{count} token ditukar, padahal harga termurah {price}.",
                "{count} tokens were exchanged, but the lowest price is {price}.",
                count=day.exchanged,
                price=price,
            )
        if tokens.exchange_on is not None and day.date != tokens.exchange_on:
            yield remark(
                f"{path}.exchanged",
                "Token ditukar pada {day}, padahal penukaran disepakati {agreed}.",
                "Tokens were exchanged on {day}, though the exchange was agreed for {agreed}.",
                day=day.date,
                agreed=tokens.exchange_on,
            )


@rule("TOK-06", Severity.ERROR, Certainty.FACT, Words("Saldo token negatif", "Negative balance"))
def negative_balance(context: Context) -> Iterator[Remark]:
    """The balance never falls below nothing."""
    for path, tokens in _economies(context.case):
        balance = 0
        for place, day in sorted(at(f"{path}.days", tokens.days), key=lambda item: item[1].date):
            balance += tokens.earned_on(day) - tokens.fined_on(day) - day.exchanged - day.converted
            if balance < 0:
                yield remark(
                    place,
                    "Saldo token pada {day} menjadi {balance}.",
                    "The balance on {day} becomes {balance}.",
                    day=day.date,
                    balance=balance,
                )


@rule(
    "TOK-07",
    Severity.ERROR,
    Certainty.FACT,
    Words("Kesepakatan belum ditandatangani", "Agreement not signed"),
)
def signed_by_both(context: Context) -> Iterator[Remark]:
    """Client and student sign the agreement and every change of it."""
    people = context.case.people
    for path, tokens in _economies(context.case):
        signed = [(f"{path}.signed_by", tokens.signed_by)]
        signed += [
            (f"{place}.signed_by", one.signed_by)
            for place, one in at(f"{path}.amendments", tokens.amendments)
        ]
        for place, signers in signed:
            for code in (people.client.code, people.student.code):
                if code not in signers:
                    yield remark(
                        place,
                        "Kesepakatan token belum ditandatangani {code}.",
                        "The token agreement is not signed by {code}.",
                        code=code,
                    )


@rule("TOK-08", Severity.WARNING, Certainty.QUESTION, Words("Tanpa pengurangan token", "No thinning"))
def no_thinning(context: Context) -> Iterator[Remark]:
    """Tokens are thinned out before the end, so that praise alone carries the behaviour."""
    for path, tokens in _economies(context.case):
        if not tokens.thinning.strip() and not any(change.ends for change in tokens.amendments):
            yield remark(
                f"{path}.thinning",
                "Bagaimana token dikurangi dan pujian dikuatkan sebelum program berakhir?",
                "How were tokens reduced and praise strengthened before the end?",
            )


@rule(
    "TOK-09", Severity.ERROR, Certainty.FACT, Words("Hari di luar masa berlaku", "Day outside the agreement")
)
def outside_the_period(context: Context) -> Iterator[Remark]:
    """Every recorded day lies in the period of the agreement, and each day stands once."""
    for path, tokens in _economies(context.case):
        seen: set[dt.date] = set()
        for place, day in at(f"{path}.days", tokens.days):
            if day.date not in tokens.period:
                yield remark(
                    f"{place}.date",
                    "{day} berada di luar masa berlaku kesepakatan token.",
                    "{day} lies outside the period of the token agreement.",
                    day=day.date,
                )
            if day.date in seen:
                yield remark(
                    f"{place}.date", "{day} tercatat dua kali.", "{day} is recorded twice.", day=day.date
                )
            seen.add(day.date)


@rule("TOK-10", Severity.ERROR, Certainty.FACT, Words("Harga tidak terjangkau", "Price out of reach"))
def price_out_of_reach(context: Context) -> Iterator[Remark]:
    """The price of a reinforcer is not above what can be earned at all."""
    for path, tokens in _economies(context.case):
        most = sum(one.value * one.opportunities for one in tokens.all_behaviours)
        for place, reinforcer in at(f"{path}.reinforcers", tokens.reinforcers):
            if reinforcer.price > most:
                yield remark(
                    f"{place}.price",
                    "Harga {price} token tidak terjangkau: paling banyak diperoleh {most}.",
                    "The price of {price} tokens is out of reach: {most} is the most to earn.",
                    price=reinforcer.price,
                    most=most,
                )


@rule("TOK-11", Severity.WARNING, Certainty.FACT, Words("Sisa token", "Leftover tokens"))
def leftover_without_policy(context: Context) -> Iterator[Remark]:
    """When tokens are left over the agreement says what becomes of them."""
    for path, tokens in _economies(context.case):
        balance = tokens.totals.balance
        if tokens.days and balance > 0 and tokens.leftover is None:
            yield remark(
                f"{path}.leftover",
                "Tersisa {balance} token, tetapi kesepakatan tidak mengatur sisa token.",
                "{balance} tokens are left, and the agreement does not say what becomes of them.",
                balance=balance,
            )


@rule("TOK-12", Severity.WARNING, Certainty.FACT, Words("Kesepakatan terlambat", "Agreed too late"))
def agreed_too_late(context: Context) -> Iterator[Remark]:
    """The agreement is made before it is in force."""
    for path, tokens in _economies(context.case):
        if tokens.agreed_on is not None and tokens.agreed_on > tokens.period.start:
            yield remark(
                f"{path}.agreed_on",
                "Kesepakatan dibuat {agreed}, setelah masa berlakunya dimulai ({start}).",
                "The agreement was made on {agreed}, after it came into force ({start}).",
                agreed=tokens.agreed_on,
                start=tokens.period.start,
            )


@rule("TOK-13", Severity.HINT, Certainty.QUESTION, Words("Perilaku tanpa tujuan", "Behaviour without a goal"))
def serves_no_goal(context: Context) -> Iterator[Remark]:
    """Every behaviour that earns tokens serves a goal of the plan."""
    for path, tokens in _economies(context.case):
        behaviours = list(at(f"{path}.behaviours", tokens.behaviours))
        for place, change in at(f"{path}.amendments", tokens.amendments):
            behaviours += at(f"{place}.adds", change.adds)
        for place, behaviour in behaviours:
            if not behaviour.goals:
                yield remark(
                    place,
                    "Tujuan mana yang dilayani perilaku {code}?",
                    "Which goal does the behaviour {code} serve?",
                    code=behaviour.code,
                )


TOKEN_RULES = (
    not_agreed,
    fine_not_agreed,
    above_opportunities,
    fine_never_recorded,
    early_exchange,
    negative_balance,
    signed_by_both,
    no_thinning,
    outside_the_period,
    price_out_of_reach,
    leftover_without_policy,
    agreed_too_late,
    serves_no_goal,
)
