"""Every generated case comes back from a file as it was."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given

from socialwork.case import Case
from socialwork.loading import case_to_bytes, load_case, save_case
from socialwork.testing import cases


@pytest.mark.parametrize("name", ["kasus.yaml", "kasus.json"])
@given(case=cases())
def test_a_file_loses_nothing(name: str, case: Case) -> None:
    """A case saved as YAML or JSON and loaded again is the same case."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        save_case(case, path)
        assert load_case(path) == case


@given(case=cases())
def test_a_folder_loses_nothing(case: Case) -> None:
    """A case saved as a folder with prose and photos and loaded again is the same case."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kasus"
        save_case(case, path)
        assert load_case(path) == case


@given(case=cases())
def test_saving_is_deterministic(case: Case) -> None:
    """The same case is written as the same bytes."""
    assert case_to_bytes(case) == case_to_bytes(load_case(case_to_bytes(case)))
