"""Pages of the documentation that are made from the code: one module each, ``make reference``."""
