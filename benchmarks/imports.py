"""Import times, in fresh interpreters with compiled bytecode."""

import compileall
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import attr
import attrs
import cattrs

import socialwork
from benchmarks.measure import Row, best_of


def rows() -> list[Row]:
    """Measure the imports; both sides have their bytecode on disk."""
    for package in (socialwork, attr, attrs, cattrs):
        compileall.compile_dir(Path(str(package.__file__)).parent, quiet=2)
    codes = {
        "bare": "pass",
        "attrs": "import attrs",
        "attrs, cattrs": "import attrs, cattrs",
        "socialwork": "import socialwork",
        "names": "from socialwork import load_case, check, Case",
    }
    times = best_of({name: _runner(code) for name, code in codes.items()}, rounds=15)
    return [
        Row("import socialwork", times["socialwork"], times["attrs"], 2.0, "import attrs"),
        Row(
            "from socialwork import load_case, check, Case",
            times["names"] - times["bare"],
            times["attrs, cattrs"] - times["bare"],
            3.0,
            "import attrs, cattrs, over a bare interpreter",
        ),
    ]


def _runner(code: str) -> Callable[[], object]:
    environ = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return lambda: subprocess.run([sys.executable, "-c", code], check=True, env=environ)
