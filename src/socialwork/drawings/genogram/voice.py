"""The facts of a genogram in words: one source for the report and for those who cannot see the drawing."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from attrs import frozen

from socialwork.drawings.genogram.symbols import differing_gender, is_dead
from socialwork.drawings.genogram.unions import is_remarried
from socialwork.text import joined, lower_first, upper_first, year_text
from socialwork.tools.genogram import Child, EmotionalLine, Genogram, Kin, KinCondition, Union
from socialwork.tools.kinship import Parents, is_consanguineous
from socialwork.vocabulary.person import (
    ChildKind,
    ConditionKind,
    ConditionState,
    EmotionalTie,
    KinKind,
)
from socialwork.vocabulary.term import Term
from socialwork.words import Lang, Words

DIRECTED = frozenset(
    {
        EmotionalTie.FOCUSED_ON,
        EmotionalTie.PHYSICAL_ABUSE,
        EmotionalTie.EMOTIONAL_ABUSE,
        EmotionalTie.SEXUAL_ABUSE,
        EmotionalTie.NEGLECT,
        EmotionalTie.CONTROL,
        EmotionalTie.CARETAKER,
    }
)
"""The emotional lines that go from one person to another; the others lie between both."""

_INDEX = Words("tokoh utama", "index person")
_BORN = Words("lahir tahun {year}", "born in {year}")
_YEAR = Words("tahun {year}", "in {year}")
_DIED_IN = Words("meninggal tahun {year}", "died in {year}")
_DIED = Words("meninggal", "deceased")
_GENDER = Words("identitas gender: {gender}", "gender identity: {gender}")
_STATES = {
    ConditionState.SUSPECTED: Words("diduga", "suspected"),
    ConditionState.RECOVERY: Words("dalam pemulihan", "in recovery"),
}
_TOGETHER = Words("{kind} antara {who}{years}{end}", "{kind} of {who}{years}{end}")
_ALONE = Words("{kind} {who}{years}{end}", "{kind} of {who}{years}{end}")
_UNKNOWN = Words("Orang tua tidak diketahui", "Parents not known")
_SINCE = Words(" sejak tahun {year}", " since {year}")
_ENDED = Words(", berakhir karena {how}{year}", ", ended by {how}{year}")
_IN = Words(" pada tahun {year}", " in {year}")
_AGAIN = Words(", kawin lagi{year}", ", married again{year}")
_KIN = Words("; keduanya berkerabat sedarah", "; both are related by blood")
_CHILDREN = Words("; {kind}: {who}", "; {kind}: {who}")
_TWINS = Words("; kembar: {who}", "; twins: {who}")
_IDENTICAL = Words("; kembar identik: {who}", "; identical twins: {who}")
_CUSTODY = Words("; anak tinggal bersama {who}", "; the children live with {who}")
_BETWEEN = Words("{a} dan {b}: {kind}", "{a} and {b}: {kind}")
_TOWARDS = Words("{a} terhadap {b}: {kind}", "{a} towards {b}: {kind}")


class Labels(Protocol):
    """Gives words in one language; a template may call things otherwise."""

    def __call__(self, what: Words | Term, **values: object) -> str:
        """Return *what* with *values* filled in."""
        ...


def plain(lang: Lang) -> Labels:
    """Return what gives words as they are."""

    def label(what: Words | Term, **values: object) -> str:
        return (what if isinstance(what, Words) else what.words).pick(lang).format(**values)

    return label


@frozen(kw_only=True)
class Voice:
    """How the facts are said.

    Attributes:
        lang: The language.
        call: What somebody is called, by code.
        label: What gives the words.
    """

    lang: Lang
    call: Callable[[str], str]
    label: Labels

    def term(self, what: Term) -> str:
        """Return a term as it stands inside a sentence."""
        return lower_first(self.label(what))

    def all_of(self, codes: Iterable[str]) -> str:
        """Return several people as a list."""
        return joined((self.call(code) for code in codes), self.lang)


# --- people -----------------------------------------------------------------------------------


def kin_facts(kin: Kin, voice: Voice) -> Iterator[str]:
    """Yield what is told of a person besides role, sex and age."""
    if kin.index:
        yield voice.label(_INDEX)
    if kin.kind is not KinKind.PERSON:
        yield voice.term(kin.kind)
    gender = differing_gender(kin)
    if gender is not None:
        yield voice.label(_GENDER, gender=voice.term(gender))
    if kin.death_year is not None:
        yield voice.label(_DIED_IN, year=year_text(kin.death_year, voice.lang))
    elif is_dead(kin):
        yield voice.label(_DIED)
    for one in dict.fromkeys(kin.conditions):
        yield condition_text(one, voice.label)


def birth_text(kin: Kin, voice: Voice) -> str:
    """Return the year of birth in words, or nothing where it is not told."""
    words = _BORN if kin.kind in {KinKind.PERSON, KinKind.PET} else _YEAR
    return "" if kin.birth_year is None else voice.label(words, year=year_text(kin.birth_year, voice.lang))


def condition_text(one: KinCondition, label: Labels) -> str:
    """Return a condition in words.

    >>> condition_text(KinCondition(kind=ConditionKind.PHYSICAL, label="diabetes"), plain("id"))
    'diabetes (penyakit atau disabilitas fisik)'
    """
    called, kind = one.label.strip(), lower_first(label(one.kind))
    behind = [
        *([kind] if called and one.kind is not ConditionKind.OTHER else []),
        *([label(_STATES[one.state])] if one.state in _STATES else []),
    ]
    return f"{called or kind} ({', '.join(behind)})" if behind else called or kind


# --- unions -----------------------------------------------------------------------------------


def union_text(genogram: Genogram, union: Union, parents: Parents, voice: Voice) -> str:
    """Return a union with its years, its end and its children, as a sentence."""
    mine = list({one.child: one for one in genogram.children if one.union == union.code}.values())
    text = _couple(union, voice)
    if is_consanguineous(union, parents):
        text += voice.label(_KIN)
    for kind in ChildKind:
        born = [one.child for one in mine if one.kind is kind]
        if born:
            text += voice.label(_CHILDREN, kind=voice.term(kind), who=voice.all_of(born))
    text += "".join(_twins(mine, voice))
    if union.custody:
        text += voice.label(_CUSTODY, who=voice.call(union.custody))
    return f"{upper_first(text)}."


def _couple(union: Union, voice: Voice) -> str:
    if not union.partners:
        return voice.label(_UNKNOWN)
    words = _TOGETHER if len(union.partners) > 1 else _ALONE
    end = ""
    if union.ended is not None:
        end = voice.label(_ENDED, how=voice.term(union.ended), year=_in(union.until, voice))
    if is_remarried(union):
        end += voice.label(_AGAIN, year=_in(union.remarried_year, voice))
    return voice.label(
        words,
        kind=voice.term(union.kind),
        who=voice.all_of(union.partners),
        years="" if union.since is None else voice.label(_SINCE, year=year_text(union.since, voice.lang)),
        end=end,
    )


def _in(year: int | None, voice: Voice) -> str:
    return "" if year is None else voice.label(_IN, year=year_text(year, voice.lang))


def _twins(children: Iterable[Child], voice: Voice) -> Iterator[str]:
    groups: dict[str, list[Child]] = {}
    for one in children:
        if one.twin.strip():
            groups.setdefault(one.twin.strip(), []).append(one)
    for group in groups.values():
        if len(group) > 1:
            words = _IDENTICAL if all(one.identical for one in group) else _TWINS
            yield voice.label(words, who=voice.all_of(one.child for one in group))


# --- households and emotional lines -----------------------------------------------------------


def home_text(members: Iterable[str], voice: Voice) -> str:
    """Return who lives together, as a sentence without a verb."""
    return f"{upper_first(voice.all_of(members))}."


def tie_text(tie: EmotionalLine, voice: Voice) -> str:
    """Return an emotional line as a sentence."""
    words = _TOWARDS if tie.kind in DIRECTED else _BETWEEN
    text = voice.label(words, a=voice.call(tie.source), b=voice.call(tie.target), kind=tie_kind(tie, voice))
    return f"{upper_first(text)}."


def tie_kind(tie: EmotionalLine, voice: Voice) -> str:
    """Return what ties two people: the kind, with own words behind it or in its place."""
    called, kind = tie.label.strip(), voice.term(tie.kind)
    if not called:
        return kind
    return called if tie.kind is EmotionalTie.CUSTOM else f"{kind} ({called})"
