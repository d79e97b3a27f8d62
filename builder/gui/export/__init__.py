"""Writing the bundle, and proving that what was written works."""
