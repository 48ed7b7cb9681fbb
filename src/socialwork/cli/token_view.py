"""What ``socialwork tokens`` tells: for people as lines, for programs as data."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any

from socialwork.findings import Finding
from socialwork.process.token_levels import LevelStep, level_steps
from socialwork.process.tokens import TokenCourse, most_tokens
from socialwork.text import date_text, period_text
from socialwork.tokens.checks.calendar import public_holidays
from socialwork.tokens.checks.limits import LEAST_CHANCE
from socialwork.tokens.checks.rule import percent
from socialwork.tokens.checks.scene import Scene, cheapest
from socialwork.tokens.checks.steps import StepCheck, nine_steps
from socialwork.words import Lang, Words

_HEAD = Words("{token}, klien {client}, {when}", "{token}, client {client}, {when}")
_SUMS = Words(
    "Diperoleh {earned} dari paling banyak {most}, didenda {fined}, ditukar {exchanged}, sisa keluar "
    "{converted}; saldo {balance}.",
    "Earned {earned} of {most} at most, fined {fined}, exchanged {exchanged}, left over and removed "
    "{converted}; balance {balance}.",
)
_COLUMNS = (
    ("earned", Words("Dapat", "Earned")),
    ("fined", Words("Denda", "Fined")),
    ("spent", Words("Tukar", "Spent")),
    ("expired", Words("Sisa", "Left")),
    ("balance", Words("Saldo", "Balance")),
)
_OUTLOOK = Words(
    "Yang dapat diharapkan bila setiap perilaku berhasil {rate}:",
    "What to expect where every behaviour is met {rate} of the time:",
)
_REACH = Words(
    "  {day}: {price} token tercapai dengan peluang {chance}; dengan peluang {wanted}, {largest} token.",
    "  {day}: {price} tokens are reached with a chance of {chance}; with a chance of {wanted}, {largest}.",
)
_LEVELS = Words("Tingkat:", "Levels:")
_LEVEL = Words("  {day}: {before} → {after}", "  {day}: {before} → {after}")
_AGAINST = Words(
    "  {day}: {before} → {after} (menurut kriteria {given}: {reason})",
    "  {day}: {before} → {after} (by the criteria {given}: {reason})",
)
_STEPS = Words("Sembilan langkah:", "The nine steps:")
_REFUSED = Words("Tidak dibukukan:", "Not booked:")
_FINDINGS = Words("Temuan:", "Findings:")
_OPEN = Words("{n} hal untuk dilihat", "{n} to look at")


class TokenView:
    """A token economy with all that is told of it."""

    def __init__(self, path: str, course: TokenCourse, rate: float, findings: Sequence[Finding]) -> None:
        agreement = course.agreement
        self.path, self.course, self.rate = path, course, rate
        self.scene = Scene(agreement, rate, public_holidays(agreement.period))
        self.findings = [one for one in findings if one.path.startswith(f"{path}.")]

    def lines(self, lang: Lang) -> Iterator[str]:
        """Yield what a person reads."""
        course, period = self.course, self.course.economy.period
        when = period_text(period.start, period.end, lang)
        yield _HEAD.format(token=course.economy.token, client=course.client, when=when).pick(lang)
        yield _SUMS.format(**self._sums()).pick(lang)
        yield from self._table(lang)
        yield from self._reach(lang)
        levels = [_level(step, lang) for step in level_steps(course)]
        yield from ("", _LEVELS.pick(lang), *levels) if levels else ()
        yield from ("", _STEPS.pick(lang))
        yield from (_step(one, lang) for one in nine_steps(course.agreement, rates=self.rate))
        refused = [
            f"  {date_text(one.event.at.date(), lang)}: {one.message.pick(lang)}" for one in course.refused
        ]
        yield from ("", _REFUSED.pick(lang), *refused) if refused else ()
        found = [f"  {one.text(lang)}" for one in self.findings if not one.waived]
        yield from ("", _FINDINGS.pick(lang), *found) if found else ()

    def data(self) -> dict[str, Any]:
        """Return what a program reads."""
        return {
            "path": self.path,
            "token": self.course.economy.token,
            "client": self.course.client,
            "totals": self._sums(),
            "days": [
                {"date": one.date.isoformat(), **{name: getattr(one, name) for name, _ in _COLUMNS}}
                for one in self.course.sheet.days
            ],
            "levels": [
                {
                    "date": one.date.isoformat(),
                    "before": one.before.code,
                    "by_criteria": one.decision.next,
                    "after": one.review.level,
                    "override": one.review.override,
                }
                for one in level_steps(self.course)
            ],
            "outlook": [
                {"date": day.isoformat(), "price": price, "chance": chance, "largest": largest}
                for day, price, chance, largest in self._chances()
            ],
            "refused": [
                {
                    "path": f"{self.path}.{one.event.id}",
                    "rule": one.rule.code,
                    "message": {"id": one.message.id, "en": one.message.en},
                }
                for one in self.course.refused
            ],
            "findings": [one.to_dict() for one in self.findings],
        }

    def _sums(self) -> dict[str, int]:
        totals = self.course.totals
        names = ("given", "earned", "fined", "exchanged", "converted", "balance")
        return {name: getattr(totals, name) for name in names} | {"most": most_tokens(self.course)}

    def _table(self, lang: Lang) -> Iterator[str]:
        days = self.course.sheet.days
        if not days:
            return
        heads = [words.pick(lang) for _, words in _COLUMNS]
        yield ""
        yield "  ".join(["", *(f"{head:>8}" for head in heads)]).rjust(22 + 10 * len(heads))
        for one in days:
            numbers = [getattr(one, name) or 0 for name, _ in _COLUMNS]
            yield "  ".join([f"  {date_text(one.date, lang):<20}", *(f"{number:>8}" for number in numbers)])

    def _chances(self) -> Iterator[tuple[dt.date, int, float, int]]:
        for one in self.scene.exchanges:
            price, found = cheapest(one.version), self.scene.outlook_at(one.day)
            if price is not None and found is not None:
                yield one.day, price, found.chance(price).cautious, found.largest(LEAST_CHANCE)

    def _reach(self, lang: Lang) -> Iterator[str]:
        chances = list(self._chances())
        if not chances:
            return
        yield ""
        yield _OUTLOOK.format(rate=percent(self.rate).pick(lang)).pick(lang)
        for day, price, chance, largest in chances:
            yield _REACH.format(
                day=date_text(day, lang, weekday=True),
                price=price,
                chance=percent(chance).pick(lang),
                wanted=percent(LEAST_CHANCE).pick(lang),
                largest=largest,
            ).pick(lang)


def _level(step: LevelStep, lang: Lang) -> str:
    words = _LEVEL if step.by_criteria else _AGAINST
    return words.format(
        day=date_text(step.date, lang),
        before=step.before.code,
        after=step.review.level,
        given=step.decision.next,
        reason=step.decision.reason.pick(lang),
    ).pick(lang)


def _step(one: StepCheck, lang: Lang) -> str:
    open_ = "" if not one.missing else f" ({_OPEN.format(n=len(one.missing)).pick(lang)})"
    return f"  [{'x' if one.met else ' '}] {one.step.label(lang)}{open_}"
