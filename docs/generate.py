"""Write the reference pages that are made from the code: vocabulary, case file, rules, blocks, commands."""

import inspect
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import NoneType, UnionType
from typing import Annotated, Any, get_args, get_origin

import attrs
import click
from concepts_page import concept_page
from forms_page import form_page
from gallery_page import gallery
from page_pictures import write_pictures
from provenance_page import provenance_page
from rules_page import form_rules_page, prose_rules_page, rules_page
from slots_page import slots_page

import socialwork
from socialwork import vocabulary
from socialwork.case import Case
from socialwork.cli.app import make_app
from socialwork.export.blocks import block_entries, load_blocks
from socialwork.knowledge.regulations.register import REGULATIONS
from socialwork.knowledge.regulations.regulation import Regulation
from socialwork.tools import Tool, tool_entries
from socialwork.values.text import Markdown
from socialwork.vocabulary.law import RegulationFact
from socialwork.vocabulary.open import OpenTerm, vocabularies
from socialwork.vocabulary.term import Term
from socialwork.words import Words


def write_pages(folder: Path) -> None:
    """Write every generated page into *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, lines in pages().items():
        (folder / f"{name}.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    shown = gallery()
    (folder / "gallery.md").write_text("\n".join(shown.lines) + "\n", encoding="utf-8")
    shown.write(folder)
    write_pictures(folder)


def pages() -> dict[str, list[str]]:
    """Return the lines of every generated page by its name."""
    return {
        "vocabulary": list(_vocabulary()),
        "case-file": list(_case_file()),
        "rules": list(rules_page()),
        "prose-rules": list(prose_rules_page()),
        "form-rules": list(form_rules_page()),
        "blocks": list(_blocks()),
        "forms": list(form_page()),
        "provenance": list(provenance_page()),
        "slots": list(slots_page()),
        "concepts": list(concept_page()),
        "regulations": list(_regulations()),
        "commands": list(_commands()),
        "api": list(_api()),
    }


def _vocabulary() -> Iterator[str]:
    yield "# Vocabulary"
    yield ""
    yield "Every term is accepted in case files by its code or by either label, in capitals or not."
    for term in terms():
        yield from ("", f"## {term.__name__}", "", _first_line(term), "")
        yield "| code | Indonesian | English | also accepted |"
        yield "| --- | --- | --- | --- |"
        for member in term:
            yield f"| `{member.code}` | {member.words.id} | {member.words.en} | {', '.join(member.aliases)} |"


def terms() -> list[type[Term]]:
    """Return every vocabulary of the library, by module and place."""
    modules = [
        import_module(f"socialwork.vocabulary.{info.name}") for info in iter_modules(vocabulary.__path__)
    ]
    modules += [import_module("socialwork.values.when"), import_module("socialwork.records.series")]
    found: list[type[Term]] = []
    for module in modules:
        for _, cls in inspect.getmembers(module, inspect.isclass):
            if issubclass(cls, Term) and len(cls) and cls.__module__ == module.__name__:
                found.append(cls)
    return found


def _case_file() -> Iterator[str]:
    yield "# The case file, field by field"
    yield ""
    yield "A required field is marked with *. Unknown keys are refused. `format: 1` stands on top."
    for cls in models():
        yield from ("", f"## {cls.__name__}", "", _first_line(cls), "")
        yield "| key | Indonesian | English | what it holds |"
        yield "| --- | --- | --- | --- |"
        for field in attrs.fields(cls):
            if field.init:
                yield _field_row(field)


def models() -> list[type[Any]]:
    """Return every model class that a case can hold, from the case downwards."""
    found: list[type[Any]] = []
    waiting: list[Any] = [Case]
    while waiting:
        current = waiting.pop(0)
        for cls in _classes(current):
            if cls not in found:
                found.append(cls)
                waiting += [field.type for field in attrs.fields(cls)]
    return found


def _classes(annotation: Any) -> Iterator[type[Any]]:
    if annotation is Tool:
        yield from (entry.cls for entry in tool_entries())
    elif isinstance(annotation, type) and attrs.has(annotation):
        yield annotation
    else:
        for inner in get_args(annotation):
            yield from _classes(inner)


def _field_row(field: Any) -> str:
    words = next((one for one in get_args(field.type) if isinstance(one, Words)), Words("", ""))
    star = "\\*" if field.default is attrs.NOTHING else ""
    return f"| `{field.name}`{star} | {words.id} | {words.en} | {kind_of(field.type)} |"


def kind_of(annotation: Any) -> str:  # noqa: PLR0911 - a line for each kind of type
    """Return in words what a field of that type holds."""
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *marks = get_args(annotation)
        return "Markdown" if any(isinstance(mark, Markdown) for mark in marks) else kind_of(inner)
    if origin is tuple:
        return "list of " + kind_of(get_args(annotation)[0])
    if origin is UnionType:
        return " or ".join(kind_of(one) for one in get_args(annotation) if one is not NoneType)
    names = {str: "text", int: "whole number", bool: "yes/no (`true`, `false`)", bytes: "base64"}
    if annotation in names:
        return names[annotation]
    if isinstance(annotation, type) and issubclass(annotation, OpenTerm) and not len(annotation):
        return " or ".join(kind_of(one) for one in vocabularies(annotation))
    name = getattr(annotation, "__name__", str(annotation))
    if isinstance(annotation, type) and (attrs.has(annotation) or issubclass(annotation, Term)):
        page = "vocabulary.md" if issubclass(annotation, Enum) else ""
        return f"[{name}]({page}#{name.lower()})"
    return name


def _blocks() -> Iterator[str]:
    load_blocks()
    yield "# Blocks"
    yield ""
    yield 'What a section of a template can print with `{block = "name"}`.'
    yield ""
    yield "| name | Indonesian | English |"
    yield "| --- | --- | --- |"
    for entry in block_entries().values():
        yield f"| `{entry.name}` | {entry.words.id} | {entry.words.en} |"


def _regulations() -> Iterator[str]:
    yield "# Laws and regulations"
    yield ""
    yield "The register. Behind each statement stands on what it rests: *seen* in a source that is named,"
    yield "*general knowledge* that nobody has looked up, or *not known*. The sources were read in stored"
    yield "copies, many of them secondary: a regulation may have changed since, and later days are left open."
    for one in REGULATIONS:
        yield from ("", f"## {one.code}", "", f"**{one.name}** ({one.subject.en})", "")
        yield from (f"- {line}" for line in _law_lines(one))


def _law_lines(one: Regulation) -> Iterator[str]:
    yield f"Status: {one.status.label('en').lower()} ({_basis(one, RegulationFact.STATUS)})"
    if one.enacted is not None:
        yield f"Enacted on {one.enacted} ({_basis(one, RegulationFact.ENACTED)})"
    codes = {
        RegulationFact.AMENDED_BY: one.amended_by,
        RegulationFact.REPEALED_BY: tuple(filter(None, (one.repealed_by,))),
        RegulationFact.REPLACES: one.replaces,
    }
    for fact, named in codes.items():
        if named:
            links = ", ".join(f"[{code}](#{code})" for code in named)
            yield f"{fact.label('en')}: {links} ({_basis(one, fact)})"
    if one.note is not None:
        yield f"{one.note.id} {one.note.en}"
    for provision in one.provisions:
        places = "; ".join(check.where for check in provision.checked)
        basis = f"{provision.basis.label('en').lower()}{': ' if places else ''}{places}"
        yield f"*{provision.article}* {provision.says.id}. *It* {provision.says.en}. ({basis})"
    for check in one.checked:
        facts = ", ".join(fact.label("en").lower() for fact in check.facts)
        yield f"Looked at on {check.date}: {check.where} ({facts})"


def _basis(one: Regulation, fact: RegulationFact) -> str:
    return one.basis(fact).label("en").lower()


def _commands() -> Iterator[str]:
    app = make_app("en")
    yield from ("# Commands", "", "Each command also speaks Indonesian (`--lang id`).", "")
    yield from ("```text", app.get_help(click.Context(app, info_name="socialwork")), "```")
    for name, command in app.commands.items():
        context = click.Context(command, info_name=f"socialwork {name}")
        yield from ("", f"## {name}", "", "```text", command.get_help(context), "```")


def _api() -> Iterator[str]:
    yield from ("# Public names", "", "Everything here is imported from `socialwork`.", "")
    for name in socialwork.__all__:
        value = getattr(socialwork, name)
        directive = (
            "autoclass" if inspect.isclass(value) else "autofunction" if callable(value) else "autodata"
        )
        yield from ("", f"## {name}", "", "```{eval-rst}", f".. {directive}:: {value_path(name, value)}")
        if directive == "autoclass":
            yield "   :members:"
        yield "```"


def _directive(value: Any) -> str:
    if inspect.isclass(value):
        return "autoclass"
    return "autofunction" if callable(value) else "autodata"


def value_path(name: str, value: Any) -> str:
    """Return the full path under which Sphinx finds a public name."""
    module = getattr(value, "__module__", "socialwork")
    return f"{module}.{name}" if hasattr(import_module(module), name) else f"socialwork.{name}"


def _first_line(cls: type[Any]) -> str:
    return (inspect.getdoc(cls) or "").partition("\n\n")[0].replace("\n", " ")
