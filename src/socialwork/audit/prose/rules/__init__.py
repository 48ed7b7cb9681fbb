"""The rules on prose, a file for each matter."""
