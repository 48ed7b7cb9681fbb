"""Kinds of resources and the systems that they belong to."""

import pytest

from socialwork.process.resources import kind_of_resource, system_of_resource
from socialwork.stages import Resource
from socialwork.vocabulary.evidence import ResourceSystem
from socialwork.vocabulary.support import ResourceKind


def resource(name: str, kind: ResourceKind | None = None) -> Resource:
    """Return a resource of that name."""
    return Resource(system=ResourceSystem.INFORMAL, name=name, kind=kind)


@pytest.mark.parametrize(
    ("name", "system"),
    [
        ("Keluarga", ResourceSystem.INFORMAL),
        ("Teman sekelas", ResourceSystem.INFORMAL),
        ("Teman di klub futsal", ResourceSystem.INFORMAL),
        ("Anak di luar negeri", ResourceSystem.INFORMAL),
        ("Klub futsal", ResourceSystem.FORMAL),
        ("Organisasi Siswa Intra Sekolah (OSIS)", ResourceSystem.FORMAL),
        ("Jemaat gereja yang melayani kebaktian di griya", ResourceSystem.FORMAL),
        ("Komite sekolah", ResourceSystem.FORMAL),
        ("Pengurus karang taruna", ResourceSystem.FORMAL),
        ("Wali kelas", ResourceSystem.SOCIETAL),
        ("Guru bimbingan dan konseling", ResourceSystem.SOCIETAL),
        ("Pusat kesehatan masyarakat (puskesmas)", ResourceSystem.SOCIETAL),
        ("Jaminan kesehatan nasional", ResourceSystem.SOCIETAL),
        ("Panti asuhan anak", ResourceSystem.SOCIETAL),
        ("Hospital of the district", ResourceSystem.SOCIETAL),
        ("Juru masak", None),
        ("", None),
    ],
)
def test_the_first_word_that_names_a_kind_decides(name: str, system: ResourceSystem | None) -> None:
    """The head of the name tells the kind, and the kind its system; other names tell nothing."""
    made = Resource(system=ResourceSystem.INFORMAL, name=name or "Lain")
    assert system_of_resource(made) is system


def test_the_stated_kind_is_believed_before_the_name() -> None:
    """Who says what a resource is need not be guessed at."""
    assert kind_of_resource(resource("Guru mengaji", ResourceKind.NEIGHBOUR)) is ResourceKind.NEIGHBOUR


def test_all_three_systems_have_kinds() -> None:
    """Pincus and Minahan's three systems are all covered."""
    assert {kind.system for kind in ResourceKind} == set(ResourceSystem)


def test_no_spelling_is_longer_than_what_is_looked_for() -> None:
    """A name is read in stretches as long as the longest spelling of a kind."""
    longest = max(len(spelling.split()) for kind in ResourceKind for spelling in kind.spellings)
    assert longest == 3
