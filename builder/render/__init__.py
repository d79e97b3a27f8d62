"""From a checked project to the bundle of files that ships."""
