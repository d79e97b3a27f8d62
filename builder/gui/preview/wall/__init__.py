"""The wall: panes beside each other, each of which shows the page in its own way."""
