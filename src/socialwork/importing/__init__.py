"""A Word report becomes a draft of a case: its text in prose, what is certain in records, the rest told."""
