"""A grading sheet as a document tree, for Word and Markdown, and as lines for a screen."""

from collections.abc import Iterator

from socialwork.document.inline_nodes import Inlines, Text
from socialwork.document.nodes import Block, Cell, Document, Heading, Paragraph, Part, Properties, Table
from socialwork.export.rubrics.model import Rubric
from socialwork.export.rubrics.records import Held
from socialwork.export.rubrics.sheet import CompetenceSheet, GradingSheet
from socialwork.export.template.look import LANGUAGES, design_of
from socialwork.export.template.model import Template
from socialwork.findings import Finding
from socialwork.remembering import forgetting
from socialwork.words import Lang, Words

_STUDENT = Words("Praktikan", "Student")
_REPORT = Words("Laporan", "Report")
_COMPETENCE = Words("Kompetensi", "Competence")
_WEIGHT = Words("Bobot", "Weight")
_EVIDENCE = Words("Bukti dalam kasus", "Evidence in the case")
_MISSING = Words("Belum ada", "Missing")
_FINDINGS = Words("Temuan", "Findings")
_LEVEL = Words("Tingkat", "Level")
_LOOKS = Words("Uraian", "What it looks like")
_PROPOSAL = Words("Usulan", "Proposal")
_DECIDED = Words("Penetapan dosen", "Decided by the lecturer")
_NONE = Words("tidak ada", "none")
_OPEN = Words("tidak ada usulan", "no proposal")
_ACCEPTED = Words("{n} diterima dengan alasan", "{n} accepted with a reason")
_NO_GRADE = Words(
    "Lembar ini bukan nilai. Usulan hanya menghitung temuan dan bagian yang belum ada; tingkat setiap "
    "kompetensi ditetapkan oleh dosen setelah membaca laporan.",
    "This sheet is no grade. A proposal only counts findings and what is missing; the level of each "
    "competence is decided by the lecturer, who has read the report.",
)
_SIGNED = Words("Tanggal dan tanda tangan dosen", "Date and signature of the lecturer")
_LINE = "_" * 24


@forgetting
def grading_document(sheet: GradingSheet, template: Template, *, lang: Lang | None = None) -> Document:
    """Return *sheet* as a document in the form of *template*, ready to be written.

    Args:
        sheet: The sheet, from :func:`socialwork.grading_sheet`.
        template: The template whose page and styles are used.
        lang: The language of the words round the sheet; by default that of its rubric.

    >>> from socialwork.audit import check
    >>> from socialwork.export.rubrics.loading import load_rubric
    >>> from socialwork.export.rubrics.sheet import grading_sheet
    >>> from socialwork.export.template_loading import load_template
    >>> from socialwork.loading import load_case
    >>> case = load_case("example:utama")
    >>> sheet = grading_sheet(case, load_rubric(), check(case))
    >>> grading_document(sheet, load_template()).properties.author
    ''
    """
    chosen = lang or sheet.rubric.language
    return Document(
        parts=(Part(blocks=tuple(_blocks(sheet, chosen))),),
        properties=Properties(title=sheet.rubric.name, subject=sheet.title, language=LANGUAGES.pick(chosen)),
        design=design_of(template),
    )


def _blocks(sheet: GradingSheet, lang: Lang) -> Iterator[Block]:
    yield Heading(level=1, text=(Text(sheet.rubric.name),), numbered=False)
    yield _paragraph(f"{_STUDENT.pick(lang)}: {sheet.student}")
    yield _paragraph(f"{_REPORT.pick(lang)}: {sheet.title}")
    if sheet.rubric.note.strip():
        yield _paragraph(" ".join(sheet.rubric.note.split()))
    yield _paragraph(_NO_GRADE.pick(lang))
    yield _overview(sheet, lang)
    for one in sheet.lines:
        yield Heading(level=2, text=(Text(one.competence.title),), numbered=False)
        yield _details(one, sheet.rubric, lang)
    yield _paragraph(f"{_SIGNED.pick(lang)}: {_LINE}")


