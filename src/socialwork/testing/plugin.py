"""The entry point by which Hypothesis learns to make cases and everything in them.

Hypothesis calls :func:`register` when it is imported; afterwards ``st.from_type(Case)`` works for
:class:`~socialwork.case.Case` and for every class that a case holds.
"""

from typing import Any


def register() -> None:
    """Tell Hypothesis how to make each model class.

    The strategies themselves are made when they are first asked for, so importing Hypothesis stays cheap
    and a module of this package may be the one that imports Hypothesis.
    """
    from hypothesis import strategies as st  # noqa: PLC0415 - this module is loaded by Hypothesis itself

    from socialwork.testing.models import model_classes  # noqa: PLC0415 - models load on demand

    for cls in model_classes():
        st.register_type_strategy(cls, _strategy)


def _strategy(cls: type) -> Any:
    from socialwork.testing.strategies import models  # noqa: PLC0415 - see register

    return models(cls)
