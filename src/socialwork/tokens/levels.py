"""Level systems: ordered levels with criteria, privileges and a rule of demotion, up to one without tokens.

The client is looked at in reviews. A review moves at most one level up; what leads down is agreed
beforehand and holds for every level (Ayllon and Azrin 1968; Cooper, Heron and Heward 2020, chapter 28).
"""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.values.checks import whole
from socialwork.values.text import is_code, not_blank
from socialwork.vocabulary.token_plans import DemotionTarget, LevelMove
from socialwork.words import Words

_MOST = 1_000_000
"""The greatest number of tokens, sessions or days that a criterion may ask for; more is a slip of the pen."""


@frozen(kw_only=True)
class EntryCriteria:
    """What leads to a level, counted since the client entered the one below; all that is stated must be met.

    Attributes:
        tokens_earned: Tokens earned, or ``None`` where tokens do not matter.
        sessions_at_criterion: Sessions at the agreed criterion, or ``None``.
        days_without_fines: Days since the last fine, or since the level was entered, or ``None``.
    """

    tokens_earned: Annotated[int | None, Words("Token diperoleh", "Tokens earned")] = field(
        default=None, validator=whole(1, _MOST)
    )
    sessions_at_criterion: Annotated[
        int | None, Words("Sesi yang memenuhi kriteria", "Sessions at criterion")
    ] = field(default=None, validator=whole(1, _MOST))
    days_without_fines: Annotated[int | None, Words("Hari tanpa denda", "Days without fines")] = field(
        default=None, validator=whole(1, _MOST)
    )

    def __attrs_post_init__(self) -> None:
        if self.tokens_earned is self.sessions_at_criterion is self.days_without_fines is None:
            message = "a level is entered by at least one criterion"
            raise ValueError(message)


@frozen(kw_only=True)
class TokenLevel:
    """One level.

    Attributes:
        code: By which events name it.
        name: What it is called.
        entry: What leads to it from the level below; ``None`` for the lowest, where the client begins.
        privileges: What the client may do here without paying tokens.
        token_free: Whether no tokens are given here.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    name: Annotated[str, Words("Tingkat", "Level")] = field(validator=not_blank)
    entry: Annotated[EntryCriteria | None, Words("Syarat masuk", "Entry criteria")] = None
    privileges: Annotated[tuple[str, ...], Words("Hak istimewa", "Privileges")] = ()
    token_free: Annotated[bool, Words("Tanpa token", "Without tokens")] = False


@frozen(kw_only=True)
class Demotion:
    """What leads down from any level but the lowest: either of the two, counted since the level was entered.

    At the lowest level it has no effect, so that nobody is stuck there for what happened once.

    Attributes:
        fines: So many fines or more, or ``None`` where fines do not lead down.
        failed_sessions: So many failed sessions or more, or ``None``.
        to: Where to.
    """

    fines: Annotated[int | None, Words("Jumlah denda", "Fines")] = field(
        default=None, validator=whole(1, _MOST)
    )
    failed_sessions: Annotated[int | None, Words("Sesi yang gagal", "Failed sessions")] = field(
        default=None, validator=whole(1, _MOST)
    )
    to: Annotated[DemotionTarget, Words("Turun ke", "Down to")]

    def __attrs_post_init__(self) -> None:
        if self.fines is self.failed_sessions is None:
            message = "a demotion needs a number of fines or of failed sessions"
            raise ValueError(message)


@frozen(kw_only=True)
class LevelSystem:
    """The levels, lowest first, and the rule of demotion.

    Attributes:
        levels: Two or more; every one but the lowest has entry criteria.
        demotion: What leads down, or ``None`` where nothing does; it is stated either way.
        reviews: The days on which the client's level is looked at; empty where no days were agreed on.
    """

    levels: Annotated[tuple[TokenLevel, ...], Words("Tingkat", "Levels")]
    demotion: Annotated[Demotion | None, Words("Aturan turun tingkat", "Rule of demotion")]
    reviews: Annotated[tuple[dt.date, ...], Words("Hari peninjauan", "Days of review")] = ()

    def __attrs_post_init__(self) -> None:
        if len(self.levels) < 2 or len(set(self.codes)) < len(self.levels):  # noqa: PLR2004 - a way to go
            message = f"a level system needs two levels or more with different codes, not {self.codes}"
            raise ValueError(message)
        if self.levels[0].entry is not None or any(one.entry is None for one in self.levels[1:]):
            message = "the lowest level is where the client begins; every other one has entry criteria"
            raise ValueError(message)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the levels, lowest first."""
        return tuple(one.code for one in self.levels)


@frozen(kw_only=True)
class LevelRecord:
    """What a client did since entering the level, 0 or more of each.

    Attributes:
        tokens_earned: Tokens earned.
        sessions_at_criterion: Sessions at the agreed criterion.
        failed_sessions: Sessions that failed it.
        fines: Fines.
        days_without_fines: Whole days since the last fine, or since the level was entered.
    """

    tokens_earned: int = field(default=0, validator=whole(0, _MOST))
    sessions_at_criterion: int = field(default=0, validator=whole(0, _MOST))
    failed_sessions: int = field(default=0, validator=whole(0, _MOST))
    fines: int = field(default=0, validator=whole(0, _MOST))
    days_without_fines: int = field(default=0, validator=whole(0, _MOST))


