"""Days of the week, as plans name them."""

import datetime as dt

from socialwork.vocabulary.term import Term


class Weekday(Term):
    """The seven days of the week, from Monday."""

    MONDAY = "monday", "Senin", "Monday"
    TUESDAY = "tuesday", "Selasa", "Tuesday"
    WEDNESDAY = "wednesday", "Rabu", "Wednesday"
    THURSDAY = "thursday", "Kamis", "Thursday"
    FRIDAY = "friday", "Jumat", "Friday"
    SATURDAY = "saturday", "Sabtu", "Saturday"
    SUNDAY = "sunday", "Minggu", "Sunday"

    @classmethod
    def on(cls, day: dt.date) -> "Weekday":
        """Return the day of the week on which *day* falls.

        >>> Weekday.on(dt.date(2023, 9, 29)).label("id")
        'Jumat'
        """
        return _DAYS[day.weekday()]


_DAYS = tuple(Weekday)
