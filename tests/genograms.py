"""Families for the tests of genograms: small ones by hand, and any with everything that the model has."""

from collections.abc import Sequence
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from socialwork.drawings.base import View
from socialwork.figures.model import Figure, Group, Label, Leaf, flat
from socialwork.tools import Child, EmotionalLine, Genogram, Kin, KinCondition, Union
from socialwork.vocabulary.drawing import Notation
from socialwork.vocabulary.person import (
    ChildKind,
    ConditionKind,
    ConditionState,
    EmotionalTie,
    Gender,
    KinKind,
    Sex,
    UnionEnd,
    UnionKind,
)

MCGOLDRICK, BENNETT = View(notation=Notation.MCGOLDRICK), View(notation=Notation.BENNETT)


def kin(code: str, sex: Sex = Sex.MALE, role: str = "Kerabat", **others: Any) -> Kin:
    """Return one person."""
    return Kin(code=code, role=role, sex=sex, **others)


def parents_and(*children: Kin, **union: Any) -> Genogram:
    """Return a father ``AY``, a mother ``IB`` and their children."""
    people = (kin("AY", role="Ayah", age=45), kin("IB", Sex.FEMALE, role="Ibu", age=43), *children)
    return Genogram(
        people=people,
        unions=(Union(code="U", partners=("AY", "IB"), **union),),
        children=tuple(Child(union="U", child=one.code) for one in children),
    )


def with_ties(genogram: Genogram, *ties: tuple[str, str, EmotionalTie]) -> Genogram:
    """Return a family with emotional lines from the first to the second of each."""
    lines = tuple(EmotionalLine(source=a, target=b, kind=kind) for a, b, kind in ties)
    return evolve(genogram, ties=lines)


def three_generations() -> Genogram:
    """Return a family like the example of the library: grandparents, a divorce, a second marriage."""
    people = (
        kin("KP", role="Kakek dari pihak ayah", birth_year=1945, death_year=2019),
        kin("NP", Sex.FEMALE, role="Nenek dari pihak ayah", age=69),
        kin("KI", role="Kakek dari pihak ibu", age=70),
        kin("NI", Sex.FEMALE, role="Nenek dari pihak ibu", age=66),
        kin("AY", role="Ayah kandung", age=45),
        kin("IB", Sex.FEMALE, role="Ibu", age=43),
        kin("AT", role="Ayah tiri", age=46),
        kin("KK", Sex.FEMALE, role="Kakak perempuan", age=20),
        kin("BR", role="Klien", age=16, index=True),
        kin("AD", Sex.FEMALE, role="Adik perempuan seibu", age=4),
    )
    unions = (
        Union(code="U1", partners=("KP", "NP"), ended=UnionEnd.DEATH, until=2019),
        Union(code="U2", partners=("KI", "NI")),
        Union(code="U3", partners=("AY", "IB"), ended=UnionEnd.DIVORCE, until=2015),
        Union(code="U4", partners=("AT", "IB"), since=2018),
    )
    pairs = (("U1", "AY"), ("U2", "IB"), ("U3", "KK"), ("U3", "BR"), ("U4", "AD"))
    ties = (
        ("BR", "IB", EmotionalTie.CLOSE),
        ("BR", "KI", EmotionalTie.CONNECTED),
        ("BR", "AY", EmotionalTie.DISTANT),
        ("AT", "BR", EmotionalTie.CONFLICT),
    )
    family = Genogram(
        people=people,
        unions=unions,
        children=tuple(Child(union=union, child=child) for union, child in pairs),
        households=(("BR", "IB", "AT", "AD"), ("KI", "NI")),
        reading="Tiga generasi.",
    )
    return with_ties(family, *ties)


# --- what a figure has ------------------------------------------------------------------------


def groups(figure: Figure, role: str) -> list[Group]:
    """Return the groups of a figure that stand for *role*."""
    return [one for one in figure.items if isinstance(one, Group) and one.mark.role == role]


def leaves(figure: Figure, *roles: str) -> list[Leaf]:
    """Return the shapes of a figure with one of *roles*, the legend left out, as they are drawn."""
    family = tuple(one for one in figure.items if one.mark.role != "legend")
    return [one for one in flat(family) if one.mark.role in roles]


