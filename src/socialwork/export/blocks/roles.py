"""The block of the roles that the student took, with functions and school tasks."""

from collections.abc import Iterable
from itertools import groupby

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import cell, in_role, labelled, numbered, para, table, titled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import (
    citing,
    in_sentence,
    listed,
    lower_first,
    sentence,
    subheading,
    table_caption,
)
from socialwork.export.blocks.techniques import technique_name
from socialwork.process.roles import StageRole, roles_by_stage, school_tasks
from socialwork.text import joined
from socialwork.vocabulary.school import SchoolTask
from socialwork.words import Words

_ANCHOR = "tabel-peran"
_TITLE = Words("Peran yang dijalankan {student}", "Roles taken by the {student}")
_CAPTION = Words(
    "Peran yang dijalankan {student} pada setiap tahap", "Roles taken by the {student} in each stage"
)
_LEAD = Words(
    "pelaksanaannya bagi {who} disajikan menurut tahap pada {ref}.",
    "{ref} shows stage by stage how they were taken for {who}.",
)
_TASKS = Words(
    "melalui kegiatan yang direncanakan, {student} turut melaksanakan tugas pekerjaan sosial sekolah "
    "berikut ini.",
    "by the planned activities the {student} shared in the following tasks of school social work.",
)
_TASK = Words("{task}, dalam kegiatan {names}.", "{task}, in {names}.")
_STAGE = Words("Tahap", "Stage")
_ROLE = Words("Peran", "Role")
_HOW = Words("Pelaksanaan", "How it was taken")
_TECHNIQUES = Words("Teknik", "Techniques")
_ACTIVITIES = Words("Kegiatan", "Activities")
_WIDTHS = (2.9, 3.1, 8.0)


@block(
    "roles-taken",
    Words("Peran yang dijalankan", "Roles taken"),
    source="stages › roles, stages › plan › activities › roles, stages › intervention › uses › role",
)
def roles_taken(case: Case, ctx: Context) -> Blocks:
    """Return the table of stage, role and how it was taken, then the school tasks."""
    inner = evolve(ctx, level=ctx.level + 1)
    content = _table(case, inner) + _tasks(case, inner)
    return titled(subheading(ctx, _TITLE), content)


def _table(case: Case, ctx: Context) -> Blocks:
    rows: list[tuple[Cell, ...]] = []
    for stage, several in groupby(roles_by_stage(case), key=lambda one: one.stage):
        roles = list(several)
        first = cell(ctx.label(stage), rowspan=len(roles))
        rows += [((first,) if n == 0 else ()) + _role(one, ctx) for n, one in enumerate(roles)]
    if not rows:
        return ()
    caption = table_caption(_ANCHOR, ctx.label(_CAPTION))
    titles = [ctx.label(words) for words in (_STAGE, _ROLE, _HOW)]
    lead = citing(ctx, _LEAD, _ANCHOR, who=client_text(case, ctx))
    return (lead, *table(titles, rows, caption=caption, widths=_WIDTHS))


def _role(one: StageRole, ctx: Context) -> tuple[Cell, ...]:
    told: Blocks = tuple(made for how in one.how for made in ctx.prose(how))
    how = (
        told
        + labelled(ctx.label(_TECHNIQUES), _line(_techniques(one, ctx)))
        + labelled(ctx.label(_ACTIVITIES), _named(one.activities, ctx))
    )
    return cell(ctx.label(one.role)), Cell(blocks=in_role(how, "table"))


def _techniques(one: StageRole, ctx: Context) -> str:
    return listed((lower_first(technique_name(technique, ctx)) for technique in one.techniques), ctx)


def _line(words: str) -> Blocks:
    return (para(f"{words}."),) if words else ()


def _named(names: Iterable[str], ctx: Context) -> Blocks:
    said = listed((in_sentence(_bare(one)) for one in names), ctx)
    return ctx.prose(f"{said}.") if said else ()


def _bare(activity: str) -> str:
    """Return the name of an activity without a full stop."""
    return activity.strip().rstrip(".")


def _tasks(case: Case, ctx: Context) -> Blocks:
    tasks = school_tasks(case)
    if not tasks:
        return ()
    return (para(sentence(ctx, _TASKS)), *numbered(_task(task, names, ctx) for task, names in tasks.items()))


def _task(task: SchoolTask, names: Iterable[str], ctx: Context) -> Blocks:
    said = joined((f"“{_bare(one)}”" for one in names), ctx.lang)
    return ctx.prose(sentence(ctx, _TASK, task=ctx.label(task), names=said))
