"""Lists of a form's texts for translators: tables (CSV) and XLIFF 2.0, out and in."""
