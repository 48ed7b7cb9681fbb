"""The rules on the table of contents and on the names of parts."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from attrs import evolve

from socialwork.audit.prose.base import Lesson, Scene, at_line, at_report, prose_rule
from socialwork.audit.prose.numbers import split_number
from socialwork.audit.prose.parts import WHOLE, chapters
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import Line
from socialwork.vocabulary.sections import SectionKind
from socialwork.vocabulary.term import normalised
from socialwork.words import Words

_LEADER = re.compile(r"(?:[\s.…]{2,}(?:\d+|[ivxlc]+)|\s\d+|\s*[.…]{2,})\s*$")
_OUTLINE = ("landasan konseptual", "konteks praktikum", "penanganan kasus", "praktik baik")
_CLOSE = 0.75
_MOST = 8
_USUAL = {
    SectionKind.BIBLIOGRAPHY: ("Daftar Pustaka", {"daftar pustaka"}),
    SectionKind.PREFACE: ("Kata Pengantar", {"kata pengantar", "prakata"}),
    SectionKind.CONTENTS: ("Daftar Isi", {"daftar isi"}),
    SectionKind.ENDORSEMENT: ("Lembar Pengesahan", {"lembar pengesahan", "halaman pengesahan", "pengesahan"}),
}


@prose_rule(
    "STRUC-06",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Nama bagian", "Name of a part"),
    Lesson(
        "# DAFTAR REFERENSI\n\nZastrow, C. (2013). *Social work*. Cengage.",
        "# DAFTAR PUSTAKA\n\nZastrow, C. (2013). *Social work*. Cengage.",
        Words(
            "Bagian laporan diberi nama seperti dalam sistematika.",
            "The parts of a report are called as the outline calls them.",
        ),
    ),
)
def other_name(scene: Scene) -> Iterator[Remark]:
    """The parts before and behind the chapters are called as is usual."""
    titles = [normalised(chapter.heading.text) for chapter in chapters(scene.reading)]
    prescribed = all(any(part in title for title in titles) for part in _OUTLINE)
    for section in scene.reading.sections:
        heading = section.heading
        if heading is None or heading.section or len(section.kinds) != 1 or section.kinds[0] not in _USUAL:
            continue
        usual, names = _USUAL[section.kinds[0]]
        if normalised(heading.text) not in names:
            asked = at_line(
                heading,
                "Apakah bagian ini seharusnya bernama “{usual}”?",
                "Should this part be called “{usual}”?",
                usual=usual,
            )
            stated = at_line(
                heading,
                "Dalam sistematika bagian ini bernama “{usual}”.",
                "The outline calls this part “{usual}”.",
                usual=usual,
            )
            yield evolve(stated, certainty=Certainty.FACT) if prescribed else asked


@prose_rule(
    "STRUC-07",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Daftar isi dan judul", "Contents and headings"),
    Lesson(
        "# DAFTAR ISI\n\nBAB I PENDAHULUAN\n\nBAB II KAJIAN PUSTAKA\n\nBAB III PROFIL LEMBAGA\n\n"
        "# BAB I PENDAHULUAN\n\nIsi.\n\n# BAB II LANDASAN TEORI\n\nIsi.\n\n# BAB III PROFIL LEMBAGA\n\nIsi.",
        "# DAFTAR ISI\n\nBAB I PENDAHULUAN\n\nBAB II KAJIAN PUSTAKA\n\nBAB III PROFIL LEMBAGA\n\n"
        "# BAB I PENDAHULUAN\n\nIsi.\n\n# BAB II KAJIAN PUSTAKA\n\nIsi.\n\n# BAB III PROFIL LEMBAGA\n\nIsi.",
        Words(
            "Daftar isi memuat judul seperti yang tercetak di dalam laporan.",
            "The table of contents has the headings as they are printed.",
        ),
    ),
)
def contents_differ(scene: Scene) -> Iterator[Remark]:
    """The table of contents has every chapter and section as it is called."""
    listed = {
        _title(line): line
        for line in scene.reading.lines
        if line.kind in {"entry", "paragraph"}
        and SectionKind.CONTENTS in scene.reading.section_of(line).kinds
        and _title(line)
    }
    titles = {_title(heading) for heading in scene.reading.headings}
    titles |= {normalised(caption.line.whole) for caption in scene.captions}
    if len(chapters(scene.reading)) < WHOLE or len(listed) < WHOLE:
        return
    missing = [title for title in listed if title not in titles]
    for title in missing[:_MOST]:
        near = get_close_matches(title, titles, 1, _CLOSE)
        said = near[0] if near else "–"
        yield at_line(
            listed[title],
            "Apakah daftar isi sudah diperbarui? Judul ini tidak ada dalam laporan; yang mirip: {said}.",
            "Is the table of contents up to date? No heading is called this; one like it: {said}.",
            said=said,
        )
    if len(missing) > _MOST:
        yield at_report(
            "Apakah daftar isi sudah diperbarui? Masih ada {n} judul lain yang tidak ada dalam laporan.",
            "Is the table of contents up to date? It has {n} more headings that the report does not have.",
            n=len(missing) - _MOST,
        )


def _title(line: Line) -> str:
    """Return the title of a heading or entry, without its number, leaders and page."""
    text = line.text if line.kind == "heading" else _LEADER.sub("", line.text)
    bare = split_number(Line(number=0, kind="heading", text=text.strip()))[1]
    return normalised(bare).strip(" .")


CONTENTS_RULES = (other_name, contents_differ)
