"""The Test workspace: sends a submission, and shows what came of it."""
