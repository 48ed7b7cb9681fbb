"""A template makes rules louder or quieter, or leaves them out."""

import json
from pathlib import Path

import pytest

from school import put, school_case
from socialwork import check, load_template, missing_parts
from socialwork.cli import main
from socialwork.errors import TemplateError
from socialwork.export.template.model import Template
from socialwork.export.template_loading.sources import shipped_templates
from socialwork.findings import Severity

SHIPPED = (
    Path(__import__("socialwork").__file__ or "").parent / "data/templates/praktikum-institusi/template.toml"
)
BROKEN = put(put(school_case(), "practicum.period", None), "people.client.birth_order", 9)
LEFT = put(school_case(), "stages[3].focus", None)


def template(folder: Path, rules: str) -> Template:
    """Return the shipped template with a table of rules."""
    return load_template(written(folder, rules))


def written(folder: Path, rules: str) -> Path:
    """Write the shipped template with a table of rules, and return its path."""
    path = folder / "templat.toml"
    path.write_text(
        SHIPPED.read_text("utf-8").replace("[labels]", f"[rules]\n{rules}\n\n[labels]", 1), "utf-8"
    )
    return path


def told(rules: Template) -> dict[str, Severity]:
    """Return the weights of what is found in a case with two slips."""
    return {one.code: one.severity for one in check(BROKEN, template=rules)}


def test_without_a_word_rules_keep_their_weight() -> None:
    """The shipped template weighs nothing anew."""
    assert shipped_templates()
    assert told(load_template()) == {"DATE-01": Severity.WARNING, "PERS-04": Severity.ERROR}


def test_a_rule_is_raised_and_another_lowered(tmp_path: Path) -> None:
    """The weight of the template stands in the place of that of the rule."""
    found = told(template(tmp_path, '"DATE-01" = "error"\n"PERS-04" = "hint"'))
    assert found == {"DATE-01": Severity.ERROR, "PERS-04": Severity.HINT}


def test_a_rule_is_silenced(tmp_path: Path) -> None:
    """A rule that is off has no findings."""
    assert told(template(tmp_path, '"DATE-01" = "off"')) == {"PERS-04": Severity.ERROR}


def test_rules_on_prose_and_form_may_be_named(tmp_path: Path) -> None:
    """The rules of a review of Word files are weighed in the same table."""
    assert template(tmp_path, '"FORM-01" = "off"').rules == {"FORM-01": "off"}


@pytest.mark.parametrize(
    ("rules", "message", "suggestion"),
    [
        ('"DATE-99x" = "off"', "there is no rule of this code", "did you mean"),
        ('"DATE-01" = "errror"', "error", "did you mean `error`?"),
    ],
)
def test_an_unknown_code_or_weight_is_refused(
    tmp_path: Path, rules: str, message: str, suggestion: str
) -> None:
    """What does not exist is refused at its line, with what was probably meant."""
    with pytest.raises(TemplateError) as caught:
        template(tmp_path, rules)
    (problem,) = caught.value.problems
    assert problem.line
    assert message in problem.message.en
    assert problem.suggestion is not None
    assert suggestion in problem.suggestion.en


def test_what_a_final_report_would_be_refused_for() -> None:
    """A case with a gap lacks a part of the report; the check with the template tells of it."""
    lacking = missing_parts(LEFT, load_template())
    assert any(one.section.startswith("4.") for one in lacking)
    found = [one for one in check(LEFT, missing=lacking) if one.code == "SECT-04"]
    assert len(found) == len(lacking)


def test_the_command_line_checks_by_a_template(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``check --template`` weighs rules as the template says and asks for its sections."""
    case = tmp_path / "kasus"
    assert main(["new", str(case)]) == 0
    capsys.readouterr()
    path = written(tmp_path, '"DATE-01" = "off"')
    plain, by_template = ("--today=2026-01-15",), ("--today=2026-01-15", f"--template={path}")
    codes = []
    for options in (plain, by_template):
        main(["check", str(case), "--format", "json", *options])
        codes.append({one["code"] for one in json.loads(capsys.readouterr().out)["findings"]})
    assert codes[1] - codes[0] == {"SECT-04"}
    assert codes[0] - codes[1] <= {"DATE-01"}
