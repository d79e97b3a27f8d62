"""The Export workspace: writes the bundle, and checks that it works."""
