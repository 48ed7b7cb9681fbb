"""Bytes of pictures: what shows them is kept, what tells of their making is not."""
