"""What every example with a report of its own keeps: notes, works, captions and pictures without a slip."""

import re
from itertools import pairwise

import pytest

from socialwork import Case, build, load_case, load_template, to_markdown
from socialwork.knowledge.literature import work
from socialwork.process.explained import works_behind

PICTURES = {"HT": 3, "LM": 2}


@pytest.fixture(scope="module", params=["example:lansia", "example:rehabilitasi"])
def case(request: pytest.FixtureRequest) -> Case:
    """The example as it is shipped."""
    return load_case(request.param)


def test_no_two_notes_at_one_time(case: Case) -> None:
    """No two entries of the daily log overlap."""
    spans = sorted(
        (entry.date, entry.time.start, entry.time.end or entry.time.start)
        for entry in case.daily_log
        if entry.time is not None
    )
    assert [(one, other) for one, other in pairwise(spans) if one[0] == other[0] and other[1] < one[2]] == []


def test_works_and_citations_agree(case: Case) -> None:
    """Every work is cited, by prose or where terms are explained, and every citation has its work.

    A work that the library knows need not be listed again.
    """
    text = "\n".join(slot.text for slot in case.prose)
    cited = set(re.findall(r"@([a-z][\w.-]*\w)", text))
    laws = {use.regulation for use in case.regulations}
    own = {work.code for work in case.references}
    assert {code for code in cited - laws - own if work(code) is None} == set()
    assert own <= cited | laws | works_behind(case)


def test_every_caption_is_referred_to(case: Case) -> None:
    """Every table and photo of the report, built without gaps, is referred to in its text."""
    report = to_markdown(build(case, load_template(), final=True))
    listed = set(re.findall(r"^\*\*((?:Tabel|Foto) \d\. \d+)\*\*", report, re.MULTILINE))
    referred = set(re.findall(r"\[((?:Tabel|Foto) \d\. \d+)\]\(#", report))
    assert listed
    assert listed - referred == set()


def test_pictures_are_small_and_tell_nothing(case: Case) -> None:
    """The pictures are PNG files of at most 40 KB without text or EXIF chunks."""
    assert len(case.media) == PICTURES[case.people.client.code]
    for media in case.media:
        assert media.data.startswith(b"\x89PNG")
        assert len(media.data) <= 40 * 1024
        assert not any(chunk in media.data for chunk in (b"tEXt", b"iTXt", b"zTXt", b"eXIf"))
