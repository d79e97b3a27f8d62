"""The submit backend against the usual ways to write one."""
