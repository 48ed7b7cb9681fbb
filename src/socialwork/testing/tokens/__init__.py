"""Property tests for token economies: strategies, properties by name, a state machine for any rule set.

A tool of one's own is tested through two methods (:class:`~socialwork.testing.tokens.protocol.TokenEngine`)
in one line of a test module::

    test_ledger = token_properties(my_engine)

Each name loads its module when it is first asked for: Hypothesis imports this package whenever it is
imported itself.
"""

from typing import TYPE_CHECKING, Any

from socialwork.lazy import lazy

if TYPE_CHECKING:
    from socialwork.testing.tokens.history import (
        History as History,
        events as events,
        histories as histories,
    )
    from socialwork.testing.tokens.machine import (
        state_machine as state_machine,
    )
    from socialwork.testing.tokens.parts import (
        Files as Files,
        Groups as Groups,
        Schedules as Schedules,
        Thinning as Thinning,
    )
    from socialwork.testing.tokens.playing import (
        Playing as Playing,
        PropertyError as PropertyError,
    )
    from socialwork.testing.tokens.properties.base import (
        Needs as Needs,
        Property as Property,
    )
    from socialwork.testing.tokens.properties.catalogue import (
        PROPERTIES as PROPERTIES,
        property_named as property_named,
    )
    from socialwork.testing.tokens.protocol import (
        Ability as Ability,
        Answer as Answer,
        EngineFactory as EngineFactory,
        KeepsEntries as KeepsEntries,
        LedgerEngine as LedgerEngine,
        Reply as Reply,
        TokenEngine as TokenEngine,
        engine_of as engine_of,
    )
    from socialwork.testing.tokens.run import (
        Failure as Failure,
        ask as ask,
        check_engine as check_engine,
        failures_of as failures_of,
        token_properties as token_properties,
    )
    from socialwork.testing.tokens.smaller import (
        smallest as smallest,
    )
    from socialwork.testing.tokens.strategies import (
        agreements as agreements,
        policies as policies,
        productions as productions,
    )
    from socialwork.testing.tokens.subject import (
        Subject as Subject,
    )
    from socialwork.testing.tokens.trial import (
        Trial as Trial,
    )

_HOMES = {
    "history": "History events histories",
    "machine": "state_machine",
    "parts": "Files Groups Schedules Thinning",
    "playing": "Playing PropertyError",
    "properties.base": "Needs Property",
    "properties.catalogue": "PROPERTIES property_named",
    # what a tool is adapted to
    "protocol": "Ability Answer EngineFactory KeepsEntries LedgerEngine Reply TokenEngine engine_of",
    "run": "Failure ask check_engine failures_of token_properties",
    "smaller": "smallest",
    "strategies": "agreements policies productions",
    "subject": "Subject",
    "trial": "Trial",
}
_HOME_OF, _load = lazy(__name__, _HOMES)

__all__ = sorted(_HOME_OF)  # noqa: PLE0605 - the one table above


def __getattr__(name: str) -> Any:
    """Load the module in which *name* lives."""
    return _load(name)


def __dir__() -> list[str]:
    """List the public names, loaded or not."""
    return sorted({*globals(), *__all__})
