"""Terms, concepts and rules as lines for a screen."""

import textwrap
from collections.abc import Iterable, Iterator

from socialwork.cli.explain_rules import ToldRule
from socialwork.document.inlines import plain
from socialwork.document.prose import inline
from socialwork.export.works import works_listed
from socialwork.findings import Severity
from socialwork.knowledge import Concept, concept
from socialwork.vocabulary.term import Term
from socialwork.words import Lang, Words

WIDTH = 88
"""How many characters a line holds."""

CODE = Words("Kode", "Code")
KIND = Words("Kosakata", "Vocabulary")
ALIASES = Words("Disebut juga", "Also called")
PURPOSE = Words("Tujuan", "Purpose")
WHEN = Words("Kapan dipakai", "When it fits")
CONDITIONS = Words("Syarat", "Conditions")
CAUTIONS = Words("Kehati-hatian", "Cautions")
SKILLS = Words("Keterampilan", "Skills")
STAGES = Words("Tahap", "Stages")
RELATED = Words("Terkait", "Related")
EXAMPLE = Words("Contoh", "Example")
SOURCES = Words("Sumber", "Sources")
WHY = Words("Mengapa", "Why")
WRONG = Words("Keliru", "Wrong")
RIGHT = Words("Tepat", "Right")
RULE = Words("Aturan {code}: {title}", "Rule {code}: {title}")
WEIGHT = {
    Severity.ERROR: Words("kesalahan", "error"),
    Severity.WARNING: Words("peringatan", "warning"),
    Severity.HINT: Words("saran", "hint"),
}


def lines(terms: Iterable[Term], rules: Iterable[ToldRule], lang: Lang) -> Iterator[str]:
    """Yield the lines of several terms and rules, with an empty one between them."""
    parts = [*(_lines(term, lang) for term in terms), *(list(rule_lines(rule, lang)) for rule in rules)]
    for n, part in enumerate(parts):
        yield from ("", *part) if n else part


def _lines(term: Term, lang: Lang) -> list[str]:
    one = concept(term)
    return [*term_lines(term, lang), *(() if one is None else concept_lines(one, lang))]


def term_lines(term: Term, lang: Lang) -> Iterator[str]:
    """Yield the labels of a term in both languages, its code, its vocabulary and its other names."""
    first, second = term.words.id, term.words.en
    own, other = (second, first) if lang == "en" else (first, second)
    yield own if own == other else f"{own} · {other}"
    yield f"{CODE.pick(lang)}: {term.code} · {KIND.pick(lang)}: {type(term).__name__}"
    if term.aliases:
        yield from _labelled(ALIASES, ", ".join(term.aliases), lang)


def concept_lines(one: Concept, lang: Lang) -> Iterator[str]:
    """Yield the texts of a concept under their titles, with its sources in APA."""
    yield ""
    yield from _filled(_bare(one.definition.pick(lang)))
    for title, text in ((PURPOSE, one.purpose), (WHEN, one.when)):
        if text is not None:
            yield from _section(title, [text.pick(lang)], lang)
    conditions = [
        condition.text.pick(lang) + (f" [{condition.rule}]" if condition.rule else "")
        for condition in one.conditions
    ]
    yield from _section(CONDITIONS, conditions, lang)
    yield from _section(CAUTIONS, [caution.pick(lang) for caution in one.cautions], lang)
    yield from _section(EXAMPLE, [one.example.pick(lang)], lang)
    for title, terms in ((SKILLS, one.skills), (STAGES, one.stages), (RELATED, one.related)):
        if terms:
            yield ""
            yield from _labelled(title, ", ".join(_with_code(term, lang) for term in terms), lang)
    yield from _section(SOURCES, works_listed([source.work for source in one.sources], lang), lang)


def rule_lines(rule: ToldRule, lang: Lang) -> Iterator[str]:
    """Yield the title of a rule, its weight, what it says, why, and a wrong and a right example."""
    yield RULE.format(code=rule.code, title=rule.title.pick(lang)).pick(lang)
    yield f"{WEIGHT[rule.severity].pick(lang)}, {rule.certainty.words.pick(lang)}"
    yield from _filled(rule.says.pick(lang))
    for title, text in ((WHY, rule.why), (WRONG, rule.wrong), (RIGHT, rule.right)):
        if text is not None:
            yield from _section(title, [text.pick(lang)], lang)


def _with_code(term: Term, lang: Lang) -> str:
    return f"{term.label(lang)} ({term.code})"


def _section(title: Words, texts: Iterable[str], lang: Lang) -> Iterator[str]:
    """Yield texts below their title: one as it stands, several as a list."""
    listed = [_bare(text) for text in texts]
    if not listed:
        return
    yield ""
    yield f"{title.pick(lang)}:"
    for text in listed:
        yield from _filled(
            text, indent="  ", first="  " if len(listed) == 1 else "  - ", hang=len(listed) > 1
        )


def _labelled(title: Words, text: str, lang: Lang) -> Iterator[str]:
    yield from _filled(f"{title.pick(lang)}: {text}", hang=True)


def _filled(text: str, *, indent: str = "", first: str | None = None, hang: bool = False) -> list[str]:
    below = indent + "  " if hang else indent
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=indent if first is None else first,
        subsequent_indent=below,
        break_on_hyphens=False,
        break_long_words=False,
    )


def _bare(markdown: str) -> str:
    """Return text without the marks of Markdown."""
    return plain(inline(markdown))
