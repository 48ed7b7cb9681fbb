"""What a person has to decide before a case is shown: signs that may identify, or may not."""

import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from socialwork.case import Case
from socialwork.privacy.changes import PrivacyQuestion
from socialwork.privacy.hidden import NameIndex
from socialwork.privacy.names import Names
from socialwork.privacy.policy import FEATURES, Policy
from socialwork.privacy.strangers import Stranger, strangers_in
from socialwork.process.text_index import TextIndex
from socialwork.process.texts import texts_at
from socialwork.remembering import remembered
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Words


@frozen
class Doubt:
    """A pattern whose finds a person has to look at; its group ``it`` is what is told.

    Attributes:
        kind: What it may be.
        needs: Letters of which some stand in every text in which it is found.
        pattern: How it is found.
        message: What is asked.
    """

    kind: Identifier
    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    message: Words


_TITLES = (
    *("bernama", "Bapak", "Pak", "Ibu", "Bu", "Sdr", "Saudara", "Kak", "Kang", "Teh", "Mas", "Mbak", "Ustaz"),
    *("H.", "Hj."),
)
_LEVELS = ("SD", "MI", "SMP", "MTs", "SMA", "MA", "SMK", "TK", "PAUD", "SLB")
_TRADES = ("PT", "CV", "UD", "Kantor Desa", "Kantor Kelurahan", "Pabrik", "Toko", "Warung")
_CAPITAL = r"[A-Z][a-z’']+"
_DOUBTS: tuple[Doubt, ...] = (
    Doubt(
        Identifier.PERSON,
        _TITLES,
        re.compile(
            rf"\b(?:bernama|Bapak|Pak|Ibu|Bu|Sdr\.?|Sdri\.?|Saudara|Kak|Kang|Teh|Mas|Mbak|Ustaz|Ustazah|H\.|Hj\.)\s+"
            rf"(?P<it>{_CAPITAL}(?:\s+{_CAPITAL}){{0,2}})"
        ),
        Words(
            "“{it}” tampak sebagai nama orang; pakai peran atau kode",
            "“{it}” looks like a name; use a role or code",
        ),
    ),
    Doubt(
        Identifier.CLASS,
        ("elas ",),
        re.compile(r"\b[Kk]elas\s+(?P<it>(?:[XVI]{1,4}(?![XVI])|\d{1,2})(?:\s+[A-Z]{2,5})?[ .-]?[A-Z]\d?)\b"),
        Words(
            "rombongan belajar “{it}” bersama nama sekolah dapat menunjukkan orangnya; sebutkan tingkatnya",
            "the class “{it}” together with the school may tell who it is; name the grade only",
        ),
    ),
    Doubt(
        Identifier.SCHOOL,
        _LEVELS,
        re.compile(
            r"\b(?P<it>(?:SD|MI|SMP|MTs|SMA|MA|SMK|TK|PAUD|SLB)[NI]?\.?(?:\s+(?:Negeri|Inpres|Neg\.))?\s*"
            rf"(?:\s?\d{{1,3}}\b)?(?:\s{_CAPITAL}(?:\s+{_CAPITAL}){{0,3}}|(?<=\d)))"
        ),
        Words(
            "sekolah “{it}” bukan lembaga praktikum; sebutkan jenjangnya saja",
            "“{it}” is not the institution; name the level only",
        ),
    ),
    Doubt(
        Identifier.WORKPLACE,
        _TRADES,
        re.compile(
            r"\b(?P<it>(?:PT\.?|CV\.?|UD\.?|Kantor Desa|Kantor Kelurahan|Pabrik|Toko|Warung)\s+"
            rf"{_CAPITAL}(?:\s+{_CAPITAL}){{0,3}})"
        ),
        Words(
            "tempat kerja “{it}” dapat menunjukkan orangnya; sebutkan jenis pekerjaannya",
            "the workplace “{it}” may tell who it is; name the kind of work",
        ),
    ),
)
DOUBTED = (
    *("bernama", "bapak", "pak", "ibu", "bu", "sdr", "sdri", "saudara", "kak", "kang", "teh", "mas", "mbak"),
    *("ustaz", "ustazah", "h", "hj", "kelas", "klien", "pt", "cv", "ud", "kantor", "pabrik", "toko"),
    "warung",
    *(f"{level}{n}".lower() for level in _LEVELS for n in ("", "n")),
)
"""Words in small letters of which one stands in every text that raises a doubt."""
_INITIALS = re.compile(r"\b[Kk]lien\s+[“\"]?(?P<it>[A-Z]{2,3})\b")
_OTHER = Words(
    "inisial “{it}” bukan kode klien kasus ini ({code})",
    "the initials “{it}” are not the code of this client ({code})",
)
_PLACE = Words(
    "“{it}” juga nama tempat dalam alamat klien; bila di sini menunjuk tempat itu, hapuslah",
    "“{it}” is also a place in the client's address; take it out if it is that place here",
)
_STRANGER = Words(
    "“{it}” mungkin nama; samarkan melalui `people`, `institutions`, atau `places`, "
    "atau catat dalam `harmless`",
    "“{it}” may be a name; hide it by `people`, `institutions` or `places`, or note it in `harmless`",
)
_LIKE = Words(
    "“{it}” mirip nama yang disamarkan sebagai {who}; tambahkan dalam `also`, atau catat dalam `harmless`",
    "“{it}” is like the name that {who} stands for; add it to `also`, or note it in `harmless`",
)
_MANY = Words(
    "{n} ciri bersama-sama ({names}) dapat menunjukkan klien; tinggalkan yang tidak diperlukan kasus",
    "{n} features together ({names}) may give the client away; leave out what the case has no use for",
)
_HEALTH = Words(
    "keadaan fisik atau kesehatan dicetak; pertahankan hanya yang dipakai kasus",
    "physical or health data are printed; keep only what the case uses",
)


