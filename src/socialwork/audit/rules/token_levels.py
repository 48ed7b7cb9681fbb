"""Rules on the levels of a token economy: what the reviews tell against criteria and ledger."""

import datetime as dt
from collections.abc import Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.audit.rules.tokens import refused_by
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.token_levels import level_steps
from socialwork.process.tokens import most_tokens
from socialwork.text import dates_text
from socialwork.tokens.events import Earn, LevelChange
from socialwork.tokens.level_checks import check_levels
from socialwork.words import Words


@rule(
    "TOK-23",
    Severity.ERROR,
    Certainty.FACT,
    Words("Tingkat tidak menurut kriteria", "Level against its criteria"),
)
def against_the_criteria(context: Context) -> Iterator[Remark]:
    """A review gives the level that the criteria give by the ledger, or says why it gives another."""
    for path, course in context.token_courses:
        for step in level_steps(course):
            if step.after is not None and not step.by_criteria and not step.overridden:
                names = {level.code: level.name for level in step.system.levels}
                yield remark(
                    f"{path}.{step.path}.level",
                    "Tertulis tingkat {told}, padahal kriterianya memberi {given}: {reason} Jika disengaja, "
                    "tulis alasannya pada `override`.",
                    "The level told is {told}, while the criteria give {given}: {reason} If that is meant, "
                    "write the reason under `override`.",
                    told=step.after.name,
                    given=names[step.decision.next],
                    reason=step.decision.reason,
                )


@rule("TOK-24", Severity.ERROR, Certainty.FACT, Words("Tingkat di luar kesepakatan", "Level not agreed"))
def level_not_agreed(context: Context) -> Iterator[Remark]:
    """A review names a level of the agreement."""
    yield from refused_by(context, "TOK-24")


@rule(
    "TOK-25",
    Severity.WARNING,
    Certainty.FACT,
    Words("Token pada tingkat tanpa token", "Tokens at a level without tokens"),
)
def tokens_without_need(context: Context) -> Iterator[Remark]:
    """At a level without tokens none are given; praise alone is."""
    for path, course in context.token_courses:
        free = {rung.code for rung in course.economy.all_levels if rung.token_free}
        level = course.economy.levels.codes[0] if course.economy.levels else ""
        for entry in course.ledger.entries:
            if isinstance(entry.event, LevelChange):
                level = entry.event.level
            elif isinstance(entry.event, Earn) and level in free:
                yield remark(
                    f"{path}.{entry.event.id}",
                    "Klien berada di tingkat tanpa token ({level}), tetapi memperoleh token.",
                    "The client is at a level without tokens ({level}) and earned one.",
                    level=level,
                )


@rule(
    "TOK-26",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Peninjauan tingkat tidak tercatat", "Review of the level not recorded"),
)
def review_never_recorded(context: Context) -> Iterator[Remark]:
    """Each review that was agreed on is recorded, once the record reaches its day."""
    for path, course in context.token_courses:
        days = course.economy.days
        last = max((day.date for day in days), default=dt.date.min)
        recorded = {day.date for day in days if day.review is not None}
        agreed = {
            day
            for version, span in course.agreement.spans()
            if version.levels
            for day in version.levels.reviews
            if day in span
        }
        due = {day for day in agreed if day <= last} - recorded
        if due:
            yield remark(
                f"{path}.days",
                "Peninjauan tingkat disepakati pada {days}, tetapi hasilnya tidak tercatat.",
                "A review of the level was agreed for {days}, and its result is not recorded.",
                days=Words(dates_text(sorted(due), "id"), dates_text(sorted(due), "en")),
            )


@rule("TOK-27", Severity.WARNING, Certainty.FACT, Words("Sistem tingkat yang goyah", "Level system unsound"))
def unsound_levels(context: Context) -> Iterator[Remark]:
    """Every level can be reached, none takes a privilege away, and the highest one alone needs no tokens."""
    for path, course in context.token_courses:
        most, told = most_tokens(course), set[str]()
        for n, version in enumerate(course.agreement.versions):
            place = course.placed.place(f"versions[{n}].levels")
            if version.levels is None or place in told:
                continue
            told.add(place)
            for fault in check_levels(version.levels, attainable=most, days=course.agreement.period.days):
                yield Remark(path=f"{path}.{place}.{fault.path}", message=fault.message)


@rule(
    "TOK-28",
    Severity.HINT,
    Certainty.FACT,
    Words("Alasan yang tidak diperlukan", "Reason without need"),
)
def reason_without_need(context: Context) -> Iterator[Remark]:
    """A reason against the criteria stands only where they give another level."""
    for path, course in context.token_courses:
        for step in level_steps(course):
            if step.by_criteria and step.review.override.strip():
                yield remark(
                    f"{path}.{step.path}.override",
                    "Kriterianya sendiri memberi tingkat ini; alasan ini tidak dicetak.",
                    "The criteria themselves give this level; the reason is not printed.",
                )


TOKEN_LEVEL_RULES = (
    against_the_criteria,
    level_not_agreed,
    tokens_without_need,
    review_never_recorded,
    unsound_levels,
    reason_without_need,
)
