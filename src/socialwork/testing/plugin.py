"""The hook that Hypothesis calls when it is imported."""


def register() -> None:
    """Register a strategy for every model, so that ``st.from_type(Case)`` works."""