def texts(figure: Figure, *roles: str) -> list[str]:
    """Return the texts of a figure: all of them, or those of the family with some *roles*."""
    shapes = leaves(figure, *roles) if roles else flat(figure.items)
    return [one.text for one in shapes if isinstance(one, Label)]


def legend_of(figure: Figure) -> list[str]:
    """Return what the entries of the legend say."""
    found: list[str] = []
    for entry in groups(figure, "legend"):
        lines = [one for one in entry.items if isinstance(one, Label) and one.mark.role == "legend-text"]
        words = [one.text for one in lines if one.anchor == "middle"]
        found += [*words, " ".join(one.text for one in lines if one.anchor == "start")]
    return found


# --- any family -------------------------------------------------------------------------------

CODES = tuple(f"P{n}" for n in range(9))
NOBODY = "ZZ"
ROLES = st.sampled_from(("Ayah", "Ibu", "Kakek dari pihak ayah", "Adik", "Sepupu yang tinggal jauh sekali"))
YEARS = st.none() | st.integers(1930, 2020)
CONDITIONS = st.builds(
    KinCondition,
    kind=st.sampled_from(ConditionKind),
    label=st.sampled_from(("", "diabetes", "depresi")),
    state=st.sampled_from(ConditionState),
)


@st.composite
def people(draw: st.DrawFn, codes: Sequence[str]) -> tuple[Kin, ...]:
    """Make entries of every kind under *codes*."""
    return tuple(draw(entries(code)) for code in codes)


def entries(code: str) -> st.SearchStrategy[Kin]:
    """Make an entry, most often a person."""
    return st.builds(
        Kin,
        code=st.just(code),
        role=ROLES,
        sex=st.sampled_from(Sex),
        kind=st.just(KinKind.PERSON) | st.sampled_from(KinKind),
        gender=st.none() | st.sampled_from(Gender),
        age=st.none() | st.integers(0, 99),
        birth_year=st.none() | st.integers(1930, 1980),
        death_year=st.none() | st.integers(1981, 2020),
        deceased=st.booleans(),
        index=st.booleans(),
        conditions=st.lists(CONDITIONS, max_size=3).map(tuple),
    )


@st.composite
def families(draw: st.DrawFn, *, most: int = len(CODES)) -> Genogram:
    """Make families in which anything may hold, also lines to nobody, doubles and circles."""
    codes = CODES[: draw(st.integers(1, most))]
    some = st.sampled_from((*codes, *codes, NOBODY))
    names = tuple(f"U{n}" for n in range(draw(st.integers(0, 4))))
    unions = tuple(draw(_union(name, some)) for name in names)
    children = draw(st.lists(_child(st.sampled_from((*names, NOBODY)), some), max_size=6)) if names else []
    ties = draw(st.lists(_tie(some), max_size=5))
    return Genogram(
        people=draw(people(codes)),
        unions=unions,
        children=tuple(children),
        households=tuple(draw(st.lists(st.lists(some, max_size=4).map(tuple), max_size=3))),
        ties=tuple(ties),
    )


def _union(name: str, some: st.SearchStrategy[str]) -> st.SearchStrategy[Union]:
    return st.builds(
        Union,
        code=st.just(name),
        partners=st.lists(some, max_size=2, unique=True).map(tuple),
        kind=st.sampled_from(UnionKind),
        since=YEARS,
        ended=st.none() | st.sampled_from(UnionEnd),
        until=YEARS,
        remarried=st.booleans(),
        remarried_year=YEARS,
        custody=st.just("") | some,
    )


def _child(names: st.SearchStrategy[str], some: st.SearchStrategy[str]) -> st.SearchStrategy[Child]:
    return st.builds(
        Child,
        union=names,
        child=some,
        kind=st.sampled_from(ChildKind),
        twin=st.sampled_from(("", "", "a")),
        identical=st.booleans(),
    )


def _tie(some: st.SearchStrategy[str]) -> st.SearchStrategy[EmotionalLine]:
    return st.builds(
        EmotionalLine,
        source=some,
        target=some,
        kind=st.sampled_from(EmotionalTie),
        label=st.sampled_from(("", "segan", "rindu")),
    )


VIEWS = st.builds(
    View,
    lang=st.sampled_from(("id", "en")),
    notation=st.sampled_from(Notation),
    names=st.sampled_from(({}, {"P0": "Ananda", "P2": "Ibu Guru"})),
)
