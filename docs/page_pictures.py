"""Pictures of how-to pages: those that the page's own code leaves behind."""

import os
import re
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

HOW_TO = Path(__file__).parent / "how-to"

PAGES = ("genogram",)
"""The pages that show pictures of their own, by name; each has a folder beside the generated pages."""


def write_pictures(folder: Path) -> None:
    """Run the Python of each page in a folder below *folder*, where it leaves the pictures that it shows."""
    for name in PAGES:
        page = (HOW_TO / f"{name}.md").read_text(encoding="utf-8")
        blocks = re.findall(r"^```python\n(.*?)^```", page, re.DOTALL | re.MULTILINE)
        _run("\n".join(blocks), name, folder / name)


def _run(code: str, name: str, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    before = Path.cwd()
    os.chdir(folder)
    try:
        with redirect_stdout(StringIO()):
            exec(compile(code, f"{name}.md", "exec"), {})  # noqa: S102 - our own page, which tests run too
    finally:
        os.chdir(before)
