"""Widgets that several panels use, and that know no project."""
