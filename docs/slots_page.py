"""The reference page of slots: where the shipped template prints one's own prose, and what belongs there."""

from collections.abc import Iterator

from socialwork import load_template, template_slots


def slots_page() -> Iterator[str]:
    """Yield the lines of the page."""
    yield "# Slots of prose"
    yield ""
    yield "Where `praktikum-institusi` prints a student's own prose: `prose/<slot>.md` of the case folder, or"
    yield "the key under `prose` of a case file. `socialwork slots` lists the same for any template and case."
    for slot in template_slots(load_template()):
        state = "may stay empty" if slot.optional else "required"
        yield from ("", f"## {slot.name}", "")
        yield f"{slot.section}: {state if slot.printed else 'left out unless a campus includes this part'}."
        if slot.about is not None:
            questions = zip(slot.about.en.splitlines(), slot.about.id.splitlines(), strict=True)
            yield ""
            yield from (f"- {english} (*{indonesian}*)" for english, indonesian in questions)
