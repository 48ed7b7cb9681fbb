"""Findings are told in forms that other programs and people read."""

import json
from html.parser import HTMLParser

from attrs import evolve

import socialwork as sw
from socialwork.findings import Certainty, Severity

FACT = sw.Finding(
    code="PDATE-01",
    severity=Severity.ERROR,
    path="lines[3]",
    place=sw.Words("BAB IV › paragraf 2", "BAB IV › paragraph 2"),
    message=sw.Words("Hari <keliru>.", "Weekday <wrong>."),
    fix=sw.Words("Rabu", "Wednesday"),
    quote="Selasa & 6 September 2023",
    span=(4, 29),
)
QUESTION = evolve(FACT, code="PCLAIM-02", severity=Severity.WARNING, certainty=Certainty.QUESTION)
HINT = evolve(FACT, code="AAA-01", severity=Severity.HINT)
ACCEPTED = evolve(FACT, code="OLD-01", waived="disepakati")


class Tags(HTMLParser):
    """Collects the text and the open tags of a page."""

    def __init__(self) -> None:
        """Start with nothing."""
        super().__init__()
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        """Open a tag, unless it never closes."""
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost tag."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep text."""
        self.text += data


def test_sarif_names_rule_weight_and_place() -> None:
    """A finding of fact fails with its level, at its line."""
    log = json.loads(
        sw.findings_to_sarif(
            [FACT],
            "kasus.yaml",
            spot=lambda _: ("kasus.yaml", 12, 3),
            titles={"PDATE-01": sw.Words("Hari", "Day")},
        )
    )
    (run,) = log["runs"]
    (result,) = run["results"]
    assert run["tool"]["driver"]["rules"] == [{"id": "PDATE-01", "shortDescription": {"text": "Hari"}}]
    assert (result["ruleId"], result["ruleIndex"], result["kind"], result["level"]) == (
        "PDATE-01",
        0,
        "fail",
        "error",
    )
    assert result["message"]["text"] == "Hari <keliru>. → Rabu"
    (place,) = result["locations"]
    assert place["physicalLocation"]["region"] == {"startLine": 12, "startColumn": 3}
    assert place["logicalLocations"] == [{"name": "BAB IV › paragraf 2", "fullyQualifiedName": "lines[3]"}]


def test_sarif_of_a_word_report_has_no_lines() -> None:
    """Where a file has no lines, only the file is named; a question is for review and has no level."""
    (result,) = json.loads(sw.findings_to_sarif([QUESTION], "a\\b.docx"))["runs"][0]["results"]
    assert (result["kind"], result["level"]) == ("review", "none")
    assert result["locations"][0]["physicalLocation"] == {"artifactLocation": {"uri": "a/b.docx"}}


def test_sarif_suppresses_what_was_accepted() -> None:
    """A waived finding is suppressed with its reason."""
    (result,) = json.loads(sw.findings_to_sarif([ACCEPTED], "k"))["runs"][0]["results"]
    assert result["suppressions"] == [{"kind": "external", "justification": "disepakati"}]


def test_page_shows_every_finding_escaped() -> None:
    """The page is well formed, and shows message, quotation and reason as they are."""
    tags = Tags()
    tags.feed(sw.findings_to_html([FACT, ACCEPTED], "laporan <1>.docx"))
    assert tags.open == []
    for words in (
        "laporan <1>.docx",
        "Hari <keliru>.",
        "Selasa & 6 September 2023",
        "Saran: Rabu",
        "disepakati",
    ):
        assert words in tags.text


def test_first_to_mend_are_facts_then_the_heavy_then_the_frequent() -> None:
    """Questions come last, accepted findings not at all."""
    matters = sw.what_first([QUESTION, HINT, FACT, QUESTION, ACCEPTED])
    assert [(one.first.code, one.times) for one in matters] == [
        ("PDATE-01", 1),
        ("AAA-01", 1),
        ("PCLAIM-02", 2),
    ]
    assert matters[2].text("en") == "2 × PCLAIM-02 (question) BAB IV › paragraph 2: Weekday <wrong>."
