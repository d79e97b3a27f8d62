"""What makes the page hard to use for some people: in what is shown now, and in all its states."""
