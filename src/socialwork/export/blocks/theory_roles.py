"""Section 2.3: the roles that the student took, by the families that name them, and the school's."""

from collections.abc import Mapping, Sequence

from socialwork.case import Case
from socialwork.document.nodes import Blocks, ListBlock, ListItem
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.chapter_two import cited, entry, meanings, running, said, sources_of
from socialwork.export.blocks.parts import titled
from socialwork.export.blocks.sentences import subheading, terms
from socialwork.knowledge import Concept
from socialwork.process.explained import family_told, known
from socialwork.process.roles import school_tasks
from socialwork.process.usage import methods_used, roles_used
from socialwork.vocabulary.process import Method, Setting
from socialwork.vocabulary.roles import RoleFamily, WorkerRole
from socialwork.vocabulary.school import SchoolField, SchoolProfession, SchoolRelation
from socialwork.vocabulary.term import Term
from socialwork.words import Words

_LEAD = Words(
    "peran adalah seperangkat tindakan yang diharapkan dari seseorang dalam kedudukan tertentu. Satu kasus "
    "hampir selalu menuntut lebih dari satu peran, dan tekanannya bergeser mengikuti kebutuhan klien serta "
    "tahap pertolongan{by}. {student_name} menjalankan peran pekerja sosial berikut ini dalam batas "
    "kewenangan peserta praktikum dan di bawah bimbingan.",
    "a role is a set of actions that is expected of someone in a certain position. Nearly every case asks "
    "for more than one, and the stress shifts with the client’s needs and the stage of the help{by}. The "
    "{student} took the following roles of a social worker within a student’s competence and under "
    "supervision.",
)
_DIRECT = Words("Peran dalam Pekerjaan Sosial Individu", "Roles in Casework")
_DIRECT_BOTH = Words("Peran dalam Pekerjaan Sosial Individu dan Kelompok", "Roles in Casework and Group Work")
_SCHOOL = Words("Peran dalam Pekerjaan Sosial Sekolah", "Roles in School Social Work")
_OTHERS = Words("Peran Lain", "Other Roles")
_FAMILY = Words(
    "dari kelompok peran tersebut, yang dijalankan dalam kasus ini ialah {names}.",
    "of these roles, those taken in this case are {names}.",
)
_SCHOOL_FIELDS = Words(
    "bidangnya mencakup {fields}{by}. Di dalamnya pekerja sosial menjaga keseimbangan {relations}.",
    "its fields are {fields}{by}. In them the social worker keeps a balance in the {relations}.",
)
_TASKS = Words(
    "dari tujuh tugas pekerja sosial sekolah, kegiatan dalam kasus ini menyentuh yang berikut.",
    "of the seven tasks of a school social worker, the activities of this case touch the following.",
)


@block(
    "theory-roles",
    Words("Landasan peranan pekerja sosial", "Grounds of the roles"),
    source="stages › roles, stages › intervention › uses › role",
)
def theory_roles(case: Case, ctx: Context) -> Blocks:
    """Return the roles that the student took, family by family; those of schools only in a school."""
    roles = roles_used(case)
    if not roles:
        return ()
    told = {role: family_told(case, role) for role in roles}
    at_school = case.institution.setting is Setting.EDUCATION
    title = _DIRECT_BOTH if Method.GROUPWORK in methods_used(case) else _DIRECT
    others = [role for role in roles if told[role] is None]
    school = [role for role in roles if told[role] is RoleFamily.SCHOOL]
    return (
        _lead(roles, ctx)
        + titled(subheading(ctx, title), _families(told, ctx))
        + titled(subheading(ctx, _SCHOOL), _school(case, school, ctx) if at_school else ())
        + titled(subheading(ctx, _OTHERS), _roles(others, ctx))
    )


def _lead(roles: Sequence[WorkerRole], ctx: Context) -> Blocks:
    return running([sources_of(ctx, known(roles)[:1], _LEAD, student_name=ctx.label("student"))])


def _families(told: Mapping[WorkerRole, RoleFamily | None], ctx: Context) -> Blocks:
    """Return the roles of the two general families, each family with what it is."""
    content: Blocks = ()
    for family in (RoleFamily.GENERAL, RoleFamily.GENERALIST):
        own = [role for role in told if told[role] is family]
        if own:
            content += _family(family, own, ctx) + _roles(own, ctx)
    return content


def _family(family: RoleFamily, own: Sequence[WorkerRole], ctx: Context) -> Blocks:
    told = [cited(ctx, one.definition.pick(ctx.lang), one) for one in known([family])]
    return running([*told, said(ctx, _FAMILY, names=terms(ctx, own))])


def _roles(roles: Sequence[Term], ctx: Context) -> Blocks:
    """Return what each of *roles* is and is for, as a list."""
    items = tuple(_item(one, ctx) for one in known(roles))
    return (ListBlock(items=items),) if items else ()


def _item(one: Concept, ctx: Context) -> ListItem:
    aim = [] if one.purpose is None else [ctx.inline(one.purpose.pick(ctx.lang))]
    return entry([cited(ctx, one.definition.pick(ctx.lang), one), *aim])


# --- social work in schools -------------------------------------------------------------------


def _school(case: Case, roles: Sequence[WorkerRole], ctx: Context) -> Blocks:
    """Return what social work in schools is, next to the guidance counsellor, with roles and tasks."""
    professions = known(SchoolProfession)
    fields = sources_of(
        ctx,
        known(SchoolField),
        _SCHOOL_FIELDS,
        fields=terms(ctx, SchoolField),
        relations=terms(ctx, SchoolRelation),
    )
    content = running([*meanings(professions, ctx, with_sources=True), fields])
    if roles:
        content += _family(RoleFamily.SCHOOL, roles, ctx) + _roles(roles, ctx)
    tasks = _roles(tuple(school_tasks(case)), ctx)
    return content + (running([said(ctx, _TASKS)]) + tasks if tasks else ())
