"""Instruments from a school's own file, and answers in case files."""

from collections.abc import Callable
from pathlib import Path

import pytest

from socialwork.errors import CaseFileError, InstrumentFileError
from socialwork.instruments.answers import Answer, Answers
from socialwork.instruments.model import Instrument, Item, Subscale
from socialwork.instruments.scale import Anchor, Band, MissingRule, Norm, Scale
from socialwork.loading import case_to_bytes, load_case, load_instrument
from socialwork.loading.messages import explained
from socialwork.tools import Cohesion
from socialwork.vocabulary.instruments import Aggregation, Licence, Validation
from socialwork.words import Words

FORM = """\
code = "kelas"
name = {id = "Skala kelas", en = "Class scale"}
licence = "Dengan izin tertulis"
permission = "Surat izin, 1 Agustus 2023"
validated = "belum"
scale = {low = 1, high = 5, anchors = [{value = 1, label = "Tidak pernah"}]}

[[items]]
code = "b1"
text = "Saya betah."
[[items]]
code = "b2"
reverse = true

[[subscales]]
code = "a"
name = "Betah"
items = ["b1", "b2"]
how = "rata-rata"
"""

CASE = """\
format: 1
title: Contoh
people:
  client: {code: BR, sex: male}
  student: {code: CC, name: Praktikan, student_number: 00.00.003, programme: Pekerjaan Sosial}
institution: {name: SMK Contoh, setting: education}
stages:
  - stage: assessment
    tools:
      - tool: cohesion
        instrument: kelas
        responses:
          - {respondent: BR, answers: {b1: 4, b2: }}
"""


def problems(text: str | bytes) -> list[tuple[int | None, str]]:
    """Return line and path of every problem of a form."""
    with pytest.raises(InstrumentFileError) as caught:
        load_instrument(text.encode() if isinstance(text, str) else text, file="kelas.toml")
    return [(one.line, one.path) for one in caught.value.problems]


def test_a_form_is_read_from_a_file(tmp_path: Path) -> None:
    """Everything that the school wrote is there, terms by any spelling."""
    path = tmp_path / "kelas.toml"
    path.write_text(FORM, encoding="utf-8")
    form = load_instrument(path)
    assert form == load_instrument(str(path)) == load_instrument(FORM.encode())
    assert form.name == Words("Skala kelas", "Class scale")
    assert (form.licence, form.validated) == (Licence.WRITTEN_PERMISSION, Validation.NO)
    assert form.subscales[0].how is Aggregation.MEAN
    assert [item.reverse for item in form.items] == [False, True]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("reverse", "revers", [(13, "items[1].revers")]),
        ("low = 1, high = 5, anchors", "low = 5, high = 5, anchors", [(6, "scale")]),
        ('how = "rata-rata"', 'how = "median"', [(19, "subscales[0].how")]),
        ('code = "b1"', 'code = "b 1"', [(9, "items[0].code")]),
        ('items = ["b1", "b2"]', 'items = ["b1", "b9"]', [(1, "")]),
        ('code = "kelas"\n', "", [(1, "code")]),
        ('text = "Saya betah."', "text = 5", [(10, "items[0].text")]),
        ("scale = {", "scale = [", [(6, "")]),
    ],
)
def test_every_mistake_has_its_line_and_field(
    old: str, new: str, expected: list[tuple[int | None, str]]
) -> None:
    """A form with a mistake is refused, and the mistake is found at once."""
    assert problems(FORM.replace(old, new, 1)) == expected


def test_a_message_says_what_is_wrong_in_both_languages() -> None:
    """What instruments refuse has a sentence in each language."""
    with pytest.raises(InstrumentFileError) as caught:
        load_instrument(FORM.replace('"b1", "b2"]', '"b1", "b9"]').encode(), file="kelas.toml")
    assert "subskala 'a' memuat butir 'b9' yang tidak ada dalam daftar butir" in caught.value.text("id")
    assert "names the item 'b9', which is not listed" in caught.value.text("en")


