"""The blocks that a template can name; :func:`load_blocks` registers those that the library brings."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from socialwork.export.blocks.base import BlockEntry, Builder, Context, block, block_entries

__all__ = ["BlockEntry", "Builder", "Context", "block", "block_entries", "load_blocks"]


@cache
def load_blocks() -> None:
    """Import every module of this package, which registers its blocks and labels; again does nothing."""
    for module in iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
