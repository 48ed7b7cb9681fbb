"""Works on behaviour change and token economies."""

from socialwork.knowledge.literature.entry import article, authors, book
from socialwork.references import Reference

BEHAVIOUR_WORKS: tuple[Reference, ...] = (
    book(
        "ayllon1968",
        authors("Ayllon, Teodoro", "Azrin, Nathan"),
        1968,
        "The token economy: A motivational system for therapy and rehabilitation",
        "Appleton-Century-Crofts",
        "New York",
    ),
    book(
        "cooper2007",
        authors("Cooper, John O.", "Heron, Timothy E.", "Heward, William L."),
        2007,
        "Applied behavior analysis",
        "Pearson",
        "Upper Saddle River",
        "2",
    ),
    book(
        "miltenberger2012",
        authors("Miltenberger, Raymond G."),
        2012,
        "Behavior modification: Principles and procedures",
        "Wadsworth",
        "Belmont",
        "5",
    ),
    article(
        "kazdin1982",
        authors("Kazdin, Alan E."),
        1982,
        "The token economy: A decade later",
        "Journal of Applied Behavior Analysis",
        "15",
        "431–445",
        "3",
    ),
    article(
        "cautela1967",
        authors("Cautela, Joseph R."),
        1967,
        "Covert sensitization",
        "Psychological Reports",
        "20",
        "459–468",
        "2",
    ),
)
