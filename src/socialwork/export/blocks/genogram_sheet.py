"""How a genogram is printed: the table of the family, unions and children in sentences, emotional lines."""

from collections.abc import Iterator

from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import cell, header_row, labelled, number_cell, numbered, prose_cell
from socialwork.export.blocks.sentences import lower_first, sentence, term, upper_first, with_sentence
from socialwork.export.blocks.tools_table import Sheet, tool_blocks
from socialwork.text import joined
from socialwork.tools import Child, Genogram, Kin, Union
from socialwork.vocabulary.person import ChildKind
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
_DIED_IN = Words("meninggal tahun {year}", "died in {year}")
_DIED = Words("meninggal", "deceased")
_INDEX = Words("tokoh utama", "index person")
_TOGETHER = Words("{kind} antara {who}{years}{end}", "{kind} of {who}{years}{end}")
_ALONE = Words("{kind} {who}{years}{end}", "{kind} of {who}{years}{end}")
_UNKNOWN = Words("Orang tua tidak diketahui", "Parents not known")
_SINCE = Words(" sejak tahun {year}", " since {year}")
_ENDED = Words(", berakhir karena {how}{year}", ", ended by {how}{year}")
_IN = Words(" pada tahun {year}", " in {year}")
_CHILDREN = Words("; {kind}: {who}", "; {kind}: {who}")
_TIE = Words("{a} dan {b}: {kind}", "{a} and {b}: {kind}")


@tool_blocks.register
def genogram(tool: Genogram, sheet: Sheet) -> Blocks:
    """Return the family as a table, unions with their children, households, emotional lines, the reading."""
    ctx = sheet.ctx
    names = _names(tool)
    unions = [_union(tool, union, names, ctx) for union in tool.unions]
    homes = [upper_first(_list(home, names, ctx)) + "." for home in tool.households if home]
    ties = [_tie(names, tie.source, tie.target, term(ctx, tie.kind), ctx) for tie in tool.ties]
    return (
        _people(tool, sheet)
        + labelled(ctx.label(_UNIONS), numbered(unions))
        + labelled(ctx.label(_HOUSEHOLDS), numbered(homes))
        + labelled(ctx.label(_TIES), numbered(ties))
        + ctx.prose(tool.reading)
    )


def _people(tool: Genogram, sheet: Sheet) -> Blocks:
    if not tool.people:
        return ()
    ctx = sheet.ctx
    titles = [ctx.label("number"), *(ctx.label(title) for title in _TITLES)]
    rows = [tuple(_kin(n, person, ctx)) for n, person in enumerate(tool.people, 1)]
    return sheet.table(
        "tabel-genogram",
        Table(rows=(header_row(titles), *rows), widths=(0.9, 3.7, 2.3, 1.8, 5.3), header_rows=1),
    )


def _kin(n: int, person: Kin, ctx: Context) -> Iterator[Cell]:
    """Yield the cells of one person; years of birth stay inside, ages are shown."""
    yield number_cell(n)
    yield cell(upper_first(person.role))
    yield cell(ctx.label(person.sex))
    yield number_cell("–" if person.age is None else person.age)
    facts = "; ".join(_facts(person, ctx))
    if not person.note.strip():
        yield cell(upper_first(facts))
    else:
        note = prose_cell(person.note, ctx)
        extra = f"{upper_first(facts)}." if facts else ""
        yield Cell(blocks=with_sentence(note.blocks, extra))


def _facts(person: Kin, ctx: Context) -> Iterator[str]:
    if person.index:
        yield ctx.label(_INDEX)
    if person.death_year is not None:
        yield ctx.label(_DIED_IN, year=person.death_year)
    elif person.deceased:
        yield ctx.label(_DIED)


def _union(tool: Genogram, union: Union, names: dict[str, str], ctx: Context) -> str:
    text = _couple(union, names, ctx)
    for kind in ChildKind:
        born = [one.child for one in tool.children if _of(one, union, kind)]
        if born:
            text += ctx.label(_CHILDREN, kind=term(ctx, kind), who=_list(born, names, ctx))
    return f"{text}."


def _couple(union: Union, names: dict[str, str], ctx: Context) -> str:
    if not union.partners:
        return ctx.label(_UNKNOWN)
    since = "" if union.since is None else ctx.label(_SINCE, year=union.since)
    words = _TOGETHER if len(union.partners) > 1 else _ALONE
    who = _list(union.partners, names, ctx)
    return sentence(ctx, words, kind=term(ctx, union.kind), who=who, years=since, end=_end(union, ctx))


def _end(union: Union, ctx: Context) -> str:
    if union.ended is None:
        return ""
    year = "" if union.until is None else ctx.label(_IN, year=union.until)
    return ctx.label(_ENDED, how=term(ctx, union.ended), year=year)


def _of(child: Child, union: Union, kind: ChildKind) -> bool:
    return child.union == union.code and child.kind is kind


def _tie(names: dict[str, str], a: str, b: str, kind: str, ctx: Context) -> str:
    return sentence(ctx, _TIE, a=names.get(a, a), b=names.get(b, b), kind=kind) + "."


def _names(tool: Genogram) -> dict[str, str]:
    """Return each person's role; where several share one, with the code behind it."""
    roles = [person.role for person in tool.people]
    return {
        person.code: lower_first(person.role) + (f" {person.code}" if roles.count(person.role) > 1 else "")
        for person in tool.people
    }


def _list(codes: tuple[str, ...] | list[str], names: dict[str, str], ctx: Context) -> str:
    return joined((names.get(code, code) for code in codes), ctx.lang)
