"""Values to fill a form with: generated from its rules, or read from a table."""
