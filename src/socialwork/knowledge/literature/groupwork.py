"""Works on social group work."""

from socialwork.knowledge.literature.entry import article, authors, book
from socialwork.references import Reference

GROUPWORK_WORKS: tuple[Reference, ...] = (
    book(
        "zastrow2009",
        authors("Zastrow, Charles H."),
        2009,
        "Social work with groups: A comprehensive workbook",
        "Brooks/Cole",
        "Belmont",
        "7",
    ),
    book(
        "garvin1997",
        authors("Garvin, Charles D."),
        1997,
        "Contemporary group work",
        "Allyn & Bacon",
        "Boston",
        "3",
    ),
    book(
        "toseland2009",
        authors("Toseland, Ronald W.", "Rivas, Robert F."),
        2009,
        "An introduction to group work practice",
        "Pearson",
        "Boston",
        "6",
    ),
    article(
        "tuckman1977",
        authors("Tuckman, Bruce W.", "Jensen, Mary Ann C."),
        1977,
        "Stages of small-group development revisited",
        "Group & Organization Studies",
        "2",
        "419–427",
        "4",
    ),
    article(
        "benne1948",
        authors("Benne, Kenneth D.", "Sheats, Paul"),
        1948,
        "Functional roles of group members",
        "Journal of Social Issues",
        "4",
        "41–49",
        "2",
    ),
)
