"""Blocks of the institution: history, aims, organisation, people, programmes, beneficiaries."""

from collections.abc import Sequence

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Caption, Cell, Drawing, ListBlock, ListItem
from socialwork.drawings.organisation import organisation_chart
from socialwork.export.blocks.base import Context, block, declare_labels
from socialwork.export.blocks.count_table import count_table
from socialwork.export.blocks.parts import (
    caption_table,
    cell,
    labelled,
    lead_to,
    markdown_list,
    numbered,
    para,
    prose_cell,
    table,
    text,
)
from socialwork.export.blocks.sentences import citing, heading_case, in_sentence, listed, paragraph, sentence
from socialwork.export.blocks.tool_drawings import report_view
from socialwork.export.wide_drawings import any_page_holds
from socialwork.institution import Post
from socialwork.words import Words

declare_labels(
    vision=Words("Visi", "Vision"),
    mission=Words("Misi", "Mission"),
    institution_goals=Words("{institution} mempunyai tujuan berikut.", "{institution} has these goals."),
    organisation=Words(
        "Susunan jabatan di {institution} ialah sebagai berikut.",
        "The posts of {institution} are as follows.",
    ),
    organisation_title=Words("Struktur organisasi {institution}", "Organisation of {institution}"),
    staff_lead=Words(
        "{institution} didukung oleh {total} orang tenaga dengan rincian pada {table}.",
        "{institution} has {total} staff, as {table} shows.",
    ),
    clients_lead=Words(
        "{institution} melayani {total} orang penerima manfaat dengan rincian pada {table}.",
        "{institution} serves {total} people, as {table} shows.",
    ),
    programmes_table=Words(
        "Kegiatan dalam Program {institution}", "Activities in the Programmes of {institution}"
    ),
    programmes_lead=Words(
        "{institution} menyelenggarakan program dan layanan berikut.",
        "{institution} runs these programmes and services.",
    ),
    activities_lead=Words(
        "Kegiatan dalam program tersebut beserta sifatnya disajikan pada {table}.",
        "{table} shows the activities of these programmes and whether they are compulsory.",
    ),
    service_programme=Words("Program", "Programme"),
    activity=Words("Kegiatan", "Activity"),
    nature=Words("Sifat", "Nature"),
    remark=Words("Keterangan", "Note"),
    compulsory=Words("Wajib", "Compulsory"),
    elective=Words("Pilihan", "Optional"),
    graduated_steps=Words("Tahapan", "Graduated steps"),
)

_ORGANISATION = Words(
    "susunan jabatan di {institution} digambarkan dalam {ref}.",
    "the posts of {institution} are drawn in {ref}.",
)
_OVER = Words("{post} membawahi {staff}.", "{post} is over {staff}.")
_LEADS = Words("{post}, membawahi {staff}", "{post}, over {staff}")


@block("institution-history", Words("Sejarah lembaga", "History"), source="institution › history")
def history(case: Case, ctx: Context) -> Blocks:
    """Return the history of the institution."""
    return ctx.prose(case.institution.history)


@block(
    "institution-vision", Words("Visi dan misi", "Vision and mission"), source="institution › vision, mission"
)
def vision(case: Case, ctx: Context) -> Blocks:
    """Return the vision, then the mission as a list."""
    return labelled(ctx.label("vision"), ctx.prose(case.institution.vision)) + labelled(
        ctx.label("mission"), markdown_list(case.institution.mission, ctx)
    )


@block("institution-goals", Words("Tujuan lembaga", "Goals of the institution"), source="institution › goals")
def goals(case: Case, ctx: Context) -> Blocks:
    """Return the goals as a list."""
    listed = markdown_list(case.institution.goals, ctx)
    return (
        (para(ctx.label("institution-goals", institution=case.institution.name)), *listed) if listed else ()
    )


@block(
    "institution-organisation",
    Words("Struktur organisasi", "Organisation"),
    source="institution › organisation",
)
def organisation(case: Case, ctx: Context) -> Blocks:
    """Return the organisation chart and what it says; a list of the posts where no page can hold it."""
    posts = case.institution.organisation
    if not posts:
        return ()
    institution = case.institution.name
    chart = organisation_chart(case.institution, report_view(case, ctx))
    if not any_page_holds(chart, ctx.template.page.geometry):
        return (para(ctx.label("organisation", institution=institution)), *_posts(None, posts, 0, ctx))
    title = heading_case(ctx.label("organisation-title", institution=institution))
    caption = Caption(series="figure", title=text(title), anchor="gambar-organisasi")
    lead = citing(ctx, _ORGANISATION, "gambar-organisasi", institution=institution)
    below = {post: [other for other in posts if other.under == post.code] for post in posts}
    in_charge = (
        sentence(ctx, _OVER, post=post.title, staff=listed((in_sentence(one.title) for one in staff), ctx))
        for post, staff in below.items()
        if staff
    )
    return (lead, Drawing(figure=chart, caption=caption), *paragraph(in_charge))


