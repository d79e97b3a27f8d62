"""The submit backend: takes a form's answers, keeps them safe, delivers them to the platform.

This package is copied as it is into every exported bundle and runs there by itself
(``python -m backend``); it imports nothing of the builder.
"""
