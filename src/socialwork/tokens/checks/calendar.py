"""Indonesian public holidays, from the ``holidays`` package, which keeps up with the yearly joint decrees."""

import datetime as dt
from functools import lru_cache

from socialwork.values.when import Period
from socialwork.words import Words

_FIRST, _LAST = 1945, 2100
"""The years that are asked for; others have no holidays that anybody knows."""


def public_holidays(period: Period) -> dict[dt.date, Words]:
    """Return the public holidays of Indonesia in *period*, with their names in both languages.

    Days of joint leave (*cuti bersama*) are not among them: schools decide on those. Holidays that follow
    the moon are estimates until the government announces them, and their names say so.

    >>> day = dt.date(2023, 9, 28)
    >>> public_holidays(Period(day, day))[day]
    Words(id='Maulid Nabi Muhammad', en="Prophet's Birthday")
    """
    years = range(max(period.start.year, _FIRST), min(period.end.year, _LAST) + 1)
    return {day: name for year in years for day, name in _of_year(year).items() if day in period}


@lru_cache(maxsize=64)
def _of_year(year: int) -> dict[dt.date, Words]:
    from holidays import country_holidays  # noqa: PLC0415 - costs 60 ms; only checks of agreements need it

    named = {lang: country_holidays("ID", years=year, language=lang) for lang in ("id", "en_US")}
    return {day: Words(named["id"][day], named["en_US"][day]) for day in sorted(named["id"])}