def questions_of(
    case: Case, policy: Policy, texts: Iterable[tuple[str, str]] | None = None
) -> tuple[PrivacyQuestion, ...]:
    """Return what a person has to decide before *case* is shown, in the order of its places.

    Args:
        case: The case.
        policy: What is asked.
        texts: Its texts with their paths, where they have been collected already.
    """
    found = texts_at(case, _any_text) if texts is None else texts
    return (*_features(case, policy), *_doubtful(case, found))


def place_questions(case: Case, names: Iterable[str]) -> Iterator[PrivacyQuestion]:
    """Yield where *names*, ordinary words that are places in the client's address, first stand as names."""
    for name in names:
        pattern = re.compile(rf"(?<!\w)(?:{re.escape(name)}|{re.escape(name.upper())})(?!\w)")
        path = next((path for path, text in texts_at(case, _any_text) if pattern.search(text)), None)
        if path is not None:
            yield PrivacyQuestion(
                path=path, kind=Identifier.ADDRESS, message=_PLACE.format(it=name), word=name
            )


def strange_questions(case: Case, names: NameIndex, known: Iterable[str]) -> Iterator[PrivacyQuestion]:
    """Yield the words of a masked case in which a reader may see a name, each at its first place.

    Args:
        case: The case.
        names: Who is hidden.
        known: Words, in small letters, in which nobody sees a name.
    """
    seen = set(known)
    for path, text in texts_at(case, _any_text):
        for one in strangers_in(text, names, seen):
            yield PrivacyQuestion(
                path=path, kind=Identifier.PERSON, message=stranger_message(one), word=one.word
            )


def stranger_message(stranger: Stranger) -> Words:
    """Return what is asked about a word that may be a name."""
    if stranger.like is None:
        return _STRANGER.format(it=stranger.word)
    return _LIKE.format(it=stranger.word, who=stranger.like.mask.id)


def open_questions(questions: Iterable[PrivacyQuestion], names: Names) -> tuple[PrivacyQuestion, ...]:
    """Return the questions that nobody has answered in *names*, as harmless words or as accepted."""
    harmless = {word for said in names.harmless for word in said.casefold().split()}
    return tuple(
        one
        for one in questions
        if not (one.word and harmless.issuperset(one.word.casefold().split()))
        and not any(it.kind is one.kind and one.path.startswith(it.place) for it in names.accepted)
    )


