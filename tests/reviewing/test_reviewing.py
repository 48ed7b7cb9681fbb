"""A report is reviewed from its Word file, and gets its findings back as comments."""

import datetime as dt
import io
from functools import cache

import pytest

import socialwork as sw
from review_rules import strange
from socialwork.findings import Certainty


@pytest.fixture(autouse=True)
def only_one_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let reviews run one rule, whose findings are known."""
    monkeypatch.setattr("socialwork.audit.prose.engine.PROSE_RULES", (strange,))


@cache
def report() -> bytes:
    """Return a Word report with a list, a table and a strange word in each."""
    text = (
        "# PENDAHULUAN\n\n## Tujuan\n\nJalan itu *zik*zak sekali.\n\n1. Satu zikzak.\n\n"
        "| a | b |\n| - | - |\n| zikzak | x |\n"
    )
    document = sw.Document(parts=(sw.Part(blocks=sw.parse_prose(text)),))
    stream = io.BytesIO()
    sw.write_docx(document, stream)
    return stream.getvalue()


def test_findings_of_a_word_report_have_place_and_quotation() -> None:
    """What the rules find in the text of a Word file is told in the order of reading."""
    found = sw.review_word(report()).findings
    assert [(one.quote, one.certainty) for one in found] == [
        ("", Certainty.FACT),
        ("Tujuan", Certainty.FACT),
        ("zikzak", Certainty.FACT),
        ("zikzak", Certainty.FACT),
        ("zikzak", Certainty.FACT),
    ]
    assert found[2].place.id.endswith("Tujuan › paragraf 1")
    assert found[4].place.en.endswith("table 1, row 2")


def test_the_copy_has_each_finding_as_a_comment_at_its_words() -> None:
    """A comment marks the very words, over runs, in lists and in tables; one on a heading marks all of it."""
    review = sw.review_word(report())
    moment = dt.datetime(2026, 3, 2, 8, tzinfo=dt.UTC)
    comments = sw.read_comments(sw.with_findings(report(), review, date=moment))
    assert [one.quote for one in comments] == ["PENDAHULUAN", "Tujuan", "zikzak", "zikzak", "zikzak"]
    assert comments[2].text == "TEST-01 · berat · fakta\nKata ini tidak lazim.\nSaran: belok"
    assert comments[2].paragraph == "Jalan itu zikzak sekali."
    assert comments[3].paragraph == "Satu zikzak."
    assert comments[0].text.endswith("Kata pengantar kurang.")


def test_comments_speak_the_language_that_was_asked_for() -> None:
    """The copy may be in English."""
    comments = sw.read_comments(sw.with_findings(report(), sw.review_word(report()), lang="en"))
    assert comments[2].text == "TEST-01 · error · fact\nNobody says that.\nSuggestion: turn"
    assert comments[2].author == "Report review"


def test_accepted_findings_are_told_and_not_commented() -> None:
    """A waiver names words of the place or of the quotation; what it covers keeps its reason."""
    waivers = sw.load_waivers(
        b"[[waiver]]\ncode = 'TEST-01'\nplace = 'baris 2'\nreason = 'istilah lembaga'\n"
    )
    review = sw.review_word(report(), waivers=waivers)
    assert [one.waived for one in review.findings] == ["", "", "", "", "istilah lembaga"]
    assert len(sw.read_comments(sw.with_findings(report(), review))) == 4


def test_a_waiver_of_another_code_accepts_nothing() -> None:
    """A reason for one rule says nothing of another."""
    waivers = sw.load_waivers(b"[[waiver]]\ncode = 'TEST-02'\nreason = 'x'\n")
    assert not any(one.waived for one in sw.review_word(report(), waivers=waivers).findings)


def test_a_malformed_file_of_waivers_is_refused_with_its_line() -> None:
    """A misspelt key is named with its line and the right one."""
    with pytest.raises(sw.CaseFileError) as caught:
        sw.load_waivers(b"[[waiver]]\ncode = 'TEST-02'\nresaon = 'x'\n")
    told = caught.value.text("en")
    assert "resaon" in told
    assert "reason" in told


def test_a_case_is_reviewed_as_the_report_made_of_it() -> None:
    """The findings on the case come first, then those on the text of its report."""
    case = sw.load_case("example:lansia")
    found = sw.review_case(case, sw.load_template())
    checked = sw.check(case)
    assert found[: len(checked)] == checked
    assert {one.code for one in found[len(checked) :]} == {"TEST-01"}
    assert "1.2.1 Tujuan" in {one.quote for one in found[len(checked) :]}
