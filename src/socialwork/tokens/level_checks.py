"""What is wrong with a level system: levels that nobody reaches, and an end that still needs tokens."""

from itertools import pairwise

from socialwork.findings import Finding, Severity
from socialwork.tokens.levels import LevelRecord, LevelSystem, next_level
from socialwork.vocabulary.token_plans import LevelMove
from socialwork.words import Words

_MOST = 1_000_000


def unreachable(
    system: LevelSystem, *, attainable: int | None = None, days: int | None = None
) -> tuple[str, ...]:
    """Return the codes of the levels that even a client who misses nothing never enters.

    Args:
        system: The levels.
        attainable: Tokens that can be earned at one level at most, or ``None`` where nothing limits them.
        days: Days that the agreement lasts, or ``None``.
    """
    reached = [system.codes[0]]
    while True:
        here = system.levels[len(reached) - 1]
        tokens = 0 if here.token_free else _bound(attainable)
        best = LevelRecord(tokens_earned=tokens, sessions_at_criterion=_MOST, days_without_fines=_bound(days))
        decision = next_level(system, here.code, best)
        if decision.move is not LevelMove.PROMOTION:
            return system.codes[len(reached) :]
        reached.append(decision.next)


def check_levels(
    system: LevelSystem, *, attainable: int | None = None, days: int | None = None
) -> tuple[Finding, ...]:
    """Return what is wrong with a level system: ``LEVEL-01`` to ``LEVEL-04``.

    Args:
        system: The levels.
        attainable: Tokens that can be earned at one level at most, or ``None`` where nothing limits them.
        days: Days that the agreement lasts, or ``None``.

    >>> from socialwork.tokens.levels import EntryCriteria, TokenLevel
    >>> gold = TokenLevel(code="emas", name="Emas", entry=EntryCriteria(tokens_earned=60), token_free=True)
    >>> system = LevelSystem(levels=(TokenLevel(code="perak", name="Perak"), gold), demotion=None)
    >>> [finding.code for finding in check_levels(system, attainable=48)]
    ['LEVEL-01']
    """
    lost = unreachable(system, attainable=attainable, days=days)
    found = [_finding("LEVEL-01", Severity.ERROR, system, code, _NEVER) for code in lost]
    *lower, top = system.levels
    if not top.token_free:
        found.append(_finding("LEVEL-02", Severity.ERROR, system, top.code, _TOP_WITH_TOKENS))
    early = [level.code for level in lower if level.token_free]
    found += [_finding("LEVEL-03", Severity.ERROR, system, code, _BELOW_WITHOUT) for code in early]
    for before, after in pairwise(system.levels):
        gone = [privilege for privilege in before.privileges if privilege not in after.privileges]
        if gone:
            message = _FEWER.format(privileges=", ".join(gone))
            found.append(_finding("LEVEL-04", Severity.WARNING, system, after.code, message))
    return tuple(found)


def _finding(code: str, severity: Severity, system: LevelSystem, level: str, message: Words) -> Finding:
    n = system.codes.index(level)
    place = _PLACE.format(name=system.levels[n].name)
    return Finding(code=code, severity=severity, path=f"levels[{n}]", place=place, message=message)


def _bound(number: int | None) -> int:
    return _MOST if number is None else min(max(number, 0), _MOST)


_PLACE = Words("Tingkat {name}", "Level {name}")
_NEVER = Words(
    "Tingkat ini tidak pernah tercapai, sekalipun klien tidak pernah gagal.",
    "Nobody enters this level, not even a client who never fails.",
)
_TOP_WITH_TOKENS = Words(
    "Tingkat tertinggi masih memakai token; sistem tingkat harus berakhir tanpa token.",
    "The highest level still gives tokens; a level system ends without them.",
)
_BELOW_WITHOUT = Words(
    "Tingkat ini tanpa token, padahal masih ada tingkat di atasnya.",
    "This level gives no tokens, though there are levels above it.",
)
_FEWER = Words(
    "Hak istimewa dari tingkat di bawahnya hilang: {privileges}.",
    "Privileges of the level below are lost: {privileges}.",
)
