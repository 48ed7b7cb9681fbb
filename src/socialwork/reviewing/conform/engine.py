"""Holding a Word report against a template."""

import os

from socialwork.audit.prose.engine import findings_from
from socialwork.export.template.model import Template
from socialwork.export.word.reading import read_report
from socialwork.reading.from_document import reading_of
from socialwork.remembering import forgetting
from socialwork.reviewing.conform.base import FormScene
from socialwork.reviewing.conform.catalogue import FORM_RULES
from socialwork.reviewing.word import WordReview


@forgetting
def conform(source: str | os.PathLike[str] | bytes, template: Template) -> WordReview:
    """Hold a Word report against the template of a campus, and return where it differs.

    Structure, numbers, lists, pages and looks are compared; what the text says is for
    :func:`socialwork.review_word`. A figure that is only customary is called so, and weighs less than one
    that was verified.

    Args:
        source: The report, as a path or as bytes; of Word, LibreOffice or Google Docs.
        template: The template, from :func:`socialwork.load_template`, with the page that is asked for.

    Raises:
        WordFileError: It is no Word file, or more than can be read.
        OSError: It cannot be read.
    """
    report = read_report(source)
    reading = reading_of(report.document)
    scene = FormScene(document=report.document, reading=reading, looks=report.looks, template=template)
    return WordReview(findings=findings_from(reading, FORM_RULES, scene), report=report)
