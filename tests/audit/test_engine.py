"""The engine: order, waivers, overrides, rules of others, findings as JSON."""

import json
from collections.abc import Iterator

import pytest
from attrs import evolve

from school import day, put, school_case
from socialwork.audit import (
    RULES,
    Context,
    Remark,
    Rule,
    RuleError,
    all_rules,
    check,
    engine,
    findings_to_json,
    register,
    remark,
    rule,
)
from socialwork.audit.places import locate
from socialwork.case import Case, Override, Waiver
from socialwork.findings import Certainty, Severity
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words


@rule("MINE-01", Severity.HINT, Certainty.FACT, Words("Judul", "Title"))
def title_is_short(context: Context) -> Iterator[Remark]:
    """A title is at most two words long."""
    if len(context.case.title.split()) > 2:
        yield remark("title", "Judul terlalu panjang.", "The title is too long.")


def broken() -> Case:
    """Return a case with two findings: of people, and of the termination."""
    case = put(school_case(), "stages[7].follow_up", ())
    return put(case, "people.client.birth_order", 9)


def test_findings_stand_in_the_order_of_places() -> None:
    """Findings are ordered as their places stand in the case."""
    assert [finding.path for finding in check(broken())] == [
        "people.client.birth_order",
        "stages[7].follow_up",
    ]


def test_numbers_in_paths_are_ordered_as_numbers() -> None:
    """The tenth item of a list stands behind the second one."""
    members = tuple(evolve(school_case().daily_log[0], people=("XX",)) for _ in range(11))
    found = check(put(school_case(), "daily_log", members))
    assert [finding.path for finding in found] == [f"daily_log[{n}].people[0]" for n in range(11)]


def test_a_finding_names_its_place_for_people() -> None:
    """The place is told by the labels of the fields, in both languages."""
    found = check(put(school_case(), "stages[3].symptoms[0].evidence", ()))
    assert found[0].place == Words("Asesmen › Gejala masalah S1", "Assessment › Symptoms S1")


def test_a_waiver_keeps_the_finding_with_its_reason() -> None:
    """A waived finding stays, with the written reason."""
    waiver = Waiver(code="PERS-04", place="people.client", reason="Anak angkat.")
    assert [one.waived for one in check(evolve(broken(), waivers=(waiver,)))] == ["Anak angkat.", ""]


@pytest.mark.parametrize(
    ("code", "place"), [("PERS-04", "people.clie"), ("PERS-04", "stages"), ("PERS-01", "people.client")]
)
def test_a_waiver_covers_its_own_code_and_place_only(code: str, place: str) -> None:
    """A waiver of another code, or for another place, leaves a finding alone."""
    waiver = Waiver(code=code, place=place, reason="Alasan.")
    assert [one.waived for one in check(evolve(broken(), waivers=(waiver,)))] == ["", ""]


def test_a_waiver_without_a_place_covers_all() -> None:
    """A waiver that names no place covers every finding of its code."""
    waiver = Waiver(code="PERS-04", reason="Anak angkat.")
    assert check(evolve(broken(), waivers=(waiver,)))[0].waived == "Anak angkat."


def test_an_override_of_a_gate_waives_its_findings() -> None:
    """A gate that was passed with a written reason is a waived finding."""
    override = Override(gate="GATE-FOLLOW-UP", reason="Klien pindah.", by="PK", date=day(11, 10))
    found = check(evolve(broken(), overrides=(override,)))
    assert [(one.code, one.waived) for one in found] == [
        ("PERS-04", ""),
        ("GATE-FOLLOW-UP", "Klien pindah."),
    ]


def test_gates_of_later_stages_are_silent() -> None:
    """A case that has only begun is not asked for what later stages need."""
    case = put(school_case(), "stages", school_case().stages[:1])
    assert {finding.code for finding in check(case) if finding.code.startswith("GATE")} == set()


def test_chosen_rules_run_alone() -> None:
    """With rules named, only those run."""
    assert [finding.code for finding in check(broken(), rules=[title_is_short])] == ["MINE-01"]


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> dict[str, Rule]:
    """Give the test a registry of its own."""
    own: dict[str, Rule] = {}
    monkeypatch.setattr(engine, "_REGISTERED", own)
    return own


def test_a_registered_rule_runs_with_the_others(registry: dict[str, Rule]) -> None:
    """A rule of another package is run by every check once it is registered."""
    register(title_is_short)
    assert all_rules() == (*RULES, title_is_short)
    assert [finding.code for finding in check(school_case())] == ["MINE-01"]


def test_a_code_is_registered_once(registry: dict[str, Rule]) -> None:
    """A second rule under a code is refused, be it built in or registered."""
    register(title_is_short)
    for taken in (title_is_short, RULES[0]):
        with pytest.raises(RuleError, match=taken.code):
            register(taken)


def test_findings_as_json() -> None:
    """Findings are written as versioned JSON with both languages."""
    data = json.loads(findings_to_json(check(broken())))
    assert data["format"] == 1
    assert data["findings"][0] == {
        "code": "PERS-04",
        "severity": "error",
        "certainty": "fact",
        "path": "people.client.birth_order",
        "place": {"id": "Orang › Klien › Anak ke-", "en": "People › Client › Birth order"},
        "message": {
            "id": "Anak ke-9 tidak mungkin dengan 2 saudara.",
            "en": "Child number 9 is impossible with 2 siblings.",
        },
        "fix": None,
        "waived": "",
        "quote": "",
        "span": None,
    }


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("stages[3].tools[0].people[1]", "Asesmen › Alat asesmen Genogram › Anggota keluarga ibu"),
        ("stages[5].uses[0].result", "Intervensi › Penggunaan teknik Dukungan › Hasil"),
        ("conferences[1].date", "Case conference II › Tanggal"),
        ("stages[3].meetings[1]", "Asesmen › Pertemuan 2"),
        ("stages[99].nothing", "Tahapan 100 › nothing"),
        ("", "Kasus"),
    ],
)
def test_places_in_words(path: str, expected: str) -> None:
    """A path becomes the labels on its way; what cannot be followed stays as it is written."""
    assert locate(school_case(), path).words.id == expected


def test_values_are_told_in_each_language() -> None:
    """A remark writes dates and terms as each language does."""
    found = remark("title", "{stage} pada {day}", "{stage} on {day}", stage=StageKind.PLAN, day=day(6))
    assert found.message == Words(
        "Rencana intervensi pada 6 September 2023", "Intervention plan on 6 September 2023"
    )
