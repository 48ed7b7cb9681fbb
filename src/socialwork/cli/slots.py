"""``socialwork slots``: where one's own prose is printed, and what belongs there."""

import json
import textwrap

import click

import socialwork as sw
from socialwork.cli.options import CASE, format_option, template_option
from socialwork.words import Lang, Words

ABOUT = Words(
    "Sebutkan uraian yang dicetak laporan: berkas prose/NAMA.md, bagian yang mencetaknya, wajib atau boleh "
    "kosong, dan pertanyaan yang menuntun isinya. Dengan KASUS: juga mana yang sudah terisi, dan berkas yang "
    "tidak dicetak.",
    "List the prose that a report prints: the file prose/NAME.md, the section that prints it, whether it is "
    "required, and questions that lead you. With CASE: also which is filled, and files that nothing prints.",
)
REQUIRED = Words("wajib", "required")
OPTIONAL = Words("boleh kosong", "may stay empty")
NOT_PRINTED = Words("bagian ini tidak dipakai templat", "the template leaves this part out")
FILLED = Words("terisi", "filled")
EMPTY = Words("belum diisi", "empty")
NO_ABOUT = Words("(templat tidak menjelaskannya)", "(the template says nothing about it)")
WIDTH = 96


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(case: str | None, template: str, form: str) -> None:
        look = sw.load_template(template)
        loaded = None if case is None else sw.load_case(case)
        slots = sw.template_slots(look, loaded, None if loaded is None else sw.build(loaded, look))
        lost = () if loaded is None else sw.unprinted_prose(loaded, look)
        if form == "json":
            data = {
                "format": 1,
                "slots": [_data(one) for one in slots],
                "unprinted": [one.key for one in lost],
            }
            click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        else:
            click.echo("\n\n".join(_text(one, lang) for one in slots))
            for one in lost:
                click.echo(f"\n{one.text(lang)}")

    params: list[click.Parameter] = [
        click.Argument(["case"], required=False, metavar=f"[{CASE.pick(lang)}]"),
        template_option(lang),
        format_option(lang),
    ]
    return click.Command("slots", callback=run, params=params, help=ABOUT.pick(lang))


def _text(slot: sw.TemplateSlot, lang: Lang) -> str:
    state = [(OPTIONAL if slot.optional else REQUIRED) if slot.printed else NOT_PRINTED]
    if slot.filled is not None:
        state.append(FILLED if slot.filled else EMPTY)
    said = ", ".join(one.pick(lang) for one in state)
    about = NO_ABOUT if slot.about is None else slot.about
    questions = (
        textwrap.fill(line, WIDTH, initial_indent="  - ", subsequent_indent="    ")
        for line in about.pick(lang).splitlines()
    )
    return "\n".join((f"prose/{slot.name}.md  ·  {slot.section}  ({said})", *questions))


def _data(slot: sw.TemplateSlot) -> dict[str, object]:
    about = (
        None if slot.about is None else {"id": slot.about.id.splitlines(), "en": slot.about.en.splitlines()}
    )
    return {
        "slot": slot.name,
        "section": slot.section,
        "required": slot.printed and not slot.optional,
        "printed": slot.printed,
        "filled": slot.filled,
        "about": about,
    }
