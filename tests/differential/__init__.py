"""Both rule engines, fed with the same."""

# Scripts of single tidying steps, which a page has besides those of its kinds of field.
TIDYING = ("letters", "rules/letters")
