"""What a rule on an agreement is: a pure function with its code, weight, words and step."""

import datetime as dt
from collections.abc import Callable, Iterable

from attrs import frozen

from socialwork.findings import Certainty, Remark, Severity
from socialwork.text import date_text, joined
from socialwork.tokens.checks.scene import Scene
from socialwork.vocabulary.behaviour import TokenStep
from socialwork.words import Lang, Words

Look = Callable[[Scene], Iterable[Remark]]


@frozen
class AgreementRule:
    """One rule.

    Attributes:
        code: The stable code, such as ``TOKR-01``; the tens tell its subject.
        severity: How much its findings weigh.
        certainty: Whether its findings are facts, or questions to those who agree.
        step: The one of the nine steps that it belongs to.
        title: What it is about.
        look: The function; its docstring states the rule.
    """

    code: str
    severity: Severity
    certainty: Certainty
    step: TokenStep
    title: Words
    look: Look

    @property
    def statement(self) -> str:
        """The rule in one sentence: the docstring of its function."""
        return (self.look.__doc__ or "").strip()


def agreement_rule(
    code: str, severity: Severity, certainty: Certainty, step: TokenStep, title: Words
) -> Callable[[Look], AgreementRule]:
    """Turn a function over a :class:`Scene` into a rule.

    >>> from socialwork.vocabulary.behaviour import TokenStep
    >>> title = Words("Token", "Token")
    >>> @agreement_rule("MINE-01", Severity.HINT, Certainty.QUESTION, TokenStep.TOKEN, title)
    ... def no_stars(scene):
    ...     "Stars are easily bought."
    ...     if "bintang" in scene.agreement.token.casefold():
    ...         yield remark("token", "Bintang mudah dibeli di toko.", "Stars are easily bought in a shop.")
    >>> no_stars.statement
    'Stars are easily bought.'
    """

    def make(look: Look) -> AgreementRule:
        return AgreementRule(code, severity, certainty, step, title, look)

    return make


def remark(path: str, id: str, en: str, **values: object) -> Remark:  # noqa: A002 - the language code
    """Make a remark from its two texts, with *values* filled in as each language writes them.

    Dates are written out, numbers with their decimal sign, several codes as a list.
    """
    return Remark(path=path, message=Words(id, en).filled(_in_words, values))


def percent(chance: float) -> Words:
    """Return a probability as people read it, never rounded to what is certain.

    >>> percent(0.9996).id, percent(0.4222).en
    ('99,9%', '42.2%')
    """
    shown = chance if chance in {0.0, 1.0} else min(max(chance, 0.001), 0.999)
    text = f"{shown * 100:.1f}".removesuffix(".0")
    return Words(f"{text.replace('.', ',')}%", f"{text}%")


# --- inner helpers ----------------------------------------------------------------------------


def _in_words(value: object, lang: Lang) -> str:
    if isinstance(value, dt.date):
        return date_text(value, lang, weekday=True)
    if isinstance(value, Words):
        return value.pick(lang)
    if isinstance(value, float):
        text = f"{value:.1f}".removesuffix(".0")
        return text if lang == "en" else text.replace(".", ",")
    if isinstance(value, tuple | list):
        return joined([_in_words(one, lang) for one in value], lang)
    return f"−{-value}" if isinstance(value, int) and value < 0 else str(value)
