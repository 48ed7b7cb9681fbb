"""What stands at a path, as a form prints it: alone, in a text, or in a line."""

from socialwork.document.nodes import Blocks
from socialwork.export.blocks.sentences import lower_first
from socialwork.export.forms.fill import DOTS, Fill
from socialwork.export.forms.paths import Kind, kind_of
from socialwork.export.forms.told import ROLE, Told, as_blocks, as_line, markdown, told
from socialwork.export.forms.ways import hows
from socialwork.export.template.placeholders import filled
from socialwork.instruments.text import Text, text_in


def tell(path: str, how: str, fill: Fill, row: object = None) -> Told:
    """Return what stands at *path* as the form prints it, or nothing; what is not noted is not denied."""
    value = fill.value(path, row)
    if value is None or value is False or value in ("", ()):
        return ""
    if how:
        return hows()[how].tell(value, fill)
    kind = kind_of(path, fill.form.each, None if row is None else type(row))
    if isinstance(kind, Kind) and kind.prose:
        return markdown(value, fill)
    return told(value, fill)


def prose(text: Text, fill: Fill) -> Blocks:
    """Return Markdown *text* with its placeholders filled in; dots stand where there is nothing."""
    words = filled(text_in(text, fill.ctx.lang), lambda name: _placeholder(name, fill))
    return as_blocks(fill.ctx.prose(words, role=ROLE))


def line_of(text: Text, fill: Fill) -> str:
    """Return *text* of one line, which is no Markdown, with its placeholders filled in."""
    return filled(text_in(text, fill.ctx.lang), lambda name: _placeholder(name, fill), exact=True)


def _placeholder(name: str, fill: Fill) -> str:
    """Return what stands for ``{name}``: a path, with ``:how`` behind it, or the key of a label."""
    path, _, how = name.partition(":")
    if "." not in path:
        return lower_first(fill.ctx.label(path))
    return ("" if fill.blank else as_line(tell(path, how, fill))) or DOTS
