"""What is found under a name, and the same as data for other programs."""

from collections.abc import Sequence
from typing import Any

from socialwork.cli.explain_rules import ToldRule, near_codes, rules_named
from socialwork.export.works import works_listed
from socialwork.knowledge import Concept, concept
from socialwork.knowledge.terms import find_terms, near_terms
from socialwork.vocabulary.term import Term
from socialwork.words import Lang, Words

FORMAT = 1
"""The version of the data."""
LANGUAGES: tuple[Lang, ...] = ("id", "en")


def found(text: str) -> tuple[tuple[Term, ...], tuple[ToldRule, ...]]:
    """Return the terms and the rules that *text* names."""
    return find_terms(text), rules_named(text)


def near_labels(text: str, lang: Lang) -> tuple[str, ...]:
    """Return names of terms and codes of rules that come near *text*, each once."""
    return tuple(dict.fromkeys([*(term.label(lang) for term in near_terms(text)), *near_codes(text)]))


def explained(text: str, terms: Sequence[Term], rules: Sequence[ToldRule]) -> dict[str, Any]:
    """Return terms with their concepts, and rules, as data for JSON; *text* is what was asked."""
    return {
        "format": FORMAT,
        "asked": text,
        "terms": [_term_data(term) for term in terms],
        "rules": [_rule_data(rule) for rule in rules],
    }


def _term_data(term: Term) -> dict[str, Any]:
    one = concept(term)
    return {
        "vocabulary": type(term).__name__,
        **_named(term),
        "aliases": list(term.aliases),
        "concept": None if one is None else _concept_data(one),
    }


def _concept_data(one: Concept) -> dict[str, Any]:
    return {
        "definition": _both(one.definition),
        "purpose": _both(one.purpose),
        "when": _both(one.when),
        "conditions": [{"text": _both(each.text), "rule": each.rule} for each in one.conditions],
        "cautions": [_both(each) for each in one.cautions],
        "skills": [_named(skill) for skill in one.skills],
        "stages": [_named(stage) for stage in one.stages],
        "related": [{"vocabulary": type(term).__name__, **_named(term)} for term in one.related],
        "sources": [
            {
                "work": source.work,
                "locator": source.locator,
                "entry": {lang: "".join(works_listed([source.work], lang)) for lang in LANGUAGES},
            }
            for source in one.sources
        ],
        "example": _both(one.example),
    }


def _rule_data(rule: ToldRule) -> dict[str, Any]:
    return {
        "code": rule.code,
        "severity": rule.severity.value,
        "certainty": rule.certainty.value,
        "title": _both(rule.title),
        "statement": rule.says.en,
        "says": _both(rule.says),
        "why": _both(rule.why),
        "wrong": _both(rule.wrong),
        "right": _both(rule.right),
    }


def _named(term: Term) -> dict[str, Any]:
    return {"code": term.code, "label": _both(term.words)}


def _both(words: Words | None) -> dict[str, str] | None:
    return None if words is None else {"id": words.id, "en": words.en}
