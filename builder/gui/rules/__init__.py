"""Editors of answers, conditions and calculations, which several workspaces use."""
