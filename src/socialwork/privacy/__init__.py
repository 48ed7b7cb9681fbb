"""De-identification: what identifies people is found, masked alike everywhere, and told.

The rules follow from the laws on personal data (UU 27/2022), on children (UU 23/2002 as amended by UU
35/2014) and, as a standard of care, from the list of what identifies a child in UU 11/2012, article 19.
"""
