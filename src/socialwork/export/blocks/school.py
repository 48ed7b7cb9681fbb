"""The block that sets the school social worker beside the guidance counsellor."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import cell, table
from socialwork.export.blocks.sentences import citing, table_caption
from socialwork.process.roles import role_mentions
from socialwork.vocabulary.process import Setting
from socialwork.vocabulary.roles import RoleFamily
from socialwork.vocabulary.school import SchoolProfession
from socialwork.words import Words

_ANCHOR = "tabel-batas-profesi"
_ASPECT = Words("Aspek", "Aspect")
_TITLE = Words("Batas dengan Guru Bimbingan dan Konseling", "Boundary to the Guidance Counsellor")
_LEAD = Words(
    "batas antara kedua profesi penolong di sekolah dirangkum pada {ref}.",
    "{ref} sums up the boundary between the two helping professions of a school.",
)
_CAPTION = Words(
    "Batas antara pekerja sosial sekolah dan guru bimbingan dan konseling",
    "Boundary between school social worker and guidance counsellor",
)
_WIDTHS = (2.8, 5.6, 5.6)


@block("school-boundary", Words("Batas profesi di sekolah", "Boundary of professions in a school"))
def school_boundary(case: Case, ctx: Context) -> Blocks:
    """Return a heading and the comparison of the two professions, for a role taken in a school."""
    taken = any(RoleFamily.SCHOOL in mention.role.families for mention in role_mentions(case))
    if case.institution.setting is not Setting.EDUCATION or not taken:
        return ()
    from socialwork.knowledge.school import SCHOOL_BOUNDARY  # noqa: PLC0415 - loads texts that few need

    titles = (_ASPECT, SchoolProfession.SOCIAL_WORKER, SchoolProfession.COUNSELLOR)
    rows = [
        tuple(cell(words.pick(ctx.lang)) for words in (one.aspect, one.social_worker, one.counsellor))
        for one in SCHOOL_BOUNDARY
    ]
    caption = table_caption(_ANCHOR, ctx.label(_CAPTION))
    return (
        ctx.heading(_TITLE),
        citing(ctx, _LEAD, _ANCHOR),
        *table([ctx.label(title) for title in titles], rows, caption=caption, widths=_WIDTHS),
    )
