"""Run every code block of README and documentation: Python as it stands, and each ``socialwork`` command."""

import os
import shlex
import tempfile
from pathlib import Path
from typing import Any

from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

from socialwork.cli import main

collect_ignore = ["docs/conf.py", "docs/generate.py", "docs/_build"]
OTHER_PROGRAMS = ("make", "git", "cd", "pip", "python", "code", "#")


class ConsoleParser(CodeBlockParser):
    """Runs the ``socialwork`` commands of console blocks; other programs are for the reader's own shell."""

    language = "console"

    def evaluate(self, example: Example) -> str | None:
        """Run each line; a command that fails fails the block."""
        for line in str(example.parsed).splitlines():
            words = shlex.split(line.removeprefix("$ "), comments=True)
            if words and words[0] == "socialwork":
                code = main(words[1:])
                if code not in (0, 1):
                    return f"{line!r} left with exit code {code}"
            elif words and not words[0].startswith((*OTHER_PROGRAMS, ".venv", "export")):
                return f"{line!r} is neither a socialwork command nor a known program"
        return None


def _enter(namespace: dict[str, Any]) -> None:
    """Give each page a folder of its own to write in."""
    namespace["_before"], namespace["_folder"] = Path.cwd(), tempfile.TemporaryDirectory()
    os.chdir(namespace["_folder"].name)


def _leave(namespace: dict[str, Any]) -> None:
    os.chdir(namespace["_before"])
    namespace["_folder"].cleanup()


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), ConsoleParser()],
    patterns=["README.md", "docs/**/*.md"],
    excludes=["docs/_build/**", "docs/reference/generated/**"],
    setup=_enter,
    teardown=_leave,
).pytest()
