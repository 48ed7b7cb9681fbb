"""From TOML to a checked template."""

from functools import cache, partial

from attrs import evolve

from socialwork.errors import Problem, TemplateError
from socialwork.export.template.model import PageProfile, SlotText, Template, TemplateFile
from socialwork.export.template_loading.check import problems
from socialwork.export.template_loading.forms import form_names, name_problems, own_forms
from socialwork.export.template_loading.places import contents
from socialwork.export.template_loading.sources import SHIPPED, Raw, Source, read
from socialwork.loading import load_toml
from socialwork.loading.origin import Origin
from socialwork.loading.suggestions import closest
from socialwork.loading.toml_reader import toml_marks
from socialwork.words import Words

FORM_PAGE = "form"
"""The page profile of forms that stand alone."""


def load_template(source: Source = SHIPPED, *, profile: str = "a4") -> Template:
    """Read and check a template.

    Args:
        source: The name of a shipped template, the path of a ``.toml`` file or of a folder with
            ``template.toml``, ``standing/*.md`` and ``forms/*.toml``, its bytes, or a stream. Standing
            texts and forms that it names and does not bring are taken from the shipped template.
        profile: The page profile, such as ``a4`` or ``b5``.

    Raises:
        TemplateError: It cannot be read, or names what does not exist; all problems at once.

    >>> load_template(profile="b5").page.width
    18.2
    """
    raw = read(source)
    file = load_toml(TemplateFile, raw.text, file=raw.file, error=TemplateError)
    origin = Origin(raw.file, cache(partial(toml_marks, raw.text)))
    forms, wrong = own_forms(raw.forms)
    found = (*problems(file, raw, origin), *name_problems(file, raw.forms, origin), *wrong)
    if found:
        raise TemplateError(found)
    names = form_names(file, raw.forms)
    return evolve(_template(file, raw, _page(file, profile, raw.file)), forms=forms, form_names=names)


def _page(template: TemplateFile, profile: str, file: str) -> PageProfile:
    pages = {page.name: page for page in template.page}
    if profile in pages:
        return pages[profile]
    message = Words(
        "profil halaman tidak ada; templat ini mengenal: {known}",
        "there is no such page profile; this template has: {known}",
    )
    raise TemplateError(
        [
            Problem(
                file=file,
                path="profile",
                value=profile,
                message=message.format(known=", ".join(pages)),
                suggestion=closest(profile, {name: name for name in pages}),
            )
        ]
    )


def _slots(file: TemplateFile) -> tuple[SlotText, ...]:
    """Return what belongs into the slots: what the template says, or else the shipped one."""
    own = {one.name for one in file.slot}
    named = {content.prose for _, content in contents(file) if content.prose}
    if named <= own:
        return file.slot
    shipped = load_toml(TemplateFile, read(SHIPPED).text, file=SHIPPED, error=TemplateError).slot
    return (*file.slot, *(one for one in shipped if one.name in named - own))


def _form_page(file: TemplateFile) -> PageProfile | None:
    return next((page for page in file.page if page.name == FORM_PAGE), None)


def _template(file: TemplateFile, raw: Raw, page: PageProfile) -> Template:
    return Template(
        name=file.name,
        lang=file.language,
        page=page,
        styles=file.style,
        numbering=file.numbering,
        lists=file.lists,
        labels=file.labels,
        foreign=file.foreign,
        rules=file.rules,
        front=file.front,
        chapters=file.chapter,
        back=file.back,
        appendices_title=file.appendices_title,
        appendices=file.appendix,
        standing=raw.standing,
        slots=_slots(file),
        form_page=_form_page(file),
    )
