"""The level system of a token economy: what was agreed on, and the course of the client's level in words."""

from collections.abc import Iterator

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import cell, header_row, number_cell, para
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import (
    anchored,
    citing,
    lower_first,
    paragraph,
    sentence,
    stopped,
    table_caption,
    upper_first,
)
from socialwork.export.blocks.token_course import token_word
from socialwork.process.token_levels import LevelStep, level_steps
from socialwork.process.tokens import TokenCourse
from socialwork.techniques import TokenEconomy
from socialwork.text import date_text, dates_text, joined, number_words
from socialwork.tokens.levels import Demotion, EntryCriteria, LevelRecord, LevelSystem, unmet
from socialwork.vocabulary.token_plans import DemotionTarget, LevelMove
from socialwork.words import Words

_CAPTION = Words("Tingkat dalam Ekonomi Token", "Levels of the Token Economy")
_COLUMNS = (
    Words("No", "No"),
    Words("Tingkat", "Level"),
    Words("Syarat masuk", "Entry criteria"),
    Words("Hak istimewa", "Privileges"),
    Words("Token", "Tokens"),
)
_GIVES = Words("Diberikan", "Given")
_TOKEN_FREE = Words("Tidak diberikan", "Not given")
_SYSTEM = Words(
    "kesepakatan itu membagi ekonomi token ke dalam {n} tingkat, dari {lowest} sampai {highest}, yang "
    "disajikan dalam {ref}.",
    "the agreement has {n} levels, from {lowest} to {highest}, which stand in {ref}.",
)
_NEW_SYSTEM = Words(
    "mulai {day} berlaku {n} tingkat yang baru, dari {lowest} sampai {highest}, yang disajikan dalam {ref}.",
    "from {day} on there are {n} new levels, from {lowest} to {highest}, which stand in {ref}.",
)
_BEGINS = Words("klien mulai pada tingkat {level}.", "the client begins at the level {level}.")
_DOWN = Words(
    "klien turun {to} apabila, sejak memasuki tingkatnya, ia {limit}.",
    "the client goes down {to} who, since entering a level, {limit}.",
)
_TO = {
    DemotionTarget.ONE_DOWN: Words("satu tingkat", "one level"),
    DemotionTarget.LOWEST: Words("ke tingkat terendah", "to the lowest level"),
}
_NEVER_DOWN = Words("tingkat yang sudah dicapai tidak diturunkan.", "a level that was reached is kept.")
_REVIEWED = Words("tingkat klien ditinjau pada {days}.", "the client's level is reviewed on {days}.")
_FINES_LIMIT = Words("didenda {n} kali atau lebih", "was fined {n} times or more")
_FAILED_LIMIT = Words("gagal dalam {n} sesi atau lebih", "failed in {n} sessions or more")

_TOKENS = Words("memperoleh {n} {token}", "earning {n} {token}")
_SESSIONS = Words("memenuhi kriteria dalam {n} sesi", "meeting the criterion in {n} sessions")
_DAYS = Words("tidak didenda selama {n} hari", "no fine in {n} days")
_SINCE = Words("{done} sejak memasuki tingkat {level}", "{done} since entering the level {level}")
_FINES = Words("didenda {n} kali", "{n} fines")
_FAILED = Words("gagal dalam {n} sesi", "failing in {n} sessions")

_UP = Words(
    "pada {day}, {who} naik dari tingkat {before} ke tingkat {after} setelah {why}.",
    "on {day}, {who} went up from {before} to {after} after {why}.",
)
_FELL = Words(
    "pada {day}, {who} turun dari tingkat {before} ke tingkat {after} setelah {why}.",
    "on {day}, {who} went down from {before} to {after} after {why}.",
)
_STAYED = Words(
    "pada {day}, {who} tetap pada tingkat {after} karena sejak memasuki tingkat itu baru tercapai {why}.",
    "on {day}, {who} stayed at {after} with no more than {why} since entering it.",
)
_KEPT = Words(
    "pada {day}, {who} tetap pada tingkat tertinggi, {after}.", "on {day}, {who} stayed at the top, {after}."
)
_OVERRIDDEN = Words(
    "pada {day}, {who} ditempatkan pada tingkat {after}, bukan {given} seperti menurut kriterianya, dengan "
    "alasan berikut: {why}",
    "on {day}, {who} was given the level {after}, not {given} as by its criteria, for this reason: {why}",
)
_DIFFERS = Words(
    "pada {day} tercatat tingkat {after}, padahal menurut kriterianya {given}.",
    "on {day} the level {after} was recorded, while its criteria give {given}.",
)


def levels_agreed(
    tokens: TokenEconomy, ctx: Context, n: int, *, anchor: str = "tabel-token-tingkat"
) -> Blocks:
    """Return each level system of an agreement, with what leads down and when it is reviewed.

    Args:
        tokens: The token economy.
        ctx: The context.
        n: The number of the record that it stands in.
        anchor: Where cross-references to its table lead.
    """
    blocks: Blocks = ()
    since = ((None, tokens.levels), *((one.effective, one.levels) for one in tokens.amendments))
    stated = [(day, system) for day, system in since if system is not None]
    for k, (day, system) in enumerate(stated):
        place = anchored(anchored(anchor, n), k)
        first, last = system.levels[0].name, system.levels[-1].name
        count = number_words(len(system.levels), ctx.lang)
        words = _SYSTEM if day is None else _NEW_SYSTEM
        told = {} if day is None else {"day": date_text(day, ctx.lang, weekday=True)}
        blocks += (
            citing(ctx, words, place, n=count, lowest=first, highest=last, **told),
            _table(system, tokens, place, ctx),
            *paragraph(_rules(system, ctx)),
        )
    return blocks


