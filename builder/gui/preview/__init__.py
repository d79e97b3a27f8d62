"""The page as it will ship, in a browser engine, with simulated parameters."""
