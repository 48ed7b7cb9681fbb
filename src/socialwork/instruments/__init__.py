"""Instruments: questionnaires and observation tallies, their scores, reliability and sociometry."""
