"""What is tested: an engine with what it can do, and the parts of a token economy around it."""

from typing import Any

from attrs import frozen
from hypothesis import strategies as st

from socialwork.testing.tokens.dice import Seeded
from socialwork.testing.tokens.history import history
from socialwork.testing.tokens.parts import Files, Groups, Schedules, Thinning
from socialwork.testing.tokens.properties.base import Needs, Property
from socialwork.testing.tokens.protocol import Ability, EngineFactory
from socialwork.testing.tokens.strategies import agreement, agreements
from socialwork.testing.tokens.trial import Trial
from socialwork.tokens.agreement import Agreement


@frozen(kw_only=True)
class Subject:
    """What the properties are asked of.

    Attributes:
        engine: Makes engines; ``None`` where only an agreement is tested.
        agreement: The user's own agreement; without one, sound agreements are made up.
        without: What the engine cannot do.
        schedules: What runs schedules of reinforcement.
        thinning: What moves along thinning plans and levels, or the user's own plan.
        groups: What judges group contingencies and games.
        files: What writes, reads and prints agreements and events.
    """

    engine: EngineFactory | None = None
    agreement: Agreement | None = None
    without: frozenset[Ability] = frozenset()
    schedules: Schedules | None = None
    thinning: Thinning | None = None
    groups: Groups | None = None
    files: Files | None = None

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

    def part(self, needs: Needs) -> Any:
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
            name = "files" if one.needs is Needs.SERIALISATION else one.needs.code
            return f"nothing to ask was handed over: {name}=… of token_properties"
        lacking = [ability for ability in one.asks if ability in self.without]
        if lacking:
            return f"the engine is without: {', '.join(one.words.en.casefold() for one in lacking)}"
        return ""
