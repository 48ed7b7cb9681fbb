"""The second half of the corpus: reports that are composed of varied sentences and spoiled from a seed."""

from random import Random

from benchmarks.corpus.generator.compose import Composer, settings
from benchmarks.corpus.generator.outline import case, front, rest
from benchmarks.corpus.generator.spoil import spoil

__all__ = ["sources"]


def sources() -> dict[str, str]:
    """Return the sources of the generated reports by name."""
    made = {}
    for setting in settings():
        chance = Random(setting["seed"])  # noqa: S311 - a report that is the same each time, no secret
        composer = Composer(setting, chance)
        lines = [*front(composer), *case(composer), *rest(composer)]
        made[setting["name"]] = "\n".join(spoil(lines, setting, chance))
    return made
