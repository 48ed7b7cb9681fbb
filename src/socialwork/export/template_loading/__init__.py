"""Reading a template and checking it against the blocks, roles and texts that there are."""

from socialwork.export.template_loading.load import load_template
from socialwork.export.template_loading.sources import shipped_templates

__all__ = ["load_template", "shipped_templates"]
