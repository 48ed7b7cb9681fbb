"""Rules on the text of a report, whoever typed it: they see a reading, never a file."""
