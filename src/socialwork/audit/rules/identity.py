"""Rules on what gives people away: in the texts of a case, which parts of a report print for everybody."""

import re
from collections.abc import Iterable, Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.privacy.identity import identity_of
from socialwork.privacy.masker import Masker
from socialwork.privacy.policy import Policy
from socialwork.privacy.signs import signs_among
from socialwork.process.places import stage_records
from socialwork.stages import Assessment, Evaluation, Intervention, Plan
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Words

_OWN = ("people.client.", "people.guardian.")
"""Where identity is kept: never printed, so nothing there leaks."""
_DOUBTFUL = frozenset({Identifier.PERSON, Identifier.CLASS, Identifier.SCHOOL, Identifier.WORKPLACE})
_USE = re.compile(
    r"(?<!\w)(?:karena|sebab|sehingga|agar|supaya|because|so that|therefore)(?!\w)", re.IGNORECASE
)
_WORKING = (Assessment, Plan, Intervention, Evaluation)
_BELIEF = (
    *("agama", "keagamaan", "ibadah", "beribadah", "peribadatan", "spiritual", "salat", "shalat", "sholat"),
    *(
        "doa",
        "berdoa",
        "mengaji",
        "pengajian",
        "masjid",
        "gereja",
        "wihara",
        "kerohanian",
        "iman",
        "keimanan",
    ),
    *("religio", "faith", "pray", "worship", "church", "mosque"),
)
"""How words on belief begin."""
_BODY = frozenset({"klien", "badan", "tinggi", "berat", "client", "height", "weight"})
_WORD = re.compile(r"[^\W\d_]{5,}")
_LETTERS = re.compile(r"[^\W_]+")


@rule(
    "PRIV-01",
    Severity.WARNING,
    Certainty.FACT,
    Words("Tanda pengenal dalam teks", "Sign of identity in a text"),
)
def sign_in_text(context: Context) -> Iterator[Remark]:
    """No text holds a telephone, identity or plate number, an address, an e-mail address or an account."""
    for path, kind in _signs(context):
        if kind is not Identifier.LINK:
            yield remark(
                path,
                "Teks ini memuat {kind}; ganti dengan keterangan umum.",
                "This text holds something that identifies ({kind}); say it in general terms.",
                kind=Words(kind.label("id").lower(), kind.label("en").lower()),
            )


@rule("PRIV-02", Severity.WARNING, Certainty.FACT, Words("Tautan ke berkas daring", "Link to an open drive"))
def open_drive(context: Context) -> Iterator[Remark]:
    """No text links to files that anybody with the address may open."""
    for path, kind in _signs(context):
        if kind is Identifier.LINK:
            yield remark(
                path,
                "Teks ini memuat tautan ke berkas daring; lampirkan bahannya atau hapus tautannya.",
                "This text links to files on the web; append what is needed or take the link out.",
            )


def _signs(context: Context) -> Iterator[tuple[str, Identifier]]:
    """Yield the kinds of signs in each text, each kind once a text."""
    yield from (sign for sign in signs_among(context.words) if not sign[0].startswith(_OWN))


@rule("PRIV-03", Severity.ERROR, Certainty.FACT, Words("Jati diri dalam teks", "Identity in a text"))
def identity_in_text(context: Context) -> Iterator[Remark]:
    """No text holds the full name, birth date, birthplace or address that the case keeps apart."""
    identity = identity_of(context.case)
    masker = Masker(identity=identity, policy=Policy(masked=frozenset()))
    told = identity.hidden or identity.secrets
    for path, text in context.words.having(_told_apart(context)) if told else ():
        for kind in dict.fromkeys(mask.kind for mask in masker.masks(text)):
            if path.startswith(_OWN):
                continue
            yield remark(
                path,
                "Teks ini memuat jati diri yang disimpan terpisah ({kind}); pakai kode.",
                "This text holds what the case keeps apart ({kind}); use the code.",
                kind=Words(kind.label("id").lower(), kind.label("en").lower()),
            )


def _told_apart(context: Context) -> set[str]:
    """Return words of which one stands in every text that holds what the case keeps apart.

    A name is looked for by each of its parts; of a place or a line of an address its rarest word is enough.
    """
    client, guardian = context.case.people.client, context.case.people.guardian
    names = (client.full_name, "" if guardian is None else guardian.full_name)
    found = {word for name in names for word in _LETTERS.findall(name.lower())}
    places = context.words.places
    for line in (client.birth_place, client.address, *client.address.split(",")):
        words = _LETTERS.findall(line.lower())
        if words:
            found.add(min(words, key=lambda word: len(places.get(word, ()))))
    if client.born is not None:
        found |= {str(client.born.year), f"{client.born.year % 100:02d}"}
    return found


@rule(
    "PRIV-04",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Mungkin nama atau tempat", "Perhaps a name or a place"),
)
def perhaps_identity(context: Context) -> Iterator[Remark]:
    """What looks like a person's name, a class, another school or a workplace is left out or generalized."""
    yield from _questions(context, _DOUBTFUL)


@rule("PRIV-05", Severity.WARNING, Certainty.FACT, Words("Inisial klien lain", "Initials of another client"))
def other_client(context: Context) -> Iterator[Remark]:
    """The client goes by one code; the initials of a client of another case stand nowhere."""
    yield from _questions(context, frozenset({Identifier.OTHER_CLIENT}))


@rule("PRIV-06", Severity.HINT, Certainty.QUESTION, Words("Gabungan ciri klien", "Features together"))
def features_together(context: Context) -> Iterator[Remark]:
    """No more features of the client are recorded together than the policy of publication allows."""
    yield from _questions(context, frozenset({Identifier.QUASI}))


def _questions(context: Context, kinds: frozenset[Identifier]) -> Iterator[Remark]:
    for question in context.privacy_questions:
        if question.kind in kinds:
            yield Remark(
                path=question.path, message=Words(f"{question.message.id}.", f"{question.message.en}.")
            )


@rule(
    "PRIV-07",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Data kesehatan atau keyakinan tanpa kegunaan", "Health or belief data without a use"),
)
def data_without_use(context: Context) -> Iterator[Remark]:
    """Physical and health data say what they are needed for, and belief stands where the work takes it up."""
    client = context.case.people.client
    inside = tuple(f"{path}." for path, record in stage_records(context.case) if isinstance(record, _WORKING))
    if client.condition.strip() and not _USE.search(client.condition):
        words = {word.casefold() for word in _WORD.findall(client.condition)} - _BODY
        if not _taken_up(context, inside, words):
            yield remark(
                "people.client.condition",
                "Untuk apa keadaan fisik atau kesehatan klien dicatat dalam kasus ini?",
                "For what does this case need the client's physical condition or health?",
            )
    belief = [word for word in context.words.places if word.startswith(_BELIEF)]
    if client.religion is not None and inside and not _taken_up(context, inside, belief):
        yield remark(
            "people.client.religion",
            "Agama klien dicatat, tetapi tidak dipakai dalam asesmen atau rencana. Perlukah dicetak?",
            "The client's religion is recorded and used in no assessment or plan. Need it be printed?",
        )


def _taken_up(context: Context, inside: tuple[str, ...], words: Iterable[str]) -> bool:
    """Return whether a text at one of the places *inside* has one of *words*."""
    return any(path.startswith(inside) for path, _ in context.words.having(words))


IDENTITY_RULES = (
    sign_in_text,
    open_drive,
    identity_in_text,
    perhaps_identity,
    other_client,
    features_together,
    data_without_use,
)
