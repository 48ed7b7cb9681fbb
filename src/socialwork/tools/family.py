"""A family as a family file tells it: the genogram in codes, and apart from it what people are called."""

from collections.abc import Mapping

from attrs import field, frozen

from socialwork.errors import Problem
from socialwork.tools.genogram import Genogram


@frozen(kw_only=True)
class Family:
    """The people of a family file.

    The genogram knows nobody by name; a drawing names people only when it is given :attr:`names`.

    Attributes:
        genogram: The persons, unions and children, all by code.
        names: What each code is called in the file.
        remarks: What the file says that the genogram does not hold, or that it says in two ways.
    """

    genogram: Genogram
    names: Mapping[str, str] = field(factory=dict)
    remarks: tuple[Problem, ...] = ()
