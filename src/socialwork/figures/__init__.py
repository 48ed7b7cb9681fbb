"""Drawings as values: shapes and measured text that writers turn into SVG, PNG and Word drawings."""
