"""The editions of a report on the command line: which, why, and what masking did."""

import datetime as dt
from collections import Counter
from pathlib import Path

import click
from attrs import frozen

import socialwork as sw
from socialwork.vocabulary.privacy import Edition
from socialwork.words import Lang, Words

ABOUT = Words(
    "Edisi: `working` memakai kode, `confidential` (arsip) mencetak nama, `public` menyamarkan semua yang "
    "dapat menunjukkan orangnya.",
    "Edition: `working` goes by codes, `confidential` (archive) prints names, `public` masks all that may "
    "tell who it is.",
)
REASON = Words(
    "Alasan tertulis menulis edisi publik tanpa persetujuan yang lengkap.",
    "Written reason for a public edition without complete consent.",
)
MASKED = Words("Disamarkan: {what}.", "Masked: {what}.")
NAMES_FILE = Words(
    "Nama di balik kode dan jawaban atas pertanyaan; biasanya `names.yaml` di samping kasus.",
    "The names behind the codes and the answers to questions; by default `names.yaml` beside the case.",
)
NOTHING = Words("Tidak ada yang perlu disamarkan.", "Nothing had to be masked.")
ASKED = Words("Perlu diputuskan orang:", "A person has to decide:")
CHANGED = Words("{kind} ({n})", "{kind} ({n})")


def edition_options(lang: Lang) -> list[click.Option]:
    """Return the options that choose an edition."""
    choice = click.Choice([one.code for one in Edition])
    return [
        click.Option(
            ["--edition"], type=choice, default=Edition.WORKING.code, show_default=True, help=ABOUT.pick(lang)
        ),
        click.Option(["--reason"], default="", help=REASON.pick(lang)),
        click.Option(["--names-file"], type=click.Path(path_type=Path), help=NAMES_FILE.pick(lang)),
    ]


@frozen(kw_only=True)
class EditionWish:
    """Which edition is wanted, why, with which names, and on what day."""

    edition: Edition
    reason: str
    names_file: Path | None
    on: dt.date

    def names(self, source: str) -> "sw.Names | None":
        """Return the names behind the codes of the case at *source*, which only a public edition needs."""
        if self.edition is not Edition.PUBLIC:
            return None
        return sw.names_beside(source) if self.names_file is None else sw.load_names(self.names_file)

    def case(self, source: str, lang: Lang) -> "sw.Case":
        """Return the case at *source* as the edition shows it; what masking did, and left open, is told."""
        case = sw.load_case(source)
        if self.edition is not Edition.PUBLIC:
            return case
        made = sw.public_case(case, lang=lang, reason=self.reason, on=self.on, names=self.names(source))
        counts = Counter(kind for change in made.changes for kind in [change.kind] * change.count)
        what = ", ".join(
            CHANGED.format(kind=kind.label(lang).lower(), n=n).pick(lang) for kind, n in counts.items()
        )
        click.echo(MASKED.format(what=what).pick(lang) if what else NOTHING.pick(lang), err=True)
        if made.questions:
            click.echo(ASKED.pick(lang), err=True)
        for question in made.questions:
            click.echo(f"- {question.path}: {question.message.pick(lang)}", err=True)
        return made.case
