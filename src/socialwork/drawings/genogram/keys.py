"""What the legend of a genogram explains: exactly the symbols and lines that it uses."""

from collections.abc import Iterator, Mapping

from attrs import evolve

from socialwork.drawings.genogram.conditions import not_drawn
from socialwork.drawings.genogram.layout import FamilyLayout
from socialwork.drawings.genogram.legend import Key
from socialwork.drawings.genogram.person_texts import RECORDED, age_of
from socialwork.drawings.genogram.samples import (
    child_sample,
    double_sample,
    household_sample,
    orphan_sample,
    symbol_sample,
    tie_sample,
    twin_sample,
    union_sample,
    word_sample,
)
from socialwork.drawings.genogram.scene import Scene
from socialwork.drawings.genogram.symbols import differing_gender, is_dead, is_index
from socialwork.drawings.genogram.unions import SLASHES, is_remarried
from socialwork.drawings.genogram.voice import condition_text, plain
from socialwork.drawings.genogram.words import again, began, ended
from socialwork.text import lower_first
from socialwork.tools.genogram import Child, EmotionalLine, Kin, Union
from socialwork.tools.kinship import is_consanguineous
from socialwork.vocabulary.drawing import Notation
from socialwork.vocabulary.person import (
    ChildKind,
    ConditionState,
    EmotionalTie,
    Gender,
    KinKind,
    Sex,
    UnionEnd,
    UnionKind,
)
from socialwork.words import Lang, Words

TITLE = Words("Keterangan", "Legend")
_UNKNOWN = Words("jenis kelamin tidak diketahui", "sex unknown")
_DIVERSE = Words("beragam gender", "gender-diverse")
_RECORDED = {
    Sex.MALE: Words("tercatat laki-laki saat lahir", "assigned male at birth"),
    Sex.FEMALE: Words("tercatat perempuan saat lahir", "assigned female at birth"),
    Sex.UNKNOWN: Words("tidak tercatat saat lahir", "unassigned at birth"),
}
_INDEX = Words("tokoh utama", "index person")
_DEAD = Words("meninggal", "deceased")
_SHORT = Words("{text} ({short})", "{text} ({short})")
_AGAIN = Words("kawin lagi, pasangan yang sama", "remarried, same pair")
_BLOOD = Words("pasangan sedarah", "partners related by blood")
_TWINS = Words("kembar", "twins")
_IDENTICAL = Words("kembar identik", "identical twins")
_ORPHANS = Words("orang tua tidak diketahui", "parents not known")
_HOME = Words("tinggal serumah", "household")
_SLOTS = Words(
    "Angka di dalam lambang: usia; di kiri atas: tahun lahir; di kanan atas: tahun meninggal.",
    "Inside a symbol: age; above left: year of birth; above right: year of death.",
)
_AGES = Words("Angka di dalam lambang: usia.", "Inside a symbol: age.")
_CUSTODY = Words(
    "Garis miring berada di dekat orang tua yang tidak tinggal bersama anak.",
    "The slashes stand near the parent with whom the children do not live.",
)
_LIKE = {Gender.MAN: Sex.MALE, Gender.WOMAN: Sex.FEMALE}
"""The sex that has the same symbol."""


def keys_of(scene: Scene, layout: FamilyLayout, letters: Mapping[EmotionalLine, str]) -> tuple[Key, ...]:
    """Return the entries of the legend: people, conditions, unions, children, households, emotional lines."""
    keys = [
        *_people(scene),
        *_conditions(scene),
        *_unions(scene, layout),
        *_children(scene, layout),
        *([Key(text=_HOME.pick(scene.view.lang), sample=household_sample)] if scene.homes else []),
        *_ties(scene, letters),
    ]
    return tuple({key.text: key for key in keys}.values())  # each text once


def notes_of(scene: Scene, layout: FamilyLayout) -> Iterator[str]:
    """Yield the notes below the legend."""
    lang = scene.view.lang
    if scene.view.notation is Notation.MCGOLDRICK:
        people = scene.people.values()
        if any(kin.birth_year is not None or kin.death_year is not None for kin in people):
            yield _SLOTS.pick(lang)
        elif any(age_of(kin) is not None for kin in people):
            yield _AGES.pick(lang)
    unions = [scene.unions[one.code] for one in layout.unions]
    if any(union.custody in union.partners and union.ended in SLASHES for union in unions):
        yield _CUSTODY.pick(lang)


# --- people -----------------------------------------------------------------------------------


def _people(scene: Scene) -> Iterator[Key]:
    lang, kins = scene.view.lang, list(scene.people.values())
    kinds = {kin.kind for kin in kins}
    persons = [kin for kin in kins if kin.kind is KinKind.PERSON]
    for sex in Sex:
        for kin in persons:
            if kin.sex is sex and differing_gender(kin) is None:
                text = _UNKNOWN.pick(lang) if sex is Sex.UNKNOWN else lower_first(sex.label(lang))
                yield _symbol(
                    scene, text, Kin(code="x", role="x", sex=sex), "?" if sex is Sex.UNKNOWN else ""
                )
                break
    yield from _genders(scene, persons)
    if any(is_index(kin) for kin in kins):
        first = next(kin for kin in kins if is_index(kin))
        yield _symbol(scene, _INDEX.pick(lang), _bare(first, index=True))
    if any(is_dead(kin) for kin in kins if kin.kind in {KinKind.PERSON, KinKind.PET}):
        first = next(kin for kin in kins if is_dead(kin))
        yield _symbol(scene, _DEAD.pick(lang), _bare(first, deceased=True))
    for kind in KinKind:
        if kind in kinds and kind is not KinKind.PERSON:
            first = next(kin for kin in kins if kin.kind is kind)
            inside = "P" if kind is KinKind.PREGNANCY and scene.view.notation is Notation.BENNETT else ""
            short = evolve(_bare(first), kind=kind)
            yield _symbol(scene, lower_first(kind.label(lang)), short, inside)


