"""The canvas: the form as it will look, with its fields to be moved about."""
