"""Every concept of the catalogue is whole: texts in both languages, known sources, rules that exist."""

import re

from socialwork.audit import all_rules
from socialwork.knowledge import Concept, concept, concepts, find_concepts, work
from socialwork.words import Words
from sweep import every

CONCEPTS = concepts()
RULES = {rule.code for rule in all_rules()}
ENDS = (".", "?", "!", ".”", "?”")


def name(one: Concept) -> str:
    """Return what a test is called after."""
    return str(one.term)


def texts(one: Concept) -> list[Words]:
    """Return every text of a concept."""
    optional = [one.purpose, one.when]
    return [
        one.definition,
        *(text for text in optional if text is not None),
        *(condition.text for condition in one.conditions),
        *one.cautions,
        one.example,
    ]


@every(CONCEPTS, ids=name)
def test_every_text_is_whole_sentences_in_both_languages(one: Concept) -> None:
    """No text is missing in a language, starts small, or breaks off."""
    for text in texts(one):
        for said in (text.id, text.en):
            assert said == said.strip()
            assert said.endswith(ENDS), said
            assert said.lstrip("*“")[:1].isupper() or said[:1].isdigit(), said
            assert not re.search(r"  |\.\.|\s[,.;:]|\"|'", said), said


@every(CONCEPTS, ids=name)
def test_the_definition_starts_with_the_label(one: Concept) -> None:
    """A definition says what its term is, by its name."""
    assert one.definition.id.replace("*", "").casefold().startswith(one.term.label("id").casefold())


@every(CONCEPTS, ids=name)
def test_sources_and_rules_exist(one: Concept) -> None:
    """Every work that a concept names is in the literature, and every rule in the catalogue of rules."""
    assert [source.work for source in one.sources if work(source.work) is None] == []
    assert {condition.rule for condition in one.conditions if condition.rule} <= RULES


@every(CONCEPTS, ids=name)
def test_found_by_every_spelling(one: Concept) -> None:
    """A concept is found by its term and by all that names the term."""
    assert concept(one.term) is one
    for spelling in one.term.spellings:
        assert one in find_concepts(spelling)


def test_no_term_twice() -> None:
    """No term has two concepts."""
    terms = [one.term for one in CONCEPTS]
    assert len(terms) == len(set(terms))
