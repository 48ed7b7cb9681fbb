"""A final report holds no scaffold, no placeholder, no instruction, and leaves no prose out."""

from functools import cache
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings, strategies as st

from school import put
from socialwork import MissingPart, build, load_case, load_template, missing_parts, to_markdown
from socialwork.case import Case, ProseSlot, Waiver
from socialwork.errors import TemplateError
from socialwork.export.scaffold import scaffold_prose, skeleton, skeleton_texts
from socialwork.export.slots import template_slots

TEMPLATE = load_template()
DONE = load_case("example:lansia")
START = load_case(skeleton())
SCAFFOLD = {name.removesuffix(".md"): text for name, text in scaffold_prose(TEMPLATE, "id")}
FIELDS = (
    *(
        "title",
        "problem",
        "people.student.name",
        "people.student.student_number",
        "people.supervisors[0].name",
    ),
    *("people.supervisors[1].name", "institution.name", "institution.region"),
)
SUBSETS = st.sets(st.sampled_from([*FIELDS, *(f"prose.{slot}" for slot in SCAFFOLD)]))


def with_slot(case: Case, slot: str, text: str) -> Case:
    """Return *case* with *text* in a slot."""
    kept = tuple(one for one in case.prose if one.slot != slot)
    return evolve(case, prose=(*kept, ProseSlot(slot=slot, text=text)))


@cache
def value(path: str) -> str:
    """Return what the finished example says at *path*."""
    here: object = DONE
    for step in path.replace("[", ".").replace("]", "").split("."):
        here = here[int(step)] if isinstance(here, tuple) else getattr(here, step)
    assert isinstance(here, str)
    return here


def keys(missing: tuple[MissingPart, ...]) -> set[str]:
    """Return the keys that are named, and those of slots that are empty."""
    empty = {f"prose.{slot}" for slot in SCAFFOLD for one in missing if f"prose/{slot}.md" in one.message.id}
    return {one.key for one in missing if one.key} | empty


def test_the_fields_of_the_scaffold_are_those_of_its_data() -> None:
    """Every value in parentheses that the shipped skeleton asks to replace is tried below."""
    asked = {path for path, text in skeleton_texts().items() if "(" in text}
    assert asked == set(FIELDS) - {"people.student.student_number"}


@given(SUBSETS)
@settings(max_examples=12)
def test_what_is_left_of_the_scaffold_is_named_each(left: set[str]) -> None:
    """A complete case in which some fields and slots are as ``new`` wrote them lacks just those."""
    case = DONE
    for key in sorted(left):
        slot = key.removeprefix("prose.")
        case = with_slot(case, slot, SCAFFOLD[slot]) if slot != key else put(case, key, skeleton_texts()[key])
    missing = missing_parts(case, TEMPLATE)
    assert keys(missing) == left
    assert all(one.section for one in missing if one.key.startswith("prose."))


@given(SUBSETS)
@settings(max_examples=4)
def test_a_scaffold_filled_in_half_is_never_final(filled: set[str]) -> None:
    """Whatever part of the scaffold is filled in, the rest of it is told."""
    case = START
    for slot, text in SCAFFOLD.items():
        case = with_slot(case, slot, "Uraian sendiri." if f"prose.{slot}" in filled else text)
    for path in filled & set(FIELDS):
        case = put(case, path, value(path))
    missing = missing_parts(case, TEMPLATE)
    assert {*FIELDS} - filled <= keys(missing)
    assert {f"prose.{slot}" for slot in SCAFFOLD} - filled <= keys(missing)
    assert not {one.key for one in missing if one.kind == "left"} & filled


@pytest.mark.parametrize(
    ("path", "said"),
    [
        *(
            ("people.student.name", said)
            for said in ("Nama Mahasiswa", "………", "xxx", "TBD", "[nama]", "<nama>", "(isi nama)", "_____")
        ),
        ("people.student.student_number", "00.00.000"),
        ("people.student.student_number", "0000000000"),
        ("institution.name", "Panti Wreda ( Nama  Lembaga )"),
        ("title", "Penanganan Klien “HT” di [nama lembaga]"),
        ("stages[3].symptoms[0].text", "Klien mengeluh (tuliskan keluhannya di sini)."),
        ("stages[3].symptoms[0].text", "Klien mengeluh …………"),
    ],
)
def test_placeholders_in_printed_fields(path: str, said: str) -> None:
    """What stands for something else is refused at its place, with the section that prints it."""
    (found,) = missing_parts(put(DONE, path, said), TEMPLATE)
    assert (found.kind, found.key) == ("left", path)
    assert found.section
    assert found.message.id.startswith("masih “")
    assert found.message.en.startswith("is still “")


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("people.student.student_number", "00.00.001"),
        ("people.student.name", "Namarina Contoh"),
        ("stages[3].symptoms[0].text", "Klien (perempuan, 71 tahun) diam; “saya […] lelah”."),
        ("stages[3].symptoms[0].text", "Klien berhenti … lalu tersenyum (dijelaskan pada bagian lain)."),
    ],
)
def test_what_only_looks_like_a_placeholder(path: str, said: str) -> None:
    """Invented numbers, elisions and remarks in parentheses are texts like any other."""
    assert missing_parts(put(DONE, path, said), TEMPLATE) == ()


