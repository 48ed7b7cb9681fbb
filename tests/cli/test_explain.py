"""``socialwork explain``: terms, concepts and rules on the command line."""

import json
from typing import Any

import pytest

from socialwork.cli import main
from socialwork.knowledge import concepts
from socialwork.knowledge.terms import all_terms, find_terms, near_terms
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.evidence import EvidenceMethod

Output = pytest.CaptureFixture[str]


def told(capsys: Output, *args: str) -> str:
    """Return what the command prints when it succeeds."""
    assert main(["explain", *args]) == 0
    return capsys.readouterr().out


def data(capsys: Output, *args: str) -> Any:
    """Return what the command prints as JSON."""
    return json.loads(told(capsys, *args, "--format", "json"))


def test_a_concept_is_told_in_indonesian(capsys: Output) -> None:
    """Labels in both languages, code and aliases stand first; texts and sources follow under their titles."""
    out = told(capsys, "small-talk", "--lang", "id")
    first, second, *_ = out.splitlines()
    assert first == "Percakapan ringan · Small talk"
    assert second == "Kode: small-talk · Kosakata: CaseworkTechnique"
    titles = ["Disebut juga:", "Tujuan:", "Kapan dipakai:", "Kehati-hatian:", "Contoh:", "Sumber:"]
    places = [out.index(title) for title in titles]
    assert places == sorted(places)
    assert "  - Brill, N. I., dan Levine, J. (2005). Working with people" in out


def test_a_concept_is_told_in_english(capsys: Output) -> None:
    """In English the texts, titles and entries are English, and the English label stands first."""
    out = told(capsys, "percakapan", "ringan", "--lang", "en")
    assert out.startswith("Small talk · Percakapan ringan\nCode: small-talk")
    assert "\nSources:\n  - Brill, N. I., & Levine, J. (2005)." in out
    assert "Tujuan" not in out


def test_conditions_name_the_rules_that_look_after_them(capsys: Output) -> None:
    """Behind a condition that a machine checks stands the code of the rule."""
    assert "[TECH-08]" in told(capsys, "support", "--lang", "id")


def test_lines_fit_on_a_screen(capsys: Output) -> None:
    """No line is longer than 88 characters, and none holds marks of Markdown."""
    lines = told(capsys, "case work", "--lang", "id").splitlines()
    assert max(map(len, lines)) <= 88
    assert not any("*" in line for line in lines)


def test_several_terms_of_one_name_are_all_told(capsys: Output) -> None:
    """Where a skill and a method of assessment bear one name, both are explained."""
    assert find_terms("Observasi") == (Skill.OBSERVATION, EvidenceMethod.OBSERVATION)
    out = told(capsys, "Observasi", "--lang", "id")
    assert out.index("Kosakata: Skill") < out.index("Kosakata: EvidenceMethod")


def test_a_term_without_a_concept_has_its_names(capsys: Output) -> None:
    """A term that the catalogue does not explain shows its labels, code and vocabulary."""
    assert told(capsys, "islam", "--lang", "id").splitlines() == [
        "Islam · Muslim",
        "Kode: islam · Kosakata: Religion",
    ]


def test_a_rule_is_told_by_its_code(capsys: Output) -> None:
    """The code of a rule shows its title, its weight, what it asks, why, and two examples."""
    assert told(capsys, "tech-06", "--lang", "id").splitlines() == [
        "Aturan TECH-06: Peneguhan hati tanpa fakta",
        "saran, pertanyaan",
        "Peneguhan hati menyebut fakta yang mendasarinya.",
        "",
        "Mengapa:",
        "  Hiburan tanpa fakta mudah dipatahkan kenyataan.",
        "",
        "Keliru:",
        "  “Semua akan baik-baik saja.”",
        "",
        "Tepat:",
        "  “Minggu ini kamu hadir tiga hari; sebelumnya satu hari.”",
    ]


def test_a_rule_on_form_is_told_too(capsys: Output) -> None:
    """Rules on the form of a report have no example, but a reason."""
    out = told(capsys, "FORM-05", "--lang", "en")
    assert "\nWhy:\n" in out
    assert "Wrong:" not in out


def test_a_code_that_is_nearly_right(capsys: Output) -> None:
    """A code that no rule has is answered with codes that come near it."""
    assert main(["explain", "DATE-99", "--lang", "en"]) == 2
    assert "DATE-09" in capsys.readouterr().err


def test_data_of_a_concept(capsys: Output) -> None:
    """As JSON a concept has both languages, its rules and the entries of its sources."""
    found = data(capsys, "support")
    assert (found["format"], found["asked"], found["rules"]) == (1, "support", [])
    (term,) = found["terms"]
    assert (term["vocabulary"], term["code"]) == ("CaseworkTechnique", "support")
    assert term["label"] == {"id": "Dukungan", "en": "Support"}
    one = next(one for one in concepts() if one.term is CaseworkTechnique.SUPPORT)
    assert term["concept"]["definition"] == {"id": one.definition.id, "en": one.definition.en}
    assert [each["rule"] for each in term["concept"]["conditions"]] == [
        condition.rule for condition in one.conditions
    ]
    assert [source["work"] for source in term["concept"]["sources"]] == [
        source.work for source in one.sources
    ]
    assert all(source["entry"]["en"] for source in term["concept"]["sources"])


def test_data_of_a_term_without_a_concept_and_of_a_rule(capsys: Output) -> None:
    """As JSON a bare term has no concept, and a rule its title in both languages."""
    assert [term["concept"] for term in data(capsys, "islam")["terms"]] == [None]
    (rule,) = data(capsys, "TECH-06")["rules"]
    assert rule["title"]["en"]
    assert rule["says"]["en"] == rule["statement"]
    assert {len(rule[part]) for part in ("why", "wrong", "right")} == {2}


@pytest.mark.parametrize(
    ("lang", "wanted"), [("id", "Maksudnya Ventilasi?"), ("en", "Did you mean Ventilation?")]
)
def test_an_unknown_name_is_refused_with_near_names(capsys: Output, lang: str, wanted: str) -> None:
    """A name that nothing bears leaves with the code of a wrong call and tells what comes near it."""
    assert main(["explain", "ventilasii", "--lang", lang]) == 2
    told_lines = capsys.readouterr().err.splitlines()
    assert told_lines[1] == wanted


def test_a_name_that_is_near_nothing_is_refused(capsys: Output) -> None:
    """Without any near name only the refusal and the way to the help are printed."""
    assert main(["explain", "qqqqzzzx", "--lang", "id"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "Nilai ISTILAH tidak dikenal: qqqqzzzx",
        "Lihat: socialwork explain --help",
    ]


def test_near_names() -> None:
    """Slips of the pen and beginnings of names lead to the term, the nearest first."""
    assert near_terms("genogramm")[0].code == "genogram"
    assert "token-economy" in {term.code for term in near_terms("ekonomi tok")}
    assert len(near_terms("a")) <= 5


def test_every_term_comes_once_in_one_order() -> None:
    """All vocabularies are walked, each term once, by modules and not by what was imported first."""
    terms = list(all_terms())
    assert len(terms) == len(set(terms))
    modules = [type(term).__module__ for term in terms]
    assert modules == sorted(modules)
    assert {one.term for one in concepts()} <= set(terms)
