"""All 57 properties, by number and name, hold for the library's own engine and everything around it."""

from socialwork.testing.tokens import Files, Groups, Schedules, Thinning, engine_of, token_properties

test_ledger = token_properties(
    engine_of, schedules=Schedules(), thinning=Thinning(), groups=Groups(), files=Files()
)