def levels_reached(case: Case, course: TokenCourse, ctx: Context) -> Blocks:
    """Return the reviews of the client's level as a paragraph, a sentence for each."""
    return paragraph(_review(step, course, client_text(case, ctx), ctx) for step in level_steps(course))


def level_terms(system: LevelSystem, tokens: TokenEconomy, ctx: Context) -> str:
    """Return the levels with what leads to each, as a line of a sheet."""
    entries = _entries(system, tokens, ctx)
    return "; ".join(f"{name}: {entry}" if entry else name for name, entry in entries)


def _table(system: LevelSystem, tokens: TokenEconomy, anchor: str, ctx: Context) -> Table:
    token_free = any(one.token_free for one in system.levels)
    rows = tuple(
        (
            number_cell(n),
            cell(upper_first(one.name)),
            cell(upper_first(entry) or "–"),
            Cell(blocks=tuple(para(upper_first(text), "table") for text in one.privileges or ("–",))),
            *((cell(ctx.label(_TOKEN_FREE if one.token_free else _GIVES)),) if token_free else ()),
        )
        for n, (one, (_, entry)) in enumerate(
            zip(system.levels, _entries(system, tokens, ctx), strict=True), 1
        )
    )
    return Table(
        rows=(header_row(ctx.label(title) for title in _COLUMNS[: len(rows[0])]), *rows),
        widths=(1, 2.6, 4.4, 4.0, 2.0)[: len(rows[0])],
        header_rows=1,
        caption=table_caption(anchor, ctx.label(_CAPTION)),
    )


def _rules(system: LevelSystem, ctx: Context) -> Iterator[str]:
    yield sentence(ctx, _BEGINS, level=system.levels[0].name)
    if system.demotion is None:
        yield sentence(ctx, _NEVER_DOWN)
    else:
        to = ctx.label(_TO[system.demotion.to])
        yield sentence(ctx, _DOWN, to=to, limit=_limits(system.demotion, ctx))
    if system.reviews:
        yield sentence(ctx, _REVIEWED, days=dates_text(system.reviews, ctx.lang))


def _limits(demotion: Demotion, ctx: Context) -> str:
    stated = ((demotion.fines, _FINES_LIMIT), (demotion.failed_sessions, _FAILED_LIMIT))
    told = [ctx.label(words, n=number_words(n, ctx.lang)) for n, words in stated if n is not None]
    return Words(" atau ", " or ").pick(ctx.lang).join(told)


def _entries(system: LevelSystem, tokens: TokenEconomy, ctx: Context) -> Iterator[tuple[str, str]]:
    """Yield each level's name with what leads to it from the one below; nothing leads to the lowest."""
    below = ""
    for level in system.levels:
        if level.entry is None:
            yield level.name, ""
        else:
            asked = LevelRecord(
                tokens_earned=level.entry.tokens_earned or 0,
                sessions_at_criterion=level.entry.sessions_at_criterion or 0,
                days_without_fines=level.entry.days_without_fines or 0,
            )
            yield level.name, _met(level.entry, asked, below, tokens, ctx)
        below = level.name


def _met(entry: EntryCriteria, record: LevelRecord, level: str, tokens: TokenEconomy, ctx: Context) -> str:
    """Return what *record*, counted since the client entered *level*, has of what *entry* asks for."""
    stated = (
        (entry.tokens_earned, str(record.tokens_earned), _TOKENS),
        (
            entry.sessions_at_criterion,
            number_words(record.sessions_at_criterion, ctx.lang),
            _SESSIONS,
        ),
        (entry.days_without_fines, number_words(record.days_without_fines, ctx.lang), _DAYS),
    )
    token = token_word(tokens)
    done = joined((ctx.label(words, n=n, token=token) for asked, n, words in stated if asked), ctx.lang)
    return ctx.label(_SINCE, done=done, level=level)


def _review(step: LevelStep, course: TokenCourse, who: str, ctx: Context) -> str:
    if step.after is None:
        return ""  # the ledger refuses it, and the report says so
    names = {one.code: one.name for one in step.system.levels}
    told = {
        "day": date_text(step.date, ctx.lang, weekday=True),
        "who": who,
        "before": step.before.name,
        "after": step.after.name,
        "given": names[step.decision.next],
    }
    if step.by_criteria:
        pattern, why = _decided(step, course, ctx)
    else:
        pattern = _OVERRIDDEN if step.overridden else _DIFFERS
        why = lower_first(stopped(step.review.override))
    return sentence(ctx, pattern, **told, why=why)


def _decided(step: LevelStep, course: TokenCourse, ctx: Context) -> tuple[Words, str]:
    """Return the pattern of a review that went by the criteria, and what decided it."""
    levels, place = step.system.levels, step.system.codes.index(step.decision.next)
    entry = levels[place].entry
    if step.decision.move is LevelMove.PROMOTION and entry is not None:
        return _UP, _met(entry, step.record, step.before.name, course.economy, ctx)
    if step.decision.move is LevelMove.DEMOTION and step.system.demotion is not None:
        return _FELL, _failures(step.system.demotion, step.record, ctx)
    if place + 1 == len(levels):
        return _KEPT, ""
    missing = unmet(levels[place + 1].entry, step.record, token_word(course.economy))
    return _STAYED, joined((one.pick(ctx.lang) for one in missing), ctx.lang)


def _failures(demotion: Demotion, record: LevelRecord, ctx: Context) -> str:
    stated = (
        (demotion.fines, record.fines, _FINES),
        (demotion.failed_sessions, record.failed_sessions, _FAILED),
    )
    told = (ctx.label(words, n=number_words(n, ctx.lang)) for most, n, words in stated if most and n >= most)
    return joined(told, ctx.lang)
