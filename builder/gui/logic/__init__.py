"""The view of logic: every rule of the form as a sentence."""
