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
class Edited:
    """A case as an edition shows it, and with which names it was masked, where it was."""

    case: "sw.Case"
    edition: Edition
    names: "sw.Names | None" = None


@frozen(kw_only=True)
class EditionWish:
    """Which edition is wanted, why, with which names, and on what day."""

    edition: Edition
    reason: str
    names_file: Path | None
    on: dt.date

    def edited(self, source: str, lang: Lang) -> Edited:
        """Return the case at *source* as the edition shows it; what masking did, and left open, is told."""
        case = sw.load_case(source)
        if self.edition is not Edition.PUBLIC:
            return Edited(case=case, edition=self.edition)
        names = names_of(source, self.names_file)
        made = sw.public_case(case, lang=lang, reason=self.reason, on=self.on, names=names)
        counts = Counter(kind for change in made.changes for kind in [change.kind] * change.count)
        what = ", ".join(
            CHANGED.format(kind=kind.label(lang).lower(), n=n).pick(lang) for kind, n in counts.items()
        )
        click.echo(MASKED.format(what=what).pick(lang) if what else NOTHING.pick(lang), err=True)
        if made.questions:
            click.echo(ASKED.pick(lang), err=True)
        for question in made.questions:
            click.echo(f"- {question.path}: {question.message.pick(lang)}", err=True)
        return Edited(case=made.case, edition=self.edition, names=names)


def names_of(case: str | None, file: Path | None) -> "sw.Names":
    """Return the names of the *file* that is named, else of the one beside the *case*."""
    if file is not None:
        return sw.load_names(file)
    return sw.Names() if case is None else sw.names_beside(case)
