"""Blocks of good practice, reflection, conclusions and recommendations."""

from collections.abc import Iterable

from socialwork.case import Case
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Blocks, Heading
from socialwork.export.blocks.base import DEEPEST, Context, block, declare_labels
from socialwork.export.blocks.parts import (
    caption_table,
    cell,
    labelled,
    lead_to,
    markdown_list,
    number_cell,
    para,
    prose_cell,
    table,
)
from socialwork.text import date_text
from socialwork.words import Words

declare_labels(
    best_results=Words("Capaian terbaik praktikum ini ialah:", "The best results of this practicum are:"),
    dilemma=Words("Dilema", "Dilemma"),
    solution=Words("Solusi", "Solution"),
    involvements_table=Words("Kegiatan Lain yang Diikuti Praktikan", "Other Activities of the Student"),
    involvements_lead=Words(
        "Di luar penanganan kasus, praktikan terlibat dalam kegiatan lembaga yang disajikan pada {table}.",
        "Besides the case, the student took part in the activities of the institution that {table} shows.",
    ),
    challenges_table=Words("Tantangan dan Penyelesaiannya", "Challenges and How They Were Met"),
    challenges_lead=Words(
        "Tantangan yang dihadapi selama praktikum dan cara mengatasinya disajikan pada {table}.",
        "{table} shows the challenges of the practicum and how they were met.",
    ),
    conclusions_lead=Words("Temuan penting dari praktikum ini ialah:", "The important findings are:"),
    date=Words("Tanggal", "Date"),
    role=Words("Peran", "Role"),
    challenge=Words("Tantangan", "Challenge"),
    settlement=Words("Penyelesaian", "Solution"),
)


@block("method-integration", Words("Keterkaitan metode", "Integration"), source="good_practice › integration")
def integration(case: Case, ctx: Context) -> Blocks:
    """Return how casework and group work complete each other."""
    return ctx.prose(case.good_practice.integration)


@block("best-results", Words("Capaian terbaik", "Best results"), source="good_practice › best_results")
def best_results(case: Case, ctx: Context) -> Blocks:
    """Return the best results as a list."""
    return _listed("best-results", case.good_practice.best_results, ctx)


@block(
    "adopted-practice", Words("Yang diadopsi lembaga", "Adopted practice"), source="good_practice › adopted"
)
def adopted(case: Case, ctx: Context) -> Blocks:
    """Return what the institution adopted."""
    return ctx.prose(case.good_practice.adopted)


@block(
    "reflection-personal",
    Words("Pengembangan diri", "Personal growth"),
    source="good_practice › reflection › personal",
)
def reflection_personal(case: Case, ctx: Context) -> Blocks:
    """Return the reflection on the student's own growth."""
    return ctx.prose(case.good_practice.reflection.personal)


@block(
    "reflection-professional",
    Words("Pengembangan profesional", "Professional growth"),
    source="good_practice › reflection › professional",
)
def reflection_professional(case: Case, ctx: Context) -> Blocks:
    """Return the reflection on the student's growth in the profession."""
    return ctx.prose(case.good_practice.reflection.professional)


@block(
    "reflection-dilemma",
    Words("Dilema etik dan solusinya", "Ethical dilemma"),
    source="good_practice › reflection › dilemma, solution",
)
def reflection_dilemma(case: Case, ctx: Context) -> Blocks:
    """Return the ethical dilemma and its solution."""
    reflection = case.good_practice.reflection
    return labelled(ctx.label("dilemma"), ctx.prose(reflection.dilemma)) + labelled(
        ctx.label("solution"), ctx.prose(reflection.solution)
    )


@block("involvements", Words("Kegiatan lain", "Other activities"), source="good_practice › involvements")
def involvements(case: Case, ctx: Context) -> Blocks:
    """Return the other activities as a table."""
    rows = [
        (
            number_cell(n),
            cell("–" if one.date is None else date_text(one.date, ctx.lang)),
            cell(one.activity),
            cell(one.role or "–"),
            prose_cell(one.result, ctx),
        )
        for n, one in enumerate(case.good_practice.involvements, start=1)
    ]
    titles = [ctx.label(key) for key in ("number", "date", "activity", "role", "result")]
    caption = caption_table("tabel-kegiatan-lain", ctx.label("involvements-table"))
    made = table(titles, rows, caption=caption, widths=(0.9, 2.4, 3.2, 2.8, 4.7))
    return (lead_to("tabel-kegiatan-lain", "involvements-lead", ctx), *made) if made else ()


@block("challenges", Words("Tantangan", "Challenges"), source="good_practice › challenges")
def challenges(case: Case, ctx: Context) -> Blocks:
    """Return the challenges and how they were met as a table."""
    rows = [
        (number_cell(n), prose_cell(one.challenge, ctx), prose_cell(one.solution, ctx))
        for n, one in enumerate(case.good_practice.challenges, start=1)
    ]
    titles = [ctx.label(key) for key in ("number", "challenge", "settlement")]
    caption = caption_table("tabel-tantangan", ctx.label("challenges-table"))
    made = table(titles, rows, caption=caption, widths=(0.9, 5.6, 7.5))
    return (lead_to("tabel-tantangan", "challenges-lead", ctx), *made) if made else ()


@block("conclusions", Words("Simpulan", "Conclusions"), source="good_practice › conclusions")
def conclusions(case: Case, ctx: Context) -> Blocks:
    """Return the important findings as a list."""
    return _listed("conclusions-lead", (one.text for one in case.good_practice.conclusions), ctx)


@block("recommendations", Words("Rekomendasi", "Recommendations"), source="good_practice › recommendations")
def recommendations(case: Case, ctx: Context) -> Blocks:
    """Return the recommendations, a heading for each of those to whom they are made."""
    texts: dict[str, list[str]] = {}
    for recommendation in case.good_practice.recommendations:
        texts.setdefault(recommendation.to, []).append(recommendation.text)
    blocks: Blocks = ()
    for recipient, several in texts.items():
        title = Heading(level=min(ctx.level + 1, DEEPEST), text=(Text(recipient),))
        made = ctx.prose(several[0]) if len(several) == 1 else markdown_list(several, ctx)
        blocks += (title, *made)
    return blocks


def _listed(lead: str, texts: Iterable[str], ctx: Context) -> Blocks:
    items = markdown_list(texts, ctx)
    return (para(ctx.label(lead)), *items) if items else ()
