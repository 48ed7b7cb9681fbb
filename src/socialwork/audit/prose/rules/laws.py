"""Rules on the laws that the text of a report names: kind, issuer, whether they bind."""

import datetime as dt
import re
from collections.abc import Iterator

from attrs import evolve

from socialwork.audit.prose.base import Lesson, Scene, at_hit, at_line, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.knowledge.regulations.mentions import (
    RegulationMention,
    mentioned,
    of_other_kind,
    parse_regulation,
    same_subject,
)
from socialwork.knowledge.regulations.register import in_force_on, is_younger, regulations, successors
from socialwork.knowledge.regulations.regulation import Regulation
from socialwork.process.regulations import NamedLaw
from socialwork.reading.reading import Hit
from socialwork.vocabulary.law import RegulationKind
from socialwork.vocabulary.term import normalised
from socialwork.words import Words

_NO_ISSUER = re.compile(
    r"(?:[ \xa0](?:Menteri|Gubernur|Bupati|Wali Kota|Walikota|Daerah|Direktur Jenderal))?"
    r"[ \xa0]+(?:Republik Indonesia[ \xa0]+|RI[ \xa0]+)?(?:Nomor|No\.?)[ \xa0]*\d+"
)
_IMPLEMENTS = re.compile(
    r"(?:Peraturan )?(?:Pelaksanaan|Tata Cara|Petunjuk|Pedoman|Standar|Syarat|Mekanisme|Teknis)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\bPasal[ \xa0]+(\d{1,3})([A-J]?)(?:[ \xa0]+[Aa]yat[ \xa0]*\(?(\d{1,2})\)?)?")
_LAST_ARTICLE, _MOST_PARAGRAPHS = 37, 7
_CONSTITUTION = ("uud", "dasar")
_RANKS = ("peraturan", "keputusan", "permen", "perbup", "pergub", "perda")


@prose_rule(
    "LAW-01",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Jenis peraturan", "Kind of a regulation"),
    Lesson(
        "Dasarnya ialah Peraturan Pemerintah Nomor 14 Tahun 2019 tentang Pekerja Sosial.",
        "Dasarnya ialah Undang-Undang Nomor 14 Tahun 2019 tentang Pekerja Sosial.",
        Words(
            "Undang-undang dan peraturan pemerintah berbeda kedudukannya.",
            "A law and a government regulation rank differently.",
        ),
    ),
)
def other_kind(scene: Scene) -> Iterator[Remark]:
    """A regulation is called by its own kind."""
    for hit, named in scene.laws:
        if named.kind is RegulationKind.LAW and mentioned(named) is None and _IMPLEMENTS.match(named.subject):
            yield at_hit(
                hit,
                "Apakah ini undang-undang? Peraturan “tentang {start} …” biasanya peraturan pelaksana.",
                "Is this a law? What is “on {start} …” is mostly a regulation that implements one.",
                start=named.subject.split()[0],
            )
            continue
        right = of_other_kind(named) if mentioned(named) is None else None
        alike = right is not None and same_subject(named, right)
        if right is not None and alike is not False:
            found = at_hit(
                hit,
                "Apakah yang dimaksud {right} tentang {subject}?",
                "Is {right} on {subject} meant?",
                right=right.short_name,
                subject=right.subject,
            )
            yield evolve(found, certainty=Certainty.FACT) if alike else found


@prose_rule(
    "LAW-02",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Peraturan yang dicabut", "Repealed regulation"),
    Lesson(
        "Kegiatan pada 6 September 2023 didasarkan pada Undang-Undang Nomor 2 Tahun 1989.",
        "Kegiatan pada 6 September 2023 didasarkan pada Undang-Undang Nomor 20 Tahun 2003.",
        Words(
            "Dasar hukum harus berlaku pada waktu praktikum.",
            "A legal basis must be in force at the time of the practicum.",
        ),
    ),
)
def repealed(scene: Scene) -> Iterator[Remark]:
    """A law that the report names was in force at the time of the practicum."""
    # Laws are judged by the end of the practicum, as far as the report tells it.
    years = {*scene.practicum.years, *(meeting.date.year for meeting in scene.meetings)}
    day = scene.practicum.end or (dt.date(max(years), 12, 31) if years else scene.today)
    for hit, named in scene.laws if day is not None else ():
        known = mentioned(named)
        if known is None or day is None:
            continue
        law = NamedLaw(path="", mention=named, regulation=known, text=hit.line.text)
        if (
            in_force_on(known, day) is False
            and not is_younger(known, day)
            and not law.stands_beside(successors(known))
        ):
            yield at_hit(
                hit,
                "Apakah {law} masih berlaku? Menurut daftar, peraturan ini dicabut dengan {successor}.",
                "Is {law} still in force? By the register, {successor} repealed it.",
                law=known.short_name,
                successor=law.successors[0].short_name,
            )
        elif is_younger(known, day):
            yield at_hit(
                hit,
                "Apakah {law} sudah ada pada waktu praktikum?",
                "Was {law} there at the time of the practicum?",
                law=known.short_name,
            )