def _overview(sheet: GradingSheet, lang: Lang) -> Table:
    """Return the table of all competences, with the column that the lecturer fills in."""
    heads = (_COMPETENCE, _WEIGHT, _EVIDENCE, _MISSING, _FINDINGS, _PROPOSAL, _DECIDED)
    rows = [tuple(_head(one.pick(lang)) for one in heads)]
    for one in sheet.lines:
        share = f"{100 * one.competence.weight / sheet.rubric.total_weight:.0f}%"
        counts = (len(one.evidence), len(one.missing), len(one.findings))
        numbers = tuple(_cell(str(count)) for count in counts)
        rows.append(
            (_cell(one.competence.title), _cell(share), *numbers, _cell(_proposed(one, lang)), _cell(""))
        )
    return Table(rows=tuple(rows), widths=(4, 1.3, 1.6, 1.4, 1.6, 2, 2.4), header_rows=1)


def _details(one: CompetenceSheet, rubric: Rubric, lang: Lang) -> Table:
    """Return what was found for one competence, and the levels among which the lecturer chooses."""
    accepted = (_ACCEPTED.format(n=one.accepted).pick(lang),) if one.accepted else ()
    told = (
        (_EVIDENCE, [_held(each, lang) for each in one.evidence]),
        (_MISSING, [each.pick(lang).replace("`", "") for each in one.missing]),
        (_FINDINGS, [*(_finding(each, lang) for each in one.findings), *accepted]),
        (_PROPOSAL, [_proposed(one, lang)]),
    )
    rows = [(_head(title.pick(lang)), _cells(lines or [_NONE.pick(lang)])) for title, lines in told]
    for level in rubric.level:
        text = one.competence.levels.get(level.code, "")
        rows.append((_cell(f"☐ {level.title}"), _cell(" ".join(text.split()))))
    rows.append((_head(_DECIDED.pick(lang)), _cell("")))
    return Table(rows=tuple(rows), widths=(1, 3))


def _held(one: Held, lang: Lang) -> str:
    return one.place.pick(lang) + (f" ({one.count})" if one.count > 1 else "")


def _finding(one: Finding, lang: Lang) -> str:
    return f"{one.code} · {one.place.pick(lang)}: {one.message.pick(lang)}"


def _proposed(one: CompetenceSheet, lang: Lang) -> str:
    return _OPEN.pick(lang) if one.proposal is None else one.proposal.title


def _paragraph(text: str) -> Paragraph:
    return Paragraph(text=(Text(text),))


def _cell(text: str) -> Cell:
    return _cells([text])


def _cells(lines: list[str]) -> Cell:
    return Cell(blocks=tuple(Paragraph(text=(Text(line),), role="table") for line in lines))


def _head(text: str) -> Cell:
    inlines: Inlines = (Text(text),)
    return Cell(blocks=(Paragraph(text=inlines, role="table-head"),), header=True)


def grading_lines(sheet: GradingSheet, lang: Lang = "id") -> Iterator[str]:
    """Yield *sheet* as lines for a screen."""
    yield f"{sheet.rubric.name} · {sheet.student}"
    yield _NO_GRADE.pick(lang)
    for one in sheet.lines:
        share = f"{100 * one.competence.weight / sheet.rubric.total_weight:.0f}%"
        yield ""
        yield f"{one.competence.title} ({_WEIGHT.pick(lang).lower()} {share})"
        places = ", ".join(_held(each, lang) for each in one.evidence) or _NONE.pick(lang)
        yield f"  {_EVIDENCE.pick(lang)}: {places}"
        if one.missing:
            yield f"  {_MISSING.pick(lang)}: {', '.join(each.pick(lang) for each in one.missing)}"
        yield f"  {_FINDINGS.pick(lang)}: {len(one.findings) or _NONE.pick(lang)}"
        yield from (f"    {_finding(each, lang)}" for each in one.findings)
        if one.accepted:
            yield f"    {_ACCEPTED.format(n=one.accepted).pick(lang)}"
        yield f"  {_PROPOSAL.pick(lang)}: {_proposed(one, lang)}"
        yield f"  {_DECIDED.pick(lang)}: {_LINE}"
