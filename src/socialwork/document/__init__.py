"""The document tree and what makes it: nodes, design, prose."""
