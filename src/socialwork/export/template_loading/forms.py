"""From the TOML of a form to a checked form; those of the library are read when somebody asks for them."""

import tomllib
from collections.abc import Iterable, Iterator
from functools import cache, partial

from socialwork.errors import FormError, Problem, TemplateError
from socialwork.export.forms.model import Form, FormFile, in_both
from socialwork.export.template.model import Template, TemplateFile
from socialwork.export.template_loading.form_check import form_problems
from socialwork.export.template_loading.sources import SHIPPED, FormText, read, shipped_forms
from socialwork.loading import load_toml
from socialwork.loading.origin import Origin
from socialwork.loading.suggestions import closest
from socialwork.loading.toml_reader import toml_marks
from socialwork.words import Words

NO_FORM = Words("tidak ada formulir dengan nama ini", "there is no form of this name")
_NO_FORM = Words("tidak ada formulir “{kind}”{meant}", "there is no form “{kind}”{meant}")


def read_form(raw: FormText) -> Form:
    """Read and check one form.

    Raises:
        TemplateError: It cannot be read, or names what does not exist; all problems at once.
    """
    file = load_toml(FormFile, raw.text, file=raw.file, error=TemplateError)
    found = tuple(form_problems(file, Origin(raw.file, cache(partial(toml_marks, raw.text)))))
    if found:
        raise TemplateError(found)
    return Form(
        kind=raw.kind,
        title=in_both(file.title),
        about=in_both(file.about),
        each=file.each,
        needs=file.needs,
        landscape=file.landscape,
        pieces=file.piece,
    )


def own_forms(texts: Iterable[FormText]) -> tuple[tuple[Form, ...], tuple[Problem, ...]]:
    """Return the forms that a campus brings, and everything that is wrong in them."""
    forms: list[Form] = []
    problems: list[Problem] = []
    for text in texts:
        try:
            forms.append(read_form(text))
        except TemplateError as error:
            problems += error.problems
    return tuple(forms), tuple(problems)


def form_names(file: TemplateFile, own: Iterable[FormText]) -> tuple[str, ...]:
    """Return the names of the forms of a template: those it lists, else all there are, its own last."""
    return file.forms or tuple(dict.fromkeys((*_house_order(), *(one.kind for one in own))))


def known_forms(own: Iterable[FormText]) -> tuple[str, ...]:
    """Return the names of all forms that a template can use, listed or not: the library's and its own."""
    return tuple(dict.fromkeys((*shipped_forms(), *(one.kind for one in own))))


def name_problems(file: TemplateFile, own: Iterable[FormText], origin: Origin) -> Iterator[Problem]:
    """Iterate over the names in the list of forms that belong to no form."""
    known = {one: one for one in known_forms(own)}
    for n, name in enumerate(file.forms):
        if name not in known:
            meant = closest(name, known)
            yield origin.problem(("forms", n), NO_FORM, value=name, suggestion=meant)


@cache
def _house_order() -> tuple[str, ...]:
    """Return the forms of the library in the order of the helping process, as its template lists them."""
    return tuple(tomllib.loads(read(SHIPPED).text)["forms"])


@cache
def shipped_form(kind: str) -> Form:
    """Return a form of the library, read once.

    Raises:
        KeyError: There is none of that kind.
    """
    return read_form(shipped_forms()[kind])


def forms_of(template: Template) -> tuple[Form, ...]:
    """Return the forms of *template* in their order."""
    return tuple(form_of(template, name) for name in template.form_names)


def form_of(template: Template, kind: str) -> Form:
    """Return the form *kind* of *template*: its own, else that of the library.

    Raises:
        FormError: The template has no such form.
    """
    own = next((form for form in template.forms if form.kind == kind), None)
    if own is not None:
        return own
    if kind in shipped_forms():
        return shipped_form(kind)
    meant = closest(kind, {name: name for name in (*shipped_forms(), *template.form_names)})
    hint = Words("", "") if meant is None else Words(f"; {meant.id}", f"; {meant.en}")
    raise FormError(
        Words(_NO_FORM.id.format(kind=kind, meant=hint.id), _NO_FORM.en.format(kind=kind, meant=hint.en))
    )
