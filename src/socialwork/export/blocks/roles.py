"""The block of the roles that the student took, with functions and school tasks."""

from itertools import groupby

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import cell, in_role, labelled, numbered, para, titled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import (
    CitedTable,
    in_sentence,
    listed,
    lower_first,
    sentence,
    subheading,
)
from socialwork.export.blocks.techniques import technique_name
from socialwork.process.roles import StageRole, roles_by_stage, school_tasks
from socialwork.text import joined
from socialwork.words import Words

_TITLE = Words("Peran yang dijalankan {student}", "Roles taken by the {student}")
_TABLE = CitedTable(
    anchor="tabel-peran",
    lead=Words(
        "pelaksanaannya bagi {who} disajikan menurut tahap pada {ref}.",
        "{ref} shows stage by stage how they were taken for {who}.",
    ),
    title=Words(
        "Peran yang dijalankan {student} pada setiap tahap", "Roles taken by the {student} in each stage"
    ),
    columns=(Words("Tahap", "Stage"), Words("Peran", "Role"), Words("Pelaksanaan", "How it was taken")),
    widths=(2.9, 3.1, 8.0),
)
_TASKS = Words(
    "melalui kegiatan yang direncanakan, {student} turut melaksanakan tugas pekerjaan sosial sekolah "
    "berikut ini.",
    "by the planned activities the {student} shared in the following tasks of school social work.",
)
_TASK = Words("{task}, dalam kegiatan {names}.", "{task}, in {names}.")
_TECHNIQUES = Words("Teknik", "Techniques")
_ACTIVITIES = Words("Kegiatan", "Activities")


@block(
    "roles-taken",
    Words("Peran yang dijalankan", "Roles taken"),
    source="stages › roles, stages › plan › activities › roles, stages › intervention › uses › role",
)
def roles_taken(case: Case, ctx: Context) -> Blocks:
    """Return the table of stage, role and how it was taken, then the school tasks."""
    inner = evolve(ctx, level=ctx.level + 1)
    rows: list[tuple[Cell, ...]] = []
    for stage, several in groupby(roles_by_stage(case), key=lambda taken: taken.stage):
        roles = list(several)
        first: tuple[Cell, ...] = (cell(ctx.label(stage), rowspan=len(roles)),)
        for taken in roles:
            rows.append((*first, cell(ctx.label(taken.role)), _how(taken, inner)))
            first = ()
    tasks: list[Blocks] = []
    for task, names in school_tasks(case).items():
        quoted = joined((f"“{_bare(name)}”" for name in names), ctx.lang)
        tasks.append(inner.prose(sentence(ctx, _TASK, task=ctx.label(task), names=quoted)))
    content = _TABLE.blocks(rows, inner, who=client_text(case, ctx))
    if tasks:
        content += (para(sentence(ctx, _TASKS)), *numbered(tasks))
    return titled(subheading(ctx, _TITLE), content)


def _how(taken: StageRole, ctx: Context) -> Cell:
    """Return how a role was taken, by which techniques and in which activities."""
    how = tuple(node for words in taken.how for node in ctx.prose(words))
    names = (lower_first(technique_name(technique, ctx)) for technique in taken.techniques)
    if techniques := listed(names, ctx):
        how += labelled(ctx.label(_TECHNIQUES), (para(f"{techniques}."),))
    if activities := listed((in_sentence(_bare(name)) for name in taken.activities), ctx):
        how += labelled(ctx.label(_ACTIVITIES), ctx.prose(f"{activities}."))
    return Cell(blocks=in_role(how, "table"))


def _bare(activity: str) -> str:
    """Return the name of an activity without a full stop."""
    return activity.strip().rstrip(".")
