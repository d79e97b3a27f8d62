<<<<<<< HEAD
"""Benchmarks; each is a make target and prints one table."""
=======
"""What is measured, against what: see README.md."""
>>>>>>> bench
