"""The documentation is true: its commands, pictures, proofs and examples."""
