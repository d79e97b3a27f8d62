"""State that panels share: the open form, selection, language, key pairs, derived results."""
