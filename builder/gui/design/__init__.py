"""Palette, canvas and outline: where a form takes shape."""
