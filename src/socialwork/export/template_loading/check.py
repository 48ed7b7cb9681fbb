"""What is wrong in a template that its types cannot say: names, anchors, figures, placeholders."""

import re
from collections.abc import Iterable, Iterator, Mapping
from string import Formatter

from attrs import fields

from socialwork.document.roles import ROLES
from socialwork.errors import Problem
from socialwork.export.blocks import load_blocks
from socialwork.export.blocks.base import block_entries, declared_labels
from socialwork.export.template.conditions import conditions
from socialwork.export.template.model import FORMAT, PageProfile, RoleStyle, StandingText, TemplateFile
from socialwork.export.template.placeholders import named_conditions, placeholders, values
from socialwork.export.template_loading import places
from socialwork.export.template_loading.forms import NO_FORM, known_forms
from socialwork.export.template_loading.sources import Raw
from socialwork.export.template_loading.words import known_labels
from socialwork.loading.origin import Origin, Path
from socialwork.loading.suggestions import closest
from socialwork.words import Words

_ON_FORM = re.compile(r"FORM-\d\d")
DEEPEST = 5
"""The deepest level of a section's heading."""

_FORMAT = Words(
    "pustaka ini membaca templat format {known}, bukan {n}",
    "this library reads templates of format {known}, not {n}",
)
_UNKNOWN = {
    "block": Words("tidak ada blok dengan nama ini", "there is no block of this name"),
    "standing": Words("tidak ada teks baku dengan nama ini", "there is no standing text of this name"),
    "requires": Words("tidak ada syarat dengan nama ini", "there is no condition of this name"),
    "needed_when": Words("tidak ada syarat dengan nama ini", "there is no condition of this name"),
    "labels": Words("laporan tidak memakai kata ini", "the report does not use this word"),
    "rules": Words("tidak ada aturan dengan kode ini", "there is no rule of this code"),
    "role": Words("tidak ada peran paragraf dengan nama ini", "there is no role of paragraphs of this name"),
    "of": Words("tidak ada angka dengan nama ini", "there is no figure of this name"),
    "placeholder": Words("tidak ada isian dengan nama ini", "there is no placeholder of this name"),
    "when": Words("tidak ada syarat dengan nama ini", "there is no condition of this name"),
    "form": NO_FORM,
    "slot": Words("tidak ada bagian yang mencetak uraian ini", "no part prints this slot of prose"),
}
NO_RULE = Words(
    "angka ini tanpa status dan sumber; sebut namanya dalam `rules`",
    "this figure has no status and source; name it in `rules`",
)
_BRACES = Words(
    "kurung kurawal menandai isian, misalnya {client}; tulis {{ untuk kurungnya sendiri",
    "braces stand round a placeholder, such as {client}; write {{ for the brace itself",
)
_TWICE = Words("nama ini dipakai dua kali", "this name is used twice")
_NOTHING = Words(
    "subbab tanpa isi; beri `content` atau subbab",
    "a section without content; give it `content` or subsections",
)
_TOO_DEEP = Words("subbab bersarang terlalu dalam", "sections are nested too deeply")


def problems(template: TemplateFile, raw: Raw, origin: Origin) -> Iterator[Problem]:
    """Iterate over everything that is wrong in *template*, which was read as *raw* from *origin*."""
    standing = raw.standing
    if template.format != FORMAT:
        message = _FORMAT.format(n=template.format, known=FORMAT)
        yield origin.problem(("format",), message, value=str(template.format))
    yield from _names(template, raw, origin)
    yield from _labels(template, origin)
    yield from _weights(template, origin)
    yield from _figures(template, origin)
    yield from _doubles(places.anchors(template), origin)
    yield from _doubles(places.names_of(template), origin)
    yield from _sections(template, origin)
    yield from _placeholders(template, standing)


def unknown(key: str, name: str, known: Iterable[str], origin: Origin, path: Path) -> Problem:
    """Return the problem of a *name* that is not among the *known* ones."""
    meant = closest(name, {one: one for one in known})
    return origin.problem(path, _UNKNOWN[key], value=name, suggestion=meant)


