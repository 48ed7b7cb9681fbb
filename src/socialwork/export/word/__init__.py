"""The Word writer: the only place that knows ``docx`` and ``lxml``."""
