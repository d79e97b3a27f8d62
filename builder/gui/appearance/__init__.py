"""The view of the theme: every property of it, its contrasts, and the page beside them."""
