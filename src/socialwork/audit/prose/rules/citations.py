"""Rules on citations: each has an entry in the bibliography, each entry is cited, all have one style."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from socialwork.audit.prose.base import Lesson, Scene, as_question, at_hit, at_line, prose_rule
from socialwork.audit.prose.works import Citation, Entry, Style, bare_of, cites, is_undated, undated_of
from socialwork.findings import Certainty, Remark, Severity
from socialwork.knowledge.regulations.mentions import parse_regulation
from socialwork.reading.reading import Hit
from socialwork.words import Words

_WORKS = "\n\n# DAFTAR PUSTAKA\n\nZastrow, C. (2013). *Social work*. Cengage.\n\n"
_SUHARTO = "Suharto, E. (2014). *Membangun masyarakat*. Refika Aditama."
_BY = re.compile(
    r"\b(?:[Mm]enurut|(?:[Dd]ikatakan|[Dd]ikemukakan|[Dd]ijelaskan|[Dd]itulis|[Dd]isebut(?:kan)?|[Dd]iuraikan"
    r"|[Dd]inyatakan|[Dd]iungkapkan|[Dd]ikutip)(?: oleh| dari)?|[Bb]uku|[Kk]arya|[Tt]ulisan|[Pp]endapat"
    r"|[Tt]eori"
    r"|[Dd]efinisi|[Pp]andangan|[Mm]erujuk(?: pada| kepada)?)[ \xa0]+(?=([A-Z][\w’'\-]+))"
)
_SAYS = re.compile(
    r"(?<![\w.-])(?=([A-Z][\w’'\-]{3,})(?: dkk\.?| et al\.?)?[ \xa0](?:juga[ \xa0])?(?:berpendapat"
    r"|menyatakan|mengatakan"
    r"|menjelaskan|menulis|menuliskan|mengemukakan|menyebut(?:kan)?|mendefinisikan|menegaskan|menguraikan"
    r"|mengartikan|memandang|menekankan|merumuskan|membagi|membedakan)\b)"
)
_BY_WORDS = (
    "menurut",
    "dikatakan",
    "dikemukakan",
    "dijelaskan",
    "ditulis",
    "disebut",
    "disebutkan",
    "diuraikan",
    "dinyatakan",
    "diungkapkan",
    "dikutip",
    "buku",
    "karya",
    "tulisan",
    "pendapat",
    "teori",
    "definisi",
    "pandangan",
    "merujuk",
)
_SAYS_WORDS = (
    "berpendapat",
    "menyatakan",
    "mengatakan",
    "menjelaskan",
    "menulis",
    "menuliskan",
    "mengemukakan",
    "menyebut",
    "menyebutkan",
    "mendefinisikan",
    "menegaskan",
    "menguraikan",
    "mengartikan",
    "memandang",
    "menekankan",
    "merumuskan",
    "membagi",
    "membedakan",
)
_PAGE_ONLY = re.compile(r"\((?:hlm|hal|h|p|pp)\.?[ \xa0]*\d{1,3}(?:[ \xa0]*[–-][ \xa0]*\d{1,3})?\)")
_SHORT_YEAR = re.compile(
    r"\(([A-Z][\w’'\-]{2,})(?:[^()\d\n]{0,40})?,?[ \xa0](?:[’']?\d\d|t\.[ ]?t\.|n\.[ ]?d\.)\)"
)
_NUMERIC = re.compile(r"\[(?:(?<=[\w”,.;)][ \xa0].)\d{1,2}(?:(?:,[ ]?|[–-])\d{1,2})*|(?<=\w.)\d{1,2})\]")
_OLD_NOTE = re.compile(r"\b(?:ibid|op\.[ ]?cit|loc\.[ ]?cit)\b\.?", re.IGNORECASE)
_YEAR = re.compile(r"(?:18|19|20)\d{2}")
_FEW_NAMES = 3
_SEVERAL = 2
_AUTHOR = re.compile(
    r"[A-Z][\w’'-]+, (?:(?:[A-Z]\.[ ]?){1,4}|[A-Z][a-z]+(?: [A-Z][a-z.]+){0,2}\.)"
    r"|(?:Kementerian|Badan|Dinas|Balai|Departemen|Tim|Direktorat|Dewan|Komisi)\b[^.]{3,80}\.[ ]"
)
_AMPERSAND = re.compile(r"\., & [A-Z]")
_SAY_STYLE: tuple[tuple[Callable[[Style], str], Words], ...] = (
    (lambda style: style.page, Words("penanda halaman", "the sign of the page")),
    (lambda style: style.joint, Words("tanda di antara dua nama", "the sign between two names")),
    (
        lambda style: style.others,
        Words("singkatan untuk penulis lain", "the abbreviation for further authors"),
    ),
    (lambda style: style.bracket, Words("bentuk kurung", "the shape of the brackets")),
    (lambda style: style.comma, Words("koma sebelum tahun", "the comma before the year")),
)


@prose_rule(
    "CITE-01",
    Severity.ERROR,
    Certainty.FACT,
    Words("Kutipan tanpa entri", "Citation without entry"),
    Lesson(
        f"Motivasi tumbuh dari dalam (Sardiman, 2018). Kelompok menguatkan (Zastrow, 2013).{_WORKS}",
        f"Kelompok menguatkan anggotanya (Zastrow, 2013).{_WORKS}",
        Words(
            "Setiap sumber yang dikutip tercantum dalam daftar pustaka, dengan nama dan tahun yang sama.",
            "Every work that is cited is in the bibliography, under the same name and year.",
        ),
    ),
)
def citation_without_entry(scene: Scene) -> Iterator[Remark]:
    """Every citation has an entry of that name and year in the bibliography."""
    entries = scene.entries
    if not entries:
        return
    not_listed = "Sumber ini tidak ada dalam daftar pustaka.", "This work is not in the bibliography."
    firsts = {entry.first for entry in scene.entries}
    for hit in bare_of(scene.own, scene.entries):
        if hit.text.strip("()[]").split(" ")[0].strip(",").casefold() not in firsts:
            yield at_hit(hit, *not_listed)
    for citation in scene.citations:
        named = [entry for entry in entries if cites(citation, entry)]
        years = [year for entry in named for year in entry.years]
        if not all(entry.years for entry in named) or any(
            year == citation.year or (year[:4] == citation.year[:4] and not (year[4:] and citation.year[4:]))
            for year in years
        ):
            continue
        if named:
            yield at_hit(
                citation.hit,
                "Tahun kutipan ini berbeda dengan daftar pustaka ({year}).",
                "The year of this citation differs from that in the bibliography ({year}).",
                year=", ".join(named[0].years) or "–",
            )
        elif not parse_regulation(citation.hit.line.text[citation.hit.start :]):
            yield at_hit(citation.hit, *not_listed)


@prose_rule(
    "CITE-02",
    Severity.WARNING,
    Certainty.FACT,
    Words("Entri tanpa kutipan", "Entry without citation"),
    Lesson(
        f"Kelompok menguatkan anggotanya (Zastrow, 2013).{_WORKS}{_SUHARTO}",
        f"Kelompok menguatkan anggotanya (Zastrow, 2013; Suharto, 2014).{_WORKS}{_SUHARTO}",
        Words(
            "Daftar pustaka hanya memuat sumber yang dikutip.",
            "A bibliography holds what is cited, and nothing else.",
        ),
    ),
)
def entry_without_citation(scene: Scene) -> Iterator[Remark]:
    """Every entry of the bibliography is cited."""
    entries = scene.entries
    if not entries:
        return
    by_first: dict[str, list[Citation]] = {}
    for citation in scene.citations:
        by_first.setdefault(citation.names[0], []).append(citation)
    laws = {(law.number.casefold(), law.year) for _, law in scene.laws}
    words = scene.own.all_words
    for entry in entries:
        if entry.law is not None:
            known = (entry.law.number.casefold(), entry.law.year) in laws
        else:
            own = [one for name in entry.names for one in by_first.get(name, ())]
            known = _is_cited(entry, entries, own) if own else entry.first in words
        if not known:
            yield at_line(
                entry.line,
                "Sumber ini tidak pernah dikutip dalam teks.",
                "This work is never cited in the text.",
            )


def _is_cited(entry: Entry, entries: tuple[Entry, ...], cited: list[Citation]) -> bool:
    """Return whether an author's work is cited, where the author has others: by its year."""
    years = {year for citation in cited for year in _YEAR.findall(citation.hit.text)}
    if not entry.years or entry.years[0][:4] in years:
        return True
    others = {
        one.years[0][:4] for one in entries if one is not entry and one.first == entry.first and one.years
    }
    return not years <= others


