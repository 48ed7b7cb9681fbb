"""Property tests for token economies: strategies, properties by name, a state machine for any rule set.

A tool of one's own is tested through two methods (:class:`~socialwork.testing.tokens.protocol.TokenEngine`)
in one line of a test module::

    test_ledger = token_properties(my_engine)
"""

from socialwork.testing.tokens.histories import History, events, histories
from socialwork.testing.tokens.properties.base import Needs, Property
from socialwork.testing.tokens.properties.catalogue import PROPERTIES, property_named
from socialwork.testing.tokens.protocol import (
    Ability,
    Answer,
    EngineFactory,
    KeepsEntries,
    LedgerEngine,
    Reply,
    TokenEngine,
    engine_of,
)
from socialwork.testing.tokens.run import Failure, ask, check_engine, token_properties
from socialwork.testing.tokens.strategies import agreements, policies, productions, versions
from socialwork.testing.tokens.subject import Subject
from socialwork.testing.tokens.trial import PropertyError, Trial

__all__ = [
    "PROPERTIES",
    "Ability",
    "Answer",
    "EngineFactory",
    "Failure",
    "History",
    "KeepsEntries",
    "LedgerEngine",
    "Needs",
    "Property",
    "PropertyError",
    "Reply",
    "Subject",
    "TokenEngine",
    "Trial",
    "agreements",
    "ask",
    "check_engine",
    "engine_of",
    "events",
    "histories",
    "policies",
    "productions",
    "property_named",
    "token_properties",
    "versions",
]
