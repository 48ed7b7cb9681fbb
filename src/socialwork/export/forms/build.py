"""From a form, and a case or none, to a document."""

from collections.abc import Iterator
from functools import cache

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Block, Blocks, Document, PageBreak, Paragraph, Part, Properties, Table
from socialwork.errors import FormError
from socialwork.export.blocks import load_blocks
from socialwork.export.blocks.base import Context, declare_labels
from socialwork.export.blocks.parts import para
from socialwork.export.blocks.sentences import lower_first
from socialwork.export.forms.alone import on_their_own
from socialwork.export.forms.fill import Fill
from socialwork.export.forms.model import Form
from socialwork.export.forms.pieces import piece_blocks
from socialwork.export.forms.roots import Scope
from socialwork.export.forms.subjects import Subject, subjects
from socialwork.export.forms.told import ROLE, as_blocks
from socialwork.export.italics import with_italics
from socialwork.export.scans import scanned
from socialwork.export.template.conditions import conditions, unmet
from socialwork.export.template.look import LANGUAGES, design_of
from socialwork.export.template.model import Template
from socialwork.export.template_loading import load_template
from socialwork.export.template_loading.forms import form_of, forms_of
from socialwork.privacy.names import Names
from socialwork.privacy.publication import public_case
from socialwork.remembering import forgetting
from socialwork.vocabulary.privacy import Edition
from socialwork.words import Lang, Words

_NOTHING = Words(
    "formulir “{form}” tidak dapat diisi dari kasus ini: {what} belum ada; isi `{source}` dalam berkas kasus",
    "the form “{form}” cannot be filled from this case: no {what} yet; fill in `{source}` of the case file",
)
declare_labels(
    form_compiled=Words(
        "Disusun dari catatan kasus; bukan salinan lembar yang ditandatangani.",
        "Compiled from the records of the case; not a copy of the signed sheet.",
    )
)
_NO_SUCH = Words(
    "kasus ini tidak mempunyai {what} “{only}”; yang ada: {known}",
    "this case has no {what} “{only}”; there are: {known}",
)


def form_kinds(template: Template | None = None) -> tuple[Form, ...]:
    """Return the forms of *template*, by default of the shipped one, in its order.

    >>> [form.kind for form in form_kinds()][:3]
    ['client-identity', 'intake', 'informed-consent']
    """
    return forms_of(_template(template))


@forgetting
def fitting_forms(case: Case, template: Template | None = None) -> tuple[Form, ...]:
    """Return the forms that *case* has something for, in the order of *template*.

    >>> from socialwork.loading import load_case
    >>> "token-sheet" in [form.kind for form in fitting_forms(load_case("example:lansia"))]
    False
    """
    return tuple(form for form in forms_of(_template(template)) if _lack(form, case) is None)


@forgetting
def build_form(  # noqa: PLR0913 - all but the first two are named at every call
    kind: str,
    case: Case | None = None,
    *,
    template: Template | None = None,
    lang: Lang | None = None,
    edition: Edition = Edition.WORKING,
    only: str = "",
    names: Names | None = None,
) -> Document:
    """Return the form *kind*, blank or filled from *case*, ready to be written.

    What the case does not say is left as a line to write on. People go by code and role; a confidential
    copy has full names below the lines for signatures, and what else identifies.

    Args:
        kind: The name of a form, such as ``informed-consent``.
        case: The case, or ``None`` for a blank form.
        template: The template whose forms, words and styles are used; by default the shipped one.
        lang: The language of the form, by default that of the template.
        edition: For whom it is made; the public edition masks the case first, as that of a report does.
        only: Which of several records: its number from 1, or its key, such as ``II`` for a conference.
            By default each gets a form of its own, one behind the other.
        names: The names behind the codes, for the public edition; they are kept beside the case.

    Raises:
        FormError: There is no such form, or the case has nothing for it.
        PublicationError: The public edition of a case that nobody agreed to show.

    >>> build_form("informed-consent").properties.title
    'Lembar Persetujuan Setelah Penjelasan'
    """
    used = _template(template)
    form = form_of(used, kind)
    ctx = Context(template=used, lang=lang or used.lang, level=2, edition=edition)
    if case is not None and edition is Edition.PUBLIC:
        case = public_case(case, lang=ctx.lang, names=names).case
    scopes = (Scope(),) if case is None else tuple(_scopes(form, case, only))
    parts: list[Part] = []
    for scope in scopes:
        made = tuple(_made(Fill(form=form, ctx=ctx, scope=scope)))
        blocks = with_italics(made, case, used.foreign, ctx.lang)
        parts.append(
            Part(
                blocks=blocks if case is None else on_their_own(blocks, case, ctx.lang),
                restart=1,
                landscape=form.landscape,
                first_page="none",  # most copies have only one page
                other_pages="bottom-center",
            )
        )
    # The file says nothing about the client.
    author = "" if case is None else case.people.student.name
    return Document(
        parts=tuple(parts),
        properties=Properties(title=form.label(ctx.lang), author=author, language=LANGUAGES.pick(ctx.lang)),
        design=design_of(used, used.form_page),
    )


