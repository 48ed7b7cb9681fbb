"""The reference page of the catalogue: every concept in both languages, by vocabulary."""

import inspect
from collections.abc import Iterable, Iterator
from itertools import groupby

from socialwork.export.works import works_listed
from socialwork.knowledge import Concept, Condition, concept, concepts
from socialwork.vocabulary.term import Term
from socialwork.words import Lang, Words

LANGUAGES: tuple[Lang, ...] = ("id", "en")
NAMES = Words("Bahasa Indonesia", "English")
CONDITIONS = Words("Syarat", "Conditions")
CAUTIONS = Words("Kehati-hatian", "Cautions")
EXAMPLE = Words("Contoh", "Example")


def concept_page() -> Iterator[str]:
    """Yield the lines of the page."""
    every = concepts()
    yield "# Concepts"
    yield ""
    yield f"What the library knows of {len(every)} terms of the field, in words of its own, with the works"
    yield "that the facts rest on. Chapter II of a report is written from these texts"
    yield "([how-to](../../how-to/chapter-two.md)), and `socialwork explain` prints them on the command line."
    yield "A code in brackets names the [rule](rules.md) that looks after a condition."
    yield ""
    yield "No native reader outside the project has reviewed the Indonesian entries yet."
    for vocabulary, several in groupby(every, key=lambda one: type(one.term)):
        yield from ("", f"## {vocabulary.__name__}", "", _about(vocabulary))
        for one in several:
            yield from _concept(one)


def anchor(term: Term) -> str:
    """Return the anchor of a concept; a code alone may belong to terms of two vocabularies.

    >>> from socialwork.vocabulary.casework import Skill
    >>> anchor(Skill.INTERVIEW)
    'skill-interview'
    """
    return f"{type(term).__name__.lower()}-{term.code.lower()}"


def _about(vocabulary: type[Term]) -> str:
    return (inspect.getdoc(vocabulary) or "").partition("\n\n")[0].replace("\n", " ")


def _concept(one: Concept) -> Iterator[str]:
    term = one.term
    yield from ("", f"({anchor(term)})=", f"### {term.words.id} · {term.words.en}", "")
    aliases = f", also called {', '.join(term.aliases)}" if term.aliases else ""
    yield f"`{term.code}`{aliases}"
    for lang in LANGUAGES:
        yield ""
        yield from _texts(one, lang)
    if one.related:
        yield from ("", f"Related: {', '.join(map(_link, one.related))}.")
    yield from ("", "Sources:", "")
    yield from (f"- {entry}" for entry in works_listed([source.work for source in one.sources], "en"))


def _texts(one: Concept, lang: Lang) -> Iterator[str]:
    """Yield the texts of a concept in one language: the running ones, then lists, then the example."""
    running = [text.pick(lang) for text in (one.definition, one.purpose, one.when) if text is not None]
    yield f"**{NAMES.pick(lang)}.** {' '.join(running)}"
    yield from _list(CONDITIONS, (_condition(each, lang) for each in one.conditions), lang)
    yield from _list(CAUTIONS, (each.pick(lang) for each in one.cautions), lang)
    yield from ("", f"*{EXAMPLE.pick(lang)}:* {one.example.pick(lang)}")


def _list(title: Words, items: Iterable[str], lang: Lang) -> Iterator[str]:
    told = list(items)
    if told:
        yield from ("", f"{title.pick(lang)}:", "", *(f"- {item}" for item in told))


def _condition(one: Condition, lang: Lang) -> str:
    return f"{one.text.pick(lang)} [`{one.rule}`]" if one.rule else one.text.pick(lang)


def _link(term: Term) -> str:
    label = term.words.en
    return label if concept(term) is None else f"[{label}](#{anchor(term)})"
