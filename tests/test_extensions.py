"""A package from outside adds to the library through one file and one entry point."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

MODULE = '''
from socialwork.knowledge import Concept, Source, register_concepts, register_works
from socialwork.references import Author, Reference
from socialwork.vocabulary.open import TechniqueTerm, extends
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words


@extends
class CampusTechnique(TechniqueTerm):
    """Techniques that our campus teaches besides."""

    LETTER = "unsent-letter", "Surat yang tidak dikirim", "Unsent letter", "surat untuk diri sendiri"


campus = (Author(literal="Kampus Contoh"),)
register_works(Reference(code="contoh2020", title="Menulis untuk pulih", author=campus, year=2020))
register_concepts(
    Concept(
        term=CampusTechnique.LETTER,
        definition=Words(
            "Surat yang tidak dikirim adalah surat yang ditulis klien tanpa maksud mengirimnya.",
            "Unsent letter is a letter that the client writes to someone without meaning to send it.",
        ),
        stages=(StageKind.INTERVENTION,),
        sources=(Source("contoh2020"),),
        example=Words("Seorang remaja menulis kepada ayahnya.", "A teenager writes to a father."),
    )
)
'''

CASE = """
format: 1
title: Contoh kecil
people:
  client: {code: KL, sex: female}
  student: {code: PR, name: Praktikan Contoh, student_number: 00.00.003, programme: Pekerjaan Sosial}
institution: {name: Balai Contoh, setting: disability}
stages:
  - stage: intervention
    uses:
      - {technique: surat untuk diri sendiri, process: Klien menulis., result: Klien lega.}
"""


def installed(folder: Path, module: str, text: str | None) -> Path:
    """Put a package with one module and its entry point into *folder*, as an installer would."""
    if text is not None:
        (folder / f"{module}.py").write_text(text, encoding="utf-8")
    facts = folder / f"{module}-1.0.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {module}\nVersion: 1.0\n", encoding="utf-8"
    )
    (facts / "entry_points.txt").write_text(f"[socialwork]\nkampus = {module}\n", encoding="utf-8")
    return folder


def run(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    """Run the command line with the packages of *folder* installed besides."""
    env = os.environ | {"PYTHONPATH": str(folder), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-m", "socialwork", *args], capture_output=True, text=True, env=env, check=False
    )


@pytest.fixture
def campus(tmp_path: Path) -> Path:
    """A folder with the campus's package and a case that uses it."""
    (tmp_path / "kasus.yaml").write_text(CASE, encoding="utf-8")
    return installed(tmp_path, "kampus_contoh", MODULE)


def test_a_case_file_names_a_technique_from_outside(campus: Path) -> None:
    """A technique of another package is loaded, checked and is no local name."""
    done = run(campus, "check", str(campus / "kasus.yaml"), "--format", "json")
    assert '"TECH-04"' not in done.stdout
    assert '"GATE-' in done.stdout


def test_without_the_package_the_technique_is_unknown(campus: Path, tmp_path: Path) -> None:
    """The same file is refused where the package is not installed."""
    empty = tmp_path / "empty"
    empty.mkdir()
    done = run(empty, "check", str(campus / "kasus.yaml"))
    assert done.returncode == 3
    assert "surat untuk diri sendiri" in done.stderr


def test_a_broken_package_is_named(tmp_path: Path) -> None:
    """An extension that cannot be imported gives one clear error with its name, no traceback."""
    done = run(installed(tmp_path, "kampus_rusak", None), "show", "example:utama")
    assert done.returncode == 3
    assert "kampus_rusak" in done.stderr
    assert "ekstensi" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_second_meaning_for_a_word_is_refused(tmp_path: Path) -> None:
    """An extension cannot take a word that names a technique already."""
    text = MODULE.replace("unsent-letter", "support")
    done = run(installed(tmp_path, "kampus_dobel", text), "show", "example:utama")
    assert done.returncode == 3
    assert "'support'" in done.stderr
