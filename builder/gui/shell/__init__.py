"""The frame around the workspaces: bar, start page, problems, status, menus, recovery."""