@prose_rule(
    "LAW-03",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Nama peraturan", "Name of a regulation"),
    Lesson(
        "Undang-Undang Nomor 14 Tahun 2019 tentang Guru dan Dosen menjadi dasarnya.",
        "Undang-Undang Nomor 14 Tahun 2019 tentang Pekerja Sosial menjadi dasarnya.",
        Words("Nomor, tahun, dan judul peraturan harus cocok.", "Number, year and title must go together."),
    ),
)
def other_name(scene: Scene) -> Iterator[Remark]:
    """Number, year and subject of a regulation go together."""
    for hit, named in scene.laws:
        known = mentioned(named)
        like = _of_subject(named) if known is None else None
        if like is not None:
            yield at_hit(
                hit,
                "Apakah nomor dan tahunnya benar? Menurut daftar, {law} tentang {subject}.",
                "Are number and year right? By the register, {law} is on {subject}.",
                law=like.short_name,
                subject=like.subject,
            )
        unlike = known is not None and same_subject(named, known)
        if known is not None and (unlike is False or (unlike is None and _is_of_another(named, known))):
            yield at_hit(
                hit,
                "Apakah nomornya benar? Menurut daftar, {law} tentang {subject}.",
                "Is the number right? By the register, {law} is on {subject}.",
                law=known.short_name,
                subject=known.subject,
            )


def _is_of_another(named: RegulationMention, known: Regulation) -> bool:
    """Return whether a subject is, word for word, that of another regulation of the register."""
    subject, own = normalised(named.subject), normalised(known.subject.id)
    others = (
        normalised(regulation.subject.id) for regulation in regulations(named.kind) if regulation is not known
    )
    return bool(subject) and not own.startswith(subject) and any(subject == other for other in others)


def _of_subject(named: RegulationMention) -> Regulation | None:
    """Return the regulation of the register that has the subject and the number or year of an unknown one."""
    subject = normalised(named.subject)
    of_subject = (
        regulation
        for regulation in regulations(named.kind)
        if subject and subject.startswith(normalised(regulation.subject.id))
    )
    alike = (one for one in of_subject if named.number == one.number or named.year == one.year)
    return next(alike, None)


@prose_rule(
    "LAW-05",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Pasal yang tidak ada", "Article that does not exist"),
    Lesson(
        "Hak itu dijamin dalam Undang-Undang Dasar 1945 Pasal 52.",
        "Hak itu dijamin dalam Undang-Undang Dasar 1945 Pasal 28H ayat (1).",
        Words(
            "Pasal yang dikutip harus ada dalam naskah yang berlaku.",
            "An article that is cited must be in the text in force.",
        ),
    ),
)
def no_such_article(scene: Scene) -> Iterator[Remark]:
    """An article of the constitution that the report names exists."""
    for number in scene.reading.lines_with(_CONSTITUTION):
        line = scene.reading.lines[number]
        if line.kind == "entry" or "1945" not in line.text:
            continue
        constitutions = [
            law.text for law in parse_regulation(line.text) if law.kind is RegulationKind.CONSTITUTION
        ]
        for match in _ARTICLE.finditer(line.text) if constitutions else ():
            # Several laws in a line: an article belongs to the one that it stands beside.
            beside = line.text[max(0, match.start() - _BESIDE) : match.end() + _BESIDE]
            if not any(
                constitution in beside or constitution[-12:] in beside for constitution in constitutions
            ):
                continue
            if int(match[1]) > _LAST_ARTICLE or int(match[3] or 0) > _MOST_PARAGRAPHS:
                yield at_line(
                    line,
                    "Apakah {article} ada? Undang-Undang Dasar memuat Pasal 1–37.",
                    "Does {article} exist? The constitution has articles 1 to 37.",
                    match.span(),
                    article=match[0],
                )


_BESIDE = 30


@prose_rule(
    "LAW-04",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Penerbit peraturan tidak disebut", "Issuer of a regulation left out"),
    Lesson(
        "Standarnya diatur dalam Peraturan Menteri Nomor 7 Tahun 2021.",
        "Standarnya diatur dalam Peraturan Menteri Sosial Nomor 7 Tahun 2021.",
        Words(
            "Peraturan menteri atau daerah disebut bersama penerbitnya.",
            "A ministerial or regional regulation is named with its issuer.",
        ),
    ),
)
def no_issuer(scene: Scene) -> Iterator[Remark]:
    """A regulation is named with who issued it."""
    for word in _RANKS:
        for hit in scene.own.hits(word):
            behind = _NO_ISSUER.match(hit.line.text, hit.end)
            if behind is not None:
                place = Hit(hit.line, hit.start, behind.end(), ())
                yield at_hit(place, "Siapa yang menerbitkan peraturan ini?", "Who issued this regulation?")


LAW_RULES = (other_kind, repealed, other_name, no_issuer, no_such_article)
