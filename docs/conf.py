"""Sphinx configuration; reference pages are generated from the code before each build."""

import sys
from importlib.metadata import version as installed_version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import generate

project = "socialwork"
author = "The socialwork developers"
release = installed_version("socialwork")
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["_build", "generate.py"]
html_theme = "furo"
html_title = "socialwork"
autodoc_member_order = "bysource"
autodoc_typehints = "none"
nitpicky = True
nitpick_ignore_regex = [
    ("py:.*", r".*"),  # signatures name private and third-party types; prose links are checked by MyST
]
suppress_warnings = ["ref.python"]

generate.write_pages(Path(__file__).parent / "reference" / "generated")
