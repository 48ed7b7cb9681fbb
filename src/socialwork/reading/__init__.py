"""A finished report as a careful reader meets it: line by line, with place, kind and words."""
