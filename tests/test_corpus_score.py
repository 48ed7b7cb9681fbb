"""The scorer says how many planted slips were found, and how many findings were right."""

import pytest
from attrs import evolve
from benchmarks.corpus import CorpusReport, Planted, reports
from benchmarks.corpus.score import Found, score

DATE = Planted(
    kind=1, certainty="fact", paragraph_text="Pertemuan pada Senin, 5 September 2023.", quote="Senin"
)
CELL = Planted(
    kind=14,
    certainty="fact",
    paragraph_text="15",
    quote="15",
    elsewhere=("Guru\t8\t6\t15", "Tabel 3. 1 Guru"),
)
MISSING = Planted(kind=38, certainty="fact", paragraph_text="", quote="", document=True)
ASKED = Planted(kind=18, certainty="question", paragraph_text="Semangatnya naik 80%.", quote="80%")


def report(*planted: Planted) -> CorpusReport:
    """Return a report without files."""
    return CorpusReport(name="a", setting="b", half="first", spoiled=b"", clean=b"", planted=planted)


def fact(kind: int, paragraph: str) -> Found:
    """Return a finding of a fact."""
    return Found(frozenset({kind}), "fact", paragraph)


def test_a_finding_in_the_paragraph_meets_its_slip() -> None:
    """Blanks, quotation marks and capitals do not matter."""
    found = fact(1, "pertemuan  pada Senin, 5 September 2023.")
    assert score([report(DATE)], {"a": [found]}, {}).recall == 1.0


def test_a_finding_of_another_kind_is_wrong() -> None:
    """The place alone is not enough."""
    result = score([report(DATE)], {"a": [fact(2, DATE.paragraph_text)]}, {})
    assert (result.recall, result.precision("fact")) == (0.0, 0.0)


def test_a_kind_that_the_slip_has_too_is_right() -> None:
    """A finding of a kind that the same words are a slip of is right, and finds the slip."""
    both = evolve(DATE, also=frozenset({2}))
    assert score([report(both)], {"a": [fact(2, DATE.paragraph_text)]}, {}).recall_of(1) == 1.0


@pytest.mark.parametrize("place", ["15", "Guru 8 6 15", "Guru | 8 | 6 | 15", "Tabel 3. 1 Guru"])
def test_a_cell_is_met_by_cell_row_or_caption(place: str) -> None:
    """It does not matter which of them a finding quotes."""
    assert score([report(CELL)], {"a": [fact(14, place)]}, {}).recall == 1.0


def test_a_short_cell_is_not_found_inside_a_sentence() -> None:
    """A number in another paragraph is another place."""
    assert score([report(CELL)], {"a": [fact(14, "Sebanyak 15 orang hadir.")]}, {}).recall == 0.0


def test_what_is_missing_is_met_anywhere() -> None:
    """A missing section has no paragraph, so its kind is enough."""
    result = score([report(MISSING)], {"a": [fact(38, "6.1 Simpulan")]}, {})
    assert (result.recall, result.precision("fact")) == (1.0, 1.0)


def test_one_finding_meets_one_slip_of_a_kind() -> None:
    """Two slips of a kind in one paragraph need two findings."""
    twice = report(DATE, evolve(DATE, quote="5 September"))
    one = fact(1, DATE.paragraph_text)
    assert score([twice], {"a": [one]}, {}).recall == 0.5
    assert score([twice], {"a": [one, one]}, {}).recall == 1.0


def test_a_fact_is_not_recalled_by_a_question() -> None:
    """Who only asks has not found a fact, but is not wrong either."""
    asked = Found(frozenset({1}), "question", DATE.paragraph_text)
    result = score([report(DATE)], {"a": [asked]}, {})
    assert (result.recall, result.precision("question")) == (0.0, 1.0)


def test_questions_are_counted_apart() -> None:
    """A planted question is no part of the recall of facts."""
    result = score([report(ASKED)], {"a": [Found(frozenset({18}), "question", ASKED.paragraph_text)]}, {})
    assert (result.planted.total(), result.asked_met[18]) == (0, 1)


def test_facts_in_clean_twins_are_told() -> None:
    """Every finding of fact in a clean twin is a false one."""
    found = [fact(1, "x"), Found(frozenset({18}), "question", "y")]
    result = score([report(DATE)], {}, {"a": found})
    assert result.facts_in_clean == (("a", found[0]),)


def test_perfect_findings_score_one() -> None:
    """Findings at every planted slip have full recall and precision over the whole corpus."""
    findings = {
        one.name: [Found(frozenset({s.kind}), s.certainty, s.paragraph_text) for s in one.planted]
        for one in reports()
    }
    result = score(reports(), findings, {})
    assert (result.recall, result.precision("fact"), result.precision("question")) == (1.0, 1.0, 1.0)
    assert result.asked_met == result.asked_planted


def test_no_findings_score_nothing() -> None:
    """A checker that is silent recalls nothing and says so in lines."""
    result = score(reports(), {}, {})
    assert result.recall == 0.0
    assert next(result.lines()).startswith("facts: recall 0.000 (0 of ")
