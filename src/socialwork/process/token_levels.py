"""The reviews of a client's level in a case, each with what the criteria give by the ledger of that day."""

import datetime as dt
from collections.abc import Iterator

from attrs import frozen

from socialwork.process.tokens import TokenCourse
from socialwork.techniques import LevelReview
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.level_review import record_of
from socialwork.tokens.levels import LevelDecision, LevelRecord, LevelSystem, TokenLevel, next_level


@frozen(kw_only=True)
class LevelStep:
    """One review.

    Attributes:
        path: Its place in the token economy, such as ``days[3].review``.
        date: Its day.
        system: The level system in force.
        before: The level of the client before the review.
        record: What the client did since entering it.
        decision: What the criteria give.
        review: What the case file tells.
    """

    path: str
    date: dt.date
    system: LevelSystem
    before: TokenLevel
    record: LevelRecord
    decision: LevelDecision
    review: LevelReview

    @property
    def by_criteria(self) -> bool:
        """Whether the level that is told is the one that the criteria give."""
        return self.review.level == self.decision.next

    @property
    def overridden(self) -> bool:
        """Whether a reason in words is told for going by something else than the criteria."""
        return any(one.isalpha() for one in self.review.override)

    @property
    def after(self) -> TokenLevel | None:
        """The level that is told, or ``None`` where the system does not know it."""
        return next((one for one in self.system.levels if one.code == self.review.level), None)


def level_steps(course: TokenCourse) -> Iterator[LevelStep]:
    """Yield the reviews in order of their days; none on days without a level system in force.

    Each is judged by the ledger as it was that evening. A level that a later version of the agreement no
    longer knows counts as its lowest.
    """
    ledger = Ledger(course.agreement)
    rest = list(course.ledger.entries)
    zone = course.agreement.zone.tzinfo
    for n, day in sorted(enumerate(course.economy.days), key=lambda one: one[1].date):
        version = course.agreement.version_on(day.date)
        if day.review is None or version is None or version.levels is None:
            continue
        path, system = f"days[{n}].review", version.levels
        while rest and rest[0].event.at.astimezone(zone).date() <= day.date:
            if rest[0].event.id == f"{path}.level":
                break
            ledger.apply(rest.pop(0).event)
        record = record_of(
            ledger,
            course.client,
            day.date,
            sessions_at_criterion=day.review.sessions_at_criterion,
            failed_sessions=day.review.failed_sessions,
        )
        level = ledger.level(course.client)
        before = system.levels[system.codes.index(level) if level in system.codes else 0]
        yield LevelStep(
            path=path,
            date=day.date,
            system=system,
            before=before,
            record=record,
            decision=next_level(system, before.code, record),
            review=day.review,
        )
