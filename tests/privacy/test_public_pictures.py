"""Pictures of a public case: clean bytes, neutral names, one clear refusal."""

import pytest
from attrs import evolve
from planted import planted_case

import socialwork as sw
from socialwork.errors import PictureError
from socialwork.privacy.pictures import EMPTY_PICTURE, empty_picture
from socialwork.values.media import Media


def shown(data: bytes) -> sw.Case:
    """Return the example with one photo that may be shown, whose file is *data*."""
    case = planted_case()
    photo = evolve(case.photos[-1], masked=True)
    return evolve(case, photos=(photo,), media=(Media(photo.file, data),))


def test_every_picture_is_clean_and_numbered() -> None:
    """Photos follow the new names; doing it again changes nothing."""
    case = planted_case()
    made = sw.pseudonymise(shown(case.media[-1].data)).case
    assert [one.file for one in made.photos] == [one.name for one in made.media] == ["photos/foto-1.png"]
    assert b"kamera-brama" not in made.media[0].data
    assert sw.pseudonymise(made).case == made


def test_no_name_of_a_file_opens_the_way() -> None:
    """A photo without consent that is called like the empty picture is empty."""
    case = planted_case()
    photo = evolve(case.photos[-1], file=EMPTY_PICTURE, consent=False)
    named = evolve(case, photos=(photo,), media=(Media(EMPTY_PICTURE, case.media[-1].data),))
    (media,) = sw.pseudonymise(named).case.media
    assert b"kamera-brama" not in media.data


@pytest.mark.parametrize(("consent", "masked"), [(False, False), (False, True), (True, False)])
def test_of_a_photo_that_is_left_out_only_its_place_stays(consent: bool, masked: bool) -> None:  # noqa: FBT001 - marks of a photo
    """Its file and its alternative text are gone, and what stands there is the same for every photo."""
    case = planted_case()
    photo = evolve(case.photos[-1], consent=consent, masked=masked, alt="Anak berambut keriting")
    made = sw.pseudonymise(evolve(case, photos=(photo,))).case
    assert [(one.code, one.file) for one in made.photos] == [(photo.code, EMPTY_PICTURE)]
    assert [(one.name, one.data) for one in made.media] == [(EMPTY_PICTURE, empty_picture())]
    assert "keriting" not in made.photos[0].alt


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"\x01\0\0\0 EMF", b"%PDF-1.7"])
def test_what_cannot_be_cleaned_is_refused(data: bytes) -> None:
    """By its name, with what helps."""
    with pytest.raises(PictureError, match=r"photos/kamera-brama\.png.*\bsave\b") as caught:
        sw.pseudonymise(shown(data))
    assert "simpan" in caught.value.message.id
