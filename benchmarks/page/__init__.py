"""The page, against pages made in other ways: `make bench-page`."""
