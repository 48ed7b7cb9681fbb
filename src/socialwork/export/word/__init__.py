"""Word output: the only place that knows OOXML, over python-docx's package layer."""

from socialwork.export.word.comments import Comment, read_comments
from socialwork.export.word.embedded import embedded_case
from socialwork.export.word.invariants import check_docx
from socialwork.export.word.protected import protected
from socialwork.export.word.writer import write_docx

__all__ = ["Comment", "check_docx", "embedded_case", "protected", "read_comments", "write_docx"]
