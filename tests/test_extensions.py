"""A package from outside adds to the library through one file and one entry point."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import socialwork as sw

MODULE = '''
from socialwork import GroupFit, GroupNeed, Instrument, Item, Scale, Serves
from socialwork import register_group_fit, register_instrument
from socialwork.knowledge import Concept, Source, register_concepts, register_works
from socialwork.references import Author, Reference
from socialwork.vocabulary.open import GroupTypeTerm, TechniqueTerm, extends
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


@extends
class CampusGroup(GroupTypeTerm):
    """Types of groups that our campus knows besides."""

    MEMORY = "memory-group", "Kelompok kenangan", "Reminiscence group"


register_concepts(
    Concept(
        term=CampusGroup.MEMORY,
        definition=Words(
            "Kelompok kenangan adalah kelompok tempat anggota bercerita tentang masa lalu.",
            "Reminiscence group is a group in which members tell of the past.",
        ),
        sources=(Source("contoh2020"),),
        example=Words("Enam penghuni membawa foto lama.", "Six residents bring old pictures."),
    )
)
register_group_fit(
    GroupFit(
        type=CampusGroup.MEMORY,
        serves=(Serves(GroupNeed.COMPANY, 2, Words("Cerita mendekatkan.", "Stories bring closer.")),),
    )
)
register_instrument(
    Instrument(
        code="kampus-semangat",
        name="Skala semangat",
        items=(Item(code="b1", text="Saya bersemangat."), Item(code="b2", text="Saya lelah.", reverse=True)),
        scale=Scale(low=1, high=5),
    )
)
'''

CASE = """
format: 1
title: Contoh kecil
people:
  client: {code: KL, sex: female, stated_age: 30}
  student: {code: PR, name: Praktikan Contoh, student_number: 00.00.003, programme: Pekerjaan Sosial}
institution: {name: Balai Contoh, setting: disability}
stages:
  - stage: assessment
    tools:
      - tool: instrument
        instrument: kampus-semangat
        responses:
          - {respondent: KL, date: 2025-03-12, answers: {b1: 4, b2: 2}}
  - stage: intervention
    group:
      name: Cerita Sore
      type: kelompok kenangan
      goal: Anggota saling mengenal.
      members: []
      tools:
        - tool: group-needs
          date: 2025-03-11
          answers:
            - {member: KL, interest: high, needs: [company]}
    uses:
      - {technique: surat untuk diri sendiri, process: Klien menulis., result: Klien lega.}
"""


TOOL = '''
from typing import Annotated

from attrs import frozen

import socialwork as sw
from socialwork.export.blocks.tools_table import Sheet, tool_blocks
from socialwork.figures.model import Ellipse, Figure, Group, Label, Mark


@sw.tool("strength-hand", sw.Words("Tangan kekuatan", "Hand of strengths"))
@frozen(kw_only=True)
class StrengthHand(sw.Tool):
    """A strength of the client for each finger of a hand."""

    fingers: Annotated[tuple[str, ...], sw.Words("Jari", "Fingers")]
    reading: Annotated[str, sw.Words("Penjelasan", "Reading")] = ""


@sw.draws(StrengthHand)
def hand(tool, view):
    who = view.name(view.client)
    fingers = tuple(
        Group(
            items=(
                Ellipse(cx=50 + 90 * n, cy=40, rx=40, ry=30),
                Label(x=50 + 90 * n, y=44, text=one, anchor="middle"),
            ),
            mark=Mark(role="finger", alt=one),
        )
        for n, one in enumerate(tool.fingers)
    )
    words = sw.Words(f"Tangan kekuatan {who}", f"Hand of strengths of {who}")
    return Figure(
        width=90 * len(tool.fingers) + 10,
        height=80,
        items=fingers,
        title=words.pick(view.lang),
        alt=words.pick(view.lang),
        description=tuple(f"{who}: {one}" for one in tool.fingers),
        lang=view.lang,
    )


@tool_blocks.register
def printed(tool: StrengthHand, sheet: Sheet):
    return sheet.ctx.prose("Jari: " + ", ".join(tool.fingers) + ".") + sheet.ctx.prose(tool.reading)


@sw.register
@sw.rule("KAMPUS-07", sw.Severity.HINT, sw.Certainty.FACT, sw.Words("Jari kosong", "Empty finger"))
def five_fingers(context):
    "A hand of strengths has five fingers."
    for record in context.case.records(sw.Assessment):
        for one in record.tools:
            if isinstance(one, StrengthHand) and len(one.fingers) != 5:
                yield sw.remark("stages", "Tangan belum lengkap.", "The hand is not complete.")
'''

TOOL_CASE = """
format: 1
title: Contoh kecil
people:
  client: {code: KL, sex: female, full_name: Nama Rahasia}
  student: {code: PR, name: Praktikan Contoh, student_number: 00.00.003, programme: Pekerjaan Sosial}
