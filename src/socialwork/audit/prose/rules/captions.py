"""Rules on captions and on references to what they number."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_hit, at_line, at_report, prose_rule
from socialwork.audit.prose.numbers import number_of, split_number
from socialwork.audit.prose.objects import Labelled, in_appendices, numbers
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.reading import Reading
from socialwork.words import Words

_TABLE = "\n\n| Hari | Hadir |\n|---|---|\n| Senin | ya |\n\n"
_SECTION = re.compile(r"\b(?:[Ss]ubbab|[Ss]ub bab|[Bb]agian|[Bb]utir)[ \xa0](\d{1,2}(?:\.\d{1,2})+)(?!\w)")
_CHAPTER = re.compile(r"\b[Bb](?:ab|AB)[ \xa0]([IVX]{1,4})\b")
_ABOUT_DATA = re.compile(
    r"\b(?:tabel|data|daftar|rekapitulasi|rekap|jadwal|skor|nilai|jumlah)\b", re.IGNORECASE
)
_SIDES = {"table": "above", "figure": "below", "photo": "below"}
_SIDE_WORDS = {"above": Words("atas", "above"), "below": Words("bawah", "below")}


@prose_rule(
    "CAP-01",
    Severity.ERROR,
    Certainty.FACT,
    Words("Rujukan ke objek yang tidak ada", "Reference to what is not there"),
    Lesson(
        f"Kehadiran klien disajikan pada Tabel 4.3.{_TABLE}Tabel 4.1 Kehadiran Klien",
        f"Kehadiran klien disajikan pada Tabel 4.1.{_TABLE}Tabel 4.1 Kehadiran Klien",
        Words(
            "Tabel, gambar, foto, lampiran, dan subbab yang dirujuk harus ada.",
            "Tables, figures, photos, appendices and sections that the text names must exist.",
        ),
    ),
)
def cited_and_not_there(scene: Scene) -> Iterator[Remark]:
    """What the text names by its number exists."""
    missing = "{said} tidak ada dalam laporan.", "There is no {said} in the report."
    captions = scene.captions
    there = {(caption.series, caption.number) for caption in captions}
    series = {caption.series for caption in captions}
    for named in scene.named:
        known = named.series in series or named.series in {"table", "photo", "figure"}
        other = _other_work(named.hit.line.text, named.hit.end)
        if known and not other and (named.series, named.number) not in there:
            label = f"{named.name} {'.'.join(map(str, named.number))}"
            yield at_hit(named.hit, *missing, said=label)
    found = [number_of(split_number(heading)[0]) for heading in scene.reading.headings]
    chapters = {number.parts[0] for number in found if number is not None and number.style == "BAB I"}
    dotted = {number.parts for number in found if number is not None and len(number.parts) > 1}
    if dotted:
        for hit in scene.own.seek(_SECTION, ("subbab", "sub", "bagian", "butir")):
            number = numbers(hit.groups[0] or "")
            if number not in dotted and hit.line.kind != "heading":
                yield at_hit(hit, *missing, said=hit.text)
    if len(chapters) > 1:
        for hit in scene.own.seek(_CHAPTER, ("bab",)):
            before = hit.line.text[: hit.start]
            own = hit.line.kind != "heading" and not _other_work(hit.line.text, hit.end)
            if own and numbers(hit.groups[0] or "")[0] not in chapters and "ndang" not in before:
                yield at_hit(hit, *missing, said=hit.text)


def _other_work(text: str, end: int) -> bool:
    """Return whether the object is one of a law or of another work."""
    return (
        re.match(
            r"[ \xa0]+(?:[Uu]ndang|UU|[Pp]eraturan|[Pp]ermen|[Pp]edoman|[Pp]anduan|dalam buku)", text[end:]
        )
        is not None
    )


@prose_rule(
    "CAP-02",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Objek yang tidak dirujuk", "What the text never names"),
    Lesson(
        f"Klien makin rajin.{_TABLE}Tabel 4.1 Kehadiran Klien",
        f"Kehadiran klien tampak pada Tabel 4.1.{_TABLE}Tabel 4.1 Kehadiran Klien",
        Words(
            "Pembaca perlu tahu kapan ia harus melihat tabel atau gambar.",
            "Readers must be told when to look at a table or figure.",
        ),
    ),
)
def there_and_not_cited(scene: Scene) -> Iterator[Remark]:
    """The text names every table, figure and photo, and each appendix that no list of them names."""
    captions = scene.captions
    cited = {(one.series, one.number) for one in scene.named}
    by_number = any(
        (caption.series, caption.number) in cited for caption in captions if caption.series != "appendix"
    )
    entries = tuple(line.text for line in scene.reading.lines if line.kind == "entry")
    for caption in captions:
        if (caption.series, caption.number) in cited:
            continue
        if caption.series == "appendix":  # a list of contents or of appendices at the front names it as well
            waived = any(entry.startswith(caption.label) for entry in entries)
        else:  # where the text calls the others by their numbers, a table below is called by its number, too
            pointed = not by_number and _pointed_at(scene.reading, caption)
            waived = pointed or in_appendices(scene.reading, caption.line)
        if not waived:
            yield at_line(
                caption.line,
                "Apakah {label} dirujuk dalam teks?",
                "Does the text point to {label}?",
                label=caption.label,
            )


def _pointed_at(reading: Reading, caption: Labelled) -> bool:
    """Return whether the line before points to what follows: tabel berikut, gambar di bawah ini."""
    before = [
        line.text
        for line in reading.lines[max(0, caption.line.number - 4) : caption.line.number]
        if line.text
    ]
    return any(
        re.search(rf"\b{caption.name}\b.{{0,20}}\b(?:berikut|di bawah)", text, re.IGNORECASE)
        for text in before
    )


@prose_rule(
    "CAP-03",
    Severity.WARNING,
    Certainty.FACT,
    Words("Nomor tabel dan gambar", "Numbers of tables and figures"),
    Lesson(
        f"Tabel 4.1 Kehadiran Klien{_TABLE}Tabel 4.1 Keaktifan Klien{_TABLE}",
        f"Tabel 4.1 Kehadiran Klien{_TABLE}Tabel 4.2 Keaktifan Klien{_TABLE}",
        Words(
            "Setiap tabel, gambar, foto, dan lampiran mempunyai nomor sendiri yang berurutan dalam babnya.",
            "Every table, figure, photo and appendix has a number of its own, in order within its chapter.",
        ),
    ),
)
def caption_numbers(scene: Scene) -> Iterator[Remark]:
    """Captions of one series count one by one, within their chapter where its number is part of theirs."""
    last: dict[tuple[str, tuple[int, ...]], int] = {}
    appendices = {reference.number for reference in scene.named if reference.series == "appendix"}
    for caption in scene.captions:
        if not caption.number:
            continue
        key = caption.name, caption.number[:-1]
        before, number = last.get(key, 0), caption.number[-1]
        last[key] = max(before, number)
        headings = (number_of(split_number(heading)[0]) for heading in scene.reading.over(caption.line))
        chapter = next((over.last for over in headings if over and over.style == "BAB I"), None)
        if len(caption.number) > 1 and chapter is not None and caption.number[0] != chapter:
            yield at_line(
                caption.line,
                "{label} berdiri dalam BAB {chapter}.",
                "{label} stands in chapter {chapter}.",
                label=caption.label,
                chapter=chapter,
            )
        elif number == before or (number < before and number > 0):
            said = (
                "{label} sudah dipakai atau tidak berurutan.",
                "{label} was there already, or is out of order.",
            )
            yield at_line(caption.line, *said, label=caption.label)
        elif number > before + 1 and not (
            # Where the text names each appendix of a gap, that reference tells of it already.
            caption.series == "appendix"
            and all((*caption.number[:-1], missed) in appendices for missed in range(before + 1, number))
        ):
            yield at_line(
                caption.line,
                "Nomor melompat ke {label}; nomor sebelumnya tidak ada.",
                "The number jumps to {label}; the one before is not there.",
                label=caption.label,
            )


@prose_rule(
    "CAP-04",
    Severity.HINT,
    Certainty.FACT,
    Words("Letak keterangan", "Place of a caption"),
    Lesson(
        f"Kehadiran klien disajikan berikut ini.{_TABLE}Tabel 4.1 Kehadiran Klien\n\nKlien hadir "
        f"setiap hari.",
        f"Kehadiran klien disajikan berikut ini.\n\nTabel 4.1 Kehadiran Klien{_TABLE}Klien hadir "
        f"setiap hari.",
        Words(
            "Judul tabel diletakkan di atas tabel, judul gambar dan foto di bawahnya.",
            "The caption of a table stands above it, that of a figure or photo below.",
        ),
    ),
)
def caption_side(scene: Scene) -> Iterator[Remark]:
    """The caption of a table stands above it, that of a figure or photo below."""
    for caption in scene.captions:
        right = _SIDES.get(caption.series)
        if right is not None and caption.side in _SIDE_WORDS and caption.side != right:
            yield at_line(
                caption.line,
                "Keterangan {label} seharusnya di {side} objeknya.",
                "The caption of {label} belongs {side} its object.",
                label=caption.label,
                side=_SIDE_WORDS[right],
            )


@prose_rule(
    "CAP-05",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Data hanya dalam gambar", "Data only in a picture"),
    Lesson(
        "![Tabel jumlah siswa menurut kelas](foto:jumlah-siswa)",
        "![Ruang bimbingan dan konseling](foto:ruang-bk)",
        Words(
            "Data dalam gambar tidak dapat dicari, diperiksa, atau dibacakan; buatlah tabelnya.",
            "Data in a picture cannot be searched, checked or read aloud; make a table of it.",
        ),
    ),
)
def data_in_a_picture(scene: Scene) -> Iterator[Remark]:
    """Data stand in a table, besides any picture of them."""
    for picture in scene.reading.pictures:
        told = picture.caption.line.text if picture.caption is not None else picture.alt
        line = picture.caption.line if picture.caption is not None else None
        if line is None:
            before = scene.reading.lines[: picture.after + 1]
            line = next((one for one in reversed(before) if one.text.strip()), None)
        section = () if line is None else line.section
        if _ABOUT_DATA.search(told) and not any(table.section == section for table in scene.reading.tables):
            said = (
                "Apakah data dalam gambar “{told}” juga ada sebagai tabel?",
                "Do the data in the picture “{told}” exist as a table too?",
            )
            yield at_report(*said, told=told) if line is None else at_line(line, *said, told=told)


CAPTION_RULES = (cited_and_not_there, there_and_not_cited, caption_numbers, caption_side, data_in_a_picture)
