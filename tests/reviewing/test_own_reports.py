"""A report that the library writes is one with which its own reader is content."""

from functools import cache

import attrs
import pytest
from hypothesis import assume, given, settings

import socialwork as sw
from generated_reports import EXAMPLES, refilled
from socialwork.loading import case_to_bytes
from socialwork.testing import cases
from socialwork.vocabulary.privacy import Edition

ABOUT_OUR_WORDS = {"CAP-02", "EYD-10", "EYD-14", "EYD-16", "EYD-18"}
"""Rules that only our own sentences can break where the words of the case are plain."""

WHO = ("wali kelas", "ibu klien", "guru BK", "pengasuh", "kakak klien", "perawat", "ketua kelompok")
DID = ("mendengarkan cerita klien", "menata ruang belajar", "mencatat hasil latihan", "menyusun daftar alat")
HOW = ("dengan tenang", "sesuai jadwal", "di ruang baca", "pada pagi hari", "sampai selesai")

template = cache(sw.load_template)


def with_plain_words(case: sw.Case) -> sw.Case:
    """Return *case* with a plain phrase, another each time, in all of its texts and items of lists."""
    phrases = (f"{who} {did} {how}" for _ in range(10_000) for how in HOW for did in DID for who in WHO)
    institution = attrs.evolve(case.institution, organisation=())  # its posts are called by their codes
    case = attrs.evolve(case, institution=institution)
    return refilled(case, lambda text: next(phrases) if text.strip() else text, lambda _: next(phrases))


@pytest.mark.parametrize("edition", [Edition.WORKING, Edition.PUBLIC])
@pytest.mark.parametrize("profile", ["a4", "b5"])
@pytest.mark.parametrize("name", EXAMPLES)
def test_a_final_report_of_an_example_has_no_finding(name: str, profile: str, edition: Edition) -> None:
    """Review says nothing of the examples."""
    case, template = sw.load_case(name), sw.load_template(profile=profile)
    report = sw.build(case, template, final=True, edition=edition, names=sw.names_beside(name))
    found = sw.review_document(report)
    assert [(one.code, one.quote) for one in found] == []


@given(cases())
@settings(max_examples=25)
def test_our_sentences_are_sound_whatever_the_case(case: sw.Case) -> None:
    """Sentences round plain words are whole, well punctuated and explain their abbreviations."""
    told = case_to_bytes(case, format="json")
    assume(b".." not in told and b'."' not in told)  # codes with odd stops are printed as they are
    found = sw.review_document(sw.build(with_plain_words(case), template()))
    assert [(one.code, one.place.id, one.quote) for one in found if one.code in ABOUT_OUR_WORDS] == []
