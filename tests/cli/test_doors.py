"""Whoever tries to show a case that may not be shown is refused, by whatever door."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve

import socialwork as sw
from socialwork.cli import main
from socialwork.vocabulary.privacy import Edition

FREE = sw.load_case("example:utama")
NAMES = sw.names_beside("example:utama")
STUDENT = FREE.people.student.code


def changed(case: sw.Case, **changes: object) -> sw.Case:
    """Return *case* with another consent."""
    stages = tuple(
        evolve(record, consent=evolve(record.consent, **changes))
        if isinstance(record, sw.Contract)
        else record
        for record in case.stages
    )
    return evolve(case, stages=stages)


def guardian() -> sw.Signature:
    """Return the guardian's signature of the example."""
    contract = next(record for record in FREE.stages if isinstance(record, sw.Contract))
    assert contract.consent is not None
    assert contract.consent.guardian is not None
    return contract.consent.guardian


WAYS = {
    "no signature": changed(FREE, signatures=()),
    "not understood": changed(FREE, understood=False),
    "guardian signed by the student": changed(FREE, guardian=evolve(guardian(), by=STUDENT)),
    "withdrawn later": changed(FREE, withdrawn_on=max(record.date for record in FREE.daily_log)),
}
"""Ways round the gate that a case itself may take."""

PYTHON: dict[str, Callable[[sw.Case], object]] = {
    "public_case": lambda case: sw.public_case(case, names=NAMES),
    "build": lambda case: sw.build(case, sw.load_template(), edition=Edition.PUBLIC, names=NAMES),
    "missing_parts": lambda case: sw.missing_parts(
        case, sw.load_template(), edition=Edition.PUBLIC, names=NAMES
    ),
    "build_form": lambda case: sw.build_form("attendance", case, edition=Edition.PUBLIC, names=NAMES),
}

COMMANDS = {
    "report": ("report", "{case}", "-o", "{out}/laporan.docx", "--edition", "public", "--pages", "none"),
    "report in Markdown": ("report", "{case}", "-o", "{out}/laporan.md", "--edition", "public"),
    "cohort": ("report", "{case}", "-o", "{out}/semua", "--edition", "public", "--pages", "none"),
    "form": ("form", "attendance", "{case}", "-o", "{out}/daftar.docx", "--edition", "public"),
    "forms": ("forms", "{case}", "-o", "{out}", "--edition", "public"),
    "draw": ("draw", "genogram", "{case}", "-o", "{out}/genogram.svg", "--public"),
    "draw in words": ("draw", "genogram", "{case}", "--public"),
}


@pytest.mark.parametrize("case", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("door", PYTHON.values(), ids=PYTHON)
def test_no_function_lets_it_out(door: Callable[[sw.Case], object], case: sw.Case) -> None:
    """Each function that makes something for everybody refuses each way round the gate."""
    with pytest.raises(sw.PublicationError, match="GATE-PUBLIC"):
        door(case)
    assert door(FREE) is not None


@pytest.fixture(scope="module", params=WAYS.values(), ids=list(WAYS))
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the folder of one case that may not be shown, its names beside it."""
    made = tmp_path_factory.mktemp("kasus")
    sw.save_case(request.param, made / "satu")
    example = Path(str(sw.__file__)).parent / "data" / "examples" / "utama" / "names.yaml"
    shutil.copy(example, made / "satu" / "names.yaml")
    return made


def refused(call: tuple[str, ...], folder: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """See that a command writes nothing, shows nothing, and says why."""
    assert main([part.format(case=folder / "satu", out=out) for part in (*call, "--lang", "en")]) != 0
    shown = capsys.readouterr()
    told = shown.out + shown.err
    assert "the public edition is not written" in told or "reason" in told
    assert "Genogram" not in told
    # The summary of a cohort says which reports were not written.
    assert [path.name for path in out.rglob("*") if path.is_file()] in ([], ["summary.csv"])


@pytest.mark.parametrize("call", COMMANDS.values(), ids=COMMANDS)
def test_no_command_lets_it_out(
    call: tuple[str, ...], folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No command writes or says anything of it for everybody, and each says why."""
    refused(call, folder, tmp_path, capsys)


@pytest.mark.parametrize("call", COMMANDS.values(), ids=COMMANDS)
def test_a_stop_is_no_reason(
    call: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A reason that says nothing opens no command."""
    sw.save_case(WAYS["no signature"], tmp_path / "satu")
    (tmp_path / "hasil").mkdir()
    refused((*call, "--reason", "."), tmp_path, tmp_path / "hasil", capsys)


def test_a_reason_that_says_nothing_opens_no_function() -> None:
    """Neither a stop nor blanks nor nothing recorded in the case."""
    for reason in (".", "  ", "-"):
        with pytest.raises(sw.PublicationError):
            sw.public_case(WAYS["no signature"], names=NAMES, reason=reason)
