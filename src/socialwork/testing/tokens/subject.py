"""What is tested: an engine with what it can do, and the parts of a token economy around it."""

from collections.abc import Callable
from typing import Any

from attrs import frozen
from hypothesis import strategies as st

from socialwork.testing.tokens.dice import Seeded
from socialwork.testing.tokens.history import history
from socialwork.testing.tokens.properties.base import Needs, Property
from socialwork.testing.tokens.protocol import Ability, EngineFactory
from socialwork.testing.tokens.strategies import agreement, agreements
from socialwork.testing.tokens.trial import Trial
from socialwork.tokens.agreement import Agreement

Part = Any
"""What the properties of schedules, plans, groups and files are asked of; each module says what it takes."""


@frozen(kw_only=True)
class Subject:
    """What the properties are asked of.

    Attributes:
        engine: Makes engines; ``None`` where only an agreement is tested.
        agreement: The user's own agreement; without one, sound agreements are made up.
        without: What the engine cannot do.
        schedules: Starts a machine from a schedule and a seed, such as :func:`socialwork.schedules.start`.
        thinning: What moves along thinning plans and levels.
        groups: What judges group contingencies and games.
        files: What writes and reads agreements and events.
    """

    engine: EngineFactory | None = None
    agreement: Agreement | None = None
    without: frozenset[Ability] = frozenset()
    schedules: Callable[..., Any] | None = None
    thinning: Part = None
    groups: Part = None
    files: Part = None

    def agreements(self) -> st.SearchStrategy[Agreement]:
        """Make the agreements whose rules are looked at."""
        return agreements(without=self.without) if self.agreement is None else st.just(self.agreement)

    def trial(self, seed: int) -> Trial:
        """Return the trial of the engine on the history that follows from a seed.

        Raises:
            ValueError: There is no engine.
        """
        if self.engine is None:
            message = "no engine to try"
            raise ValueError(message)
        dice = Seeded(seed)
        rules = self.agreement or agreement(dice, self.without, sound=False)
        return Trial(self.engine, rules, history(dice, rules, self.without).events, self.without)

    def inputs(self, one: Property) -> st.SearchStrategy[Any]:
        """Make what the check of a property takes; for those of engines, the seeds of histories."""
        if one.needs is Needs.ENGINE:
            return st.integers(0, 2**48)
        if one.needs is Needs.RULES:
            return self.agreements()
        made: st.SearchStrategy[Any] = one.inputs(self.part(one.needs)) if one.inputs else st.nothing()
        return made

    def part(self, needs: Needs) -> Part:
        """Return the part of the subject that a property is asked of, or ``None`` where there is none."""
        parts = {
            Needs.ENGINE: self.engine,
            Needs.RULES: self,
            Needs.SCHEDULES: self.schedules,
            Needs.THINNING: self.thinning,
            Needs.GROUPS: self.groups,
            Needs.SERIALISATION: self.files,
        }
        return parts[needs]

    def why_not(self, one: Property) -> str:
        """Return why a property cannot be asked of the subject, or an empty text."""
        if self.part(one.needs) is None:
            return f"{one.needs.words.en}: nothing to ask was handed over ({one.needs.code}=…)"
        lacking = [ability for ability in one.asks if ability in self.without]
        if lacking:
            return f"the engine is without: {', '.join(one.words.en.casefold() for one in lacking)}"
        return ""
