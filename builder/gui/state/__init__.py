"""What the panels share: the open form, what is selected, what follows from both."""
