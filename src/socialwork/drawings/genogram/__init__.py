"""Genograms: from the family as data to its drawing."""