def _features(case: Case, policy: Policy) -> Iterator[PrivacyQuestion]:
    client = case.people.client
    known = [words for name, words in FEATURES.items() if getattr(client, name)]
    if len(known) >= policy.most_features:
        names = Words(", ".join(one.id for one in known), ", ".join(one.en for one in known))
        message = Words(
            _MANY.id.format(n=len(known), names=names.id), _MANY.en.format(n=len(known), names=names.en)
        )
        yield PrivacyQuestion(path="people.client", kind=Identifier.QUASI, message=message)
    if client.condition.strip():
        yield PrivacyQuestion(path="people.client.condition", kind=Identifier.HEALTH, message=_HEALTH)


def _doubtful(case: Case, texts: Iterable[tuple[str, str]]) -> Iterator[PrivacyQuestion]:
    told: set[tuple[Identifier, str]] = set()
    names = public_names(case)
    for path, text in texts:
        for kind, it, message in (*_by_pattern(names, text), *_initials(case, text)):
            if (kind, it) not in told:
                told.add((kind, it))
                yield PrivacyQuestion(path=path, kind=kind, message=message, word=it)


def _any_text(text: str) -> bool:
    return bool(text.strip())


def doubts_in(text: str) -> Iterator[tuple[Identifier, str, Words]]:
    """Yield what in *text* may identify somebody: what it may be, the words, and what to look at.

    >>> [(kind.code, it) for kind, it, _ in doubts_in("Menurut Pak Darmawan, ia rajin.")]
    [('person', 'Darmawan')]
    """
    return ((doubt.kind, it, doubt.message.format(it=it)) for doubt, it in _doubts_in(text))


def _by_pattern(names: Iterable[str], text: str) -> Iterator[tuple[Identifier, str, Words]]:
    return (found for found in doubts_in(text) if not is_public(found[1], names))


@remembered(maxsize=1024)
def _doubts_in(text: str) -> tuple[tuple[Doubt, str], ...]:
    """Return what the patterns find in *text*; kept for texts that are looked at again."""
    near = (doubt for doubt in _DOUBTS if any(one in text for one in doubt.needs))
    return tuple((doubt, match["it"].strip()) for doubt in near for match in doubt.pattern.finditer(text))


@remembered(maxsize=8)
def doubtful_among(index: TextIndex) -> tuple[tuple[str, str], ...]:
    """Return the texts of *index* that raise a doubt, or name a client by initials, with their places.

    >>> from socialwork.process.text_index import text_index
    >>> doubtful_among(text_index((("a", "Menurut Pak Darmawan."), ("b", "Menurut ibu klien."))))
    (('a', 'Menurut Pak Darmawan.'),)
    """
    return tuple(
        (path, text) for path, text in index.having(DOUBTED) if _doubts_in(text) or _INITIALS.search(text)
    )


def _initials(case: Case, text: str) -> Iterator[tuple[Identifier, str, Words]]:
    code = case.people.client.code
    for match in _INITIALS.finditer(text) if "lien " in text else ():
        if match["it"] not in case.people.codes:
            yield Identifier.OTHER_CLIENT, match["it"], _OTHER.format(it=match["it"], code=code)


def public_names(case: Case, *, agreed: bool = False) -> tuple[str, ...]:
    """Return the names that a report prints anyway: of the institution, the student, the supervisors.

    With *agreed* the institution and its staff are among them only where it agreed to be named: that is
    what is shown to strangers, not what a working report prints.
    """
    people, place = case.people, case.institution
    named = place.named or not agreed
    shown = (place.name, place.parent, place.region) if named else ()
    supervisors = people.supervisors if named else people.campus_supervisors
    return (
        *shown,
        case.practicum.school.name,
        case.practicum.school.head_of_programme,
        case.practicum.school.director,
        people.student.name,
        *(one.name for one in supervisors),
        *(one.role for one in people.supervisors),
        *(post.title for post in place.organisation),
    )


def is_public(it: str, names: Iterable[str]) -> bool:
    """Say whether *it* is one of *names*, or a part of one.

    >>> is_public("SMK Contoh", ("SMK Contoh Nusantara", ""))
    True
    """
    seen = it.casefold()
    return any(name and (seen in name or name in seen) for name in map(str.casefold, names))
