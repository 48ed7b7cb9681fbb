"""How a genogram is printed: the table of the family, and what its lines say where it is not drawn."""

from attrs import evolve

from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.drawings.genogram.voice import Voice, home_text, kin_facts, tie_text, union_text
from socialwork.export.blocks.parts import cell, header_row, labelled, number_cell, numbered, prose_cell
from socialwork.export.blocks.sentences import lower_first, upper_first, with_sentence
from socialwork.export.blocks.tools_table import Sheet, tool_blocks
from socialwork.tools import Genogram
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
    none, they stand in lists. Years of birth stay inside, ages are shown. The sex of
    an entry that stands for no person may be untold.
    """
    ctx = sheet.ctx
    roles = [person.role for person in tool.people]
    names = {
        person.code: lower_first(person.role) + (f" {person.code}" if roles.count(person.role) > 1 else "")
        for person in tool.people
    }
    voice = Voice(lang=ctx.lang, call=lambda code: names.get(code, code), label=ctx.label)
    rows: list[tuple[Cell, ...]] = []
    for n, person in enumerate(tool.people, 1):
        no_sex = person.kind is not KinKind.PERSON and person.sex is Sex.UNKNOWN
        facts = upper_first("; ".join(kin_facts(person, voice)))
        note = cell(facts)
        if person.note.strip():
            note = prose_cell(person.note, ctx)
            note = evolve(note, blocks=with_sentence(note.blocks, f"{facts}." if facts else ""))
        rows.append(
            (
                number_cell(n),
                cell(upper_first(person.role)),
                cell("–" if no_sex else ctx.label(person.sex)),
                number_cell("–" if person.age is None else person.age),
                note,
            )
        )
    titles = [ctx.label("number"), *(ctx.label(title) for title in _TITLES)]
    table = Table(rows=(header_row(titles), *rows), widths=(0.9, 3.7, 2.3, 1.8, 5.3), header_rows=1)
    people = sheet.table("tabel-genogram", table) if rows else ()
    if sheet.drawn:
        return people + ctx.prose(tool.reading)
    parents = parents_by_birth(tool)
    unions = numbered(union_text(tool, union, parents, voice) for union in tool.unions)
    homes = numbered(home_text(home, voice) for home in tool.households if home)
    return (
        people
        + labelled(ctx.label(_UNIONS), unions)
        + labelled(ctx.label(_HOUSEHOLDS), homes)
        + labelled(ctx.label(_TIES), numbered(tie_text(tie, voice) for tie in tool.ties))
        + ctx.prose(tool.reading)
    )
