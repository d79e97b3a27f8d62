"""Forms of other programs become projects, and projects become files for other programs."""