def _posts(under: str | None, posts: Sequence[Post], level: int, ctx: Context) -> Blocks:
    """Return the posts below *under* as a list, those below each of them in a list inside it."""
    items: list[ListItem] = []
    for post in posts:
        if post.under != under:
            continue
        if level + 1 < len(ctx.template.lists):
            below = _posts(post.code, posts, level + 1, ctx)
            items.append(ListItem(blocks=(para(post.title, "list"), *below)))
        else:
            # Lists have no pattern below this level, so that it could not be told from the one above.
            items.append(ListItem(blocks=(para(_with_staff(post, posts, ctx), "list"),)))
    return (ListBlock(items=tuple(items), level=level),) if items else ()


def _with_staff(post: Post, posts: Sequence[Post], ctx: Context) -> str:
    """Return a post with those below it: ``Wakil kepala sekolah, membawahi guru dan wali kelas``."""
    staff = [in_sentence(_with_staff(one, posts, ctx)) for one in posts if one.under == post.code]
    if not staff:
        return post.title
    return ctx.label(_LEADS, post=post.title, staff=listed(staff, ctx))


@block("institution-staff", Words("Sumber daya manusia", "Staff"), source="institution › staff")
def staff(case: Case, ctx: Context) -> Blocks:
    """Return the table of staff with its computed totals."""
    counted = case.institution.staff
    if counted is None:
        return ()
    return count_table(counted, "tabel-staf", "staff-lead", case.institution.name, ctx)


@block(
    "institution-programmes",
    Words("Program dan layanan", "Programmes and services"),
    source="institution › programmes",
)
def programmes(case: Case, ctx: Context) -> Blocks:
    """Return the programmes as a list, then their activities in one table."""
    every, institution = case.institution.programmes, case.institution.name
    if not every:
        return ()
    items: list[Blocks] = []
    rows: list[tuple[Cell, ...]] = []
    for programme in every:
        name = para(text(programme.name, bold=True), "list")
        steps = labelled(ctx.label("graduated-steps"), markdown_list(programme.steps, ctx, level=1))
        items.append((name, *ctx.prose(programme.description, role="list"), *steps))
    told = [programme for programme in every if programme.activities]
    for n, programme in enumerate(told, start=1):
        high = len(programme.activities)
        first: tuple[Cell, ...] = (
            cell(str(n), align="center", rowspan=high),
            cell(programme.name, rowspan=high),
        )
        for activity in programme.activities:
            nature = "–"
            if activity.compulsory is not None:
                nature = ctx.label("compulsory" if activity.compulsory else "elective")
            rows.append((*first, cell(activity.name), cell(nature), prose_cell(activity.note, ctx)))
            first = ()
    titles = [ctx.label(key) for key in ("number", "service-programme", "activity", "nature", "remark")]
    caption = caption_table("tabel-program-lembaga", ctx.label("programmes-table", institution=institution))
    activities = table(titles, rows, caption=caption, widths=(0.9, 3.3, 3.6, 1.7, 4.5))
    return (
        para(ctx.label("programmes-lead", institution=institution)),
        *numbered(items),
        *((lead_to("tabel-program-lembaga", "activities-lead", ctx), *activities) if activities else ()),
    )


@block(
    "institution-beneficiaries",
    Words("Profil penerima manfaat", "Beneficiaries"),
    source="institution › beneficiaries, clients",
)
def beneficiaries(case: Case, ctx: Context) -> Blocks:
    """Return each group of beneficiaries, then the table that counts them."""
    groups = numbered(
        (para(text(entry.group, bold=True), "list"), *ctx.prose(entry.description, role="list"))
        for entry in case.institution.beneficiaries
    )
    counted = case.institution.clients
    if counted is None:
        return groups
    return groups + count_table(counted, "tabel-penerima-manfaat", "clients-lead", case.institution.name, ctx)
