"""Section 2.3: the roles that the student took, by the families that name them, and the school's."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.chapter_two import meaning, running, shared_keys, sources_of, term_items
from socialwork.export.blocks.parts import titled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import subheading, terms
from socialwork.process.explained import family_told, known
from socialwork.process.usage import methods_used, roles_used
from socialwork.vocabulary.process import Method, Setting
from socialwork.vocabulary.roles import RoleFamily
from socialwork.vocabulary.school import SchoolField, SchoolProfession, SchoolRelation
from socialwork.words import Words

_LEAD = Words(
    "dalam menolong {who}, {student} menjalankan peran pekerja sosial berikut di bawah bimbingan{by}.",
    "in helping {who} the {student} took the following roles of a social worker under supervision{by}.",
)
_DIRECT = Words("Peran dalam Pekerjaan Sosial Individu", "Roles in Casework")
_DIRECT_BOTH = Words("Peran dalam Pekerjaan Sosial Individu dan Kelompok", "Roles in Casework and Group Work")
_SCHOOL = Words("Peran dalam Pekerjaan Sosial Sekolah", "Roles in School Social Work")
_SCHOOL_FIELDS = Words(
    "bidang pekerjaan sosial sekolah mencakup {fields}{by}. Di dalamnya pekerja sosial menjaga keseimbangan "
    "{relations}.",
    "the fields of school social work are {fields}{by}. In them the social worker keeps a balance in the "
    "{relations}.",
)


@block(
    "theory-roles",
    Words("Landasan peranan pekerja sosial", "Grounds of the roles"),
    source="stages › roles, stages › intervention › uses › role",
)
def theory_roles(case: Case, ctx: Context) -> Blocks:
    """Return the roles that the student took, family by family; those of schools only in a school.

    What social work in schools is stands there, next to the guidance counsellor.
    """
    roles = roles_used(case)
    if not roles:
        return ()
    both = Method.GROUPWORK in methods_used(case)
    lead = sources_of(ctx, known(roles), _LEAD, who=client_text(case, ctx))
    school = [role for role in roles if family_told(case, role) is RoleFamily.SCHOOL]
    direct = term_items([role for role in roles if role not in school], ctx, shared_keys(known(roles)))
    content = running([lead]) + titled(subheading(ctx, _DIRECT_BOTH if both else _DIRECT), direct)
    if case.institution.setting is not Setting.EDUCATION:
        return content
    fields, relations = terms(ctx, SchoolField), terms(ctx, SchoolRelation)
    sentences = [meaning(profession, ctx) for profession in known(SchoolProfession)]
    sentences.append(sources_of(ctx, known(SchoolField), _SCHOOL_FIELDS, fields=fields, relations=relations))
    return content + titled(subheading(ctx, _SCHOOL), running(sentences) + term_items(school, ctx))
