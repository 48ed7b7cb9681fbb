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
from socialwork.tokens.levels import EntryCriteria, LevelRecord, LevelSystem, unmet
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
    since = ((None, tokens.levels), *((change.effective, change.levels) for change in tokens.amendments))
    stated = [(day, system) for day, system in since if system is not None]
    for k, (day, system) in enumerate(stated):
        place = anchored(anchored(anchor, n), k)
        blocks += (
            citing(
                ctx,
                _SYSTEM if day is None else _NEW_SYSTEM,
                place,
                n=number_words(len(system.levels), ctx.lang),
                lowest=system.levels[0].name,
                highest=system.levels[-1].name,
                day="" if day is None else date_text(day, ctx.lang, weekday=True),
            ),
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
    """Return the levels with entry criteria and privileges; whether tokens are given where one gives none."""
    token_free = any(level.token_free for level in system.levels)
    rows: list[tuple[Cell, ...]] = []
    entries = _entries(system, tokens, ctx)
    for n, (level, (_, entry)) in enumerate(zip(system.levels, entries, strict=True), 1):
        privileges = tuple(para(upper_first(text), "table") for text in level.privileges or ("–",))
        given = cell(ctx.label(_TOKEN_FREE if level.token_free else _GIVES))
        row = (number_cell(n), cell(upper_first(level.name)), cell(upper_first(entry) or "–"))
        rows.append((*row, Cell(blocks=privileges), *((given,) if token_free else ())))
    columns = len(_COLUMNS) if token_free else len(_COLUMNS) - 1
    return Table(
        rows=(header_row(ctx.label(title) for title in _COLUMNS[:columns]), *rows),
        widths=(1, 2.6, 4.4, 4.0, 2.0)[:columns],
        header_rows=1,
        caption=table_caption(anchor, ctx.label(_CAPTION)),
    )


def _rules(system: LevelSystem, ctx: Context) -> Iterator[str]:
    yield sentence(ctx, _BEGINS, level=system.levels[0].name)
    if system.demotion is None:
        yield sentence(ctx, _NEVER_DOWN)
    else:
        stated = ((system.demotion.fines, _FINES_LIMIT), (system.demotion.failed_sessions, _FAILED_LIMIT))
        limits = [ctx.label(words, n=number_words(n, ctx.lang)) for n, words in stated if n is not None]
        limit = Words(" atau ", " or ").pick(ctx.lang).join(limits)
        yield sentence(ctx, _DOWN, to=ctx.label(_TO[system.demotion.to]), limit=limit)
    if system.reviews:
        yield sentence(ctx, _REVIEWED, days=dates_text(system.reviews, ctx.lang))


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
    """Return what a review decided, and why: by the criteria, or against them."""
    if step.after is None:
        return ""  # the ledger refuses it, and the report says so
    levels, place = step.system.levels, step.system.codes.index(step.decision.next)
    entry, demotion = levels[place].entry, step.system.demotion
    if not step.by_criteria:
        pattern = _OVERRIDDEN if step.overridden else _DIFFERS
        why = lower_first(stopped(step.review.override))
    elif step.decision.move is LevelMove.PROMOTION and entry is not None:
        pattern, why = _UP, _met(entry, step.record, step.before.name, course.economy, ctx)
    elif step.decision.move is LevelMove.DEMOTION and demotion is not None:
        stated = (
            (demotion.fines, step.record.fines, _FINES),
            (demotion.failed_sessions, step.record.failed_sessions, _FAILED),
        )
        failures = [(words, n) for most, n, words in stated if most and n >= most]
        pattern = _FELL
        why = joined((ctx.label(words, n=number_words(n, ctx.lang)) for words, n in failures), ctx.lang)
    elif place + 1 == len(levels):
        pattern, why = _KEPT, ""
    else:
        missing = unmet(levels[place + 1].entry, step.record, token_word(course.economy))
        pattern, why = _STAYED, joined((words.pick(ctx.lang) for words in missing), ctx.lang)
    return sentence(
        ctx,
        pattern,
        day=date_text(step.date, ctx.lang, weekday=True),
        who=who,
        before=step.before.name,
        after=step.after.name,
        given=levels[place].name,
        why=why,
    )
