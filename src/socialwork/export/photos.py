"""Put the photos of a case where its prose names them: ``![](foto:kode)``."""

from attrs import evolve

from socialwork.case import Case
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Block, Blocks, Caption, Figure, Placeholder, SeriesKind
from socialwork.document.prose import picture_code
from socialwork.document.walk import map_blocks
from socialwork.values.media import Photo

_FIGURES = frozenset({Figure})


def resolve_photos(blocks: Blocks, case: Case) -> Blocks:
    """Return *blocks* with every photo that prose names replaced by the picture of *case*.

    A photo that the case does not have, whose picture file is missing or to which not everyone
    in it agreed becomes a placeholder that says so.
    """
    photos = {photo.code: photo for photo in case.photos}
    files = {media.name for media in case.media}

    def change(block: Block) -> Block:
        code = picture_code(block.media) if isinstance(block, Figure) else ""
        if not isinstance(block, Figure) or not code:
            return block
        photo = photos.get(code)
        refusal = _refusal(code, photo, files)
        if photo is None or refusal:
            return Placeholder(what=refusal)
        return evolve(photo_figure(photo), alt=block.alt or photo.alt, width_cm=block.width_cm)

    return map_blocks(blocks, change, _FIGURES)


def photo_figure(photo: Photo) -> Figure:
    """Return *photo* with its caption, if it has one, to be numbered as ``Foto 4. 1`` or ``Gambar 4. 1``."""
    series: SeriesKind = "photo" if photo.is_photo else "figure"
    title = (Text(photo.caption),)
    caption = Caption(series=series, title=title, anchor=photo.anchor) if photo.caption.strip() else None
    return Figure(media=photo.file, alt=photo.alt, caption=caption)


def _refusal(code: str, photo: Photo | None, files: set[str]) -> str:
    if photo is None:
        return f"foto “{code}” tidak ada dalam berkas kasus"
    if not photo.may_be_printed:
        return f"foto “{code}” belum dicetak: izin dari orang di dalamnya belum dicatat"
    if photo.file not in files:
        return f"berkas gambar “{photo.file}” untuk foto “{code}” tidak ditemukan"
    return ""
