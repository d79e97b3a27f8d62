"""What is handed out: wheel, sources, and the self-contained app as archive and Debian package."""
