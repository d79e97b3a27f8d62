"""The Test workspace: sends a submission, and shows the result."""
