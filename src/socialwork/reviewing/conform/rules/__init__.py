"""The rules on form, a file for each matter."""
