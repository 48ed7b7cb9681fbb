"""The day for which a report tells the client's age."""

import datetime as dt

from socialwork.case import Case
from socialwork.stages import Contract, Engagement, Intake


def day_of_age(case: Case) -> dt.date | None:
    """Return the day for which the age is told: the first meeting with the client, else the first day."""
    first = [record for record in case.stages if isinstance(record, Engagement | Intake | Contract)]
    code = case.people.client.code
    days = [one.date for record in first for one in record.meetings if code in one.present]
    period = case.practicum.period
    return min(days, default=None if period is None else period.start)
