"""The patterns by which dates are found: names of months and weekdays as people write them."""

import re

_MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari februeri pebruari febuari february feb peb",
            "maret march mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agst agt ags agu",
            "september sept sep septembar",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec",
        ),
        start=1,
    )
    for name in names.split()
}
_WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "senin monday",
            "selasa tuesday",
            "rabu wednesday",
            "kamis thursday",
            "jumat jum'at jum’at friday",
            "sabtu saturday",
            "minggu ahad sunday",
        )
    )
    for name in names.split()
}
WEEKDAY_WORDS = tuple(re.split(r"['’]", one)[0] for one in _WEEKDAYS)
"""The words of the weekdays as a reading counts words, in small letters: an apostrophe ends one."""
_LONG = 4
_WHOLE = "|".join(sorted((one for one in _MONTHS if len(one) >= _LONG), key=lambda one: (-len(one), one)))
_CUT = "|".join(sorted(one for one in _MONTHS if len(one) < _LONG and one not in {"mei", "may"}))
_BARE_DAYS = "|".join(one for one in _WEEKDAYS if one != "minggu")
_SUNDAY = (
    r"(?:(?<=[Hh]ari )minggu|(?<=HARI )MINGGU"
    r"|(?<!dua )(?<!tiga )(?<!empat )(?<!lima )(?<!satu )(?<!enam )(?<!\d )(?<!per )(?<!tiap )Minggu)"
)
WEEKDAY = rf"\b(?P<weekday>(?i:{_BARE_DAYS})|{_SUNDAY})\b"
_UNTIL = r"(?:[–—-]|s\.?\s?d\.?|s/d|sampai(?:\s+dengan)?|hingga|until|to)"
_TO_DATE = r"(?:\s*(?:pagi|siang|sore|malam))?\s*[,/:;(–-]?\s*(?:(?:pada\s+)?(?:tanggal|tgl\.?)\s*:?\s*)?"

# These three start with a digit, so that the search leaps from digit to digit; what may not stand before
# them is looked at afterwards.
WRITTEN = re.compile(
    rf"(\d\d?)\s?(?:st|nd|rd|th)?[\s-]*"
    rf"\b({_WHOLE}|mei|may(?=\s+\d)|(?:{_CUT})(?=\.?\s*,?\s*\d{{4}}))\b\.?(?:[\s,-]{{1,3}}((?:19"
    rf"|20)\d\d)\b)?",
    re.IGNORECASE,
)
NUMERIC = re.compile(
    r"(\d\d?)(?:(?:/(?=\d{1,2}/)|-(?=\d{1,2}-)|\.(?=\d{1,2}\.\d{4}))(0?[1-9]|1[0-2])[/.-](\d{4}|\d{2})"
    r"|(\d\d)-(\d\d)-(\d\d))(?![\w/-]|\.\d)"
)
SHORT = re.compile(r"(\d\d?)/(0?[1-9]|1[0-2])(?![\w/-])")
MONTH_YEAR = re.compile(rf"\b({_WHOLE}|mei)\s+((?:19|20)\d\d)\b", re.IGNORECASE)
"""A month with its year, whether a day stands before it or not."""
ON = re.compile(r"\b(?:tanggal|tgl\.?)\s*$", re.IGNORECASE)
LEAD = re.compile(rf"{WEEKDAY}{_TO_DATE}$")
TRAIL = re.compile(
    rf"\s*(?:\(|,?\s+(?:pada\s+)?hari\s+){WEEKDAY}(?!\s*,?\s*(?:tanggal\s+)?\d|\s+(?:dan|sampai))\)?"
)
DAY_RANGE = re.compile(
    rf"(?:{WEEKDAY}{_TO_DATE})?(?<![\d.,/:])\b(?P<days>\d{{1,2}})\s*(?P<sign>{_UNTIL})\s*(?:(?:tanggal"
    rf"|tgl\.?)\s*)?$"
)
DAY_LISTED = re.compile(
    r"(?<![\d.,/:])(?P<days>\b\d{1,2}(?:\s*,\s*\d{1,2})*),?\s+(?:dan|serta|&|and)\s+(?:tanggal\s+)?$",
    re.IGNORECASE,
)
BETWEEN = re.compile(
    rf"\s*\)?,?\s*(?P<sign>{_UNTIL})\s*(?:(?:pada\s+)?(?:hari\s+)?(?:tanggal|tgl\.?|hari)\s*)?", re.IGNORECASE
)


LISTED = re.compile(
    r"\s*(?:,|,?\s+(?:dan|serta|&|and))\s*(?:(?:pada\s+)?(?:hari\s+)?(?:tanggal|tgl\.?|hari)\s*)?",
    re.IGNORECASE,
)


def month_of(name: str) -> int:
    """Return the number of a month, from 1."""
    return _MONTHS[name.casefold()]


def weekday_of(name: str) -> int:
    """Return the number of a weekday, 0 for Monday."""
    return _WEEKDAYS[name.casefold()]
