"""Values that records are made of: times, counts, statements, tables, pictures."""
