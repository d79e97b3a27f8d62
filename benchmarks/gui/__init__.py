"""The app's start, against windows with less in them: `make bench-gui`."""
