"""The register of laws and regulations: those that the library brings and those that a campus adds."""

import datetime as dt
from collections.abc import Iterator

from socialwork.errors import SocialWorkError
from socialwork.knowledge.regulations.children import CHILD_REGULATIONS
from socialwork.knowledge.regulations.education import EDUCATION_REGULATIONS
from socialwork.knowledge.regulations.foundations import FOUNDATION_REGULATIONS
from socialwork.knowledge.regulations.health import HEALTH_REGULATIONS
from socialwork.knowledge.regulations.regulation import Regulation
from socialwork.knowledge.regulations.services import SERVICE_REGULATIONS
from socialwork.knowledge.regulations.welfare import WELFARE_REGULATIONS
from socialwork.vocabulary.law import RegulationKind, RegulationStatus

REGULATIONS: tuple[Regulation, ...] = (
    *FOUNDATION_REGULATIONS,
    *CHILD_REGULATIONS,
    *EDUCATION_REGULATIONS,
    *WELFARE_REGULATIONS,
    *SERVICE_REGULATIONS,
    *HEALTH_REGULATIONS,
)
"""Every regulation that the library brings, by field."""

AS_OF = dt.date(2026, 11, 24)
"""The day up to which the library says anything; what came later is not known."""

_BY_CODE: dict[str, Regulation] = {one.code: one for one in REGULATIONS}


class RegulationError(SocialWorkError):
    """A regulation that cannot be added to the register."""


def regulation(code: str) -> Regulation | None:
    """Return the regulation of that code, or ``None``.

    >>> regulation("uu14-2019").short_name
    'Undang-Undang Nomor 14 Tahun 2019'
    """
    return _BY_CODE.get(code)


def regulations(kind: RegulationKind | None = None) -> tuple[Regulation, ...]:
    """Return every regulation, or those of one kind, in order."""
    return tuple(one for one in _BY_CODE.values() if kind in {None, one.kind})


def register_regulation(added: Regulation) -> Regulation:
    """Add a regulation of another package, such as one of the region in which a campus works.

    A regulation that amends, repeals or replaces others is added behind them.

    Raises:
        RegulationError: The code is taken by another regulation, another entry has the same kind, number
            and year, or a code that it names is not in the register.
    """
    known = _BY_CODE.get(added.code)
    if known == added:
        return added
    same = next((one for one in find_regulations(added.kind, added.number, added.year, added.region)), None)
    if known is not None or same is not None:
        taken = known or same
        message = f"{added.code!r}: the register has {'' if taken is None else taken.name!r} already"
        raise RegulationError(message)
    for code in (*added.amended_by, *added.replaces, *filter(None, (added.repealed_by,))):
        if code not in _BY_CODE:
            message = f"{added.code!r} names {code!r}, which is not in the register"
            raise RegulationError(message)
    _BY_CODE[added.code] = added
    return added


def find_regulations(
    kind: RegulationKind | None, number: str, year: int, region: str = ""
) -> Iterator[Regulation]:
    """Yield the regulations of that number and year: of one *kind*, or of every kind for ``None``."""
    for one in _BY_CODE.values():
        alike = (one.number.casefold(), one.year, one.region) == (number.casefold(), year, region)
        if alike and kind in {None, one.kind}:
            yield one


def in_force_on(one: Regulation, day: dt.date) -> bool | None:
    """Return whether *one* bound on *day*; ``None`` where the register cannot tell.

    Days of enactment are compared where they are known, else years: of a law whose day is not known,
    nothing is said about its own year. Nothing is said either about days after the last look.

    >>> in_force_on(regulation("uu2-1989"), dt.date(2023, 9, 1))
    False
    >>> in_force_on(regulation("uu20-2003"), dt.date(2023, 9, 1))
    True
    """
    if one.status is RegulationStatus.UNKNOWN:
        return False if _existed(one, day) is False else None
    existed = _existed(one, day)
    if one.status is not RegulationStatus.REPEALED or existed is not True:
        return None if existed and day > known_until(one) else existed
    end = regulation(one.repealed_by)
    ended = None if end is None else _existed(end, day)
    return None if ended is None else not ended


def amendments_on(one: Regulation, day: dt.date | None = None) -> tuple[Regulation, ...]:
    """Return the regulations that had amended *one* by *day*, the oldest first; all of them without a day."""
    known = (regulation(code) for code in one.amended_by)
    return tuple(each for each in known if each is not None and (day is None or _existed(each, day)))


def is_younger(one: Regulation, day: dt.date) -> bool:
    """Return whether *one* was certainly enacted after *day*."""
    return _existed(one, day) is False


def successors(one: Regulation) -> tuple[Regulation, ...]:
    """Return what repealed *one*, what repealed that, and so on."""
    found: list[Regulation] = []
    while one.repealed_by and (after := regulation(one.repealed_by)) is not None and after not in found:
        found.append(after)
        one = after
    return tuple(found)


def known_until(one: Regulation) -> dt.date:
    """Return the day up to which the register speaks about *one*: that of its last check."""
    return max((check.date for check in one.checked), default=AS_OF)


def _existed(one: Regulation, day: dt.date) -> bool | None:
    if one.enacted is not None:
        return one.enacted <= day
    return None if one.year == day.year else one.year < day.year
