"""Formulas of other programs, and what they become: conditions, calculations, rules."""