def _names(template: TemplateFile, raw: Raw, origin: Origin) -> Iterator[Problem]:
    load_blocks()
    known: Mapping[str, Iterable[str]] = {
        "block": block_entries(),
        "standing": tuple(text.name for text in raw.standing),
        "form": known_forms(raw.forms),
        "requires": conditions(),
        "needed_when": conditions(),
    }
    for one in places.named(template):
        if one.name not in known[one.key]:
            yield unknown(one.key, one.name, known[one.key], origin, one.path)
    slots = sorted({content.prose for _, content in places.contents(template) if content.prose})
    for n, slot in enumerate(template.slot):
        if slot.name not in slots:
            yield unknown("slot", slot.name, slots, origin, ("slot", n, "name"))
    for n, style in enumerate(template.style):
        if style.role not in ROLES:
            yield unknown("role", style.role, ROLES, origin, ("style", n, "role"))


def _labels(template: TemplateFile, origin: Origin) -> Iterator[Problem]:
    known = known_labels() if template.labels else {}
    for key, text in template.labels.items():
        path = "labels", key
        if key not in known:
            yield unknown("labels", key, known, origin, path)
            continue
        try:
            used = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
        except ValueError:
            yield origin.problem(path, _BRACES, value=text)
            continue
        usual = {name for _, name, _, _ in Formatter().parse(known[key]) if name}
        fitting = {name: name for name in (*sorted(usual), *declared_labels())}
        for name in sorted(used - fitting.keys()):
            meant = closest(name, fitting)
            yield origin.problem(path, _UNKNOWN["placeholder"], value=f"{{{name}}}", suggestion=meant)


def _weights(template: TemplateFile, origin: Origin) -> Iterator[Problem]:
    """Every code that is weighed is that of a rule; those on form live above templates and know their own."""
    if not template.rules:
        return
    from socialwork.audit.engine import all_rules  # noqa: PLC0415 - few templates weigh rules
    from socialwork.audit.prose.engine import all_prose_rules  # noqa: PLC0415 - the same

    known = {rule.code for rule in all_rules()} | {rule.code for rule in all_prose_rules()}
    for code in template.rules:
        if code not in known and _ON_FORM.fullmatch(code) is None:
            yield unknown("rules", code, sorted(known), origin, ("rules", code))


def _figures(template: TemplateFile, origin: Origin) -> Iterator[Problem]:
    """Every number of a page or style needs a rule that says on what it rests."""
    for path, holder in _with_rules(template):
        names = [one.name for one in fields(type(holder)) if one.name not in {"name", "role", "rules"}]
        covered = {name for rule in holder.rules for name in rule.of}
        for n, rule in enumerate(holder.rules):
            for name in rule.of:
                if name not in names:
                    yield unknown("of", name, names, origin, (*path, "rules", n, "of"))
        for name in names:
            value = getattr(holder, name)
            if isinstance(value, float) and name not in covered:
                yield origin.problem((*path, name), NO_RULE, value=f"{value:g}")


def _with_rules(template: TemplateFile) -> Iterator[tuple[Path, PageProfile | RoleStyle]]:
    yield from ((("page", n), page) for n, page in enumerate(template.page))
    yield from ((("style", n), style) for n, style in enumerate(template.style))


def _doubles(names: Iterable[places.Named], origin: Origin) -> Iterator[Problem]:
    seen: set[tuple[str, str]] = set()
    for one in names:
        if (one.key, one.name) in seen:
            yield origin.problem(one.path, _TWICE, value=one.name)
        seen.add((one.key, one.name))


def _sections(template: TemplateFile, origin: Origin) -> Iterator[Problem]:
    for path, section, level in places.sections(template):
        if level > DEEPEST:
            yield origin.problem((*path, "title"), _TOO_DEEP, value=section.title)
        if not section.content and not section.section:
            yield origin.problem((*path, "title"), _NOTHING, value=section.title)


def _placeholders(template: TemplateFile, standing: tuple[StandingText, ...]) -> Iterator[Problem]:
    used = {content.standing for _, content in places.contents(template)}
    known = (*values(), *known_labels())
    for text in standing:
        if text.name not in used:
            continue
        named = [
            *(("placeholder", name, line, values(), known) for name, line in placeholders(text.text)),
            *(("when", name, line, conditions(), conditions()) for name, line in named_conditions(text.text)),
        ]
        for key, name, line, near, there in named:
            if name not in there:
                yield Problem(
                    file=text.name,
                    line=line,
                    value=f"{{{name}}}",
                    message=_UNKNOWN[key],
                    suggestion=closest(name, {one: one for one in near}),
                )
