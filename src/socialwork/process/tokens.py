"""The token economy of a case as its ledger has it: every number that a report prints comes from here."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import field, frozen

from socialwork.case import Case
from socialwork.figures.token_curve import LONGEST, DayOff, TokenCurve
from socialwork.process.places import at, records_at
from socialwork.process.token_agreement import CaseAgreement, case_agreement
from socialwork.process.token_events import events_of, signatures_of
from socialwork.remembering import remembered
from socialwork.stages import Intervention
from socialwork.techniques import TokenEconomy, TokenTotals
from socialwork.tokens.agreement import Agreement
from socialwork.tokens.clauses import TargetBehaviour
from socialwork.tokens.events import Agree, Earn, Praise, TokenEvent
from socialwork.tokens.ledger import Ledger, ledger_of
from socialwork.tokens.outcome import Entry, Refused
from socialwork.tokens.pictures import token_curve
from socialwork.tokens.sheet import DaySheet, sheet_of
from socialwork.tokens.totals import fold
from socialwork.values.when import Period
from socialwork.vocabulary.tokens import TokenEventKind
from socialwork.words import Lang

_SUNDAY = 6


@frozen(kw_only=True)
class TokenCourse:
    """A token economy with its ledger.

    Attributes:
        economy: What the case file tells.
        client: The code of the client.
        placed: The agreement, and where its parts stand in the case file.
        ledger: The ledger of all events that keep the rules.
        refused: The events that break a rule, in order; their ids are their paths in the case file.
    """

    economy: TokenEconomy
    client: str
    placed: CaseAgreement = field(repr=False)
    ledger: Ledger
    refused: tuple[Refused, ...]

    @property
    def agreement(self) -> Agreement:
        """The agreement."""
        return self.placed.agreement

    @property
    def totals(self) -> TokenTotals:
        """The sums over the whole ledger."""
        return _totals(self.ledger.entries)

    @property
    def balance(self) -> int:
        """The tokens in hand at the end."""
        return self.ledger.balance(self.client)

    @property
    def sheet(self) -> DaySheet:
        """The day sheet; every day that the case file tells of has a row."""
        return sheet_of(self.ledger, self.client, {day.date for day in self.economy.days})


@remembered(maxsize=16)
def course_of(
    economy: TokenEconomy, *, client: str, parties: tuple[str, ...] = (), by: str = ""
) -> TokenCourse:
    """Return the course of a token economy: its agreement, its ledger and what the ledger refuses.

    It is kept: checks, tables and charts of one case all ask for it.

    A version that was not signed, or too late, is refused and told; the ledger then goes on as if it had
    been, so that everything else can be judged by its own rules.

    Args:
        economy: The token economy of a case.
        client: The code of the client.
        parties: The codes of those who must sign besides the client.
        by: The code of the one who keeps the record.
    """
    placed = case_agreement(economy, client=client, parties=parties)
    events = events_of(economy, client=client, by=by)
    unsigned = dict(_unsigned(placed.agreement, events))
    signed = {one.version for one in events if isinstance(one, Agree) and one.id not in unsigned}
    as_if = [one for one in signatures_of(placed.agreement, by=by) if one.version not in signed]
    applied = [*as_if, *(one for one in events if one.id not in unsigned)]
    ledger, refused = ledger_of(placed.agreement, sorted(applied, key=lambda one: one.at))
    others = (one for one in refused if one.event not in as_if)
    return TokenCourse(
        economy=economy,
        client=client,
        placed=placed,
        ledger=ledger,
        refused=(*unsigned.values(), *others),
    )


def token_courses(case: Case) -> tuple[tuple[str, TokenCourse], ...]:
    """Return the token economies of a case with their paths, such as ``stages[5].tokens``, in order."""
    return tuple(
        (f"{path}.tokens", course_of_case(case, record.tokens))
        for path, record in records_at(case, Intervention)
        if record.tokens is not None
    )


def course_of_case(case: Case, economy: TokenEconomy) -> TokenCourse:
    """Return the course of a token economy of *case*: with its client, and the student as the other party."""
    people = case.people
    return course_of(
        economy, client=people.client.code, parties=(people.student.code,), by=people.student.code
    )


def stated_behaviours(economy: TokenEconomy) -> Iterator[tuple[str, TargetBehaviour]]:
    """Iterate over the behaviours as the case file states them, with their places in it."""
    yield from at("behaviours", economy.behaviours)
    for place, change in at("amendments", economy.amendments):
        yield from at(f"{place}.adds", change.adds)


def most_tokens(course: TokenCourse) -> int:
    """Return the tokens of somebody who meets every opportunity that was agreed on.

    A behaviour whose days are not told has its opportunities as soon as possible.
    """
    left = {place: one.opportunities for place, one in stated_behaviours(course.economy)}
    most = 0
    for version, _ in course.agreement.spans():
        n = course.agreement.versions.index(version)
        for k, one in enumerate(version.behaviours):
            place = course.placed.place(f"versions[{n}].behaviours[{k}]")
            met = min(one.opportunities, left[place])
            left[place] -= met
            most += 0 if version.policies.endowment else one.production.produced(met) * one.value
    return most


def tokens_by_behaviour(course: TokenCourse) -> dict[dt.date, Counter[str]]:
    """Return the tokens that each behaviour earned, by the day."""
    zone = course.agreement.zone.tzinfo
    found: dict[dt.date, Counter[str]] = {}
    for entry in course.ledger.entries:
        if isinstance(entry.event, Earn):
            day = entry.event.at.astimezone(zone).date()
            found.setdefault(day, Counter())[entry.event.behaviour] += entry.amount
    return found


def praises(course: TokenCourse) -> Counter[dt.date]:
    """Return how often praise came without a token, by the day."""
    zone = course.agreement.zone.tzinfo
    events = (entry.event for entry in course.ledger.entries)
    return Counter(one.at.astimezone(zone).date() for one in events if isinstance(one, Praise))


def curve_of(course: TokenCourse, lang: Lang = "id") -> TokenCurve | None:
    """Return the course as the data of its chart, or ``None`` where there is no day of the period to show.

    Days on which nothing could be met, and Sundays without a record, are days off.
    """
    period = course.economy.period
    days = sorted({one.date for one in course.economy.days if one.date in period})
    if not days or (days[-1] - days[0]).days >= LONGEST:
        return None
    off = [DayOff(day=day) for day in _days_off(course, days)]
    return token_curve(course.ledger, course.client, days=days, days_off=off, lang=lang)


# --- inner helpers ----------------------------------------------------------------------------


def _unsigned(agreement: Agreement, events: Iterable[TokenEvent]) -> Iterator[tuple[str, Refused]]:
    """Yield the signatures that no ledger would take, each by the id of its event."""
    for event in events:
        outcome = Ledger(agreement).apply(event) if isinstance(event, Agree) else None
        if isinstance(outcome, Refused):
            yield event.id, outcome


def _days_off(course: TokenCourse, recorded: list[dt.date]) -> Iterator[dt.date]:
    behaviours = [one for version in course.agreement.versions for one in version.behaviours]
    dated = {day for one in behaviours for day in one.dates}
    all_dated = all(one.dates for one in behaviours)
    for day in Period(recorded[0], recorded[-1]):
        if day not in recorded and ((all_dated and day not in dated) or day.weekday() == _SUNDAY):
            yield day


def _totals(entries: Iterable[Entry]) -> TokenTotals:
    sums = fold(entries)
    return TokenTotals(
        given=sums.of(TokenEventKind.BONUS).tokens,
        earned=sums.of(TokenEventKind.EARN).tokens,
        fined=-sums.of(TokenEventKind.FINE).tokens,
        exchanged=-sums.of(TokenEventKind.EXCHANGE).tokens,
        converted=-sums.of(TokenEventKind.EXPIRE).tokens,
    )
