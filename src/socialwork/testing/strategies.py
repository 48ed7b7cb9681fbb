"""The strategies by name; ``hypothesis.strategies.from_type`` finds the same ones by class."""

from hypothesis import strategies as st

from socialwork.case import Case
from socialwork.testing import (  # these register what types alone do not say
    constrained as _constrained,
    instruments as _instruments,
    token_economies as _token_economies,
)
from socialwork.testing.derive import models
from socialwork.testing.texts import codes, filled_texts, texts
from socialwork.testing.tokens import constrained as _tokens  # noqa: F401 - registers those of token economies

png = _constrained.png
_ = (_instruments, _token_economies)


def cases() -> st.SearchStrategy[Case]:
    """Make cases that load, save, check and build, though hardly one makes sense.

    Their texts are hostile (numbers and dates as words, markup, odd spaces, several scripts), optional
    parts are mostly missing, stages come in any order and any number, and every photo has its picture.
    """
    return models(Case)


__all__ = ["cases", "codes", "filled_texts", "models", "png", "texts"]