def test_what_looks_like_a_placeholder_is_accepted_with_a_reason() -> None:
    """A waiver of SECT-02 lets a text pass, but no text of the scaffold."""
    said = put(DONE, "stages[3].symptoms[0].text", "Klien berkata “TODO” setiap pagi.")
    waivers = (Waiver(code="SECT-02", place="stages[3]", reason="Kata klien sendiri."),)
    assert len(missing_parts(said, TEMPLATE)) == 1
    assert missing_parts(evolve(said, waivers=waivers), TEMPLATE) == ()
    everywhere = evolve(
        put(DONE, "institution.name", "(nama lembaga)"), waivers=(evolve(waivers[0], place=""),)
    )
    assert keys(missing_parts(everywhere, TEMPLATE)) == {"institution.name"}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Panti ini tenang.\n\n<!-- cek lagi -->\n", 3),
        ("Panti ini tenang.\n\n<!-- belum ditutup\n", 3),
        ("- Apa  akibatnya bila *dibiarkan*?\n\nPanti ini tenang.", None),
        (f"Panti ini tenang.\n\n{SCAFFOLD['background'].splitlines()[4]}\nWarga makan bersama.", 3),
    ],
)
def test_instructions_beside_own_text(text: str, line: int | None) -> None:
    """A question of the scaffold or a comment beside own text is told with its line, other questions not."""
    missing = missing_parts(with_slot(DONE, "background", text), TEMPLATE)
    expected = [] if line is None else [("instructions", "prose.background", line)]
    assert [(one.kind, one.key, one.line) for one in missing] == expected
    assert all(one.section == "1.1 Latar Belakang Praktikum Institusi" for one in missing)


def test_instructions_are_never_printed() -> None:
    """A draft shows nothing of the comments in slots, and what stands round them."""
    text = to_markdown(
        build(with_slot(DONE, "background", f"{SCAFFOLD['background']}\nWarga rukun."), TEMPLATE)
    )
    assert "Warga rukun." in text
    assert "<!--" not in text
    assert "Apa yang menarik perhatian" not in text


def test_prose_that_nothing_prints() -> None:
    """A slot that the template does not know stops a final report, with the one that was probably meant."""
    case = evolve(
        DONE, prose=(*DONE.prose, *(ProseSlot(slot=one, text="Isi.") for one in ("Bakground", "qq")))
    )
    first, second = missing_parts(case, TEMPLATE)
    assert (first.kind, first.key, second.key) == ("unprinted", "prose.Bakground", "prose.qq")
    assert first.suggestion is not None
    assert "`background`" in first.suggestion.id
    assert second.suggestion is None


def test_both_examples_are_finished() -> None:
    """The shipped examples pass; their abstract waits for a campus that prints one."""
    for name in ("utama", "lansia"):
        case = load_case(f"example:{name}")
        assert missing_parts(case, TEMPLATE) == ()
        slots = {one.name: one for one in template_slots(TEMPLATE, case)}
        assert slots["abstract"].filled
        assert not slots["abstract"].printed


def test_every_slot_of_the_shipped_template_is_described(tmp_path: Path) -> None:
    """Each slot has questions in both languages, and a template that names it without them has the same."""
    shipped = template_slots(TEMPLATE)
    for slot in shipped:
        assert slot.about is not None
        for text in (slot.about.id, slot.about.en):
            assert all(line.endswith(("?", ".")) for line in text.split("\n") if line)
        assert len(slot.about.id.splitlines()) == len(slot.about.en.splitlines())
    assert {slot.name for slot in shipped if not slot.optional and slot.printed} == {"preface", "review"}
    path = tmp_path / "template.toml"
    sides = ("width", "height", "left", "top", "right", "bottom")
    path.write_text(
        'name = "kecil"\n[[page]]\nname = "a4"\n'
        + "".join(f"{side} = 4.0\n" for side in sides)
        + f'rules = [{{ of = {[*sides]}, status = "assumed", source = "x" }}]\n'
        '[[chapter]]\ntitle = "SATU"\n[[chapter.section]]\ntitle = "Sendiri"\n'
        'content = [{ prose = "review" }, { prose = "ethics", optional = true }]\n',
        "utf-8",
    )
    review, ethics = template_slots(load_template(path))
    assert review.about == next(one.about for one in shipped if one.name == "review")
    assert (review.section, ethics.about, ethics.optional) == ("1.1 Sendiri", None, True)
    named = '[[slot]]\nname = "etics"\nabout = { id = "Apa?", en = "What?" }\n'
    path.write_text(path.read_text("utf-8") + named, "utf-8")
    with pytest.raises(TemplateError) as refused:
        load_template(path)
    (problem,) = refused.value.problems
    assert (problem.path, problem.value) == ("slot[0].name", "etics")
    assert problem.suggestion is not None
    assert "ethics" in problem.suggestion.en
