"""Works on the helping process: motivation, evaluation, and learning in a practicum."""

from socialwork.knowledge.literature.entry import article, authors, book
from socialwork.references import Reference

PROCESS_WORKS: tuple[Reference, ...] = (
    book(
        "ripple1964",
        authors("Ripple, Lilian", "Alexander, Ernestina", "Polemis, Bernice W."),
        1964,
        "Motivation, capacity, and opportunity: Studies in casework theory and practice",
        "School of Social Service Administration, University of Chicago",
        "Chicago",
    ),
    book(
        "bloom2009",
        authors("Bloom, Martin", "Fischer, Joel", "Orme, John G."),
        2009,
        "Evaluating practice: Guidelines for the accountable professional",
        "Pearson",
        "Boston",
        "6",
    ),
    book(
        "rossi2004",
        authors("Rossi, Peter H.", "Lipsey, Mark W.", "Freeman, Howard E."),
        2004,
        "Evaluation: A systematic approach",
        "Sage",
        "Thousand Oaks",
        "7",
    ),
    article(
        "doran1981",
        authors("Doran, George T."),
        1981,
        "There’s a S.M.A.R.T. way to write management’s goals and objectives",
        "Management Review",
        "70",
        "35–36",
        "11",
    ),
    book(
        "kolb1984",
        authors("Kolb, David A."),
        1984,
        "Experiential learning: Experience as the source of learning and development",
        "Prentice-Hall",
        "Englewood Cliffs",
    ),
    book(
        "bogo2010",
        authors("Bogo, Marion"),
        2010,
        "Achieving competence in social work through field education",
        "University of Toronto Press",
        "Toronto",
    ),
)
