"""Case tables: rows of answers with what is expected of them, how they are run and reported."""
