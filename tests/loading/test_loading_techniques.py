"""Techniques in case files: a term, a local name, or a consequence told by operation and stimulus."""

import pytest

from socialwork.errors import CaseFileError
from socialwork.loading import case_to_bytes, load_case
from socialwork.stages import Intervention
from socialwork.techniques import Consequence, LocalTechnique, Technique, technique_term
from socialwork.vocabulary.behaviour import BehaviourTechnique, Operation, Stimulus
from socialwork.vocabulary.casework import CaseworkTechnique

CASE = """
format: 1
title: Contoh
people:
  client: {code: KL, sex: female}
  student: {code: PR, name: Citra, student_number: "1", programme: Pekerjaan Sosial}
institution: {name: Balai Contoh, setting: disability}
stages:
  - stage: intervention
    uses:
      - technique: %s
"""
WHERE = "stages[0].uses[0].technique"


def read(written: str) -> Technique:
    """Return the technique that a case file with *written* holds."""
    case = load_case((CASE % written).encode(), format="yaml")
    assert load_case(case_to_bytes(case, format="yaml"), format="yaml") == case
    (use,) = case.records(Intervention)[0].uses
    return use.technique


def refused(written: str) -> tuple[str, str]:
    """Return place and message of the one problem of a case file with *written*."""
    with pytest.raises(CaseFileError) as caught:
        read(written)
    (problem,) = caught.value.problems
    return problem.path, problem.message.en


def test_a_consequence_by_codes_and_by_words() -> None:
    """Operation and stimulus are read by code, label or alias, like all terms."""
    fine = Consequence(
        operation=Operation.REMOVE, stimulus=Stimulus.PLEASANT, what="bintang", behaviour="bolos"
    )
    assert read("{operation: remove, stimulus: pleasant, what: bintang, behaviour: bolos}") == fine
    assert read("{operation: mengambil, stimulus: menyenangkan, what: bintang, behaviour: bolos}") == fine


@pytest.mark.parametrize(
    ("written", "term"),
    [
        ("support", CaseworkTechnique.SUPPORT),
        ("penguatan negatif", BehaviourTechnique.NEGATIVE_REINFORCEMENT),
        ("{local: Sapa pagi, meaning: menyapa}", None),
        (
            "{operation: remove, stimulus: unpleasant, what: tugas}",
            BehaviourTechnique.NEGATIVE_REINFORCEMENT,
        ),
    ],
)
def test_every_kind_has_its_term_or_none(written: str, term: object) -> None:
    """A consequence amounts to the technique of its cell; a local technique has no term."""
    assert technique_term(read(written)) is term


def test_a_local_technique_stays_one() -> None:
    """A mapping with ``local`` is a local technique."""
    assert read("{local: Sapa pagi, meaning: menyapa}") == LocalTechnique(
        local="Sapa pagi", meaning="menyapa"
    )


@pytest.mark.parametrize(
    ("written", "place", "said"),
    [
        ("{operation: remove, stimulus: pleasant}", f"{WHERE}.what", "the key `what` (What) is required"),
        (
            "{operation: remov, stimulus: pleasant, what: x}",
            f"{WHERE}.operation",
            "must be one of: present, remove",
        ),
        ("{operation: remove, stimulus: pleasant, what: ' '}", f"{WHERE}.what", "must not be empty"),
        (
            "{operation: remove, stimulus: unpleasant, what: x, technique: negative-punishment}",
            f"{WHERE}.technique",
            "is not written down; name and effect follow from `operation` and `stimulus`",
        ),
        (
            "{operation: remove, stimulus: unpleasant, what: x, effect: decrease}",
            f"{WHERE}.effect",
            "is not written down; name and effect follow from `operation` and `stimulus`",
        ),
        (
            "{operation: remove, local: x}",
            WHERE,
            "cannot be a local technique (`local`) and a consequence",
        ),
        (
            "{nama: x}",
            WHERE,
            "must be a local technique, {local: name, meaning: what it means}, or a consequence of behaviour",
        ),
    ],
)
def test_what_is_wrong_is_said(written: str, place: str, said: str) -> None:
    """A technique that cannot be read is refused at its place, with what was expected."""
    path, message = refused(written)
    assert path == place
    assert message.startswith(said)
