"""The ledger keeps every property of the test kit."""

from socialwork.testing.tokens import check_engine, engine_of


def test_the_ledger_keeps_every_property() -> None:
    """Asked together on the same histories, no property fails."""
    assert [one.text() for one in check_engine(engine_of, max_examples=200)] == []
