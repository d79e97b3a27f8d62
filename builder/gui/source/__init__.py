"""The source of the form: its JSON as text, live both ways."""