@prose_rule(
    "CITE-03",
    Severity.WARNING,
    Certainty.FACT,
    Words("Kutipan tanpa tahun", "Citation without year"),
    Lesson(
        f"Kelompok menguatkan anggotanya (Zastrow, hlm. 45).{_WORKS}",
        f"Kelompok menguatkan anggotanya (Zastrow, 2013, hlm. 45).{_WORKS}",
        Words("Kutipan memuat nama dan tahun.", "A citation holds name and year."),
    ),
)
def without_year(scene: Scene) -> Iterator[Remark]:
    """A citation gives the year of the work."""
    said = "Kutipan ini tidak memuat tahun.", "This citation gives no year."
    for undated in undated_of(scene.own):
        yield at_hit(undated.hit, *said)
    for bare in bare_of(scene.own, scene.entries):
        yield at_hit(bare, *said)
    yield from _entries_without_year(scene)
    names = {entry.first for entry in scene.entries} | {
        name for entry in scene.entries for name in entry.names if len(entry.names) <= _FEW_NAMES
    }
    for hit in scene.own.find(_PAGE_ONLY) if names else ():
        if not any(citation.hit.line is hit.line for citation in scene.citations):
            yield at_hit(hit, *said)
    for hit in scene.own.find(_SHORT_YEAR):
        if (hit.groups[0] or "").casefold() in names:
            yield at_hit(hit, *said)
    for hit in (*scene.own.seek(_BY, _BY_WORDS), *scene.own.seek(_SAYS, _SAYS_WORDS)):
        name = hit.groups[0] or ""
        behind = hit.line.text[hit.end :].partition(". ")[0]
        dated = any(
            citation.hit.line is hit.line and name.casefold() in citation.names
            for citation in scene.citations
        )
        if name.casefold() in names and not _YEAR.search(behind) and not dated:
            yield at_hit(Hit(hit.line, hit.end, hit.end + len(name), ()), *said)


