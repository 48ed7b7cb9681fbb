"""Pictures of a public copy: a photo whose people are not covered is left out, and its place stays."""

from attrs import evolve

from socialwork.case import Case, media_of
from socialwork.errors import PictureError
from socialwork.figures.raw_png import raw_png
from socialwork.pictures.clean import clean_picture, ending_of
from socialwork.pictures.pdf import refusal_of, with_scanned_pages
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
_REFUSED = Words(
    "edisi publik tidak dapat memuat “{file}”: {why}", "the public edition cannot hold “{file}”: {why}"
)
_WIDTH, _HEIGHT = 480, 320
_GREY, _LINE = 235, 120


def without_photos(case: Case, policy: Policy, lang: Lang, counts: Counts) -> Case:
    """Return *case* without the photos that a public copy must not show; a grey picture marks each place.

    The file goes, and so does the alternative text, which tells what is to be seen. Place and caption stay:
    prose refers to photos by number, and a reader sees that something was withheld rather than a report in
    which "Foto 4. 2" leads nowhere, or one whose photos seem to be all there were. The grey picture is the
    same in every case, so it tells nothing, not even the size of what stood there.

    Scans that show names or signatures lose their files. All other files are cleaned and numbered.
    """
    photos = tuple(_photo(one, n, policy, lang, counts) for n, one in enumerate(case.photos))
    for n, scan in enumerate(case.scans):
        if scan.names and scan.files:
            counts[f"scans[{n}]", Identifier.PICTURE] += 1
    scans = tuple(evolve(scan, files=()) if scan.names else scan for scan in case.scans)
    return _neutral(with_scanned_pages(evolve(case, photos=photos, scans=scans)), counts)


def _neutral(case: Case, counts: Counts) -> Case:
    """Return *case* with pictures that tell nothing of their making, under names that tell nothing.

    Raises:
        PictureError: One of them is no PNG, JPEG or GIF picture or readable PDF file, cut off or damaged.
    """
    files = {**media_of(case), EMPTY_PICTURE: empty_picture()}
    scanned = [file for scan in case.scans for file in scan.files]
    names, made = {EMPTY_PICTURE: EMPTY_PICTURE}, dict[str, bytes]()
    for stem, used in (("photos/foto", [one.file for one in case.photos]), ("scans/pindaian", scanned)):
        for n, name in enumerate((one for one in dict.fromkeys(used) if one not in names), 1):
            data = files.get(name, b"")
            names[name] = f"{stem}-{n}{ending_of(data) or '.png'}"
            try:
                made[name] = _clean(data) if name in files else b""
            except PictureError as error:
                raise PictureError(_REFUSED.format(file=name, why=error.message)) from error
            if names[name] != name or made[name] != data:
                counts[names[name], Identifier.METADATA] += 1
    media = [Media(names[name], made[name]) for name in media_of(case) if name in made]
    if any(one.file == EMPTY_PICTURE for one in case.photos) or EMPTY_PICTURE in scanned:
        media.append(Media(EMPTY_PICTURE, files[EMPTY_PICTURE]))
    return evolve(
        case,
        photos=tuple(evolve(one, file=names[one.file]) for one in case.photos),
        scans=tuple(evolve(one, files=tuple(names[file] for file in one.files)) for one in case.scans),
        media=tuple(media),
    )


def _clean(data: bytes) -> bytes:
    if (why := refusal_of(data)) is not None:
        raise PictureError(why)
    return clean_picture(data)


def _photo(photo: Photo, n: int, policy: Policy, lang: Lang, counts: Counts) -> Photo:
    shown = photo.consent and (photo.masked or policy.unmasked_photos)
    if not photo.is_photo or shown or photo.file == EMPTY_PICTURE:
        return photo
    counts[f"photos[{n}]", Identifier.PICTURE] += 1
    # Of the empty picture both are true: it shows nobody.
    return evolve(photo, file=EMPTY_PICTURE, alt=_NOT_SHOWN.pick(lang), consent=True, masked=True)


def empty_picture() -> bytes:
    """Return a grey picture with a frame and a cross, as a PNG file; the same bytes every time."""
    rows = (bytes(_shade(x, y) for x in range(_WIDTH)) for y in range(_HEIGHT))
    return raw_png(_WIDTH, _HEIGHT, rows)


def _shade(x: int, y: int) -> int:
    edge = x in {0, _WIDTH - 1} or y in {0, _HEIGHT - 1}
    across = x * _HEIGHT // _WIDTH
    return _LINE if edge or y in {across, _HEIGHT - 1 - across} else _GREY
