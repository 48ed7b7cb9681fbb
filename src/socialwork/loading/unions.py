"""Values of several possible kinds: terms, stage records, tools, techniques, prose and pictures."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, get_args, get_origin

import attrs
from cattrs import Converter

from socialwork.case import ProseSlot
from socialwork.instruments.answers import Answer
from socialwork.loading import scalars
from socialwork.loading.collected import all_of, noted
from socialwork.loading.plain import Plain
from socialwork.loading.refusal import Refusal
from socialwork.loading.scalars import refused
from socialwork.loading.suggestions import closest
from socialwork.stages import StageRecord
from socialwork.techniques.consequence import Consequence
from socialwork.techniques.use import LocalTechnique
from socialwork.tokens.events import TokenEvent
from socialwork.tools.base import tool_entries
from socialwork.values.media import Media
from socialwork.vocabulary.open import OpenTerm, TechniqueTerm, vocabularies
from socialwork.vocabulary.term import Term, normalised
from socialwork.words import Words

Hook = Callable[[Any, Any], Any]

_SHOWN = 30
_TERM = Words("harus salah satu dari: {codes}", "must be one of: {codes}")
_TAGGED = Words("harus berupa pemetaan dengan kunci `{tag}`", "must be a mapping with the key `{tag}`")
_NO_TAG = Words(
    "kunci `{tag}` wajib ada; isinya salah satu dari: {codes}", "the key `{tag}` is required, one of: {codes}"
)
_TECHNIQUE = Words(
    "bukan teknik yang dikenal; untuk teknik setempat tulis {{local: nama, meaning: arti}}",
    "is no technique that is known; write a local one as {{local: name, meaning: what it means}}",
).format()
_TECHNIQUE_KEYS = Words(
    "harus teknik setempat, {{local: nama, meaning: arti}}, atau akibat suatu perilaku, "
    "{{operation: present|remove, stimulus: pleasant|unpleasant, what: wujudnya}}",
    "must be a local technique, {{local: name, meaning: what it means}}, or a consequence of behaviour, "
    "{{operation: present|remove, stimulus: pleasant|unpleasant, what: what it is}}",
).format()
_BOTH_KINDS = Words(
    "tidak dapat sekaligus teknik setempat (`local`) dan akibat suatu perilaku (`operation`, `stimulus`)",
    "cannot be a local technique (`local`) and a consequence of behaviour (`operation`, `stimulus`) at once",
)
_WORKED_OUT = Words(
    "jangan ditulis; nama dan pengaruhnya mengikuti `operation` dan `stimulus`",
    "is not written down; name and effect follow from `operation` and `stimulus`",
)
_SLOTS = Words(
    "harus berupa pemetaan: nama bagian, lalu isinya",
    "must be a mapping: the name of the slot, then its text",
)
_PICTURES = Words(
    "harus berupa pemetaan: nama berkas gambar, lalu isinya dalam Base64",
    "must be a mapping: the name of the picture file, then its content in Base64",
)
_ANSWERS = Words(
    "harus berupa pemetaan: kode butir, lalu angkanya",
    "must be a mapping: the code of the item, then its number",
)
_NONE_OF = Words("bukan nilai yang dapat dipakai di sini", "is not a value that can stand here")


class TagRefusal(Refusal):
    """A wrong or missing tag; it stands at the key *tag*."""

    def __init__(self, tag: str, message: Words, suggestion: Words | None = None) -> None:
        super().__init__(message, suggestion)
        self.tag = tag


def term(vocabulary: type[Term]) -> Hook:
    """Return the reader of one vocabulary, or of all of an open family: code, either label or an alias."""
    by_code: dict[str, Term] = {member.code: member for member in vocabulary}
    family = vocabulary if issubclass(vocabulary, OpenTerm) and not by_code else None

    def structure(value: Any, _type: Any = None) -> Term:
        if isinstance(value, str):
            member = by_code.get(value)
            if member is not None:
                return member
            try:
                return vocabulary.of(value)
            except ValueError:
                pass
        known = (vocabulary,) if family is None else vocabularies(family)
        raise refused(value, _TERM.format(codes=listed(vocabulary.codes())), _near(value, known))

    return structure


def listed(codes: Iterable[str]) -> str:
    """Return codes for a message, the first thirty of them."""
    every = tuple(codes)
    return ", ".join(every[:_SHOWN]) + (", …" if len(every) > _SHOWN else "")


def _near(value: Any, vocabularies: Iterable[type[Term]]) -> Words | None:
    spellings: dict[str, str] = {}
    for member in (member for vocabulary in vocabularies for member in vocabulary):
        for spelling in _spellings(member):
            spellings.setdefault(spelling, member.code)
    return closest(value, spellings) if isinstance(value, str) else None


def _spellings(member: Term) -> tuple[str, ...]:
    return (member.code, member.words.id, member.words.en, *member.aliases)


def _tagged(tag: str, value: Any, classes: Mapping[str, Any], names: Mapping[str, str]) -> Any:
    """Return the class that the key *tag* of *value* names, by code or label.

    Args:
        tag: The key.
        value: What should be a mapping with that key.
        classes: The classes by their codes.
        names: The code of every spelling.
    """
    if value.__class__ is not dict:
        raise refused(value, _TAGGED.format(tag=tag))
    written = value.get(tag)
    if written is None:
        raise TagRefusal(tag, _NO_TAG.format(tag=tag, codes=listed(classes)))
    cls = None
    if isinstance(written, str):
        cls = classes.get(written) or classes.get(names.get(normalised(written), ""))
    if cls is None:
        near = closest(written, names) if isinstance(written, str) else None
        raise TagRefusal(tag, _TERM.format(codes=listed(classes)), near)
    return cls


def _without(value: dict[str, Any], tag: str) -> dict[str, Any]:
    return {key: item for key, item in value.items() if key != tag}


def stage_record(made: Converter) -> Hook:
    """Return the reader of stage records: the key ``stage`` tells which of the nine."""
    classes = {cls.kind.code: cls for cls in get_args(StageRecord)}
    names = {normalised(name): code for code, cls in classes.items() for name in _spellings(cls.kind)}

    def structure(value: Any, _type: Any) -> Any:
        cls = _tagged("stage", value, classes, names)
        return made.get_structure_hook(cls)(_without(value, "stage"), cls)

    return structure


def token_event(made: Converter) -> Hook:
    """Return the reader of token events: the key ``kind`` tells which of the ten."""
    classes = {cls.kind.code: cls for cls in get_args(TokenEvent)}
    names = {normalised(name): code for code, cls in classes.items() for name in _spellings(cls.kind)}

    def structure(value: Any, _type: Any) -> Any:
        cls = _tagged("kind", value, classes, names)
        return made.get_structure_hook(cls)(_without(value, "kind"), cls)

    return structure


def tool_record(made: Converter) -> Hook:
    """Return the reader of tools: the key ``tool`` names one of those registered at that moment."""

    def structure(value: Any, _type: Any) -> Any:
        entries = tool_entries()
        names = {
            normalised(name): one.code for one in entries for name in (one.code, one.words.id, one.words.en)
        }
        cls = _tagged("tool", value, {one.code: one.cls for one in entries}, names)
        return made.get_structure_hook(cls)(_without(value, "tool"), cls)

    return structure


def technique(made: Converter) -> Hook:
    """Return the reader of techniques: a term of any catalogue, a local one or a consequence as a mapping."""

    def structure(value: Any, _type: Any) -> Any:
        if value.__class__ is dict:
            cls = _technique_class(value)
            return made.get_structure_hook(cls)(value, cls)
        if isinstance(value, str):
            try:
                return TechniqueTerm.of(value)
            except ValueError:
                pass
        raise refused(value, _TECHNIQUE, _near(value, vocabularies(TechniqueTerm)))

    return structure


def _technique_class(value: dict[str, Any]) -> type[LocalTechnique | Consequence]:
    """Return what kind of technique a mapping is, told by its keys."""
    local = value.keys() & {"local", "meaning"}
    consequence = value.keys() & {"operation", "stimulus", "what"}
    if local and consequence:
        raise Refusal(_BOTH_KINDS)
    if not local and not consequence:
        raise Refusal(_TECHNIQUE_KEYS)
    for key in ("technique", "effect"):
        if consequence and key in value:
            raise TagRefusal(key, _WORKED_OUT)
    return Consequence if consequence else LocalTechnique


def _entries(value: Any, expected: Words, make: Callable[[str, Any], Any]) -> tuple[Any, ...]:
    if value.__class__ is not dict:
        raise refused(value, expected)
    result: list[Any] = []
    errors: list[Exception] = []
    for name, item in value.items():
        try:
            result.append(make(name, item))
        except Exception as error:  # noqa: BLE001 - every problem is collected
            errors.append(noted(error, name, str))
    if errors:
        raise all_of(errors, dict)
    return tuple(result)


def prose(_made: Converter) -> Hook:
    """Return the reader of prose: a mapping from slot to Markdown."""

    def structure(value: Any, _type: Any) -> Any:
        return _entries(value, _SLOTS, lambda name, item: ProseSlot(slot=name, text=scalars.text(item)))

    return structure


def media(_made: Converter) -> Hook:
    """Return the reader of pictures: a mapping from file name to bytes, or to Base64 in a file."""

    def structure(value: Any, _type: Any) -> Any:
        return _entries(value, _PICTURES, lambda name, item: Media(name, scalars.binary(item)))

    return structure


def answers(_made: Converter) -> Hook:
    """Return the reader of answers: a mapping from item to number; an empty value is no answer."""

    def answer(item: str, value: Any) -> Answer:
        return Answer(item=item, value=None if value is None else scalars.integer(value))

    def structure(value: Any, _type: Any) -> Any:
        return _entries(value, _ANSWERS, answer)

    return structure


def untagged(type_: Any, made: Converter) -> Hook:
    """Return the reader of any other union, in which the kind of the value tells the member."""
    members = [member for member in get_args(type_) if member is not type(None)]
    optional = len(members) < len(get_args(type_))

    def structure(value: Any, _type: Any) -> Any:
        if value is None and optional:
            return None
        if len(members) == 1:
            return hooks()[0](value, members[0])
        return _by_kind(value, members, hooks())

    def hooks() -> list[Hook]:
        if not found:
            found.extend(made.get_structure_hook(member) for member in members)
        return found

    found: list[Hook] = []
    return structure


def _by_kind(value: Any, members: list[Any], hooks: list[Hook]) -> Any:
    fitting = [n for n, member in enumerate(members) if _fits(value, member)]
    if not fitting:
        raise refused(value, _NONE_OF)
    if isinstance(value, dict):
        fitting.sort(key=lambda n: _strange_keys(value, members[n]))
    for n in fitting[:-1] if not isinstance(value, dict) else []:
        try:
            return hooks[n](value, members[n])
        except Refusal:
            continue
    chosen = fitting[0] if isinstance(value, dict) else fitting[-1]
    return hooks[chosen](value, members[chosen])


def _fits(value: Any, member: Any) -> bool:
    while get_origin(member) is not None and hasattr(member, "__metadata__"):
        member = member.__origin__
    if isinstance(value, dict):
        return attrs.has(member) or get_origin(member) in (dict, Mapping)
    if isinstance(value, list):
        return get_origin(member) is tuple
    if isinstance(value, Plain) or not isinstance(value, str):
        return not attrs.has(member) and get_origin(member) is not tuple
    return member not in (int, float, bool) and not attrs.has(member) and get_origin(member) is not tuple


def _strange_keys(value: dict[str, Any], member: Any) -> int:
    if not attrs.has(member):
        return len(value)
    names = {field.name for field in attrs.fields(member)}
    missing = sum(
        field.default is attrs.NOTHING and field.name not in value for field in attrs.fields(member)
    )
    return len(value.keys() - names) + missing
