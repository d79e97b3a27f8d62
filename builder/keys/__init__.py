"""RS256 key pairs: made, imported, kept encrypted, and used to check tokens."""
