"""Reviewing a finished report: the reader, the rules and the words for whoever mends it, put together."""
