"""Plain data to YAML for people: block layout, text over several lines as it reads, quotes where needed."""

import re
from decimal import Decimal
from typing import Any

import yaml

_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_WIDTH = 100
_SHORT = 60

# Text that a block scalar gives back letter by letter: no blank at the start or at the end of a line,
# none of the rarer line ends of Unicode, at most one line end behind the text.
_BLOCK = re.compile("[^\\s\ufeff][^\t\n\x85\u2028\u2029]*(?:\n+[^\\s][^\t\n\x85\u2028\u2029]*)*\n?")


class _Dumper(_DUMPER):  # type: ignore[misc]  # its base is chosen at run time
    """The C dumper where there is one, without aliases."""

    def ignore_aliases(self, _data: Any) -> bool:
        """Write the same value out wherever it stands."""
        return True


def _text(dumper: Any, text: str) -> Any:
    style = None
    if "\n" in text:
        style = "|" if _BLOCK.fullmatch(text) and " \n" not in text and not text.endswith(" ") else '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _float(dumper: Any, value: float) -> Any:
    """Write all digits out, never three behind the point: `1.250` could be read as a thousand and more."""
    text = f"{Decimal(repr(value)):f}"
    if "." not in text:
        text += ".0"
    elif len(text.partition(".")[2]) == 3:  # noqa: PLR2004 - as thousands are written in Indonesia
        text += "0"
    return dumper.represent_scalar("tag:yaml.org,2002:float", text)


def _list(dumper: Any, items: list[Any]) -> Any:
    scalars = all(not isinstance(item, dict | list) and "\n" not in str(item) for item in items)
    short = sum(len(str(item)) + 2 for item in items) <= _SHORT
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=scalars and short)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(list, _list)
_Dumper.add_representer(float, _float)


def written_yaml(data: dict[str, Any]) -> str:
    r"""Return *data* as YAML.

    >>> print(written_yaml({"title": "yes", "present": ["BR", "A1"], "text": "satu\ndua"}), end="")
    title: 'yes'
    present: [BR, A1]
    text: |-
      satu
      dua
    """
    text: str = yaml.dump(
        data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_WIDTH, default_flow_style=False
    )
    return text
