"""Word output: the only place that knows OOXML, over python-docx's package layer."""

from socialwork.export.word.commented import Note, commented
from socialwork.export.word.comments import Comment, read_comments
from socialwork.export.word.embedded import embedded_case
from socialwork.export.word.invariants import check_docx
from socialwork.export.word.protected import protected
from socialwork.export.word.redact import Redacted, redact
from socialwork.export.word.reference import ReferenceDocument, load_reference, with_reference
from socialwork.export.word.role_mapping import RoleMapping
from socialwork.export.word.writer import write_docx

__all__ = [
    "Comment",
    "Note",
    "Redacted",
    "ReferenceDocument",
    "RoleMapping",
    "check_docx",
    "commented",
    "embedded_case",
    "load_reference",
    "protected",
    "read_comments",
    "redact",
    "with_reference",
    "write_docx",
]
