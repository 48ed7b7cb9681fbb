"""Works on assessment, its methods and its tools."""

from socialwork.knowledge.literature.entry import article, authors, book
from socialwork.references import Reference

ASSESSMENT_WORKS: tuple[Reference, ...] = (
    article(
        "engel1977",
        authors("Engel, George L."),
        1977,
        "The need for a new medical model: A challenge for biomedicine",
        "Science",
        "196",
        "129–136",
        "4286",
    ),
    article(
        "sulmasy2002",
        authors("Sulmasy, Daniel P."),
        2002,
        "A biopsychosocial-spiritual model for the care of patients at the end of life",
        "The Gerontologist",
        "42",
        "24–33",
    ),
    article(
        "hartman1978",
        authors("Hartman, Ann"),
        1978,
        "Diagrammatic assessment of family relationships",
        "Social Casework",
        "59",
        "465–476",
        "8",
    ),
    book(
        "mcgoldrick2008",
        authors("McGoldrick, Monica", "Gerson, Randy", "Petry, Sueli"),
        2008,
        "Genograms: Assessment and intervention",
        "W. W. Norton",
        "New York",
        "3",
    ),
    book(
        "denzin1978",
        authors("Denzin, Norman K."),
        1978,
        "The research act: A theoretical introduction to sociological methods",
        "McGraw-Hill",
        "New York",
        "2",
    ),
)
