"""Slots and final reports as a student meets them at the command line."""

import json
from pathlib import Path

import pytest

from socialwork.cli import main
from socialwork.errors import CaseFileError
from socialwork.loading import load_case


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as ``new`` makes it."""
    assert main(["new", str(tmp_path / "kasus"), "--lang", "id"]) == 0
    return tmp_path / "kasus"


def test_new_writes_questions_into_a_file_for_each_slot(folder: Path) -> None:
    """Each slot that the report prints has its file, with its questions in a comment."""
    text = (folder / "prose" / "background.md").read_text("utf-8")
    assert text.startswith("<!--\n1.1 Latar Belakang Praktikum Institusi (boleh kosong)\n")
    assert text.endswith("-->\n")
    assert "Apa yang menarik perhatian Anda" in text
    assert not (folder / "prose" / "abstract.md").exists()


def test_a_final_report_of_a_new_folder_is_refused_by_section_and_key(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each kind of leftover is told once, with section, key, file and line; nothing is written."""
    capsys.readouterr()
    target = tmp_path / "akhir.md"
    (folder / "prose" / "review.md").write_text("Kesepian ialah …\n\nMasih ditulis [nama sumber].\n", "utf-8")
    (folder / "prose" / "bakground.md").write_text("Lama.\n", "utf-8")
    assert main(["report", str(folder), "-o", str(target), "--final", "--lang", "id"]) == 1
    told = capsys.readouterr().err
    line = next(
        n
        for n, text in enumerate((folder / "case.yaml").read_text("utf-8").splitlines(), 1)
        if "praktikan)" in text
    )
    assert f"- Sampul · people.student.name · case.yaml:{line}: masih “(nama praktikan)”" in told
    assert (
        "2.4 Tinjauan Konseptual yang Terkait dengan Kasus yang Ditangani · prose.review · prose/review.md:3"
        in told
    )
    assert "    1.1 Latar Belakang Praktikum Institusi · prose.background · prose/background.md:1" in told
    assert "prose.bakground · prose/bakground.md:1" in told
    assert "maksudnya `background`?" in told
    assert "4.2 Tahap Asesmen: Tahap asesmen belum ada" in told
    assert "4.2.2" not in told  # what follows from a missing stage goes without saying
    assert told.startswith("Laporan akhir belum dapat ditulis: 82 hal")
    assert len(told.splitlines()) < 75
    assert not target.exists()


def test_what_is_missing_as_data(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``check --template`` names each leftover at its path, for editors that jump to it."""
    capsys.readouterr()
    main(["check", str(folder), "--template", "praktikum-institusi", "--format", "json", "--lang", "en"])
    found = [one for one in json.loads(capsys.readouterr().out)["findings"] if one["code"] == "SECT-04"]
    assert "people.student.student_number" in {one["path"] for one in found}
    main(["report", str(folder), "-o", str(tmp_path / "akhir.md"), "--final", "--lang", "en"])
    told = capsys.readouterr().err
    assert "Placeholders; replace them by the real thing:" in told
    assert "Instructions still stand:" in told


def test_a_draft_tells_of_prose_that_nothing_prints(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A draft is written, and no text is left out in silence."""
    main(["new", str(tmp_path / "kasus"), "--example", "lansia"])
    (tmp_path / "kasus" / "prose" / "penutup.md").write_text("Sekian.", "utf-8")
    capsys.readouterr()
    assert main(["report", str(tmp_path / "kasus"), "-o", str(tmp_path / "draf.md"), "--lang", "id"]) == 0
    assert "prose/penutup.md:1: `prose.penutup`: tidak ada bagian laporan" in capsys.readouterr().err
    assert main(["slots", str(tmp_path / "kasus"), "--lang", "id"]) == 0
    assert "`prose.penutup`" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["catatan.txt", "Background.markdown", "REVIEW.MD", "bab-1/background.md"])
def test_texts_in_prose_that_are_not_read(folder: Path, name: str) -> None:
    """A text in ``prose/`` that no slot can be is refused, with the file that was probably meant."""
    path = folder / "prose" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("Isi.", "utf-8")
    with pytest.raises(CaseFileError) as refused:
        load_case(folder)
    (problem,) = refused.value.problems
    assert problem.file == f"prose/{name}"
    assert problem.suggestion is not None
    assert f"`prose/{path.stem}.md`" in problem.suggestion.id


def test_what_is_not_text_may_lie_in_prose(folder: Path) -> None:
    """Hidden files, copies that editors keep and pictures are nobody's prose."""
    for name in (".DS_Store", "review.md~", "sketsa.png"):
        (folder / "prose" / name).write_bytes(b"x")
    assert load_case(folder).people.client.code == "KL"


def test_slots_lists_what_belongs_where(capsys: pytest.CaptureFixture[str]) -> None:
    """``slots`` names file, section, whether it is required, and the questions, in both languages."""
    assert main(["slots", "--lang", "en"]) == 0
    told = capsys.readouterr().out
    assert (
        "prose/review.md  ·  2.4 Tinjauan Konseptual yang Terkait dengan Kasus yang Ditangani  (required)"
        in told
    )
    assert "  - Which concepts explain the problem of the client, and how do sources define them?" in told
    assert main(["slots", "example:utama", "--format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    slots = {one["slot"]: one for one in data["slots"]}
    assert (slots["review"]["required"], slots["review"]["filled"]) == (True, True)
    assert (slots["background"]["required"], slots["theory-roles"]["filled"]) == (False, False)
    assert slots["abstract"]["printed"] is False
    assert data["unprinted"] == []
    assert len(slots["background"]["about"]["en"]) >= 4
