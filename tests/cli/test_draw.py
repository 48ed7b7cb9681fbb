"""``socialwork draw``: drawings of a case and of a family file, as files and in words."""

import builtins
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from drawn_tools import register_cards
from socialwork.cli import main
from socialwork.cli.drawing_sources import MOST_PEOPLE
from socialwork.drawings import base as drawings
from socialwork.drawings.base import DrawingEntry, View
from socialwork.figures.model import Figure, Label
from socialwork.tools.genogram import Genogram

CASE = """
format: 1
title: Contoh
people:
  client: {code: BR, sex: male, full_name: Budi Rahasia}
  guardian: {code: IB, kinship: mother, full_name: Ibunda Rahasia}
  student: {code: PR, name: Praktikan Contoh, student_number: 00.00.003, programme: Pekerjaan Sosial}
institution: {name: SMK Contoh, setting: education}
stages:
  - stage: assessment
    tools:
      - {tool: strength-card, people: [BR]}
      - {tool: strength-card, people: [IB, BR]}
"""
FAMILY = (
    "0 HEAD\n1 GEDC\n2 VERS 7.0\n"
    "0 @I1@ INDI\n1 NAME Ani /Contoh/\n1 SEX F\n1 FAMC @F1@\n1 FAMS @F9@\n"
    "0 @I2@ INDI\n1 NAME Budi /Contoh/\n1 SEX M\n1 FAMS @F1@\n"
    "0 @I3@ INDI\n1 NAME Cici /Lain/\n1 SEX F\n"
    "0 @F1@ FAM\n1 HUSB @I2@\n1 CHIL @I1@\n0 TRLR\n"
)


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A case with two cards to draw, and the folder to write in."""
    register_cards(monkeypatch)
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "kasus.yaml"
    path.write_text(CASE, encoding="utf-8")
    return str(path)


def in_order(tool: Genogram, view: View) -> Figure:
    """Return a drawing that tells who is in a genogram."""
    said = tuple(f"{view.name(kin.code)}: {kin.role}{' *' * kin.index}" for kin in tool.people)
    label = Label(x=9, y=20, text=view.notation.code)
    return Figure(width=200, height=100, items=(label,), title="Genogram", alt=view.client, description=said)


@pytest.fixture
def family(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A family file, with a drawing that tells who is in it."""
    drawings.drawn_tools()
    monkeypatch.setitem(drawings._DRAWINGS, Genogram, DrawingEntry(in_order))
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "keluarga.ged"
    path.write_text(FAMILY, encoding="utf-8")
    return str(path)


