"""Coverage-guided fuzzing of everything that reads what others made: ``make fuzz``.

One :class:`~tests.fuzz.reader.Reader` for each thing that is read. It says what must hold for any
bytes; atheris (libFuzzer for Python) looks for bytes for which it does not. What found new paths is
kept in ``corpus``, and every run of the tests reads it again without atheris. Key pairs in it were
made for it, and are used nowhere.
"""
