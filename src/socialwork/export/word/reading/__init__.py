"""Reading Word files as reports: the tree that we build, with the place of each line in the file."""

from socialwork.export.word.reading.looks import LineLook, Looks, RoleLook, SectionLook, role_looks
from socialwork.export.word.reading.read import read_report
from socialwork.export.word.reading.report import WordReport

__all__ = [
    "LineLook",
    "Looks",
    "RoleLook",
    "SectionLook",
    "WordReport",
    "read_report",
    "role_looks",
]
