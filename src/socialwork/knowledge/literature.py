"""The works that the texts of the catalogue rest on, ready to be cited and listed in a bibliography.

Those of the library stand in ``data/knowledge/literature.json``, in CSL-JSON, which programs for literature
read and write.
"""

import json
from functools import cache
from importlib import resources

from socialwork.references import Author, Reference


@cache
def _by_code() -> dict[str, Reference]:
    """Return the works that are known by their codes, at first those of the library."""
    file = resources.files("socialwork") / "data" / "knowledge" / "literature.json"
    found = {}
    for entry in json.loads(file.read_text("utf-8")):
        made = {key.replace("-", "_").lower(): value for key, value in entry.items()}
        ((year,),) = made.pop("issued")["date-parts"]
        by = tuple(Author(**author) for author in made.pop("author"))
        code = made.pop("id")
        found[code] = Reference(code=code, author=by, year=year, **made)
    return found


def register_works(*added: Reference) -> None:
    """Make works known by their codes, so that concepts of another package can name them as sources.

    Raises:
        ValueError: A code is taken by another work.
    """
    for one in added:
        if (taken := _by_code().setdefault(one.code, one)) != one:
            message = f"the code {one.code!r} is taken by {taken.title!r}"
            raise ValueError(message)


def work(code: str) -> Reference | None:
    """Return the work of that code, or ``None``.

    >>> work("richmond1922").title
    'What is social case work? An introductory description'
    """
    return _by_code().get(code)


def works() -> tuple[Reference, ...]:
    """Return every work that is known, in order."""
    return tuple(_by_code().values())
