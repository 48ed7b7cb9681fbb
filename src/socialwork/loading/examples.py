"""The examples that the library brings: each is a case folder."""

from importlib.resources import files
from pathlib import Path

CASE_FILE = "case.yaml"


def example_folders() -> dict[str, Path]:
    """Return the folders of the examples by their names, sorted.

    >>> list(example_folders())
    ['lansia', 'rehabilitasi', 'utama']
    """
    root = Path(str(files("socialwork").joinpath("data", "examples")))
    return {file.parent.name: file.parent for file in sorted(root.glob(f"*/{CASE_FILE}"))}
