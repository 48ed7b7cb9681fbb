"""What is drawn of a genogram: everyone once, without what points to nobody."""

from collections.abc import Mapping

from attrs import evolve, frozen

from socialwork.drawings.base import View
from socialwork.drawings.genogram.conditions import Conditions, conditions_of
from socialwork.tools.genogram import Child, EmotionalLine, Genogram, Kin, Union
from socialwork.tools.kinship import Parents, parents_by_birth
from socialwork.vocabulary.drawing import Notation
from socialwork.vocabulary.person import KinKind


@frozen(kw_only=True)
class Scene:
    """A genogram as it is drawn.

    Attributes:
        genogram: The genogram, of which only those take part whom the notation has a symbol for.
        view: How it is drawn.
        people: Everyone by code.
        unions: Every union by code.
        children: How each child belongs to a union, by the codes of both.
        homes: The households of two people or more.
        ties: The emotional lines between two different people.
        conditions: How conditions are filled in.
        parents: The parents by birth.
        narrow: Whether it has to do with little room from side to side.
    """

    genogram: Genogram
    view: View
    people: Mapping[str, Kin]
    unions: Mapping[str, Union]
    children: Mapping[tuple[str, str], Child]
    homes: tuple[tuple[str, ...], ...]
    ties: tuple[EmotionalLine, ...]
    conditions: Conditions
    parents: Parents
    narrow: bool = False


def scene_of(genogram: Genogram, view: View, *, narrow: bool = False) -> Scene:
    """Return *genogram* as it is drawn; of several entries under one code the first counts."""
    pets = view.notation is Notation.MCGOLDRICK
    drawn = [kin for kin in genogram.people if pets or kin.kind is not KinKind.PET]
    people = _first({kin.code: kin for kin in reversed(drawn)}, drawn)
    genogram = evolve(genogram, people=tuple(people.values()))
    children = {(child.union, child.child): child for child in reversed(genogram.children)}
    homes = (tuple(dict.fromkeys(code for code in home if code in people)) for home in genogram.households)
    return Scene(
        genogram=genogram,
        view=view,
        people=people,
        unions={union.code: union for union in reversed(genogram.unions)},
        children=children,
        homes=tuple(dict.fromkeys(home for home in homes if len(home) > 1)),
        ties=tuple(
            dict.fromkeys(
                tie
                for tie in genogram.ties
                if tie.source != tie.target and tie.source in people and tie.target in people
            )
        ),
        conditions=conditions_of(people.values(), view.notation),
        parents=parents_by_birth(genogram),
        narrow=narrow,
    )


def _first(by_code: Mapping[str, Kin], listed: list[Kin]) -> dict[str, Kin]:
    """Return the people by code in the order of listing."""
    return {kin.code: by_code[kin.code] for kin in listed}
