"""The view of translations: every text of the form in a grid, one column for each language."""
