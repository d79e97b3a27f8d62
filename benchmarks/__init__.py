"""Benchmarks; each is a make target and prints one table."""
