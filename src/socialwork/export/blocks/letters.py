"""The block of the appendices that prints letters of one kind as the case has them."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block, declare_labels
from socialwork.export.blocks.parts import field_words, pairs_table, para
from socialwork.records import Letter
from socialwork.text import date_text
from socialwork.vocabulary.documents import LetterKind
from socialwork.words import Words

declare_labels(
    letter_compiled=Words(
        "Disusun dari catatan kasus; bukan salinan surat aslinya.",
        "Compiled from the records of the case; not a copy of the letter itself.",
    )
)


@block("letters", Words("Surat menurut jenisnya", "Letters of one kind"), source="letters")
def letters(case: Case, ctx: Context) -> Blocks:
    """Return the letters of the kind that the option names, such as ``invitation`` or ``referral-letter``."""
    kind = LetterKind.of(ctx.option or LetterKind.OTHER.code)
    blocks: Blocks = ()
    for letter in case.letters:
        if letter.kind is kind:
            head = {
                "number": letter.number,
                "date": "" if letter.date is None else date_text(letter.date, ctx.lang),
                "subject": letter.subject,
                "sender": letter.sender,
                "recipient": letter.recipient,
            }
            pairs = ((ctx.label(field_words(Letter, name)), value) for name, value in head.items())
            blocks += pairs_table(pairs) + ctx.prose(letter.body)
    return (*blocks, para(ctx.label("letter-compiled"), "source-note")) if blocks else ()
