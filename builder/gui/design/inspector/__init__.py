"""The inspector: every property of what is selected."""
