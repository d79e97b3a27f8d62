"""Projects as files for other programs: XLSForm and JSON Schema."""
