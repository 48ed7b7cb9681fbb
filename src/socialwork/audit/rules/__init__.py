"""The built-in rules, a file for each subject; :mod:`socialwork.audit.catalogue` lists them."""
