"""Reports of many cases: one after the other, or side by side on any executor; a bad case stops no other."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from functools import lru_cache
from itertools import count
from pathlib import Path
from typing import Literal

from attrs import evolve, frozen

from socialwork.audit import check
from socialwork.document.nodes import Document
from socialwork.errors import IncompleteReportError, MalformedError, SocialWorkError, SpokenError
from socialwork.export.build import build
from socialwork.export.markdown import to_markdown
from socialwork.export.pages.fill import PageFinder, with_page_numbers
from socialwork.export.slots import unprinted_prose
from socialwork.export.template.model import Template
from socialwork.export.template_loading import load_template
from socialwork.export.word import ReferenceDocument, with_reference, write_docx
from socialwork.findings import Finding, Severity
from socialwork.loading import load_case, names_beside
from socialwork.loading.atomic import write_all
from socialwork.loading.examples import CASE_FILE
from socialwork.loading.spots import case_spots
from socialwork.remembering import forgetting
from socialwork.vocabulary.privacy import Edition
from socialwork.words import Words

Outcome = Literal["written", "incomplete", "unreadable", "failed"]
"""What became of a case: its report stands on the disk, parts are missing, the file is no case, or worse."""

_UNEXPECTED = Words("kesalahan yang tidak terduga: {what}", "an unexpected error: {what}")


@frozen(kw_only=True)
class Order:
    """One report that is wanted; it can be sent to another process.

    Attributes:
        source: The case, as :func:`socialwork.load_case` takes a path or the name of an example.
        target: Where the report is written, ending in ``.docx`` or ``.md``.
        template: The template, as :func:`socialwork.load_template` takes it.
        profile: The page profile.
        final: Whether an incomplete report is not written.
        edition: For whom the report is made.
        watermark: Words across every page.
        today: The day taken as today, for the findings.
        finder: Who finds the page numbers, or ``None``.
        reference: The Word file from which the look is taken, or ``None``.
    """

    source: str
    target: Path
    template: str = "praktikum-institusi"
    profile: str = "a4"
    final: bool = False
    edition: Edition = Edition.WORKING
    watermark: str = ""
    today: dt.date | None = None
    finder: PageFinder | None = None
    reference: ReferenceDocument | None = None


@frozen(kw_only=True)
class Delivery:
    """What became of one order.

    Attributes:
        source: The case.
        outcome: In one word.
        target: The report, or ``None`` where none was written.
        client: The code of the client, or empty where the case could not be read.
        errors: How many findings are errors, those that are accepted with a reason left out.
        warnings: How many are warnings.
        hints: How many are hints.
        waived: How many are accepted with a reason.
        problems: What stopped the report, in both languages.
    """

    source: str
    outcome: Outcome
    target: Path | None = None
    client: str = ""
    errors: int = 0
    warnings: int = 0
    hints: int = 0
    waived: int = 0
    problems: tuple[Words, ...] = ()


@forgetting
def deliver(order: Order) -> Delivery:
    """Load, check, build and write one case; whatever goes wrong becomes part of what is returned.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     made = deliver(Order(source="example:lansia", target=Path(folder) / "lansia.md"))
    >>> made.outcome, made.client, made.errors
    ('written', 'HT', 0)
    """
    made = Delivery(source=order.source, outcome="unreadable")
    try:
        case = load_case(order.source)
        made = _counted(order, case.people.client.code, check(case, today=order.today))
        template = _template(order.template, order.profile)
        names = names_beside(order.source) if order.edition is Edition.PUBLIC else None
        document = build(case, template, final=order.final, edition=order.edition, names=names)
        if order.reference is not None:
            document = with_reference(document, order.reference)
        _write(order, evolve(document, watermark=order.watermark))
    except IncompleteReportError as error:
        told = _told(error.placed(case_spots(order.source).place_of))
        return evolve(made, outcome="incomplete", problems=told)
    except Exception as error:  # noqa: BLE001 - one case, even one with a fault of ours, must not stop a hundred
        return evolve(made, problems=_told(error))
    lost = tuple(Words(part.text("id"), part.text("en")) for part in unprinted_prose(case, template))
    return evolve(made, outcome="written", target=order.target, problems=lost)


def deliver_all(orders: Iterable[Order], executor: Executor | None = None) -> Iterator[Delivery]:
    """Yield what becomes of each order, in their order, as soon as it is known.

    Args:
        orders: The reports that are wanted.
        executor: Any executor of the standard library or one that behaves like it, such as that of a Dask
            cluster; one case after the other in this process when left out.
    """
    if executor is None:
        yield from map(deliver, orders)
    else:
        yield from executor.map(deliver, list(orders))


def orders_for(
    sources: Sequence[str], folder: Path, like: Callable[[str, Path], Order], suffix: str = ".docx"
) -> tuple[Order, ...]:
    """Return an order for each source, its report in *folder* under the name of the case.

    Cases of one name get their folder's name before it, and a number where that is not enough.

    Args:
        sources: Paths of cases, or names of examples.
        folder: Where the reports are written.
        like: Makes an order of a source and its target.
        suffix: The ending of the reports.
    """
    names = [_name(source) for source in sources]
    doubled = {name for name, times in Counter(map(str.casefold, names)).items() if times > 1}
    used: set[str] = set()
    made: list[Order] = []
    for source, short in zip(sources, names, strict=True):
        name = _longer(source, short) if short.casefold() in doubled else short
        free = next(one for one in _numbered(name) if one.casefold() not in used)
        used.add(free.casefold())
        made.append(like(source, folder / f"{free}{suffix}"))
    return tuple(made)


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}-{n}" for n in count(2))


def _name(source: str) -> str:
    path = Path(source.removeprefix("example:"))
    named = path.parent if path.name == CASE_FILE else path
    return (named.resolve().name if named.name in {"", ".", ".."} else named.stem) or "kasus"


def _longer(source: str, short: str) -> str:
    path = Path(source)
    parent = (path.parent.parent if path.name == CASE_FILE else path.parent).name
    return f"{parent}-{short}" if parent else short


@lru_cache(maxsize=8)
def _template(name: str, profile: str) -> Template:
    """Return a template; each process reads it once."""
    return load_template(name, profile=profile)


def _write(order: Order, document: Document) -> None:
    order.target.parent.mkdir(parents=True, exist_ok=True)
    if order.target.suffix.lower() == ".md":
        write_all({order.target: to_markdown(document).encode()})
        return
    paged = document if order.finder is None else with_page_numbers(document, order.finder)
    write_docx(paged, order.target)


def _counted(order: Order, client: str, findings: Sequence[Finding]) -> Delivery:
    """Return a delivery that knows its findings, and not yet what became of the report."""
    still_open = Counter(one.severity for one in findings if not one.waived)
    return Delivery(
        source=order.source,
        outcome="failed",
        client=client,
        errors=still_open[Severity.ERROR],
        warnings=still_open[Severity.WARNING],
        hints=still_open[Severity.HINT],
        waived=sum(bool(one.waived) for one in findings),
    )


def _told(error: Exception) -> tuple[Words, ...]:
    """Return what an error says to people, in both languages where it has them."""
    match error:
        case MalformedError():
            return tuple(Words(one.text("id"), one.text("en")) for one in error.problems)
        case IncompleteReportError():
            return tuple(Words(part.text("id"), part.text("en")) for part in error.missing)
        case SpokenError():
            return (error.message,)
        case SocialWorkError() | OSError():
            return (Words(str(error), str(error)),)
        case _:
            return (_UNEXPECTED.format(what=f"{type(error).__name__}: {error}"),)