def _bare(kin: Kin, *, index: bool = False, deceased: bool = False) -> Kin:
    return Kin(code="x", role="x", sex=kin.sex, gender=kin.gender, index=index, deceased=deceased)


def _symbol(scene: Scene, text: str, kin: Kin, inside: str = "") -> Key:
    return Key(text=text, sample=symbol_sample(kin, scene.view.notation, scene.conditions, inside))


def _genders(scene: Scene, persons: list[Kin]) -> Iterator[Key]:
    lang = scene.view.lang
    for gender in Gender:
        mine = [kin for kin in persons if differing_gender(kin) is gender]
        same = any(differing_gender(kin) is None and kin.sex is _LIKE.get(gender) for kin in persons)
        if mine and not same:
            text = (_DIVERSE if gender is Gender.DIVERSE else gender.words).pick(lang)
            yield _symbol(scene, lower_first(text), Kin(code="x", role="x", sex=mine[0].sex, gender=gender))
    for sex in Sex:
        if any(kin.sex is sex and differing_gender(kin) is not None for kin in persons):
            yield Key(text=_RECORDED[sex].pick(lang), sample=word_sample(RECORDED[sex]))


def _conditions(scene: Scene) -> Iterator[Key]:
    label = plain(scene.view.lang)
    seen = {one: kin for kin in reversed([*scene.people.values()]) for one in kin.conditions}
    drawn = [one for one, kin in seen.items() if one not in not_drawn(kin, scene.conditions)]
    order = list(scene.conditions.patterns)
    states = list(ConditionState)
    drawn.sort(key=lambda one: (order.index((one.kind, one.label.strip())), states.index(one.state)))
    for one in drawn:
        kin = Kin(code="x", role="x", sex=seen[one].sex, gender=seen[one].gender, conditions=(one,))
        yield _symbol(scene, condition_text(one, label), kin)


# --- unions and children ----------------------------------------------------------------------


def _unions(scene: Scene, layout: FamilyLayout) -> Iterator[Key]:
    lang = scene.view.lang
    unions = [scene.unions[one.code] for one in layout.unions if one.partners]
    kinds, ends = {union.kind for union in unions}, {union.ended for union in unions}
    for kind in UnionKind:
        if kind in kinds:
            text = _with_short_word(kind.words, began(kind, lang), lang)
            yield Key(text=text, sample=union_sample(_line(kind)))
    for end in UnionEnd:
        if end in SLASHES and end in ends:
            sample = union_sample(_line(UnionKind.MARRIAGE, end))
            yield Key(text=_with_short_word(end.words, ended(end, lang), lang), sample=sample)
    if any(is_remarried(union) for union in unions):
        sample = union_sample(evolve(_line(UnionKind.MARRIAGE, UnionEnd.DIVORCE), remarried=True))
        yield Key(text=_with_short_word(_AGAIN, again(lang), lang), sample=sample)
    if any(is_consanguineous(union, scene.parents) for union in unions):
        yield Key(text=_BLOOD.pick(lang), sample=double_sample)


def _line(kind: UnionKind, end: UnionEnd | None = None) -> Union:
    return Union(code="x", partners=(), kind=kind, ended=end)


def _with_short_word(words: Words, short: str, lang: Lang) -> str:
    """Return what a line means, with the word that stands on it where that is another one."""
    text = lower_first(words.pick(lang))
    return text if short in text else _SHORT.pick(lang).format(text=text, short=short)


def _children(scene: Scene, layout: FamilyLayout) -> Iterator[Key]:
    lang = scene.view.lang
    drawn = [scene.children[one.union, drop.child] for one in layout.sibships for drop in one.drops]
    for kind in ChildKind:
        if any(child.kind is kind for child in drawn):
            yield Key(text=lower_first(kind.label(lang)), sample=child_sample(kind, scene.view.notation))
    twins = [child for child in drawn if child.twin.strip() and _has_twin(child, drawn)]
    if any(not child.identical for child in twins):
        yield Key(text=_TWINS.pick(lang), sample=twin_sample(identical=False))
    if any(child.identical for child in twins):
        yield Key(text=_IDENTICAL.pick(lang), sample=twin_sample(identical=True))
    if any(not one.partners for one in layout.unions):
        yield Key(text=_ORPHANS.pick(lang), sample=orphan_sample)


def _has_twin(child: Child, others: list[Child]) -> bool:
    group = (child.union, child.twin.strip())
    return any(other is not child and (other.union, other.twin.strip()) == group for other in others)


# --- emotional lines --------------------------------------------------------------------------


def _ties(scene: Scene, letters: Mapping[EmotionalLine, str]) -> Iterator[Key]:
    lang = scene.view.lang
    kinds = {tie.kind for tie in scene.ties if tie not in letters}
    for kind in EmotionalTie:
        if kind in kinds:
            yield Key(text=lower_first(kind.label(lang)), sample=tie_sample(kind))
    for tie, letter in letters.items():
        yield Key(text=tie.label.strip(), sample=tie_sample(EmotionalTie.CUSTOM, letter))
