"""Webview Builder: design, preview, test and export forms for Moveo.ai chat conversations."""

__version__ = "0.1.0"
