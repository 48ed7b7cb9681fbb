"""Reading and writing case files; everything heavy is imported on first use."""

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from socialwork.case import Case
    from socialwork.errors import MalformedError
    from socialwork.loading.sources import Format, Source
    from socialwork.words import Lang

T = TypeVar("T")

__all__ = ["load_case", "load_toml"]


def load_case(source: "Source", *, format: "Format | None" = None) -> "Case":  # noqa: A002 - the plain word
    """Read a case, strictly.

    Args:
        source: A path to a ``.yaml``, ``.yml`` or ``.json`` file or to a case folder; ``"example:utama"`` for an
            example of the library; bytes; or a stream of text or bytes.
        format: ``"yaml"`` or ``"json"`` where no file name tells it; else JSON is known by its first brace.

    Raises:
        CaseFileError: It cannot be read; every problem is told, with its line.
    """
    from socialwork.loading.load import read_case  # noqa: PLC0415 - imports YAML and cattrs

    return read_case(source, format)


def load_toml(cls: type[T], text: str | bytes, *, file: str, error: "type[MalformedError]") -> T:
    """Read TOML as a *cls*, as strictly as a case.

    Args:
        cls: An attrs class.
        text: The TOML.
        file: Its name for messages.
        error: The exception to raise.

    Raises:
        MalformedError: As *error*, with every problem.
    """
    from socialwork.loading.toml_reader import read_toml  # noqa: PLC0415 - imports cattrs

    return read_toml(cls, text, file=file, error=error)
