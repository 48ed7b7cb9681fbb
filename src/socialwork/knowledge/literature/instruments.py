"""Works on instruments, scales, reliability and sociometry."""

from socialwork.knowledge.literature.entry import article, authors, book
from socialwork.references import Reference


def _chapter(  # noqa: PLR0913, PLR0917 - in the order of its entry
    code: str, by: str, year: int, title: str, book: Reference, page: str = ""
) -> Reference:
    """Return a chapter of *book*, whose editors are left out."""
    return Reference(
        code=code,
        type="chapter",
        author=authors(by),
        year=year,
        title=title,
        container_title=book.title,
        publisher=book.publisher,
        publisher_place=book.publisher_place,
        page=page,
    )


INSTRUMENT_WORKS: tuple[Reference, ...] = (
    article(
        "cronbach1951",
        authors("Cronbach, Lee J."),
        1951,
        "Coefficient alpha and the internal structure of tests",
        "Psychometrika",
        "16",
        "297–334",
        "3",
    ),
    book(
        "mcdonald1999",
        authors("McDonald, Roderick P."),
        1999,
        "Test theory: A unified treatment",
        "Erlbaum",
        "Mahwah",
    ),
    article(
        "johanson2010",
        authors("Johanson, George A.", "Brooks, Gordon P."),
        2010,
        "Initial scale development: Sample size for pilot studies",
        "Educational and Psychological Measurement",
        "70",
        "394–400",
        "3",
    ),
    book(
        "moreno1934",
        authors("Moreno, Jacob L."),
        1934,
        "Who shall survive? A new approach to the problem of human interrelations",
        "Nervous and Mental Disease Publishing",
        "Washington",
    ),
    article(
        "skinner2009",
        authors("Skinner, Ellen A.", "Kindermann, Thomas A.", "Furrer, Carrie J."),
        2009,
        "A motivational perspective on engagement and disaffection: Conceptualization and assessment of "
        "children’s behavioral and emotional participation in academic activities in the classroom",
        "Educational and Psychological Measurement",
        "69",
        "493–525",
        "3",
    ),
    article(
        "ryan2000",
        authors("Ryan, Richard M.", "Deci, Edward L."),
        2000,
        "Intrinsic and extrinsic motivations: Classic definitions and new directions",
        "Contemporary Educational Psychology",
        "25",
        "54–67",
        "1",
    ),
    book(
        "lieberman1973",
        authors("Lieberman, Morton A.", "Yalom, Irvin D.", "Miles, Matthew B."),
        1973,
        "Encounter groups: First facts",
        "Basic Books",
        "New York",
    ),
    _chapter(
        "mackenzie1983",
        "MacKenzie, K. Roy",
        1983,
        "The clinical application of a group climate measure",
        book(
            "dies1983",
            (),
            1983,
            "Advances in group psychotherapy: Integrating research and practice",
            "International Universities Press",
            "New York",
        ),
        "159–170",
    ),
    article(
        "treadwell2001",
        authors("Treadwell, Thomas", "Lavertue, Nicole", "Kumar, V. K.", "Veeraraghavan, Venkatesh"),
        2001,
        "The Group Cohesion Scale-Revised: Reliability and validity",
        "International Journal of Action Methods: Psychodrama, Skill Training, and Role Playing",
        "54",
        "3–12",
        "1",
    ),
    article(
        "wongpakaran2013",
        authors(
            "Wongpakaran, Tinakon",
            "Wongpakaran, Nahathai",
            "Intachote-Sakamoto, Rojarek",
            "Boripuntakul, Theerarat",
        ),
        2013,
        "The Group Cohesiveness Scale (GCS) for psychiatric inpatients",
        "Perspectives in Psychiatric Care",
        "49",
        "58–64",
        "1",
        "10.1111/j.1744-6163.2012.00342.x",
    ),
    article(
        "klocek2020",
        authors("Klocek, Adam", "Řiháček, Tomáš", "Cígler, Hynek"),
        2020,
        "Psychometric evaluation of the Czech version of Group Cohesiveness Scale (GCS) in a clinical "
        "sample: A two-dimensional model",
        "Frontiers in Psychology",
        "11",
        "595651",
        doi="10.3389/fpsyg.2020.595651",
    ),
    article(
        "anderson1998",
        authors("Anderson, Neil R.", "West, Michael A."),
        1998,
        "Measuring climate for work group innovation: Development and validation of the "
        "Team Climate Inventory",
        "Journal of Organizational Behavior",
        "19",
        "235–258",
        "3",
    ),
    article(
        "kivimaki1999",
        authors("Kivimäki, Mika", "Elovainio, Marko"),
        1999,
        "A short version of the Team Climate Inventory: Development and psychometric properties",
        "Journal of Occupational and Organizational Psychology",
        "72",
        "241–246",
        "2",
        "10.1348/096317999166644",
    ),
    article(
        "bienvenu1971",
        authors("Bienvenu, Millard J."),
        1971,
        "An interpersonal communication inventory",
        "Journal of Communication",
        "21",
        "381–388",
        "4",
    ),
    _chapter(
        "conyne1975",
        "Conyne, Robert K.",
        1975,
        "Group Leadership Functions Scale",
        book(
            "jones1975",
            (),
            1975,
            "The 1975 annual handbook for group facilitators",
            "University Associates",
            "La Jolla",
        ),
    ),
    article(
        "carron1985",
        authors("Carron, Albert V.", "Widmeyer, W. Neil", "Brawley, Lawrence R."),
        1985,
        "The development of an instrument to assess cohesion in sport teams: "
        "The Group Environment Questionnaire",
        "Journal of Sport Psychology",
        "7",
        "244–266",
        "3",
    ),
)
