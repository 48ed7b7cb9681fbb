"""The block that sets the school social worker beside the guidance counsellor."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import cell
from socialwork.export.blocks.sentences import CitedTable
from socialwork.process.roles import role_mentions
from socialwork.vocabulary.process import Setting
from socialwork.vocabulary.roles import RoleFamily
from socialwork.vocabulary.school import SchoolProfession
from socialwork.words import Words

_TITLE = Words("Batas dengan Guru Bimbingan dan Konseling", "Boundary to the Guidance Counsellor")
_TABLE = CitedTable(
    anchor="tabel-batas-profesi",
    lead=Words(
        "batas antara kedua profesi penolong di sekolah dirangkum pada {ref}.",
        "{ref} sums up the boundary between the two helping professions of a school.",
    ),
    title=Words(
        "Batas antara pekerja sosial sekolah dan guru bimbingan dan konseling",
        "Boundary between school social worker and guidance counsellor",
    ),
    columns=(Words("Aspek", "Aspect"), SchoolProfession.SOCIAL_WORKER, SchoolProfession.COUNSELLOR),
    widths=(2.8, 5.6, 5.6),
)


@block("school-boundary", Words("Batas profesi di sekolah", "Boundary of professions in a school"))
def school_boundary(case: Case, ctx: Context) -> Blocks:
    """Return a heading and the comparison of the two professions, for a role taken in a school."""
    taken = any(RoleFamily.SCHOOL in mention.role.families for mention in role_mentions(case))
    if case.institution.setting is not Setting.EDUCATION or not taken:
        return ()
    from socialwork.knowledge.school_boundary import SCHOOL_BOUNDARY  # noqa: PLC0415 - loads texts that few need

    rows = [
        tuple(cell(words.pick(ctx.lang)) for words in (line.aspect, line.social_worker, line.counsellor))
        for line in SCHOOL_BOUNDARY
    ]
    return (ctx.heading(_TITLE), *_TABLE.blocks(rows, ctx))
