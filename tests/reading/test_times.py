"""Times of day are found with their ends."""

import pytest

from prose_texts import read
from socialwork.reading.times import times_of


@pytest.mark.parametrize(
    "text",
    [
        "pukul 09.00–10.25 WIB",
        "09:00 - 10.25",
        "Pukul 09.00 WIB s.d. 10.25 WIB",
        "jam 9.00 sampai dengan 10.25",
        "pkl. 09.00-10.25 WITA",
        "pukul 09.00 sampai dengan pukul 10.25",
    ],
)
def test_a_span_has_both_ends(text: str) -> None:
    """Every usual way to write a span of time gives its two ends."""
    (one,) = times_of(read(text))
    assert (one.begins, one.ends) == (540, 625)


@pytest.mark.parametrize("text", ["jam 9", "pukul 09.00 WIB", "09.00 WIB", "09.00 – selesai"])
def test_a_time_may_be_open(text: str) -> None:
    """A time without an end has none."""
    (one,) = times_of(read(text))
    assert (one.begins, one.ends) == (540, None)


@pytest.mark.parametrize("text", ["jam 3 pelajaran", "nilai 8.50", "0,5–0,9", "8 jam sehari", "Rp 10.000"])
def test_other_numbers_are_no_times(text: str) -> None:
    """Marks, amounts and durations are no times of day."""
    assert times_of(read(text)) == ()
