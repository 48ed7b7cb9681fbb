"""A large genogram in parts."""

from socialwork.tools.genogram import Genogram


def branches(genogram: Genogram) -> tuple[Genogram, ...]:
    """Return *genogram* in parts."""
    return (genogram,)
