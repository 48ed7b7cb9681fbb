"""Every part of a case is found again in its files."""

from pathlib import Path

import socialwork as sw
from socialwork.loading.sources import Source


def line_of(source: Source, path: str) -> str:
    """Return the line of a YAML text at which *path* stands."""
    spot = sw.case_spots(source).of(path)
    assert isinstance(source, bytes)
    return source.decode().splitlines()[spot.line - 1].strip()


TEXT = b"""format: 1
people:
  client: {code: K, name: BR}
stages:
  - stage: intake
    problem: malas
prose:
  latar: satu
  tujuan: dua
"""


def test_a_path_is_found_at_its_line() -> None:
    """The spot of a path is the line of its value."""
    assert line_of(TEXT, "stages[0].problem") == "problem: malas"
    assert line_of(TEXT, "people.client.name") == "client: {code: K, name: BR}"


def test_what_is_not_written_is_found_at_the_nearest_thing() -> None:
    """A field that the file leaves out has the spot of its record; an unknown one that of the file."""
    assert line_of(TEXT, "stages[0].symptoms[2]") == "- stage: intake"
    assert sw.case_spots(TEXT).of("unknown").line == 1


def test_prose_is_found_by_its_slot() -> None:
    """A case lists its prose, a file names it: the second slot is found where it is written."""
    assert line_of(TEXT, "prose[1].text") == "tujuan: dua"


def test_prose_in_a_file_of_its_own_is_found_there(tmp_path: Path) -> None:
    """Prose that stands in a Markdown file beside the case names that file."""
    (tmp_path / "case.yaml").write_bytes(TEXT)
    (tmp_path / "prose").mkdir()
    (tmp_path / "prose" / "akhir.md").write_text("tiga", encoding="utf-8")
    case_files = sw.case_spots(tmp_path)
    assert case_files.of("prose[1].text").file == "case.yaml"
    assert case_files.of("prose[2].text").file.endswith("akhir.md")
    assert case_files.of("prose[9].text").file == "case.yaml"


def test_json_has_lines_too() -> None:
    """A case in JSON is found by line and column."""
    spot = sw.case_spots(b'{"format": 1,\n "title": "x"}').of("title")
    assert (spot.line, spot.column) == (2, 11)
