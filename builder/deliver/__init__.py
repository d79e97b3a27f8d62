"""What uses a bundle: export, local run, preview server; and the platform simulator."""
