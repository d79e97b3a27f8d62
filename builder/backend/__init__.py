"""The submit backend: receives a form's answers, stores them, and delivers them to the platform.

This package is copied unchanged into every exported bundle and runs there alone (``python -m
backend``); it imports nothing of the builder.
"""
