"""What several panels use, and what knows no project."""
