"""What is done with a bundle: export, local run, test submissions, the platform simulator."""
