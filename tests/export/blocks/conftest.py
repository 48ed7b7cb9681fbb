"""What tables of tools are tested without."""

import pytest


@pytest.fixture(autouse=True)
def _tables_only(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the drawings of tools away, which have tests of their own."""
    if request.module.__name__.rpartition(".")[2] != "test_tool_drawings":
        monkeypatch.setattr("socialwork.export.blocks.tool_drawings.drawing_entry", lambda _: None)
