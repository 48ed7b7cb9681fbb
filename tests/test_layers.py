"""Modules import downwards only, and each heavy library stays in its room."""

import ast
from collections.abc import Collection, Iterator
from pathlib import Path

from sweep import every

SRC = Path(__file__).parents[1] / "src" / "socialwork"

# Lowest first. A module may import from its own row and from rows above it in this list.
LAYERS: tuple[tuple[str, ...], ...] = (
    ("words", "errors", "findings", "text", "lazy", "remembering"),
    ("vocabulary",),
    ("values",),
    ("figures",),
    ("pictures",),
    (
        "people",
        "institution",
        "practicum",
        "references",
        "knowledge",
        "instruments",
        "evaluation",
        "tools",
        "tokens",
        "schedules",
        "techniques",
    ),
    ("stages",),
    ("records",),
    ("case",),
    ("document",),
    ("process",),
    ("reading",),
    ("privacy", "drawings"),
    ("audit", "loading"),
    ("export",),
    ("reviewing",),
    ("importing",),
    ("testing",),
    ("extensions",),
    ("", "cli", "__main__"),
)

# Rooms of one row that must not know each other.
STRANGERS = {("audit", "loading"), ("loading", "audit")}

# Where each heavy library may be imported.
ROOMS = {
    "docx": ("export/word/",),
    "lxml": ("export/word/",),
    "cattrs": ("loading/",),
    "yaml": ("loading/",),
    "openpyxl": ("loading/",),
    "gedcom_lite": ("loading/gedcom.py",),
    "hypothesis": ("testing/",),
    "click": ("cli/",),
    "markdown_it": ("document/",),
    "citeproc": ("export/bibliography",),
    "babel": ("text.py",),
    "holidays": ("tokens/checks/calendar.py",),
    "resvg_py": ("figures/png.py",),
    "pypdf": ("export/pages/",),
    "pypdfium2": ("export/scans",),
    "msoffcrypto": ("export/word/",),
    "fontTools": (),
}


def modules() -> list[Path]:
    """Return every module of the library."""
    return sorted(path for path in SRC.rglob("*.py") if "data" not in path.relative_to(SRC).parts)


def imports(path: Path) -> Iterator[str]:
    """Yield the full names of the modules that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            yield node.module or ""


def room(name: str) -> str:
    """Return the room that a full module name lies in."""
    return name.split(".")[1] if "." in name else ""


def rank(name: str) -> int:
    """Return the layer of a room, from 0 at the bottom."""
    return next(n for n, row in enumerate(LAYERS) if name in row)


def own_room(path: Path) -> str:
    """Return the room that a file lies in."""
    first = path.relative_to(SRC).parts[0].removesuffix(".py")
    return "" if first == "__init__" else first


@every(modules(), ids=lambda path: path.relative_to(SRC).as_posix())
def test_imports_downwards_only(path: Path) -> None:
    """A module imports from its own layer or from lower ones, never from higher ones."""
    mine = own_room(path)
    upward = [
        name
        for name in imports(path)
        if name.split(".")[0] == "socialwork"
        and (rank(room(name)) > rank(mine) or (mine, room(name)) in STRANGERS)
    ]
    assert upward == []


@every(modules(), ids=lambda path: path.relative_to(SRC).as_posix())
def test_libraries_stay_in_their_rooms(path: Path) -> None:
    """A heavy library is imported only in the room that exists for it."""
    where = path.relative_to(SRC).as_posix()
    strays = [
        name
        for name in imports(path)
        if name.split(".")[0] in ROOMS and not where.startswith(ROOMS[name.split(".")[0]])
    ]
    assert strays == []


def test_no_circles() -> None:
    """No module imports one that imports it again, however long the way round, even for types only."""
    names = {module_name(path): path for path in modules()}
    graph = {name: known(path, names) - {name} for name, path in names.items()}
    while leaves := {name for name, needed in graph.items() if not needed}:
        graph = {name: needed - leaves for name, needed in graph.items() if name not in leaves}
    assert sorted(graph) == []


def module_name(path: Path) -> str:
    """Return the full name of a module; a package is called by its folder."""
    parts = path.relative_to(SRC.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def known(path: Path, names: Collection[str]) -> set[str]:
    """Return those of *names* that a module imports; a lazy table of contents needs none."""
    if path == SRC / "__init__.py":
        return set()
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            inner = {f"{node.module}.{alias.name}" for alias in node.names} & set(names)
            found |= inner or ({node.module} & set(names))
    return found


def test_every_room_has_a_layer() -> None:
    """No module stands outside the layers."""
    rooms = {own_room(path) for path in modules()}
    assert rooms <= {name for row in LAYERS for name in row}


@every(modules(), ids=lambda path: path.relative_to(SRC).as_posix())
def test_only_the_edges_read_clock_and_environment(path: Path) -> None:
    """No module but the command line asks for the time of day or for environment variables."""
    if own_room(path) == "cli":
        return
    asked = [
        f"{node.value.id}.{node.attr}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and (node.value.id, node.attr)
        in {("os", "environ"), ("os", "getenv"), ("time", "time"), ("date", "today"), ("datetime", "now")}
    ]
    assert asked == []
