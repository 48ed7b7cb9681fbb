"""``socialwork form`` and ``socialwork forms``, as a student uses them."""

import json
import zipfile
from pathlib import Path

import pytest

from socialwork import form_kinds
from socialwork.cli import main


def test_form_writes_a_blank_form_under_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without an output file the form is called by its kind."""
    monkeypatch.chdir(tmp_path)
    assert main(["form", "intake", "--lang", "id"]) == 0
    assert capsys.readouterr().out == "Selesai: intake.docx\n"
    assert zipfile.is_zipfile(tmp_path / "intake.docx")


@pytest.mark.parametrize(("ending", "start"), [("docx", b"PK"), ("md", b"IDENTITAS"), ("json", b"{")])
def test_form_writes_what_the_ending_says(tmp_path: Path, ending: str, start: bytes) -> None:
    """Word, Markdown and JSON."""
    path = tmp_path / f"a.{ending}"
    assert main(["form", "client-identity", "example:utama", "-o", str(path), "--lang", "id"]) == 0
    assert path.read_bytes().startswith(start)


def test_form_speaks_the_language_that_is_asked_for(tmp_path: Path) -> None:
    """``--lang`` is that of the form too; without it the template's."""
    path = tmp_path / "a.md"
    assert main(["form", "minutes", "example:utama", "-o", str(path), "--lang", "en", "--only", "II"]) == 0
    assert path.read_text("utf-8").startswith("MINUTES OF CASE CONFERENCE II\n")
    assert main(["form", "minutes", "example:utama", "-o", str(path)]) == 0
    assert path.read_text("utf-8").startswith("BERITA ACARA *CASE CONFERENCE* I\n")


def test_form_has_names_in_the_confidential_edition_only(tmp_path: Path) -> None:
    """The local supervisor of the example goes by post, and by name in the archive."""
    path = tmp_path / "a.md"
    call = ["form", "intake", "example:utama", "-o", str(path)]
    assert main(call) == 0
    assert "Dedi Contoh" not in path.read_text("utf-8")
    assert main([*call, "--edition", "confidential"]) == 0
    assert "Dedi Contoh, S.Pd." in path.read_text("utf-8")


def test_list_shows_all_forms_or_those_that_fit(capsys: pytest.CaptureFixture[str]) -> None:
    """A case without tokens has no token sheet."""
    assert main(["form", "--list", "--lang", "en"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [form.kind for form in form_kinds()]
    assert lines[0].endswith("Client Identity")
    assert main(["form", "--list", "example:lansia"]) == 0
    assert "token-sheet" not in capsys.readouterr().out


def test_forms_writes_all_that_fit_and_names_the_rest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The folder is made, and what the case has nothing for is told."""
    folder = tmp_path / "baru" / "formulir"
    assert main(["forms", "example:lansia", "-o", str(folder), "--lang", "en"]) == 0
    told = capsys.readouterr().out
    assert f"{folder / 'minutes.docx'}  Case Conference Minutes" in told
    assert told.splitlines()[-1].startswith("Nothing in the case for: group-programme, ")
    written = {path.stem for path in folder.iterdir()}
    assert written | {"token-sheet"} <= {form.kind for form in form_kinds()}
    assert "token-sheet" not in written


def test_forms_of_a_case_that_has_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """There is a line for each form and no other."""
    assert main(["forms", "example:utama", "-o", str(tmp_path)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(form_kinds())


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["form", "minuts"], 1, "there is no form “minuts”; did you mean `minutes`?"),
        (
            ["form", "token-sheet", "example:lansia"],
            1,
            "no token economy yet; fill in `stages › interv",
        ),
        (["form", "minutes", "example:utama", "--only", "III"], 1, "there are: I, II"),
        (["form"], 2, "Name a form; `--list` shows them all."),
        (["form", "minutes", "-o", "a.odt"], 2, "use .docx, .pdf, .html, .md or .json"),
        (["form", "minutes", "--edition", "secret"], 2, "The value of --edition is not known"),
        (["form", "minutes", "nowhere.yaml"], 3, "nowhere.yaml"),
        (["form", "minutes", "--template", "kampus"], 3, "no such template"),
    ],
)
def test_refusals(  # noqa: PLR0913, PLR0917 - three of the case, three that pytest gives
    arguments: list[str],
    code: int,
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One message that says what is wrong and what would help; nothing is written."""
    monkeypatch.chdir(tmp_path)
    assert main([*arguments, "--lang", "en"]) == code
    assert message in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_forms_does_not_write_into_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The output is a folder."""
    path = tmp_path / "a"
    path.write_text("", "utf-8")
    assert main(["forms", "example:utama", "-o", str(path), "--lang", "en"]) == 2
    assert "is a file, no folder" in capsys.readouterr().err


def test_the_written_tree_has_no_case_in_a_blank_form(tmp_path: Path) -> None:
    """A blank form as JSON has its title and no author."""
    path = tmp_path / "a.json"
    assert main(["form", "termination", "-o", str(path), "--lang", "en"]) == 0
    data = json.loads(path.read_text("utf-8"))
    assert data["properties"]["title"] == "Statement of Termination or Graduation"
    assert "author" not in data["properties"]
