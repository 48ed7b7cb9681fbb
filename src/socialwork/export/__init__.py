"""From a case and a template to a document tree, and from the tree to files."""
