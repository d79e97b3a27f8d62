"""Project files: strict reading, atomic writing, nothing lost."""
