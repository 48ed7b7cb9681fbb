"""Generated cases as Word files: all are sound, some pass every validator, and LibreOffice opens them.

There are 250 of them and 15 are examined; with the profile ``many`` of Hypothesis 500 and 30.
"""

import json
import tempfile
from collections import Counter
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Literal

import pytest
from cases import small_case
from hypothesis import HealthCheck, event, given, settings, strategies as st
from ooxml_integrity import check as quickly_checked

import socialwork as sw
from generated_reports import FEATURES, HOSTILE, Generated, features_of, reports
from socialwork.errors import CaseFileError
from socialwork.export.word import check_docx
from socialwork.loading import case_to_bytes
from tools import convert_all_to_pdf, needs_libreoffice, pdf_text, validate_all

REPORTS, EXAMINED, AT_LEAST = (
    (250, 15, 4) if settings.get_current_profile_name() in {"dev", "ci"} else (500, 30, 8)
)

template = cache(sw.load_template)
quick = settings(max_examples=REPORTS, database=None, suppress_health_check=list(HealthCheck))
seen: Counter[str] = Counter()
files: list[bytes] = []
"""What the one pass over all cases leaves behind: how often each feature came, and the files to examine."""


def written(case: sw.Case) -> bytes:
    """Return the draft of *case* as a Word file."""
    stream = BytesIO()
    sw.write_docx(sw.build(case, template()), stream)
    return stream.getvalue()


@quick
@given(reports())
def test_every_generated_report_is_sound(generated: Generated) -> None:
    """Our own checks and the quickest validator (a module, no program to start) find nothing in any file."""
    docx = written(generated.case)
    assert check_docx(docx) == []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "laporan.docx"
        path.write_bytes(docx)
        assert quickly_checked(path) == []
    for feature in features_of(generated, docx):
        event(feature)
        seen[feature] += 1
    if seen["all"] * EXAMINED // REPORTS != (seen["all"] + 1) * EXAMINED // REPORTS:
        files.append(docx)
    seen["all"] += 1


@pytest.fixture(name="all_seen", scope="module")
def every_report_seen() -> Counter[str]:
    """Return how often each feature came, after the pass over all cases."""
    if not seen["all"]:
        test_every_generated_report_is_sound()
    return seen


def test_there_are_as_many_reports_as_promised(all_seen: Counter[str]) -> None:
    """Hypothesis made all cases, and kept some to examine evenly among them."""
    assert (all_seen["all"], len(files)) == (REPORTS, EXAMINED)


@pytest.mark.parametrize("feature", FEATURES)
def test_every_feature_comes_often(feature: str, all_seen: Counter[str]) -> None:
    """What the cases are made for is in the Word files themselves, more than once or twice."""
    assert all_seen[feature] >= AT_LEAST


def test_every_validator_passes_the_examined(all_seen: Counter[str]) -> None:
    """Two validators, Microsoft's where it is installed, and our own checks find nothing."""
    assert all_seen
    assert [found for docx in files for found in validate_all(docx)] == []


@needs_libreoffice
def test_libreoffice_opens_the_examined(all_seen: Counter[str], tmp_path: Path) -> None:
    """LibreOffice lays out each of them, and no field in it shows an error."""
    assert all_seen
    paths = [tmp_path / f"laporan-{number}.docx" for number in range(len(files))]
    for path, docx in zip(paths, files, strict=True):
        path.write_bytes(docx)
    made = [pdf_text(pdf) for pdf in convert_all_to_pdf(paths)]
    assert all("BAB I" in text and "Error!" not in text for text in made)


@given(st.sampled_from(sorted(HOSTILE)).flatmap(HOSTILE.__getitem__), st.sampled_from(("yaml", "json")))
def test_the_loader_lets_hostile_texts_through(text: str, form: Literal["yaml", "json"]) -> None:
    """A case file holds each of these texts, and loading gives it back."""
    case = small_case(problem=text)
    assert sw.load_case(case_to_bytes(case, format=form), format=form) == case


@given(
    st.text(st.characters(codec="utf-8"), max_size=5),
    st.characters(categories=["Cs"]) | st.sampled_from("\x00\x08\x1b\x7f\x85\ufeff"),
)
def test_the_loader_refuses_what_word_cannot_hold(text: str, sign: str) -> None:
    """Halves of characters and control characters are refused by name, in both languages."""
    data = json.loads(case_to_bytes(small_case(), format="json"))
    content = json.dumps(data | {"problem": f"kata {sign}{text}"}).encode()
    with pytest.raises(CaseFileError) as refused:
        sw.load_case(content, format="json")
    assert f"U+{ord(sign):04X}" in refused.value.problems[0].message.id
    assert f"U+{ord(sign):04X}" in refused.value.problems[0].message.en