def form_blocks(kind: str, case: Case, ctx: Context) -> Blocks:
    """Return a form as the report prints it among its appendices, or nothing where the case has none.

    The option of *ctx* says which of several records is printed. The scan of a signed sheet stands for the
    form, where the edition may show it.
    """
    form = form_of(ctx.template, kind)
    blocks: Blocks = ()
    for number, subject in _chosen(form, case, ctx.option) if _lack(form, case) is None else ():
        made = tuple(_made(Fill(form=form, ctx=ctx, scope=Scope(case, subject))))
        sheet = scanned(made, case, kind, (number, subject.key or number), ctx)
        blocks += (PageBreak(), *sheet) if blocks else sheet
    # A scan of all copies stands for all; one of a record that the case does not have stands alone.
    return scanned(blocks, case, kind, ("",) if blocks else ("", ctx.option), ctx)


def form_keys(kind: str, case: Case, template: Template) -> frozenset[str]:
    """Return by which keys the records of a form are told apart: their numbers, or such as ``I``."""
    chosen = _chosen(form_of(template, kind), case, "")
    return frozenset(key for number, subject in chosen for key in (number, subject.key) if key)


def form_source(kind: str, template: Template) -> tuple[Words, str]:
    """Return what a case needs for a form, and where that is written."""
    form = form_of(template, kind)
    if form.each:
        return form.title, subjects()[form.each].source
    return form.title, ", ".join(conditions()[name].source for name in form.needs)


# --- which records ----------------------------------------------------------------------------


def _lack(form: Form, case: Case) -> tuple[Words, str] | None:
    """Return what *case* lacks for the form and where it is written, or ``None``."""
    for condition in unmet(form.needs, case):
        return condition.words, condition.source
    if not form.each:
        return None
    kinds = subjects()[form.each]
    return None if any(True for _ in kinds.of(case)) else (kinds.words, kinds.source)


def _chosen(form: Form, case: Case, only: str) -> tuple[tuple[str, Subject], ...]:
    """Return the records that get a form, each behind its number; of several the one that *only* names."""
    if not form.each:
        return (("1", Subject(None)),)
    found = ((str(n), subject) for n, subject in enumerate(subjects()[form.each].of(case), 1))
    return tuple((n, subject) for n, subject in found if not only or only in (n, subject.key))


def _scopes(form: Form, case: Case, only: str) -> Iterator[Scope]:
    """Yield where the paths of each copy are looked up.

    Raises:
        FormError: The case has nothing for the form, or not the record that *only* names.
    """
    lack = _lack(form, case)
    if lack is not None:
        words, source = Words(lower_first(lack[0].id), lower_first(lack[0].en)), lack[1]
        raise FormError(_NOTHING.filled(_in, {"form": form.title, "what": words, "source": source}))
    chosen = _chosen(form, case, only)
    if not chosen:
        kinds = subjects()[form.each]
        known = ", ".join(one.key or str(n) for n, one in enumerate(kinds.of(case), 1))
        raise FormError(_NO_SUCH.filled(_in, {"what": kinds.words, "only": only, "known": known}))
    yield from (Scope(case, subject) for _, subject in chosen)


def _in(value: object, lang: Lang) -> object:
    return value.pick(lang) if isinstance(value, Words) else value


# --- blocks and pages -------------------------------------------------------------------------


def _made(fill: Fill) -> list[Block]:
    """Return the pieces of one form; the text above signatures stays on their page.

    A filled form says below its title that it was compiled.
    """
    load_blocks()
    blocks: list[Block] = []
    for piece in fill.form.pieces:
        made = piece_blocks(piece, fill)
        last = blocks[-1] if made and blocks else None
        if last is not None and piece.new_page:
            blocks.append(PageBreak())
        elif isinstance(last, Table) and not last.ruled and _is_text(made[0]):
            blocks.append(para("", ROLE))
        elif last is not None and piece.signing is not None:
            blocks[-1] = _kept(last)
            if isinstance(last, Paragraph):
                blocks.append(para("", "form-signature"))
        blocks += made
    if not fill.blank:
        below = 0
        for block in blocks:
            if not (isinstance(block, Paragraph) and block.role in ("letterhead", "form-title")):
                break
            below += 1
        blocks.insert(below, para(fill.ctx.label("form-compiled"), "source-note"))
    return blocks


def _is_text(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role == ROLE


def _kept(block: Block) -> Block:
    """Return *block* such that its end, a paragraph or the last row of a table, stays with what follows."""
    if isinstance(block, Paragraph):
        return evolve(block, role="form-closing") if _is_text(block) else block
    if not isinstance(block, Table):
        return block
    role = "table-closing" if block.ruled else "form-closing"
    last = tuple(evolve(one, blocks=as_blocks(one.blocks, role)) for one in block.rows[-1])
    return evolve(block, rows=(*block.rows[:-1], last))


def _template(template: Template | None) -> Template:
    return _shipped() if template is None else template


@cache
def _shipped() -> Template:
    """Return the template of the library, read once."""
    return load_template()
