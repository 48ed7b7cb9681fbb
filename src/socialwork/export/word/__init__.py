"""Word output: the only place that knows OOXML, over python-docx's package layer."""

from socialwork.export.word.invariants import check_docx
from socialwork.export.word.writer import write_docx

__all__ = ["check_docx", "write_docx"]
