"""Word output: the only place that knows OOXML, over python-docx's package layer."""

from socialwork.export.word.embedded import embedded_case
from socialwork.export.word.invariants import check_docx
from socialwork.export.word.protected import protected
from socialwork.export.word.writer import write_docx

__all__ = ["check_docx", "embedded_case", "protected", "write_docx"]
