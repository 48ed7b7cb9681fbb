"""Short ways to write down a work."""

from socialwork.references import Author, Reference


def authors(*names: str) -> tuple[Author, ...]:
    """Return authors written as ``Family, Given``; a name without a comma is that of a body.

    >>> authors("Richmond, Mary E.")
    (Author(family='Richmond', given='Mary E.', literal=''),)
    """
    return tuple(_author(name) for name in names)


def _author(name: str) -> Author:
    family, comma, given = name.partition(", ")
    return Author(family=family, given=given) if comma else Author(literal=name)


def book(  # noqa: PLR0913, PLR0917 - in the order of its entry
    code: str,
    by: tuple[Author, ...],
    year: int,
    title: str,
    publisher: str,
    place: str = "",
    edition: str = "",
) -> Reference:
    """Return a book."""
    return Reference(
        code=code,
        type="book",
        author=by,
        year=year,
        title=title,
        publisher=publisher,
        publisher_place=place,
        edition=edition,
    )


def article(  # noqa: PLR0913, PLR0917 - in the order of its entry
    code: str,
    by: tuple[Author, ...],
    year: int,
    title: str,
    journal: str,
    volume: str,
    page: str,
    issue: str = "",
    doi: str = "",
) -> Reference:
    """Return an article of a journal."""
    return Reference(
        code=code,
        type="article-journal",
        author=by,
        year=year,
        title=title,
        container_title=journal,
        volume=volume,
        issue=issue,
        page=page,
        doi=doi,
    )
