"""The 57 properties of token economies, by the numbers of the catalogue."""
