"""Single-case evaluation: two phases of one behaviour, compared by measures that say what they rest on.

The formulas follow Parker, Vannest and Davis (2011), Pustejovsky (2019), Tarlow (2017) and the works named
at each function. Values are kept as exact fractions: readings that are equal on paper are equal here.
"""
