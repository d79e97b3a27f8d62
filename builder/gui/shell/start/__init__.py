"""The start page: starter forms, recent projects, and what to do on the platform first."""