institution: {name: Balai Contoh, setting: disability}
stages:
  - stage: assessment
    tools:
      - {tool: strength-hand, fingers: [sabar, telaten, ramah]}
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
    return python(folder, "-m", "socialwork", *args)


def python(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    """Run Python with the packages of *folder* installed besides."""
    paths = os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH"))))
    env = os.environ | {"PYTHONPATH": paths, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run([sys.executable, *args], capture_output=True, text=True, env=env, check=False)


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


def test_the_report_tells_of_what_the_package_brings(campus: Path) -> None:
    """Chapter II explains technique and type of group with their source; the instrument is scored."""
    written = campus / "laporan.md"
    done = run(campus, "report", str(campus / "kasus.yaml"), "-o", str(written))
    assert done.returncode == 0, done.stderr
    text = written.read_text("utf-8")
    assert "Surat yang tidak dikirim adalah surat yang ditulis klien" in text
    assert "Kelompok kenangan adalah kelompok tempat anggota bercerita" in text
    assert "Menulis untuk pulih" in text
    assert "8" in text[text.index("Skala semangat") :][:900]


@pytest.mark.parametrize("name", ["surat yang tidak dikirim", "memory-group"])
def test_terms_of_the_package_are_explained(campus: Path, name: str) -> None:
    """``socialwork explain`` knows what the package brings."""
    done = run(campus, "explain", name, "--lang", "en")
    assert done.returncode == 0, done.stderr
    assert "Kampus Contoh" in done.stdout


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


RULES = """
import socialwork as sw


@sw.register
@sw.rule("KAMPUS-20", sw.Severity.WARNING, sw.Certainty.FACT, sw.Words("Semua orang", "Everybody"))
def somebody_matters(context):
    "A case names people who matter to the client."
    if not context.case.people.others:
        yield sw.remark("people", "Belum ada orang penting.", "Nobody is named who matters.")
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A folder with a package that brings one rule, a case that breaks it and a template that raises it."""
    (tmp_path / "kasus.yaml").write_text(TOOL_CASE.split("stages:", maxsplit=1)[0], encoding="utf-8")
    shipped = Path(str(sw.__file__)).parent / "data" / "templates" / "praktikum-institusi" / "template.toml"
    text = shipped.read_text("utf-8")
    raised = text.replace("[labels]", '[rules]\n"KAMPUS-20" = "error"\n\n[labels]', 1)
    (tmp_path / "templat.toml").write_text(raised, encoding="utf-8")
    return installed(tmp_path, "kampus_aturan", RULES)


def weights(folder: Path, *options: str) -> list[str]:
    """Return how the findings of the package's rule weigh."""
    case = str(folder / "kasus.yaml")
    done = run(folder, "check", case, "--format", "json", *options)
    found = json.loads(done.stdout)["findings"]
    return [one["severity"] for one in found if one["code"] == "KAMPUS-20"]


def test_a_rule_from_outside_runs_and_a_template_weighs_it(house: Path) -> None:
    """An installed package adds a rule to every check; a template raises it like any other."""
    assert weights(house) == ["warning"]
    assert weights(house, "--template", str(house / "templat.toml")) == ["error"]


def test_a_rule_that_is_not_installed_cannot_be_weighed(house: Path, tmp_path: Path) -> None:
    """Without the package its code is unknown, and the template is refused at that line."""
    empty = tmp_path / "empty"
    empty.mkdir()
    done = run(empty, "check", "example:lansia", "--template", str(house / "templat.toml"), "--lang", "en")
    assert done.returncode == 3
    assert "KAMPUS-20" in done.stderr
    assert "there is no rule of this code" in done.stderr


def test_a_rule_from_outside_is_explained(house: Path) -> None:
    """``explain`` states the rule of a package, which may have no example."""
    done = run(house, "explain", "KAMPUS-20", "--lang", "en")
    assert done.returncode == 0, done.stderr
    assert "A case names people who matter to the client." in done.stdout


# --- a tool in one file -----------------------------------------------------------------------


@pytest.fixture
def hand(tmp_path: Path) -> Path:
    """A folder with a package that brings a tool, its drawing, its print and its rule, and a case with it."""
    (tmp_path / "kasus.yaml").write_text(TOOL_CASE, encoding="utf-8")
    return installed(tmp_path, "kampus_tangan", TOOL)


def test_a_tool_from_outside_is_drawn_by_the_command_line(hand: Path) -> None:
    """The kind is listed, told in words, and written as every kind of file, by code and without a name."""
    case = str(hand / "kasus.yaml")
    kinds = [line.split(maxsplit=1) for line in run(hand, "draw", "--list").stdout.splitlines()]
    assert ["strength-hand", "Tangan kekuatan"] in kinds
    told = run(hand, "draw", "tangan kekuatan", case)
    assert told.returncode == 0, told.stderr
    assert told.stdout.splitlines()[:3] == ["Tangan kekuatan KL", "Tangan kekuatan KL", "KL: sabar"]
    for ending in ("svg", "png", "docx"):
        file = hand / f"tangan.{ending}"
        assert run(hand, "draw", "strength-hand", case, "-o", str(file)).returncode == 0
        assert file.stat().st_size > 500
    named = run(hand, "draw", "strength-hand", case, "--confidential", "--lang", "en")
    assert named.stdout.startswith("Hand of strengths of Nama Rahasia")


def test_a_tool_from_outside_is_printed_in_the_report(hand: Path) -> None:
    """Chapter IV has its drawing with a caption that is cited, and its own print."""
    written = hand / "laporan.md"
    done = run(hand, "report", str(hand / "kasus.yaml"), "-o", str(written))
    assert done.returncode == 0, done.stderr
    text = written.read_text("utf-8")
    chapter = text[text.index("# BAB IV") : text.index("# BAB V ")]
    assert "Tangan kekuatan klien KL digambarkan dalam [Gambar 4. 1](#gambar-strength-hand)." in chapter
    assert "**Gambar 4. 1** Tangan Kekuatan Klien KL" in chapter
    assert "\n\nTangan kekuatan KL. KL: sabar." not in chapter  # that is for those who cannot see it
    assert "Jari: sabar, telaten, ramah." in chapter
    assert "Nama Rahasia" not in text


def test_a_tool_from_outside_is_checked(hand: Path) -> None:
    """The rule of the package looks at its tool."""
    assert '"KAMPUS-07"' in run(hand, "check", str(hand / "kasus.yaml"), "--format", "json").stdout


def test_a_tool_from_outside_has_strategies(hand: Path) -> None:
    """Property tests make examples of the tool, and of cases that hold it, from its types alone."""
    code = """
import kampus_tangan as k
from hypothesis import Phase, find, settings, strategies as st
import socialwork as sw

quick = settings(max_examples=5000, phases=[Phase.generate])
made = find(st.from_type(k.StrengthHand), lambda one: bool(one.fingers), settings=quick)
held = find(
    st.from_type(sw.Assessment),
    lambda one: any(type(tool) is k.StrengthHand for tool in one.tools),
    settings=quick,
)
print(type(made).__name__, type(held).__name__)
"""
    done = python(hand, "-c", code)
    assert done.stdout.split() == ["StrengthHand", "Assessment"], done.stderr


def test_a_second_drawing_of_a_tool_is_refused(tmp_path: Path) -> None:
    """A package cannot draw a tool of the library anew; the error names the package."""
    text = "import socialwork as sw\n\n\n@sw.draws(sw.Bpss)\ndef again(tool, view): ...\n"
    done = run(installed(tmp_path, "kampus_dua", text), "show", "example:utama")
    assert done.returncode == 3
    assert "Bpss has a drawing already" in done.stderr
    assert "kampus_dua" in done.stderr
