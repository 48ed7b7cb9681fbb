"""The ledgers of a case, worked out once for all blocks that print from them, and words on tokens."""

from socialwork.case import Case
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.sentences import lower_first, term
from socialwork.process.tokens import TokenCourse, course_of_case, token_courses
from socialwork.techniques import TokenEconomy, TokenPolicies
from socialwork.text import minus
from socialwork.vocabulary.term import Term
from socialwork.words import Words

_HOUR = 60
_TERMS = {
    "floor": Words("saldo tidak kurang dari {n}", "a balance of {n} or more"),
    "cap": Words("saldo paling banyak {n}", "a balance of {n} at most"),
    "expires_after": Words("token hangus setelah {n} hari", "tokens expire after {n} days"),
    "leftover": Words("sisa token {n}", "leftover tokens: {n}"),
    "endowment": Words("token awal {n}", "an endowment of {n}"),
    "most_lost": Words("kehilangan sehari paling banyak {n}", "{n} lost in a day at most"),
    "deliver_within": Words(
        "token diberikan paling lama {n} setelah perilaku", "the token within {n} of the behaviour"
    ),
    "praise_within": Words("pujian menyusul dalam {n}", "praise follows within {n}"),
    "record_within": Words("dicatat paling lama {n} kemudian", "recorded within {n}"),
    "late_entry": Words("catatan terlambat {n}", "late entries: {n}"),
    "reversal": Words("pembatalan token yang sudah dipakai {n}", "reversals of spent tokens: {n}"),
}
_MINUTES = Words("{n} menit", "{n} minutes")
_HOURS = Words("{n} jam", "{n} hours")


def course_in(case: Case, economy: TokenEconomy, ctx: Context) -> TokenCourse:
    """Return the course of one token economy of *case*."""
    known = (one for one in ctx.once(_courses, case) if one.economy is economy)
    return next(known, None) or course_of_case(case, economy)


def token_word(economy: TokenEconomy) -> str:
    """Return what stands for the tokens, as it stands inside a sentence."""
    return lower_first(economy.token)


def has_fines(economy: TokenEconomy) -> bool:
    """Return whether the agreement or an amendment of it has a fine."""
    return bool(economy.fines) or any(change.fines for change in economy.amendments)


def numbers_of(economy: TokenEconomy) -> dict[str, str]:
    """Return the number by which the tables call each behaviour of the agreement and its amendments."""
    return {one.code: str(n) for n, one in enumerate(economy.all_behaviours, 1)}


def policy_terms(policies: TokenPolicies, ctx: Context) -> list[str]:
    """Return what is agreed on the cases that nobody thinks of, a phrase for each."""
    phrases: list[str] = []
    for name, words in _TERMS.items():
        value: int | Term | None = getattr(policies, name)
        if isinstance(value, Term):
            phrases.append(ctx.label(words, n=term(ctx, value)))
        elif value is not None and name.endswith("_within"):
            minutes = value * (_HOUR if name == "record_within" else 1)
            phrases.append(ctx.label(words, n=minutes_text(minutes, ctx)))
        elif value is not None:
            phrases.append(ctx.label(words, n=minus(value)))
    return phrases


def minutes_text(minutes: int, ctx: Context) -> str:
    """Return a span of minutes, in hours where it is some."""
    hours, rest = divmod(minutes, _HOUR)
    return ctx.label(_HOURS, n=hours) if hours and not rest else ctx.label(_MINUTES, n=minutes)


def _courses(case: Case, _ctx: Context) -> tuple[TokenCourse, ...]:
    return tuple(course for _, course in token_courses(case))
