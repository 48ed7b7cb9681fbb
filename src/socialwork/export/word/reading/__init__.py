"""Reading Word files as reports: the tree that we build, with the place of each line in the file."""

from socialwork.export.word.reading.read import read_report
from socialwork.export.word.reading.report import WordReport

__all__ = ["WordReport", "read_report"]
