"""The reference page of forms: which there are, and what a form of a campus's own can name."""

from collections.abc import Iterable, Iterator

from socialwork.export.forms.build import form_kinds
from socialwork.export.forms.fill import STATES
from socialwork.export.forms.model import Form
from socialwork.export.forms.paths import Kind, kind_of, steps_of
from socialwork.export.forms.roots import roots
from socialwork.export.forms.signers import Party, parties
from socialwork.export.forms.subjects import subjects
from socialwork.export.forms.ways import hows
from socialwork.export.template.conditions import conditions
from socialwork.words import Words

Rows = Iterable[tuple[str, ...]]


def form_page() -> Iterator[str]:
    """Yield the lines of the page."""
    yield "# Forms"
    yield from _section("Kinds", 'What `socialwork form` prints, and a template with `{form = "name"}`.')
    yield from _table(("name", "Indonesian", "English", "what for", "a copy for"), map(_form, form_kinds()))
    yield from _section("Kinds of records", '`each = "…"`: every such record gets a copy, and is `this`.')
    yield from _table(("name", "one is", "values below `this`"), _records())
    yield from _section("Where paths begin", '`value = "client.religion"`. A list stands for all its rows.')
    yield from _table(("root", "what it is", "values below it"), _roots())
    yield from _section(
        "Ways to tell a value", '`how = "…"`, or in a text behind a colon: `{this.due:date}`.'
    )
    yield from _table(("name", "what it does"), (_row(one.name, one.words) for one in hows().values()))
    yield from _section("Who signs", '`who = "…"` of a signer.')
    yield from _table(("name", "stands above the signature"), map(_party, parties().values()))
    yield from _section("Conditions", '`when = ["…"]`; in a blank form those of the case are met.')
    yield from _table(("name",), ((f"`{name}`",) for name in (*STATES, *conditions())))


def _form(form: Form) -> tuple[str, ...]:
    each = f"each of `{form.each}`" if form.each else "the case"
    return (f"`{form.kind}`", form.title.id, form.title.en, form.about.en, each)


def _records() -> Rows:
    return ((*_row(one.name, one.words), _steps(one.cls)) for one in subjects().values())


def _roots() -> Rows:
    return ((*_row(one.name, one.words), _below(one.name)) for one in roots().values())


def _below(root: str) -> str:
    kind = kind_of(root)
    return _steps(kind.cls) if isinstance(kind, Kind) else ""


def _steps(cls: type) -> str:
    return ", ".join(f"`{name}`" for name in steps_of(cls))


def _party(party: Party) -> tuple[str, ...]:
    words = party.words
    return (f"`{party.name}`", f"the label `{words}`") if isinstance(words, str) else _row(party.name, words)


def _row(name: str, words: Words) -> tuple[str, ...]:
    return (f"`{name}`", f"{words.en} (*{words.id}*)")


def _section(title: str, about: str) -> Iterator[str]:
    yield from ("", f"## {title}", "", about, "")


def _table(titles: tuple[str, ...], rows: Rows) -> Iterator[str]:
    yield f"| {' | '.join(titles)} |"
    yield f"| {' | '.join('---' for _ in titles)} |"
    yield from (f"| {' | '.join(row)} |" for row in rows)
