"""A genogram in words: what it is, what it shows in short, and a sentence for everything in it."""

from collections.abc import Callable, Iterator

from attrs import frozen

from socialwork.drawings.base import View
from socialwork.drawings.genogram.voice import (
    Voice,
    birth_text,
    home_text,
    kin_facts,
    plain,
    tie_kind,
    tie_text,
    union_text,
)
from socialwork.text import joined, lower_first, number_words, upper_first
from socialwork.tools.genogram import EmotionalLine, Genogram, Kin
from socialwork.tools.kinship import parents_by_birth
from socialwork.vocabulary.person import EmotionalTie, KinKind, Sex
from socialwork.vocabulary.term import normalised
from socialwork.words import Words

_MAIN = 4
"""How many emotional lines the short text names."""

_TITLE = Words("Genogram", "Genogram")
_TITLE_OF = Words("Genogram keluarga {who}", "Genogram of the family of {who}")
_ALT = Words("{title}: {people}{unions}{homes}{ties}.", "{title}: {people}{unions}{homes}{ties}.")
_ROWS = Words("{n} orang dalam {rows} generasi", "{n} people in {rows} generations")
_ROW = Words("{n} orang", "{n} people")
_UNIONS = Words(", {n} pasangan", ", {n} unions")
_UNION = Words(", satu pasangan", ", one union")
_HOMES = Words(", {n} rumah tangga", ", {n} households")
_HOME = Words(", satu rumah tangga", ", one household")
_TIES = Words(". Hubungan utama: {ties}", ". Main ties: {ties}")
_PAIR = Words("{a} dan {b} ({kind})", "{a} and {b} ({kind})")
_AGED = Words("{n} tahun", "aged {n}")
_SEX_UNKNOWN = Words("jenis kelamin tidak diketahui", "sex unknown")
_TOGETHER = Words("Tinggal serumah: {who}", "Living together: {who}")
_NO_PETS = Words(
    "{who} tidak digambar: notasi ini tidak mengenal hewan.", "{who} is not drawn: this notation has no pets."
)


@frozen(kw_only=True)
class Told:
    """A drawing in words.

    Attributes:
        title: What it is.
        alt: What it shows, in one or two sentences.
        description: Everything in it, a sentence each.
        people: What each symbol says, by code.
    """

    title: str
    alt: str
    description: tuple[str, ...]
    people: dict[str, str]


def told(genogram: Genogram, view: View, *, generations: int, drawn: frozenset[str]) -> Told:
    """Return *genogram* in words, everything in it, whether it can be drawn or not.

    Args:
        genogram: The family.
        view: The language, and what stands for a code.
        generations: How many rows the drawing has.
        drawn: The codes of those who are drawn.
    """
    voice = Voice(lang=view.lang, call=_caller(genogram, view), label=plain(view.lang))
    title = _title(genogram, view)
    people = {kin.code: _person(kin, view, voice) for kin in reversed(genogram.people)}
    count = len({kin.code for kin in genogram.people if kin.kind is KinKind.PERSON})
    rows = number_words(generations, view.lang)
    homes = sum(1 for home in genogram.households if home)
    unions = len({union.code for union in genogram.unions})
    ties = "; ".join(
        voice.label(_PAIR, a=view.name(tie.source), b=view.name(tie.target), kind=tie_kind(tie, voice))
        for tie in _main_ties(genogram)
    )
    return Told(
        title=title,
        alt=voice.label(
            _ALT,
            title=title,
            people=voice.label(_ROWS, n=count, rows=rows) if generations > 1 else voice.label(_ROW, n=count),
            unions=_number(unions, _UNION, _UNIONS, voice),
            homes=_number(homes, _HOME, _HOMES, voice),
            ties=voice.label(_TIES, ties=ties) if ties else "",
        ),
        description=tuple(_description(genogram, voice, people, drawn)),
        people=people,
    )


def _description(
    genogram: Genogram, voice: Voice, people: dict[str, str], drawn: frozenset[str]
) -> Iterator[str]:
    for code in dict.fromkeys(kin.code for kin in genogram.people):
        yield f"{people[code]}."
        if code not in drawn:
            yield upper_first(voice.label(_NO_PETS, who=voice.call(code)))
    parents = parents_by_birth(genogram)
    yield from (union_text(genogram, union, parents, voice) for union in genogram.unions)
    for home in genogram.households:
        if home:
            yield voice.label(_TOGETHER, who=lower_first(home_text(home, voice)))
    yield from (tie_text(tie, voice) for tie in genogram.ties)


def _caller(genogram: Genogram, view: View) -> Callable[[str], str]:
    roles = {kin.code: kin.role for kin in reversed(genogram.people)}

    def call(code: str) -> str:
        name, role = view.name(code), roles.get(code, "")
        return name if not role or normalised(role) == normalised(name) else f"{name} ({lower_first(role)})"

    return call


def _person(kin: Kin, view: View, voice: Voice) -> str:
    name, role = view.name(kin.code), lower_first(kin.role)
    facts = [role] if normalised(role) != normalised(name) else []
    facts += [fact for fact in _facts(kin, voice) if fact and normalised(fact) != normalised(role)]
    return f"{name}: {', '.join(facts)}" if facts else name


def _facts(kin: Kin, voice: Voice) -> Iterator[str]:
    if kin.sex is not Sex.UNKNOWN:
        yield voice.term(kin.sex)
    elif kin.kind is KinKind.PERSON:
        yield voice.label(_SEX_UNKNOWN)
    if kin.age is not None:
        yield voice.label(_AGED, n=kin.age)
    yield birth_text(kin, voice)
    yield from kin_facts(kin, voice)


# --- title and short text ---------------------------------------------------------------------


def _title(genogram: Genogram, view: View) -> str:
    clients = dict.fromkeys(kin.code for kin in genogram.people if kin.index)
    if not clients and view.client:
        clients = {view.client: None}
    if not clients:
        return _TITLE.pick(view.lang)
    return _TITLE_OF.format(who=joined((view.name(code) for code in clients), view.lang)).pick(view.lang)


def _number(count: int, one: Words, several: Words, voice: Voice) -> str:
    if count == 1:
        return voice.label(one)
    return voice.label(several, n=number_words(count, voice.lang)) if count else ""


def _main_ties(genogram: Genogram) -> list[EmotionalLine]:
    """Return the lines that the short text names: those of index persons first, the plain ones last."""
    clients = {kin.code for kin in genogram.people if kin.index}

    def rank(tie: EmotionalLine) -> tuple[bool, bool]:
        return (not {tie.source, tie.target} & clients, tie.kind is EmotionalTie.CONNECTED)

    return sorted(dict.fromkeys(genogram.ties), key=rank)[:_MAIN]
