"""The manual: the documentation, read inside the app."""
