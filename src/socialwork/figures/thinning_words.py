"""A chart of thinning in words: its title, what it shows, and every session of it."""

from collections.abc import Iterator

from socialwork.figures.axes import decimal_text
from socialwork.figures.thinning_curve import Stretch, ThinnedSession, ThinningCurve
from socialwork.words import Lang, Words

PER_SUCCESS = Words("Per keberhasilan", "Per success")
SESSION = Words("Sesi", "Session")
TOKENS = Words("token per keberhasilan", "tokens per success")
PRAISES = Words("pujian per keberhasilan", "praises per success")
PLANNED = Words("token menurut rencana", "tokens by the plan")
TOKENS_AT_LAST = Words("token {n}", "tokens {n}")
PRAISES_AT_LAST = Words("pujian {n}", "praises {n}")
ADVANCED = Words("maju selangkah", "step forward")
FELL_BACK = Words("mundur selangkah", "step back")
MET = Words("kriteria tercapai", "criterion met")
NOT_MET = Words("kriteria belum tercapai", "criterion not met")

_TITLE = Words("Pengurangan token", "Thinning of tokens")
_OF = Words(" klien {client}", " of client {client}")
_ALT = Words(
    "Grafik pengurangan token{client}, sesi {first}–{last}: maju {advances} kali, mundur {backs} kali; "
    "token per keberhasilan {before} pada sesi pertama dan {after} pada sesi terakhir.",
    "Chart of the thinning of tokens{client}, sessions {first}–{last}: steps forward {advances}, "
    "steps back {backs}; tokens per success {before} in the first session and {after} in the last.",
)
_BEGUN = Words("Sesi {n}: mulai langkah {step}.", "Session {n}: step {step} begins.")
_FORWARD = Words("Sesi {n}: maju ke langkah {step}.", "Session {n}: forward to step {step}.")
_BACK = Words("Sesi {n}: mundur ke langkah {step}.", "Session {n}: back to step {step}.")
_SESSION = Words(
    "Sesi {n}: {successes} keberhasilan, {tokens} token, {praises} pujian{met}.",
    "Session {n}: {successes} successes, {tokens} tokens, {praises} praises{met}.",
)
_NONE = Words("tidak ada", "none")


def title(curve: ThinningCurve, lang: Lang) -> str:
    """Return what the chart is."""
    return _TITLE.pick(lang) + _of(curve, lang)


def alt(curve: ThinningCurve, lang: Lang) -> str:
    """Return what the chart shows, in one sentence."""
    first, last = curve.sessions[0], curve.sessions[-1]
    moved = [one.advanced for one in curve.stretches[1:]]
    return _ALT.pick(lang).format(
        client=_of(curve, lang),
        first=first.number,
        last=last.number,
        advances=moved.count(True),
        backs=moved.count(False),
        before=_rate(first.token_rate, lang),
        after=_rate(last.token_rate, lang),
    )


def description(curve: ThinningCurve, lang: Lang) -> tuple[str, ...]:
    """Return the whole chart in sentences: each step, and each session on it."""
    return tuple(line for one in curve.stretches for line in _stretch(one, curve, lang))


def _stretch(one: Stretch, curve: ThinningCurve, lang: Lang) -> Iterator[str]:
    words = _BEGUN if one.came_from is None else _FORWARD if one.advanced else _BACK
    yield words.pick(lang).format(n=one.sessions[0].number, step=curve.steps[one.step].name)
    yield from (_session(session, lang) for session in one.sessions)


def _session(one: ThinnedSession, lang: Lang) -> str:
    met = "" if one.met is None else f"; {(MET if one.met else NOT_MET).pick(lang)}"
    return _SESSION.pick(lang).format(
        n=one.number, successes=one.successes, tokens=one.tokens, praises=one.praises, met=met
    )


def _of(curve: ThinningCurve, lang: Lang) -> str:
    return _OF.pick(lang).format(client=curve.client) if curve.client else ""


def _rate(value: float | None, lang: Lang) -> str:
    return _NONE.pick(lang) if value is None else decimal_text(value, lang)
