"""A rubric is read strictly, held against a case, and never grades by itself."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from school import put, school_case
from socialwork import (
    GradingSheet,
    Rubric,
    check,
    grading_document,
    grading_lines,
    grading_sheet,
    load_rubric,
    load_template,
    to_markdown,
)
from socialwork.case import Case, Waiver
from socialwork.cli import main
from socialwork.errors import Problem, RubricError
from socialwork.export.rubrics.records import held, known_records

TEXT = """
format = 1
name = "Rubrik contoh"

[[level]]
code = "baik"
title = "Baik"
errors = 0
warnings = 1
missing = 0

[[level]]
code = "cukup"
title = "Cukup"
errors = 1

[[competence]]
code = "lahir"
title = "Data klien"
weight = 3
rules = ["PERS-04", "DATE"]
records = ["people.guardian", "conferences"]
sections = ["review"]
levels = {baik = "Lengkap."}

[[competence]]
code = "akhir"
title = "Pengakhiran"
weight = 1
records = ["termination.follow_up"]
"""
BIRTH = ("people.client.birth_order", 9)


def rubric(text: str = TEXT) -> Rubric:
    """Return a rubric."""
    return load_rubric(text.encode())


def sheet(*changes: tuple[str, Any], text: str = TEXT) -> GradingSheet:
    """Return the sheet of the sound case with *changes*."""
    case = school_case()
    for path, value in changes:
        case = put(case, path, value)
    return of(case, text)


def of(case: Case, text: str = TEXT) -> GradingSheet:
    """Return the sheet of a case."""
    return grading_sheet(case, rubric(text), check(case))


def refused(text: str) -> tuple[Problem, ...]:
    """Return what is wrong with a rubric."""
    with pytest.raises(RubricError) as caught:
        rubric(text)
    return caught.value.problems


# --- evidence, findings, proposal -------------------------------------------------------------


def test_evidence_is_told_by_its_places() -> None:
    """What the case holds of what is asked for is told with place and number."""
    first = sheet().lines[0]
    assert [(one.path, one.count) for one in first.evidence] == [
        ("people.guardian", 1),
        ("conferences", 2),
        ("prose[0].text", 1),
    ]
    assert first.evidence[1].place.en == "Case conferences"
    assert first.missing == ()


def test_what_is_not_there_is_missing() -> None:
    """Records and prose that the case does not hold are told as missing."""
    first = sheet(("people.guardian", None), ("stages[2].consent.guardian", None), ("prose", ())).lines[0]
    assert [one.en for one in first.missing] == ["part `people.guardian` of the case", "prose `review`"]


def test_findings_stand_under_their_competence_alone() -> None:
    """A finding belongs to the competence that names its rule, or the beginning of its code."""
    lines = sheet(BIRTH, ("practicum.period", None)).lines
    assert [[one.code for one in line.findings] for line in lines] == [["PERS-04", "DATE-01"], []]


def test_a_full_code_names_one_rule() -> None:
    """``GATE-CONFERENCE`` names that gate and not the one of the second conference."""
    text = TEXT.replace('"PERS-04", "DATE"', '"GATE-CONFERENCE"')
    case = put(school_case(), "conferences", ())
    assert {one.code for one in of(case, text).lines[0].findings} == {"GATE-CONFERENCE"}


def test_accepted_findings_are_counted_apart() -> None:
    """What the case accepts with a reason is no finding of the sheet, and its number is told."""
    case = put(school_case(), *BIRTH)
    first = of(put(case, "waivers", (Waiver(code="PERS-04", reason="Anak angkat."),))).lines[0]
    assert (first.findings, first.accepted) == ((), 1)


@pytest.mark.parametrize(
    ("changes", "proposed"),
    [
        ((), "baik"),
        ((("practicum.period", None),), "baik"),  # one warning
        ((BIRTH,), "cukup"),  # an error
        ((("prose", ()),), "cukup"),  # something missing
    ],
)
def test_the_best_level_whose_limits_hold_is_proposed(changes: tuple[Any, ...], proposed: str) -> None:
    """Errors, warnings and what is missing are held against the limits of each level, the best first."""
    found = sheet(*changes).lines[0].proposal
    assert found is not None
    assert found.code == proposed


def test_where_no_limit_holds_nothing_is_proposed() -> None:
    """More errors than the last level allows leave the proposal open."""
    text = TEXT.replace("errors = 1", "errors = 0")
    assert sheet(BIRTH, text=text).lines[0].proposal is None


def test_a_rubric_without_limits_proposes_nothing() -> None:
    """Where the rubric gives no limits, only evidence and findings are told."""
    text = TEXT.replace("errors = 0\nwarnings = 1\nmissing = 0\n", "").replace("errors = 1\n", "")
    assert [line.proposal for line in sheet(text=text).lines] == [None, None]


# --- output -----------------------------------------------------------------------------------


def test_the_level_is_left_to_the_lecturer() -> None:
    """No output holds a level that anybody decided: there is an empty place for it."""
    made = sheet()
    assert [one["level"] for one in made.to_dict()["competences"]] == [None, None]
    assert all(line.endswith("_") for line in grading_lines(made, "en") if "Decided by the lecturer" in line)


def test_lines_for_a_screen() -> None:
    """Evidence, what is missing, findings and proposal stand below each competence."""
    lines = list(grading_lines(sheet(BIRTH, ("prose", ())), "en"))
    assert "Data klien (weight 75%)" in lines
    assert "  Missing: prose `review`" in lines
    assert any(line.startswith("    PERS-04 · People › Client › Birth order:") for line in lines)
    assert "  Proposal: Cukup" in lines


def test_the_form_has_a_table_of_all_and_one_of_each() -> None:
    """As Markdown the sheet has an overview and, for each competence, the levels to choose from."""
    text = to_markdown(grading_document(sheet(BIRTH), load_template(), lang="en"))
    assert "This sheet is no grade." in text
    assert "| Data klien | 75% |" in text
    assert "Lengkap." in text
    assert "☐ Cukup" in text
    assert "PERS-04" in text


def test_the_form_speaks_the_language_of_its_rubric() -> None:
    """Without a word the sheet is in the language in which the rubric is written."""
    assert "Penetapan dosen" in to_markdown(grading_document(sheet(), load_template()))


# --- the shipped rubric and the examples ------------------------------------------------------


def test_the_examples_have_all_that_the_shipped_rubric_asks_for() -> None:
    """Both examples show every competence, and nothing is found against any."""
    from socialwork import load_case, shipped_rubrics

    for name in ("example:utama", "example:lansia", "example:rehabilitasi"):
        case = load_case(name)
        made = grading_sheet(case, load_rubric(shipped_rubrics()[0]), check(case))
        assert [(line.missing, line.findings) for line in made.lines] == [((), ())] * 6


def test_every_rule_belongs_to_a_competence() -> None:
    """The shipped rubric leaves out no family of rules but those on services beside the process."""
    from socialwork import all_rules

    named = tuple(code for one in load_rubric().competence for code in one.rules)
    left = {rule.code.split("-")[0] for rule in all_rules() if not rule.code.startswith(named)}
    assert left <= {"GATE", "LINK", "NET", "LINE"}


# --- records ----------------------------------------------------------------------------------


def test_records_of_each_kind_are_found() -> None:
    """Texts, records, lists and whole stages are held where they are not empty."""
    case = school_case()
    names = ("title", "intake.presenting_problem", "contract.consent", "plan.goals", "referral")
    found = {name: held(case, name) for name in names if name in known_records()}
    assert {name: [one.path for one in places] for name, places in found.items()} == {
        "intake.presenting_problem": ["stages[1].presenting_problem"],
        "contract.consent": ["stages[2].consent"],
        "plan.goals": ["stages[4].goals"],
        "referral": ["stages[8]"],
    }


def test_empty_records_are_not_held() -> None:
    """An empty list, a blank text, a record that tells nothing and a missing stage are not there."""
    case = put(put(school_case(), "stages[1].presenting_problem", " "), "stages", school_case().stages[:2])
    case = put(put(case, "stages[1].presenting_problem", " "), "good_practice", type(case.good_practice)())
    names = ("intake.presenting_problem", "referral", "good_practice", "studies", "plan.goals")
    assert {name: held(case, name) for name in names} == dict.fromkeys(names, ())


# --- refusals ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "line", "message", "suggestion"),
    [
        ('"PERS-04"', '"PRES-04"', 21, "no rule has a code", "PERS-04"),
        ("people.guardian", "people.gardian", 22, "no part of a case", "people.guardian"),
        ('"review"', '"reviw"', 23, "no slot of prose", "review"),
        ("{baik", "{baiik", 24, "no level of this code", "baik"),
        ('sections = ["review"]', 'sections = ["review"]\nwieght = 3', 24, "unknown key", "weight"),
    ],
)
def test_an_unknown_name_is_refused_at_its_line(
    old: str, new: str, line: int, message: str, suggestion: str
) -> None:
    """A name that stands for nothing is refused with its line and what was probably meant."""
    problem = refused(TEXT.replace(old, new))[0]
    assert (problem.line, message in problem.message.en) == (line, True)
    assert problem.suggestion is not None
    assert suggestion in problem.suggestion.en


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("format = 1", "format = 2", "rubrics of format 1"),
        ("weight = 3", "weight = 0", "1 or more"),
        ("warnings = 1", "warnings = -1", "0 or more"),
        ('code = "cukup"', 'code = "baik"', "used twice"),
        ('code = "akhir"', 'code = "lahir"', "used twice"),
        ('records = ["termination.follow_up"]', "", "names no evidence"),
        ('name = "Rubrik contoh"', 'name = " "', "must not be empty"),
        ("[[level]]", "[[level", "not valid TOML"),
    ],
)
def test_what_is_impossible_is_refused(old: str, new: str, message: str) -> None:
    """A rubric that cannot be meant is refused with one clear message, not with a traceback."""
    assert any(message in one.message.en for one in refused(TEXT.replace(old, new)))


def test_all_problems_come_at_once() -> None:
    """Several slips are told together."""
    assert len(refused(TEXT.replace('"PERS-04"', '"PRES-04"').replace('"review"', '"reviw"'))) == 2


def test_levels_and_competences_are_needed() -> None:
    """A rubric needs two levels to choose from, and something to judge."""
    bare = 'name = "x"\nlevel = [{code = "a", title = "A"}]\ncompetence = []\n'
    assert {one.path for one in refused(bare)} == {"level", "competence"}


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """A name that is no file and no shipped rubric is refused with the nearest shipped one."""
    with pytest.raises(RubricError) as caught:
        load_rubric("generalist")
    assert "did you mean `generalis`?" in str(caught.value)
    with pytest.raises(RubricError):
        load_rubric(tmp_path / "tidak-ada.toml")


def test_text_that_is_not_utf_8(tmp_path: Path) -> None:
    """Bytes that are no text are refused too."""
    path = tmp_path / "rubrik.toml"
    path.write_bytes(TEXT.encode("utf-16"))
    with pytest.raises(RubricError):
        load_rubric(path)


# --- command line -----------------------------------------------------------------------------


def test_the_command_line_prints_and_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``check --rubric`` prints text or JSON, and writes Word, Markdown and JSON."""
    path = tmp_path / "rubrik.toml"
    path.write_text(TEXT, "utf-8")
    call = ["check", "example:utama", "--rubric", str(path), "--today", "2026-01-15"]
    assert main([*call, "--lang", "en"]) == 0
    assert "Pengakhiran (weight 25%)" in capsys.readouterr().out
    assert main([*call, "--format", "json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    for ending in ("docx", "md", "json"):
        assert main([*call, "-o", str(tmp_path / f"lembar.{ending}")]) == 0
    assert zipfile.is_zipfile(tmp_path / "lembar.docx")
    assert "Rubrik contoh" in (tmp_path / "lembar.md").read_text("utf-8")
    assert json.loads((tmp_path / "lembar.json").read_text("utf-8")) == printed


@pytest.mark.parametrize(
    "options",
    [
        ["--rubric", "generalis", "--format", "sarif"],
        ["-o", "x.docx"],
        ["--rubric", "generalis", "-o", "x.txt"],
    ],
)
def test_wrong_calls_are_refused(options: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A form that a sheet does not have, and a file without a rubric, are wrong calls."""
    monkeypatch.chdir(tmp_path)
    assert main(["check", "example:utama", *options]) == 2
    assert list(tmp_path.iterdir()) == []


def test_a_malformed_rubric_leaves_with_its_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A rubric that cannot be read is told with file and line, and nothing is written."""
    path = tmp_path / "rubrik.toml"
    path.write_text(TEXT.replace('"PERS-04"', '"PRES-04"'), "utf-8")
    target = tmp_path / "lembar.docx"
    assert main(["check", "example:utama", "--rubric", str(path), "-o", str(target), "--lang", "en"]) == 3
    assert f"{path}:21" in capsys.readouterr().err
    assert not target.exists()
