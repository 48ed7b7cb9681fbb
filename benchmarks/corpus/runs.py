"""Runs of words as Word, LibreOffice and Google Docs write them."""

from collections.abc import Callable
from random import Random
from typing import Final
from xml.sax.saxutils import escape

from attrs import evolve, frozen

from benchmarks.corpus.habits import Habits
from benchmarks.corpus.inline import Run

STAMP: Final = "2023-11-01T08:00:00Z"
PLACES = ("Bandung", "Garut", "Cianjur", "Sumedang", "Tasikmalaya", "Purwakarta", "Majalengka")
FACES = " ".join(f'w:{script}="Times New Roman"' for script in ("ascii", "cs", "eastAsia", "hAnsi"))
GOOGLE = f"<w:rFonts {FACES}/>"
LINKED = "https://"


@frozen
class Hand:
    """Who types: the habits, and the chances of one report."""

    habits: Habits
    chance: Random
    link: Callable[[str], str]


def curled(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return the runs with curly quotation marks."""
    before = " "
    turned = []
    for run in runs:
        text = ""
        for char in run.text:
            if char == '"':
                text += "“" if before in ' \n\t(["' else "”"
            else:
                text += "\N{RIGHT SINGLE QUOTATION MARK}" if char == "'" else char
            before = char
        turned.append(evolve(run, text=text))
    return tuple(turned)


def shown(runs: tuple[Run, ...], habits: Habits) -> tuple[Run, ...]:
    """Return the runs as the habits leave their characters."""
    return curled(runs) if habits.smart_quotes else runs


def run_xml(runs: tuple[Run, ...], hand: Hand, *, bold: bool = False, size: int = 24) -> str:
    """Return the elements of a paragraph's words."""
    made = ""
    for run in shown(runs, hand.habits):
        styled = evolve(run, bold=run.bold or bold)
        parts = split(styled.text, hand) if hand.habits.split_runs else [styled.text]
        made += "".join(one_run(evolve(styled, text=part), hand, size) for part in parts)
    return made


def split(text: str, hand: Hand) -> list[str]:
    """Return a text in pieces, as a long life in Word leaves it."""
    if len(text) < 12 or LINKED in text:
        return [text]
    cuts = sorted(hand.chance.sample(range(1, len(text)), min(len(text) // 40 + 1, 6)))
    return [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]


def one_run(run: Run, hand: Hand, size: int) -> str:
    """Return one run, with what Word may wrap around it."""
    habits = hand.habits
    if habits.hyperlinks and LINKED in run.text and not run.change:
        before, link, after = (bare(evolve(run, text=part), hand, size) for part in linked(run.text))
        return f'{before}<w:hyperlink r:id="{hand.link(linked(run.text)[1])}">{link}</w:hyperlink>{after}'
    if habits.smart_tags and not run.change:
        for place in PLACES:
            before, found, after = run.text.partition(place)
            if found:
                tag = '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">'
                inner = bare(evolve(run, text=found), hand, size)
                return (
                    bare(evolve(run, text=before), hand, size)
                    + f"{tag}{inner}</w:smartTag>"
                    + bare(evolve(run, text=after), hand, size)
                )
    made = bare(run, hand, size)
    if run.change:
        attributes = f'w:id="{hand.chance.randrange(1, 9999)}" w:author="Pembaca" w:date="{STAMP}"'
        return f"<w:{run.change} {attributes}>{made}</w:{run.change}>"
    if habits.split_runs and hand.chance.random() < 0.15:
        return f'<w:proofErr w:type="spellStart"/>{made}<w:proofErr w:type="spellEnd"/>'
    return made


def linked(text: str) -> tuple[str, str, str]:
    """Return what stands before an address, the address, and what stands after it."""
    start = text.index(LINKED)
    end = next((n for n in range(start, len(text)) if text[n] in " )\n\t"), len(text))
    return text[:start], text[start:end], text[end:]


def bare(run: Run, hand: Hand, size: int) -> str:
    """Return one run as an element; without words it is none."""
    if not run.text:
        return ""
    habits = hand.habits
    form = "<w:b/>" * run.bold + "<w:i/>" * run.italic
    match habits.maker:
        case "libreoffice":
            form = form.replace("<w:b/>", "<w:b/><w:bCs/>").replace("<w:i/>", "<w:i/><w:iCs/>")
            form = f"<w:rPr>{form}</w:rPr>"
        case "google":
            emphasis = f'<w:b w:val="{run.bold:d}"/><w:i w:val="{run.italic:d}"/>'
            sizes = f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
            form = f'<w:rPr>{GOOGLE}{emphasis}{sizes}<w:rtl w:val="0"/></w:rPr>'
        case "word":
            form += "" if size == 24 else f'<w:sz w:val="{size}"/>'
            form = f"<w:rPr>{form}</w:rPr>" if form else ""
    rsid = f' w:rsidR="{hand.chance.getrandbits(32):08X}"' if habits.split_runs else ""
    return f"<w:r{rsid}>{form}{text_xml(run, hand)}</w:r>"


def text_xml(run: Run, hand: Hand) -> str:
    """Return the words of a run, with line breaks, tabs and hard hyphens."""
    name = "delText" if run.change == "del" else "t"
    made = held = ""
    for char in run.text:
        hard = char == "-" and hand.habits.hard_hyphens and not run.change and hand.chance.random() < 0.3
        mark = {"\n": "<w:br/>", "\t": "<w:tab/>"}.get(char, "<w:noBreakHyphen/>" if hard else "")
        if mark:
            made += words_xml(held, name) + mark
            held = ""
        else:
            held += char
    return made + words_xml(held, name)


def words_xml(words: str, name: str) -> str:
    """Return words as an element."""
    return f'<w:{name} xml:space="preserve">{escape(words)}</w:{name}>' if words else ""


def field_xml(instruction: str, result: str, hand: Hand, size: int = 24) -> str:
    """Return a field with the result that it last had."""
    last = bare(Run(result), hand, size)
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{last}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
