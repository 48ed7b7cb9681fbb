"""The limits at which the rules speak up. They are this library's, stated here so that they can be judged.

None of them is a law of nature: the literature gives directions (exchange early and often, let earning
outweigh losing, thin in small steps), not numbers.
"""

USUAL_RATE = 0.8
"""The success rate that is taken for every behaviour where nobody states one."""

LEAST_CHANCE = 0.8
"""The chance of reaching the cheapest price below which an agreement is asked about."""

LEAST_EARNED_PER_LOST = 4.0
"""Tokens that should be earned for each token lost, on average."""

MOST_LIKELY_EMPTY = 0.05
"""The chance of standing at an exchange with nothing at all, above which fines are asked about."""

FIRST_EXCHANGE_WITHIN = 7
"""Days from the first opportunity to the first exchange; beginners need their first exchange early."""

EXCHANGE_EVERY = 14
"""Days between two exchanges; the more an exchange costs to reach, the more tokens are hoarded."""

MOST_MENUS_SAVED = 3
"""How often the dearest reinforcer may be affordable at the first exchange, before tokens pile up."""

SATIATED_AFTER = 14
"""Days after which one and the same reinforcer is likely to lose its pull."""

MOST_INFLATION = 1.5
"""How much dearer the menu may become from one version to the next, against what can be earned in a day."""

MOST_STRAIN = 2.0
"""How many times as many responses a reinforcer may take as in the version before (ratio strain)."""

TOKEN_WITHIN = 24 * 60
"""Minutes from a behaviour to its token; a day leaves time to ask those who saw it."""

PRAISE_WITHIN = 60
"""Minutes between a token and its praise; they belong together."""