def _entries_without_year(scene: Scene) -> Iterator[Remark]:
    """Yield a remark on each entry without a year, or one that denies it where a citation has it."""
    for entry in scene.entries:
        if entry.years or entry.law is not None:
            continue
        if is_undated(entry) and not any(
            citation.year and cites(citation, entry) for citation in scene.citations
        ):
            yield as_question(
                at_line(
                    entry.line,
                    "Benarkah karya ini tanpa tahun terbit?",
                    "Does this work have no year of publication?",
                )
            )
        elif is_undated(entry) or _AUTHOR.match(entry.line.text):
            yield at_line(
                entry.line, "Entri ini tidak memuat tahun terbit.", "This entry has no year of publication."
            )


@prose_rule(
    "CITE-04",
    Severity.HINT,
    Certainty.FACT,
    Words("Beberapa gaya kutipan", "Several styles of citation"),
    Lesson(
        "Kelompok saling menguatkan (Zastrow, 2013: 45). Motivasi tumbuh dari dalam (Uno, 2016: 12). "
        "Asesmen bersifat partisipatif (Suharto, 2014, hlm. 30).",
        "Kelompok saling menguatkan (Zastrow, 2013: 45). Motivasi tumbuh dari dalam (Uno, 2016: 12).",
        Words("Satu laporan memakai satu gaya kutipan.", "One report keeps to one style of citation."),
    ),
)
def several_styles(scene: Scene) -> Iterator[Remark]:
    """Citations keep one style."""
    for feature, said in _SAY_STYLE:
        shown = [(feature(citation.style), citation) for citation in scene.citations]
        counts = Counter(mark for mark, _ in shown if mark)
        usual = counts.most_common(1)[0][0] if counts else ""
        for mark, citation in shown:
            if mark and mark != usual:
                yield at_hit(
                    citation.hit,
                    "Kutipan ini bergaya lain daripada yang lain: {what}.",
                    "This citation has another style than the others: {what}.",
                    what=said,
                )
    if len(scene.citations) >= _SEVERAL:
        for hit in (*scene.own.find(_NUMERIC), *scene.own.seek(_OLD_NOTE, ("ibid", "op", "loc"))):
            yield at_hit(
                hit,
                "Kutipan lain memakai nama dan tahun; yang ini tidak.",
                "The other citations give name and year; this one does not.",
            )
    joints = [citation for citation in scene.citations if citation.style.joint]
    if any(_AMPERSAND.search(entry.line.text) for entry in scene.entries) and {
        citation.style.joint for citation in joints
    } == {"dan"}:
        yield at_hit(
            joints[0].hit,
            "Dua nama dihubungkan dengan “dan” di sini dan dengan “&” dalam daftar pustaka.",
            "Two names are joined with `dan` here and with `&` in the bibliography.",
        )


CITATION_RULES = (citation_without_entry, entry_without_citation, without_year, several_styles)