def refused(*args: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Return what is said of a call that is refused."""
    assert main(["draw", *args, "--lang", "en"]) == 2
    return capsys.readouterr().err


# --- kinds ------------------------------------------------------------------------------------


def test_the_kinds_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    """``--list`` tells the code and the name of every kind, without any source."""
    assert main(["draw", "--list", "--lang", "id"]) == 0
    lines = capsys.readouterr().out.splitlines()
    found = [tuple(line.split(maxsplit=1)) for line in lines]
    assert {
        ("organisation", "Struktur organisasi"),
        ("case-timeline", "Lini masa kasus"),
        ("tokens", "Grafik ekonomi token"),
    } <= {*found}
    assert any(line.split() == ["bpss", "Biopsikososial-spiritual", "(BPSS)"] for line in lines)


@pytest.mark.parametrize("kind", ["organisation", "struktur organisasi", "Organisation_Chart"])
def test_a_kind_goes_by_code_and_by_name(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A kind is found by its code and by its name in either language."""
    assert main(["draw", kind, "example:utama"]) == 0
    assert "SMK Contoh Nusantara" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("kind", "near"), [("organization", "organisation"), ("token", "tokens"), ("bpsss", "bpss")]
)
def test_a_kind_that_is_not_known(kind: str, near: str, capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown kind is told, with those that come near."""
    text = refused(kind, "example:utama", capsys=capsys)
    assert f"'{kind}' is no kind of drawing" in text
    assert f"Did you mean {near}?" in text


def test_a_case_without_that_kind(capsys: pytest.CaptureFixture[str]) -> None:
    """A case that has nothing of the kind is told as such."""
    text = refused("tokens", "example:lansia", capsys=capsys)
    assert "This case has no chart of a token economy." in text
    assert "Did you mean" not in text
    assert "Did you mean case-timeline?" in refused("timeline", "example:utama", capsys=capsys)


def test_a_case_that_cannot_be_read(tmp_path: Path) -> None:
    """A case that is not there leaves with the code of files that cannot be read."""
    assert main(["draw", "tokens", str(tmp_path / "tidak-ada.yaml")]) == 3


# --- words and files --------------------------------------------------------------------------


def test_without_output_it_is_told_in_words(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Title, short text and description of each drawing, a blank line between them."""
    assert main(["draw", "strength-card", case]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Kartu BR",
        "Kartu kekuatan dari BR",
        "BR memegang kartu",
        "",
        "Kartu Ibu dan BR",
        "Kartu kekuatan dari Ibu dan BR",
        "Ibu memegang kartu",
        "BR memegang kartu",
    ]


@pytest.mark.parametrize("ending", ["svg", "docx", "png"])
def test_several_are_numbered(case: str, ending: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each drawing of a kind is a file of its own, in the form that the ending tells."""
    assert main(["draw", "strength-card", case, "-o", f"kartu.{ending}", "--lang", "en"]) == 0
    files = [Path(f"kartu-1.{ending}"), Path(f"kartu-2.{ending}")]
    assert capsys.readouterr().out.splitlines() == [f"Done: {file}" for file in files]
    signs = {"svg": b"<svg", "docx": b"PK", "png": b"\x89PNG"}
    assert all(signs[ending] in file.read_bytes()[:200] for file in files)


def test_one_of_several(case: str) -> None:
    """``--nth`` draws one alone, under the name that was asked for."""
    assert main(["draw", "strength-card", case, "-o", "kartu.svg", "--nth", "2"]) == 0
    assert "Kartu Ibu dan BR" in Path("kartu.svg").read_text("utf-8")
    assert not Path("kartu-1.svg").exists()


def test_a_number_too_high(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A number that no drawing has is refused with how many there are."""
    assert "There are 2 drawings" in refused("strength-card", case, "--nth", "3", capsys=capsys)


def test_an_ending_that_is_not_known(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is neither SVG nor PNG nor Word is refused with those that are known."""
    text = refused("strength-card", case, "-o", "kartu.gif", capsys=capsys)
    assert "The ending '.gif' is not known; use .svg, .png or .docx." in text


def test_a_drawing_that_cannot_be_made(tmp_path: Path, case: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What a tool does not allow to draw is told in the language of the messages."""
    path = tmp_path / "kosong.yaml"
    path.write_text(CASE.replace("people: [BR]", "people: []"), encoding="utf-8")
    assert main(["draw", "strength-card", str(path), "--lang", "id"]) == 3
    assert capsys.readouterr().err.strip() == "kartu tanpa orang"


# --- names ------------------------------------------------------------------------------------


def test_nobody_is_named(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither words nor files hold a name unless it is asked for."""
    assert main(["draw", "strength-card", case, "-o", "kartu.docx"]) == 0
    assert main(["draw", "strength-card", case]) == 0
    document = zipfile.ZipFile("kartu-2.docx").read("word/document.xml").decode()
    assert "Rahasia" not in document + capsys.readouterr().out
    assert "Ibu" in document


def test_the_confidential_edition_names_people(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With ``--confidential`` drawing, alternative text and description have the names of the case file."""
    assert main(["draw", "strength-card", case, "--confidential", "--nth", "2"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Kartu Ibunda Rahasia dan Budi Rahasia",
        "Kartu kekuatan dari Ibunda Rahasia dan Budi Rahasia",
        "Ibunda Rahasia memegang kartu",
        "Budi Rahasia memegang kartu",
    ]


# --- family files -----------------------------------------------------------------------------


def test_the_family_round_a_person(family: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A person is chosen by pointer or code; relatives have codes and roles as that person sees them."""
    for person in ("@I1@", "I1"):
        assert main(["draw", "genogram", family, "--person", person, "--lang", "en"]) == 0
        told = capsys.readouterr()
        assert told.out.splitlines() == ["Genogram", "I1", "I1: Index person *", "I2: Father"]
    assert "keluarga.ged:8 = FAMS @F9@: this points to a family that is not in the file" in told.err


def test_hops_names_and_notation(family: str, capsys: pytest.CaptureFixture[str]) -> None:
    """How far the family reaches, whether people are named and which symbols are used is asked for."""
    args = ["--person", "I1", "--hops", "0", "--names", "--notation", "bennett", "-o", "k.svg"]
    assert main(["draw", "genogram", family, *args]) == 0
    assert "bennett" in Path("k.svg").read_text("utf-8")
    assert main(["draw", "genogram", family, *args[:-2]]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Ani Contoh: Tokoh utama *"


def test_a_small_family_is_drawn_whole(family: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a person everyone in the file is drawn."""
    assert main(["draw", "genogram", family]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 5


def test_a_large_family_asks_for_a_person(family: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A file of hundreds is not drawn as a whole."""
    more = "".join(f"0 @P{n}@ INDI\n" for n in range(MOST_PEOPLE))
    Path(family).write_text(FAMILY.replace("0 TRLR", f"{more}0 TRLR"), encoding="utf-8")
    text = refused("genogram", family, capsys=capsys)
    assert f"This file holds {MOST_PEOPLE + 3} people; choose one with --person, such as --person I1." in text


def test_many_remarks_are_cut(family: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Of a file with many flaws the first ten are told, and how many there are besides."""
    more = "".join("bukan baris\n" for _ in range(12))
    Path(family).write_text(FAMILY.replace("0 TRLR", f"{more}0 TRLR"), encoding="utf-8")
    assert main(["draw", "genogram", family, "--lang", "en"]) == 0
    lines = capsys.readouterr().err.splitlines()
    assert (len(lines), lines[-1]) == (11, "… and 3 more remarks.")


def test_a_person_who_is_not_there(family: str, capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown person is told, with codes that come near."""
    text = refused("genogram", family, "--person", "@I11@", capsys=capsys)
    assert "There is no person '@I11@' in this file" in text
    assert "I1" in text.splitlines()[-2]


def test_other_kinds_are_not_in_a_family_file(family: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A family file has genograms only; a case has no persons to choose from."""
    assert "Of a family file only a genogram" in refused("bpss", family, capsys=capsys)
    assert "--person is for family files" in refused("bpss", "example:utama", "--person", "I1", capsys=capsys)


def test_a_family_file_that_cannot_be_read(family: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is no GEDCOM gives one message with its place, and no traceback."""
    Path(family).write_text("Halo\n", encoding="utf-8")
    assert main(["draw", "genogram", family, "--lang", "id"]) == 3
    text = capsys.readouterr().err
    assert text.startswith("keluarga.ged:1 = Halo: ini bukan berkas GEDCOM")
    assert "Traceback" not in text


def test_without_the_extra(
    family: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where gedcom-lite is not installed, the message tells how to get it."""
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "gedcom_lite":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.delitem(sys.modules, "socialwork.loading.gedcom", raising=False)
    monkeypatch.setattr(builtins, "__import__", without)
    assert "pip install 'socialwork[gedcom]'" in refused("genogram", family, capsys=capsys)
