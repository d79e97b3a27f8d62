"""What writes the files that are generated and committed, and shows the product at work."""
