"""The form's real page in its browser engine, for the workspaces that show it."""
