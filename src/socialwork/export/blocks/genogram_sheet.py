"""How a genogram is printed: the table of the family, and what its lines say where it is not drawn."""

from collections.abc import Callable, Iterator

from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.drawings.genogram.voice import Voice, home_text, kin_facts, tie_text, union_text
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import cell, header_row, labelled, number_cell, numbered, prose_cell
from socialwork.export.blocks.sentences import lower_first, upper_first, with_sentence
from socialwork.export.blocks.tools_table import Sheet, tool_blocks
from socialwork.tools import Genogram, Kin
from socialwork.tools.kinship import parents_by_birth
from socialwork.vocabulary.person import KinKind, Sex
from socialwork.words import Words

_TITLES = (
    Words("Anggota keluarga", "Family member"),
    Words("Jenis kelamin", "Sex"),
    Words("Usia (tahun)", "Age (years)"),
    Words("Keterangan", "Note"),
)
_UNIONS = Words("Pasangan dan anak", "Couples and children")
_TIES = Words("Hubungan emosional", "Emotional lines")
_HOUSEHOLDS = Words("Tinggal serumah", "Households")


@tool_blocks.register
def genogram(tool: Genogram, sheet: Sheet) -> Blocks:
    """Return the family as a table, then the reading.

    Unions with their children, households and emotional lines are the lines of the drawing; where there is
    none, they stand in lists.
    """
    ctx = sheet.ctx
    voice = Voice(lang=ctx.lang, call=_names(tool), label=ctx.label)
    people = _people(tool, sheet, voice)
    if sheet.drawn:
        return people + ctx.prose(tool.reading)
    parents = parents_by_birth(tool)
    return (
        people
        + labelled(ctx.label(_UNIONS), numbered(union_text(tool, one, parents, voice) for one in tool.unions))
        + labelled(
            ctx.label(_HOUSEHOLDS), numbered(home_text(home, voice) for home in tool.households if home)
        )
        + labelled(ctx.label(_TIES), numbered(tie_text(tie, voice) for tie in tool.ties))
        + ctx.prose(tool.reading)
    )


def _people(tool: Genogram, sheet: Sheet, voice: Voice) -> Blocks:
    if not tool.people:
        return ()
    ctx = sheet.ctx
    titles = [ctx.label("number"), *(ctx.label(title) for title in _TITLES)]
    rows = [tuple(_kin(n, person, ctx, voice)) for n, person in enumerate(tool.people, 1)]
    return sheet.table(
        "tabel-genogram",
        Table(rows=(header_row(titles), *rows), widths=(0.9, 3.7, 2.3, 1.8, 5.3), header_rows=1),
    )


def _kin(n: int, person: Kin, ctx: Context, voice: Voice) -> Iterator[Cell]:
    """Yield the cells of one person; years of birth stay inside, ages are shown."""
    yield number_cell(n)
    yield cell(upper_first(person.role))
    yield cell("–" if _has_no_sex(person) else ctx.label(person.sex))
    yield number_cell("–" if person.age is None else person.age)
    facts = "; ".join(kin_facts(person, voice))
    if not person.note.strip():
        yield cell(upper_first(facts))
    else:
        note = prose_cell(person.note, ctx)
        extra = f"{upper_first(facts)}." if facts else ""
        yield Cell(blocks=with_sentence(note.blocks, extra))


def _has_no_sex(person: Kin) -> bool:
    """Return whether the sex of an entry that stands for no person is not told."""
    return person.kind is not KinKind.PERSON and person.sex is Sex.UNKNOWN


def _names(tool: Genogram) -> Callable[[str], str]:
    """Return what calls each person by role; where several share one, with the code behind it."""
    roles = [person.role for person in tool.people]
    names = {
        person.code: lower_first(person.role) + (f" {person.code}" if roles.count(person.role) > 1 else "")
        for person in tool.people
    }
    return lambda code: names.get(code, code)
