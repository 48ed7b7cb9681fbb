"""Two kinds of Venn diagram: institutions round somebody, and sets with what they have in common.

The first is the drawing of participatory appraisal (Chambers 1994), known as *chapati* diagram: a circle is
one institution, and its size and distance have a meaning. The second is that of logic (Venn 1880): what lies
where two circles overlap belongs to both.
"""

from typing import Annotated

from attrs import field, frozen

from socialwork.tools.base import Tool, tool
from socialwork.values.text import Prose, is_code, not_blank
from socialwork.vocabulary.circles import Closeness, Importance, Influence
from socialwork.words import Words


@frozen(kw_only=True)
class VennCircle:
    """One institution or person: how important, how close and of what influence it is felt to be."""

    name: Annotated[str, Words("Pihak", "Party")] = field(validator=not_blank)
    importance: Annotated[Importance, Words("Pentingnya", "Importance")]
    closeness: Annotated[Closeness, Words("Kedekatan", "Closeness")]
    influence: Annotated[Influence, Words("Pengaruh", "Influence")] = Influence.POSITIVE
    note: Annotated[Prose, Words("Keterangan", "Note")] = ""


@tool("venn-diagram", Words("Diagram Venn", "Venn diagram"))
@frozen(kw_only=True)
class InstitutionVenn(Tool):
    """The institutions and people round a client or a group, as those in the centre see them.

    Attributes:
        centre: Who stands in the centre, by code or in words; the client when left out.
    """

    centre: Annotated[str, Words("Pusat", "Centre")] = ""
    circles: Annotated[tuple[VennCircle, ...], Words("Lingkaran", "Circles")]
    reading: Annotated[Prose, Words("Penjelasan", "Reading")] = ""


@frozen(kw_only=True)
class VennSet:
    """One set: a circle with a name."""

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    name: Annotated[str, Words("Himpunan", "Set")] = field(validator=not_blank)


@frozen(kw_only=True)
class VennItem:
    """Something that belongs to one set, to several, or to none of them."""

    text: Annotated[str, Words("Butir", "Item")] = field(validator=not_blank)
    sets: Annotated[tuple[str, ...], Words("Termasuk dalam (kode)", "Belongs to (codes)")] = ()


@tool("set-venn", Words("Diagram Venn himpunan", "Set Venn diagram"))
@frozen(kw_only=True)
class SetVenn(Tool):
    """Two to four sets and what they have in common, such as what client, mother and teacher each want."""

    sets: Annotated[tuple[VennSet, ...], Words("Himpunan", "Sets")]
    items: Annotated[tuple[VennItem, ...], Words("Butir", "Items")] = ()
    reading: Annotated[Prose, Words("Penjelasan", "Reading")] = ""

    def regions(self) -> tuple[tuple[tuple[str, ...], tuple[VennItem, ...]], ...]:
        """Return each region that has items, as the codes of its sets, with them: those of one set first.

        >>> both = VennItem(text="lulus", sets=("B", "A"))
        >>> sets = (VennSet(code="A", name="Klien"), VennSet(code="B", name="Ibu"))
        >>> [codes for codes, _ in SetVenn(sets=sets, items=(both,)).regions()]
        [('A', 'B')]
        """
        place = {one.code: n for n, one in enumerate(self.sets)}
        found: dict[tuple[int, ...], list[VennItem]] = {}
        for item in self.items:
            key = tuple(sorted({place[code] for code in item.sets if code in place}))
            found.setdefault(key, []).append(item)
        return tuple(
            (tuple(self.sets[n].code for n in key), tuple(found[key]))
            for key in sorted(found, key=lambda one: (not one, len(one), one))
        )
