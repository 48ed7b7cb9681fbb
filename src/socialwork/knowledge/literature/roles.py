"""Works on the roles of social workers and on social work in schools."""

from socialwork.knowledge.literature.entry import article, authors, book
from socialwork.references import Reference

ROLE_WORKS: tuple[Reference, ...] = (
    book(
        "parsons1994",
        authors("Parsons, Ruth J.", "Jorgensen, James D.", "Hernández, Santos H."),
        1994,
        "The integration of social work practice",
        "Brooks/Cole",
        "Pacific Grove",
    ),
    article(
        "costin1969",
        authors("Costin, Lela B."),
        1969,
        "An analysis of the tasks in school social work",
        "Social Service Review",
        "43",
        "274–285",
        "3",
    ),
)
