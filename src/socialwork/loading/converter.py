"""The one converter: plain data to records, every class and type by strict rules."""

import datetime as dt
import types
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn

from socialwork.case import ProseSlot
from socialwork.instruments.answers import Answer
from socialwork.loading import dates, moments, scalars, unions
from socialwork.loading.collected import all_of, noted
from socialwork.loading.scalars import refused
from socialwork.stages import StageRecord
from socialwork.techniques.use import Technique
from socialwork.tokens.events import TokenEvent
from socialwork.tools.base import Tool
from socialwork.values.measure import Count
from socialwork.values.media import Media
from socialwork.values.when import Clock
from socialwork.vocabulary.term import Term
from socialwork.words import Words

Hook = Callable[[Any, Any], Any]

_MAPPING = Words("harus berupa pemetaan (kunci: nilai)", "must be a mapping (key: value)")
_LIST = Words(
    "harus berupa daftar; awali setiap isi dengan tanda hubung (-)",
    "must be a list; start each item with a hyphen (-)",
)
_EXACTLY = Words("harus berupa daftar berisi tepat {n}", "must be a list of exactly {n}")


@cache
def converter() -> Converter:
    """Return the converter; it is built once, on first use, and safe to share between threads."""
    made = Converter(detailed_validation=True, forbid_extra_keys=True)
    made.register_structure_hook(str, scalars.text)
    made.register_structure_hook(int, scalars.integer)
    made.register_structure_hook(bool, scalars.truth)
    made.register_structure_hook(float, scalars.number)
    made.register_structure_hook_func(lambda type_: type_ == int | float, scalars.quantity)
    made.register_structure_hook(bytes, scalars.binary)
    made.register_structure_hook(dt.date, dates.date)
    made.register_structure_hook(dt.datetime, moments.moment)
    made.register_structure_hook(Clock, scalars.clock)
    made.register_structure_hook_factory(attrs.has, lambda cls: _record(cls, made))
    made.register_structure_hook_factory(_is_tuple, lambda type_: _sequence(type_, made))
    made.register_structure_hook_factory(_is_mapping, lambda type_: _mapping(type_, made))
    made.register_structure_hook_factory(_is_term, unions.term)
    made.register_structure_hook_func(_is_literal, scalars.literal)
    made.register_structure_hook_factory(_is_union, lambda type_: unions.untagged(type_, made))
    made.register_structure_hook_func(lambda type_: type_ == StageRecord, unions.stage_record(made))
    made.register_structure_hook_func(lambda type_: type_ == TokenEvent, unions.token_event(made))
    made.register_structure_hook_func(lambda type_: type_ is Tool, unions.tool_record(made))
    made.register_structure_hook_func(lambda type_: type_ == Technique, unions.technique(made))
    made.register_structure_hook_func(lambda type_: type_ == tuple[ProseSlot, ...], unions.prose(made))
    made.register_structure_hook_func(lambda type_: type_ == tuple[Media, ...], unions.media(made))
    made.register_structure_hook_func(lambda type_: type_ == tuple[Answer, ...], unions.answers(made))
    count_of = _record(Count, made)
    made.register_structure_hook(
        Count, lambda value, type_: (count_of if isinstance(value, dict) else scalars.count)(value, type_)
    )
    return made


def _is_tuple(type_: Any) -> bool:
    return get_origin(type_) is tuple


def _is_literal(type_: Any) -> bool:
    return get_origin(type_) is Literal


def _is_mapping(type_: Any) -> bool:
    return get_origin(type_) in (dict, Mapping)


def _is_term(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, Term)


def _is_union(type_: Any) -> bool:
    return get_origin(type_) in (types.UnionType, Union)


def _record(cls: Any, made: Converter) -> Hook:
    """Return the reader of one attrs class, which takes a mapping and nothing else."""
    inner = make_dict_structure_fn(
        cls, made, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True
    )

    def structure(value: Any, type_: Any) -> Any:
        if value.__class__ is not dict:
            raise refused(value, _MAPPING)
        return inner(value, type_)

    return structure


def _sequence(type_: Any, made: Converter) -> Hook:
    """Return the reader of a tuple, which takes a list and never the letters of a text."""
    items = get_args(type_)
    open_ended = len(items) == 2 and items[1] is Ellipsis  # noqa: PLR2004 - tuple[X, ...]
    item = items[0]
    one = _later(item, made)

    def structure(value: Any, _type: Any) -> Any:
        if value.__class__ is not list:
            raise refused(value, _LIST)
        return _each(value, [item] * len(value), [one()] * len(value), type_)

    def structure_fixed(value: Any, _type: Any) -> Any:
        if value.__class__ is not list or len(value) != len(items):
            raise refused(value, _EXACTLY.format(n=len(items)))
        return _each(value, items, [made.get_structure_hook(each) for each in items], type_)

    return structure if open_ended else structure_fixed


def _later(type_: Any, made: Converter) -> Callable[[], Hook]:
    """Look the reader of *type_* up on first use: records may contain themselves."""
    return cache(lambda: made.get_structure_hook(type_))


def _each(values: list[Any], kinds: Any, hooks: list[Hook], type_: Any) -> tuple[Any, ...]:
    result: list[Any] = []
    errors: list[Exception] = []
    for index, value in enumerate(values):
        try:
            result.append(hooks[index](value, kinds[index]))
        except Exception as error:  # noqa: BLE001 - every problem is collected
            errors.append(noted(error, index, kinds[index]))
    if errors:
        raise all_of(errors, type_)
    return tuple(result)


def _mapping(type_: Any, made: Converter) -> Hook:
    """Return the reader of a mapping whose keys are texts."""
    _, kind = get_args(type_)
    one = _later(kind, made)

    def structure(value: Any, _type: Any) -> Any:
        if value.__class__ is not dict:
            raise refused(value, _MAPPING)
        result: dict[str, Any] = {}
        errors: list[Exception] = []
        for key, item in value.items():
            try:
                result[key] = one()(item, kind)
            except Exception as error:  # noqa: BLE001 - every problem is collected
                errors.append(noted(error, key, kind))
        if errors:
            raise all_of(errors, type_)
        return result

    return structure
