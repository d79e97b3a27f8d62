"""One reader for each format of other programs."""