SCALE = Scale(low=1, high=5)

REFUSED: dict[str, Callable[[], object]] = {
    "width": lambda: Scale(low=3, high=3),
    "anchors": lambda: Scale(low=1, high=2, anchors=(Anchor(value=3, label="a"),)),
    "bands": lambda: Norm(
        population="P", source="S", bands=(Band(start=2, label="a"), Band(start=1.5, label="b"))
    ),
    "item twice": lambda: Instrument(code="a", name="A", items=(Item(code="b"),) * 2, scale=SCALE),
    "no scale": lambda: Instrument(code="a", name="A", items=(Item(code="b"),)),
    "subscale twice": lambda: Instrument(code="a", name="A", subscales=(Subscale(code="s", name="S"),) * 2),
    "item in subscale twice": lambda: Instrument(
        code="a",
        name="A",
        items=(Item(code="b"),),
        scale=SCALE,
        subscales=(Subscale(code="s", name="S", items=("b", "b")),),
    ),
    "norms": lambda: Instrument(
        code="a", name="A", norms=(Norm(population="P", source="S", subscale="x", bands=()),)
    ),
    "answered twice": lambda: Answers(answers=(Answer(item="a"),) * 2),
    "percent": lambda: MissingRule(percent=100),
}


@pytest.mark.parametrize("make", REFUSED.values(), ids=REFUSED.keys())
def test_every_refusal_has_a_sentence_in_each_language(make: Callable[[], object]) -> None:
    """No refusal of an instrument is shown to people in the words of a programmer."""
    with pytest.raises(ValueError, match=r".+") as caught:
        make()
    words = explained(caught.value)
    assert not words.id.startswith("nilai tidak mungkin")
    assert words.id != words.en


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    """A path to nothing, or to a folder, is told."""
    for path in (tmp_path / "tidak-ada.toml", tmp_path, "a\x00b.toml"):
        with pytest.raises(InstrumentFileError):
            load_instrument(path)


def test_another_encoding_is_refused() -> None:
    """Only UTF-8 is read."""
    assert problems(FORM.encode("utf-16")) == [(None, "")]


def test_answers_stand_in_case_files_as_a_mapping() -> None:
    """Items map to numbers, an empty value is no answer, and saving writes the same."""
    case = load_case(CASE.encode(), format="yaml")
    tool = case.stages[0].tools[0]  # type: ignore[union-attr] - an assessment
    assert isinstance(tool, Cohesion)
    assert tool.responses[0].answers == (Answer(item="b1", value=4), Answer(item="b2", value=None))
    for written in ("yaml", "json"):
        assert load_case(case_to_bytes(case, format=written)) == case  # type: ignore[arg-type] - both are formats
    assert b"b1: 4" in case_to_bytes(case)


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ("{b1: empat}", "stages[0].tools[0].responses[0].answers.b1"),
        ("[4, 5]", "stages[0].tools[0].responses[0].answers"),
        ("{b 1: 4}", "stages[0].tools[0].responses[0].answers.b 1"),
    ],
)
def test_a_wrong_answer_is_told_at_its_item(given: str, path: str) -> None:
    """What is no number, or no mapping, is refused where it stands."""
    with pytest.raises(CaseFileError) as caught:
        load_case(CASE.replace("{b1: 4, b2: }", given).encode(), format="yaml")
    assert [one.path for one in caught.value.problems] == [path]


def test_the_forms_of_a_case_come_back() -> None:
    """A case holds the school's forms, so that it is complete in itself."""
    text = (
        CASE + "instruments:\n  - {code: kelas, name: Skala kelas, scale: {high: 4}, items: [{code: b1}]}\n"
    )
    case = load_case(text.encode(), format="yaml")
    assert case.instruments[0].items[0].code == "b1"
    assert load_case(case_to_bytes(case)) == case
