"""Rules on what the texts say of a token economy: how many tokens, for what they went, whether ever."""

import re
from collections.abc import Iterator

from attrs import frozen

from socialwork.audit.base import Context, remark, rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.stated_numbers import NUMBER, number_of
from socialwork.process.tokens import TokenCourse
from socialwork.remembering import remembered
from socialwork.words import Words

_EXCHANGED = re.compile(
    r"(?<!\w)(?:(?:di)?tukar(?:kan)?|menukar(?:kan)?|penukaran|exchanged?|traded)\s+(?P<what>(?:[\w%]+\s+){0,5}?)"
    r"(?:dengan|for)\s+(?P<reward>[^.;:()\n]{2,60})",
    re.IGNORECASE,
)
_GOT = r"(?:memperoleh|mendapat(?:kan)?|mengumpulkan|meraih|earned|collected|received)"
_EARNED = re.compile(rf"(?<!\w){_GOT}(?!\w)")
_EXCHANGES = ("tukar", "exchange", "trade")
_WORD = re.compile(r"[^\W\d_]{3,}")
_NO_REWARD = frozenset(
    {"sesuatu", "harga", "pengukuh", "hadiah", "pengukuhnya", "hadiahnya", "reward", "price", "reinforcer"}
)


@frozen
class _Told:
    """A number of tokens in a text, and out of how many chances where it says so."""

    tokens: int
    chances: int | None


@rule(
    "TOK-20", Severity.ERROR, Certainty.FACT, Words("Jumlah token menyangkal buku", "Tokens deny the ledger")
)
def tokens_deny_ledger(context: Context) -> Iterator[Remark]:
    """No text tells of more tokens earned than the ledger has, and out of all chances it tells of as many."""
    totals = {id(course): course.totals for _, course in context.token_courses}
    for path, course, text in context.token_texts:
        stated = _tokens_told(text, course.economy.token)
        earned, given = totals[id(course)].earned, totals[id(course)].given
        for told in stated:
            whole = told.chances is not None and told.chances == course.economy.opportunities
            if told.tokens > earned + given or (whole and told.tokens not in {earned, earned + given}):
                yield remark(
                    path,
                    "Tertulis {stated} {token}, sedangkan menurut buku token diperoleh {earned}.",
                    "It says {stated} tokens, but by the ledger {earned} were earned.",
                    stated=told.tokens,
                    token=course.economy.token,
                    earned=earned,
                )


@remembered(maxsize=1024)
def _tokens_told(text: str, token: str) -> tuple[_Told, ...]:
    """Return the numbers of tokens that *text*, in small letters, says were earned."""
    if _EARNED.search(text) is None:
        return ()
    before, behind = _patterns(token.lower())
    first = (
        _Told(number_of(match[1]), number_of(match[2]) if match[2] else None)
        for match in before.finditer(text)
    )
    return (*first, *(_Told(number_of(match[2]), number_of(match[1])) for match in behind.finditer(text)))


@remembered(maxsize=16)
def _patterns(token: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds numbers of *token*: with the chances behind them, and before them."""
    name, chances = re.escape(token), r"(?:kesempatan|chances|opportunities)"
    of = rf"(?:\s+(?:dari|of|out of)\s+({NUMBER})\s+{chances})?"
    return (
        re.compile(rf"(?<!\w){_GOT}\s+(?:total\s+)?({NUMBER})\s+{name}\w*{of}"),
        re.compile(rf"(?<!\w)(?:dari|of)\s+({NUMBER})\s+{chances},?\s+[^.;]{{0,40}}?({NUMBER})\s+{name}"),
    )


@rule(
    "TOK-21",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Pengukuh lain dalam teks", "Another reward in a text"),
)
def other_reward(context: Context) -> Iterator[Remark]:
    """What a text says tokens were exchanged for is one of the agreed reinforcers."""
    for path, course, text in context.token_texts:
        exchanged = [*_EXCHANGED.finditer(text)] if any(word in text for word in _EXCHANGES) else []
        agreed = _words(" ".join(_reinforcers(course))) if exchanged else set()
        for match in exchanged:
            reward = _words(match["reward"])
            if agreed and reward and not reward & (agreed | _NO_REWARD) and not path.startswith("prose["):
                yield remark(
                    path,
                    "Tertulis penukaran dengan “{reward}”; yang disepakati: {agreed}. Mana yang benar?",
                    "It tells of an exchange for “{reward}”; agreed were: {agreed}. Which is right?",
                    reward=match["reward"].strip(),
                    agreed=", ".join(_reinforcers(course)),
                )


def _reinforcers(course: TokenCourse) -> tuple[str, ...]:
    added = (reinforcer.name for change in course.economy.amendments for reinforcer in change.reinforcers)
    return tuple(dict.fromkeys([*(reinforcer.name for reinforcer in course.economy.reinforcers), *added]))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


@rule(
    "TOK-22",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Penukaran tidak pernah tercatat", "Exchange never recorded"),
)
def exchange_never_recorded(context: Context) -> Iterator[Remark]:
    """Once the day of an agreed exchange is recorded, some exchange is recorded too."""
    for path, course in context.token_courses:
        tokens = course.economy
        last = max((day.date for day in tokens.days), default=None)
        due = [exchange.date for exchange in tokens.exchanges if last is not None and exchange.date <= last]
        if due and not any(day.exchanged for day in tokens.days):
            yield remark(
                f"{path}.days",
                "Penukaran disepakati pada {day}, tetapi tidak tercatat. Apakah token tidak ditukarkan?",
                "An exchange was agreed for {day}, and none is recorded. Were no tokens exchanged?",
                day=due[0],
            )


TOKEN_TEXT_RULES = (tokens_deny_ledger, other_reward, exchange_never_recorded)
