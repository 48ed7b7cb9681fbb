"""What type checkers see of the public surface; checked by mypy and pyright, never run."""

import datetime as dt
import io
from pathlib import Path
from typing import Any, assert_type

import socialwork as sw


def reading_and_writing(stream: io.BytesIO, folder: Path) -> None:
    """Readers take paths, bytes and streams; writers take paths and streams."""
    case = assert_type(sw.load_case("example:utama"), sw.Case)
    assert_type(sw.load_case(folder), sw.Case)
    assert_type(sw.load_case(b"", format="json"), sw.Case)
    assert_type(sw.load_case(stream), sw.Case)
    assert_type(sw.case_to_bytes(case), bytes)
    sw.save_case(case, folder)
    sw.save_case(case, stream, format="yaml")


def the_way_to_word(case: sw.Case, stream: io.BytesIO) -> None:
    """Case and template give a document, and a document gives files."""
    template = assert_type(sw.load_template("praktikum-institusi", profile="b5"), sw.Template)
    document = assert_type(sw.build(case, template, final=True), sw.Document)
    sw.write_docx(document, "laporan.docx", update_on_open=True)
    sw.write_docx(document, stream)
    assert_type(sw.to_markdown(document), str)
    assert_type(sw.document_from_json(sw.document_to_json(document)), sw.Document)


def checking(case: sw.Case) -> None:
    """Findings and gaps are values."""
    findings = assert_type(sw.check(case, today=dt.date(2025, 1, 1)), tuple[sw.Finding, ...])
    assert_type(findings[0].severity, sw.Severity)
    assert_type(sw.findings_to_json(findings), str)
    assert_type(sw.current_stage(case), sw.StageKind | None)
    assert_type(sw.missing(case, sw.StageKind.PLAN), tuple[sw.Gap, ...])
    assert_type(sw.timeline(case), tuple[sw.Event, ...])


def data(case: sw.Case) -> None:
    """Fields and queries have exact types."""
    assert_type(case.people.client.religion, sw.Religion | None)
    assert_type(case.latest(sw.Plan), sw.Plan | None)
    assert_type(case.records(sw.Assessment), tuple[sw.Assessment, ...])
    assert_type(sw.Religion.of("Islam"), sw.Religion)
    assert_type(sw.json_schema(), dict[str, Any])
