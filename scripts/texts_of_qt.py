"""What Qt says by itself in this app, by the context in which it looks its translation up.

Qt's own list for another language (``qtbase_*.qm``) has all of these; a test compares them.
"""

from __future__ import annotations

from typing import Final

TEXTS_OF_QT: Final[dict[str, tuple[str, ...]]] = {
    "QPlatformTheme": (
        "OK", "Save", "Save All", "Open", "&Yes", "Yes to &All", "&No", "N&o to All", "Abort",
        "Retry", "Ignore", "Close", "Cancel", "Discard", "Help", "Apply", "Reset",
        "Restore Defaults",
    ),
    "QWidgetTextControl": (
        "&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All",
        "Copy &Link Location",
    ),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QColorDialog": (
        "Hu&e:", "&Sat:", "&Val:", "&Red:", "&Green:", "Bl&ue:", "A&lpha channel:", "&HTML:",
        "Cursor at %1, %2\nPress ESC to cancel", "&Pick Screen Color", "&Basic colors",
        "&Custom colors", "&Add to Custom Colors", "Select Color",
    ),
    "QFileDialog": (
        "Look in:", "Back", "Go back", "Alt+Left", "Forward", "Go forward", "Alt+Right",
        "Parent Directory", "Go to the parent directory", "Alt+Up", "Create New Folder",
        "Create a New Folder", "List View", "Change to list view mode", "Detail View",
        "Change to detail view mode", "Sidebar", "List of places and bookmarks", "Files",
        "Files of type:", "Find Directory", "Open", "Save As", "Directory:", "File &name:",
        "&Open", "&Choose", "&Save", "All Files (*)", "Show ", "&Rename", "&Delete",
        "Show &hidden files", "&New Folder", "All files (*)", "Directories", "Recent Places",
        "Remove",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "%1 already exists.\nDo you want to replace it?",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "New Folder", "Delete", "Are you sure you want to delete '%1'?",
        "'%1' is write protected.\nDo you want to delete it anyway?",
        "Could not delete directory.",
    ),
    "QFileSystemModel": (
        "Name", "Size", "Type", "Kind", "Date Modified", "My Computer", "Computer",
    ),
    "QMessageBox": ("Show Details...", "Hide Details..."),
    "QShortcut": (
        "Space", "Esc", "Tab", "Backspace", "Return", "Enter", "Ins", "Del", "Home", "End",
        "Left", "Up", "Right", "Down", "PgUp", "PgDown",
    ),
    "QScrollBar": (
        "Scroll here", "Left edge", "Top", "Right edge", "Bottom", "Page left", "Page up",
        "Page right", "Page down", "Scroll left", "Scroll up", "Scroll right", "Scroll down",
    ),
    "QComboBox": ("Open the combo box selection popup",),
    "QTabBar": ("Scroll Left", "Scroll Right"),
}  # fmt: skip
