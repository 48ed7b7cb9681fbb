"""``socialwork show``: where a case stands, at a glance."""

import json
from typing import Any

import click

from socialwork import allowed_next, current_stage, load_case, missing, timeline
from socialwork.case import Case
from socialwork.cli.options import case_argument, format_option
from socialwork.text import date_text
from socialwork.vocabulary.process import StageKind
from socialwork.words import Lang, Words

ABOUT = Words(
    "Tampilkan ringkasan kasus: tahap sekarang, yang masih kurang untuk tahap berikutnya, dan lini masa.",
    "Show a case at a glance: current stage, what is missing for the next one, and the timeline.",
)
CLIENT = Words("Klien", "Client")
PLACE = Words("Lembaga", "Institution")
STAGE = Words("Tahap sekarang", "Current stage")
NOT_STARTED = Words("belum dimulai", "not started")
NEXT = Words("Berikutnya: {stage}", "Next: {stage}")
READY = Words("syarat terpenuhi", "nothing missing")
TIMELINE = Words("Lini masa", "Timeline")


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(case: str, form: str) -> None:
        loaded = load_case(case)
        if form == "json":
            click.echo(json.dumps(_as_data(loaded), ensure_ascii=False, indent=2))
        else:
            click.echo("\n".join(_lines(loaded, lang)))

    return click.Command(
        "show", callback=run, params=[case_argument(lang), format_option(lang)], help=ABOUT.pick(lang)
    )


def _lines(case: Case, lang: Lang) -> list[str]:
    stage = current_stage(case)
    lines = [
        case.title,
        f"{CLIENT.pick(lang)}: {case.people.client.code}",
        f"{PLACE.pick(lang)}: {case.institution.name}",
        f"{STAGE.pick(lang)}: {stage.label(lang) if stage else NOT_STARTED.pick(lang)}",
    ]
    for target in allowed_next(case):
        lines += _next_lines(case, target, lang)
    lines += ["", f"{TIMELINE.pick(lang)}:"]
    for event in timeline(case):
        clock = f" {event.time}" if event.time else ""
        lines.append(f"  {date_text(event.date, lang, weekday=True)}{clock} · {event.label.pick(lang)}")
    return lines


def _next_lines(case: Case, target: StageKind, lang: Lang) -> list[str]:
    gaps = missing(case, target)
    lines = ["", NEXT.format(stage=target.label(lang)).pick(lang)]
    lines += [f"  - {gap.code}: {gap.message.pick(lang)}" for gap in gaps] or [f"  {READY.pick(lang)}"]
    return lines


def _as_data(case: Case) -> dict[str, Any]:
    stage = current_stage(case)
    return {
        "format": 1,
        "title": case.title,
        "client": case.people.client.code,
        "institution": case.institution.name,
        "stage": stage.code if stage else None,
        "next": {
            target.code: [
                {"code": gap.code, "message": {"id": gap.message.id, "en": gap.message.en}}
                for gap in missing(case, target)
            ]
            for target in allowed_next(case)
        },
        "timeline": [
            {
                "date": event.date.isoformat(),
                "time": str(event.time) if event.time else None,
                "event": {"id": event.label.id, "en": event.label.en},
            }
            for event in timeline(case)
        ],
    }
