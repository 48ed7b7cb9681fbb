"""Pictures of a public copy: a photo whose people are not covered gives way to an empty one."""

from attrs import evolve

from socialwork.case import Case
from socialwork.figures.raw_png import raw_png
from socialwork.privacy.facts import Counts
from socialwork.privacy.policy import Policy
from socialwork.values.media import Media, Photo
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Lang, Words

EMPTY_PICTURE = "photos/disamarkan.png"
"""The name of the picture that stands for those that are not shown."""

_NOT_SHOWN = Words(
    "Foto ini tidak ditampilkan dalam edisi publik.", "This photo is not shown in the public edition."
)
_WIDTH, _HEIGHT = 480, 320
_GREY, _LINE = 235, 120


def without_photos(case: Case, policy: Policy, lang: Lang, counts: Counts) -> Case:
    """Return *case* with an empty picture for every photo that a public copy must not show.

    Captions stay, so that numbers and references hold; alternative texts, which tell what is to be seen, go.
    Files that nothing shows any more are left out. Scans that show names or signatures lose their files.
    """
    photos = tuple(_photo(one, n, policy, lang, counts) for n, one in enumerate(case.photos))
    for n, scan in enumerate(case.scans):
        if scan.names and scan.files:
            counts[f"scans[{n}]", Identifier.PICTURE] += 1
    scans = tuple(evolve(scan, files=()) if scan.names else scan for scan in case.scans)
    used = {one.file for one in photos} | {file for scan in scans for file in scan.files}
    media = [one for one in case.media if one.name in used]
    if EMPTY_PICTURE in used:
        media.append(Media(EMPTY_PICTURE, empty_picture()))
    return evolve(case, photos=photos, scans=scans, media=tuple(media))


def _photo(photo: Photo, n: int, policy: Policy, lang: Lang, counts: Counts) -> Photo:
    shown = photo.consent and (photo.masked or policy.unmasked_photos)
    if not photo.is_photo or shown or photo.file == EMPTY_PICTURE:
        return photo
    counts[f"photos[{n}]", Identifier.PICTURE] += 1
    return evolve(photo, file=EMPTY_PICTURE, alt=_NOT_SHOWN.pick(lang), consent=True, masked=True)


def empty_picture() -> bytes:
    """Return a grey picture with a frame and a cross, as a PNG file; the same bytes every time."""
    rows = (bytes(_shade(x, y) for x in range(_WIDTH)) for y in range(_HEIGHT))
    return raw_png(_WIDTH, _HEIGHT, rows)


def _shade(x: int, y: int) -> int:
    edge = x in {0, _WIDTH - 1} or y in {0, _HEIGHT - 1}
    across = x * _HEIGHT // _WIDTH
    return _LINE if edge or y in {across, _HEIGHT - 1 - across} else _GREY
