"""A submission as code that sends it again: for shells, Python and Node."""