@frozen(kw_only=True)
class LevelDecision:
    """What a review decided.

    Attributes:
        level: The code of the level before.
        next: The code of the level from now on.
        move: Up, down, or neither.
        reason: Why, for the client.
    """

    level: str
    next: str
    move: LevelMove
    reason: Words


def next_level(system: LevelSystem, level: str, record: LevelRecord) -> LevelDecision:
    """Return the level that follows from *record*; the same record always gives the same level.

    Demotion is asked first: who has lost a level does not enter the next one in the same review.

    Args:
        system: The levels.
        level: The code of the level that the client has.
        record: What the client did since entering it.

    Raises:
        ValueError: The system has no level of that code.

    >>> from socialwork.vocabulary.token_plans import DemotionTarget
    >>> system = LevelSystem(
    ...     levels=(
    ...         TokenLevel(code="perak", name="Perak"),
    ...         TokenLevel(code="emas", name="Emas", entry=EntryCriteria(tokens_earned=30), token_free=True),
    ...     ),
    ...     demotion=Demotion(failed_sessions=2, to=DemotionTarget.ONE_DOWN),
    ... )
    >>> next_level(system, "perak", LevelRecord(tokens_earned=31)).next
    'emas'
    >>> next_level(system, "emas", LevelRecord(failed_sessions=2)).next
    'perak'
    """
    if level not in system.codes:
        message = f"no level {level!r}; there are {', '.join(system.codes)}"
        raise ValueError(message)
    place = system.codes.index(level)
    if place and (why := _demoting(system.demotion, record)) is not None:
        to = 0 if _to_lowest(system.demotion) else place - 1
        return _decision(system, place, to, why)
    if place + 1 == len(system.levels):
        return _decision(system, place, place, Words("Tingkat tertinggi dipertahankan.", "The top is kept."))
    missing = unmet(system.levels[place + 1].entry, record)
    if missing:
        return _decision(system, place, place, _listed("Belum terpenuhi: ", "Not met yet: ", missing))
    met = Words("Semua syarat terpenuhi.", "All criteria are met.")
    return _decision(system, place, place + 1, met)


def unmet(entry: EntryCriteria | None, record: LevelRecord, token: str = "") -> tuple[Words, ...]:
    """Return the criteria that *record* does not meet yet, in words; none of them for the lowest level.

    Args:
        entry: What leads to the level.
        record: What the client did since entering the one below.
        token: What stands for the tokens in the case; without it they are called tokens.
    """
    if entry is None:
        return ()
    asked = (
        (entry.tokens_earned, record.tokens_earned, _NAMED if token else _TOKENS),
        (entry.sessions_at_criterion, record.sessions_at_criterion, _SESSIONS),
        (entry.days_without_fines, record.days_without_fines, _DAYS),
    )
    return tuple(
        words.format(have=have, wanted=wanted, token=token)
        for wanted, have, words in asked
        if wanted is not None and have < wanted
    )


_TOKENS = Words("{have} dari {wanted} token", "{have} of {wanted} tokens")
_NAMED = Words("{have} dari {wanted} {token}", "{have} of {wanted} {token}")
_SESSIONS = Words(
    "{have} dari {wanted} sesi yang memenuhi kriteria", "{have} of {wanted} sessions at criterion"
)
_DAYS = Words("{have} dari {wanted} hari tanpa denda", "{have} of {wanted} days without fines")
_FINES = Words("{have} denda sejak tingkat ini dicapai", "{have} fines since this level was entered")
_FAILED = Words(
    "{have} sesi gagal sejak tingkat ini dicapai", "{have} failed sessions since this level was entered"
)


def _demoting(demotion: Demotion | None, record: LevelRecord) -> Words | None:
    """Return what leads down, or ``None``."""
    if demotion is None:
        return None
    asked = (
        (demotion.fines, record.fines, _FINES),
        (demotion.failed_sessions, record.failed_sessions, _FAILED),
    )
    found = [words.format(have=have) for most, have, words in asked if most is not None and have >= most]
    return _listed("", "", found) if found else None


def _to_lowest(demotion: Demotion | None) -> bool:
    return demotion is not None and demotion.to is DemotionTarget.LOWEST


def _decision(system: LevelSystem, place: int, to: int, reason: Words) -> LevelDecision:
    move = LevelMove.STAY if to == place else LevelMove.PROMOTION if to > place else LevelMove.DEMOTION
    return LevelDecision(level=system.codes[place], next=system.codes[to], move=move, reason=reason)


def _listed(id: str, en: str, parts: list[Words] | tuple[Words, ...]) -> Words:  # noqa: A002 - the language code
    return Words(f"{id}{'; '.join(one.id for one in parts)}.", f"{en}{'; '.join(one.en for one in parts)}.")
