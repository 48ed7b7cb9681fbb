"""The forms of a practicum as data: printed blank to be written on, or filled from a case."""

from socialwork.export.forms.model import Form

__all__ = ["Form"]
