"""A chart of tokens in words: its title, what it shows, and every day of it."""

import datetime as dt
from collections.abc import Iterator

from socialwork.figures.token_curve import PriceLine, Standing, TokenCurve, standings
from socialwork.text import date_text, joined, period_text
from socialwork.words import Lang, Words

TITLE = Words("Token kumulatif dan saldo", "Cumulative tokens and balance")
OF = Words(" klien {client}", " of client {client}")
TOKENS = Words("Jumlah token", "Number of tokens")
NAMED = Words("Jumlah {token}", "Number of {token}")
EARNED = Words("diperoleh (kumulatif)", "earned (cumulative)")
EARNED_AT_LAST = Words("diperoleh {n}", "earned {n}")
BALANCE = Words("saldo", "balance")
BALANCE_AT_LAST = Words("saldo {n}", "balance {n}")
LOST = Words("denda", "response cost")
EXCHANGED = Words("penukaran", "exchange")
LEFT_OVER = Words("sisa token keluar", "leftover tokens removed")
DAY_OFF = Words("hari tanpa kesempatan", "day without opportunities")
PRICE = Words("harga pengukuh", "price of a reinforcer")
CHANGE = Words("perubahan kesepakatan", "amended agreement")
EVENT = Words("peristiwa luar", "outside event")
AMENDED = Words("Perubahan kesepakatan", "Agreement amended")
SPENT = Words("ditukar {n}", "exchanged {n}")
SPENT_ON = Words("ditukar {n}: {what}", "exchanged {n}: {what}")
REMOVED = Words("sisa {n}", "{n} left over")

_ALT = Words(
    "Grafik token{client}, {period}: diperoleh {earned}, didenda {lost}, ditukar {exchanged}, "
    "sisa keluar {left_over}, saldo akhir {balance}.",
    "Chart of tokens{client}, {period}: {earned} earned, {lost} lost, {exchanged} exchanged, "
    "{left_over} left over removed, final balance {balance}.",
)
_DAY = Words("{day}: {changes}; saldo {balance}.", "{day}: {changes}; balance {balance}.")
_CHANGES = (
    ("earned", Words("diperoleh {n}", "{n} earned")),
    ("lost", Words("didenda {n}", "{n} lost")),
    ("exchanged", Words("ditukar {n}", "{n} exchanged")),
    ("left_over", Words("sisa keluar {n}", "{n} left over removed")),
    ("corrected", Words("dikoreksi {n:+}", "corrected by {n:+}")),
)
_NOTHING = Words("tidak ada perubahan", "no change")
_BOUGHT = Words("{changes} ({what})", "{changes} ({what})")
_PRICE = Words("Harga {name}: {n} token.", "Price of {name}: {n} tokens.")
_REACHED = Words(
    "Harga {name}, {n} token, pertama kali tercapai pada {day}.",
    "The price of {name}, {n} tokens, was first reached on {day}.",
)
_NOT_REACHED = Words(
    "Harga {name}, {n} token, belum tercapai.", "The price of {name}, {n} tokens, was not reached."
)
_PHASE = Words("Mulai {day}: {text}.", "From {day}: {text}.")
_HAPPENED = Words("Peristiwa luar pada {day}: {text}.", "Outside event on {day}: {text}.")
_OFF = Words("Tanpa kesempatan: {days}.", "Without opportunities: {days}.")


def title(curve: TokenCurve, lang: Lang) -> str:
    """Return what the chart is."""
    return TITLE.pick(lang) + _of(curve, lang)


def alt(curve: TokenCurve, lang: Lang) -> str:
    """Return what the chart shows, in one sentence."""
    return _ALT.pick(lang).format(
        client=_of(curve, lang),
        period=period_text(curve.first, curve.last, lang),
        earned=sum(one.earned for one in curve.points),
        lost=sum(one.lost for one in curve.points),
        exchanged=sum(one.exchanged for one in curve.points),
        left_over=sum(one.left_over for one in curve.points),
        balance=list(standings(curve))[-1].balance,
    )


def description(curve: TokenCurve, lang: Lang) -> tuple[str, ...]:
    """Return the whole chart in sentences: prices, phases, changes, and each day."""
    days = tuple(standings(curve))
    off = joined((_off_text(one.day, one.name, lang) for one in curve.days_off), lang)
    return (
        *(_price_text(price, curve, days, lang) for price in curve.prices),
        *(_since(_PHASE, one.day, one.text, lang) for one in curve.phases if one.text),
        *(_since(_PHASE, one.day, one.text or AMENDED.pick(lang), lang) for one in curve.changes),
        *(_since(_HAPPENED, one.day, one.text, lang) for one in curve.events if one.text),
        *((_OFF.pick(lang).format(days=off),) if off else ()),
        *(_day_text(one, lang) for one in days),
    )


def day_long(day: dt.date, lang: Lang) -> str:
    """Return a date with its weekday."""
    return date_text(day, lang, weekday=True)


def _of(curve: TokenCurve, lang: Lang) -> str:
    return OF.pick(lang).format(client=curve.client) if curve.client else ""


def _off_text(day: dt.date, name: str, lang: Lang) -> str:
    return f"{day_long(day, lang)} ({name})" if name else day_long(day, lang)


def _since(words: Words, day: dt.date, text: str, lang: Lang) -> str:
    return words.pick(lang).format(day=day_long(day, lang), text=text)


def _price_text(price: PriceLine, curve: TokenCurve, days: tuple[Standing, ...], lang: Lang) -> str:
    start, end = price.start or curve.first, price.end or curve.last
    reached = [one for one in days if start <= one.point.day <= end and one.peak >= price.tokens]
    words = _REACHED if reached else _NOT_REACHED
    day = day_long(reached[0].point.day, lang) if reached else ""
    return words.pick(lang).format(name=price.name, n=price.tokens, day=day)


def _day_text(one: Standing, lang: Lang) -> str:
    return _DAY.pick(lang).format(
        day=day_long(one.point.day, lang),
        changes=", ".join(_changes(one, lang)) or _NOTHING.pick(lang),
        balance=one.balance,
    )


def _changes(one: Standing, lang: Lang) -> Iterator[str]:
    for name, words in _CHANGES:
        n: int = getattr(one.point, name)
        if n:
            text = words.pick(lang).format(n=n)
            bought = name == "exchanged" and one.point.bought
            yield _BOUGHT.pick(lang).format(changes=text, what=one.point.bought) if bought else text
