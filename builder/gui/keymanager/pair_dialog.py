"""What the dialogs that make a key pair have in common: name, passphrase, work, problem."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from builder.errors import BuilderError
from builder.gui.keymanager.passphrase_fields import PassphraseFields
from builder.gui.services import Services
from builder.gui.tasks import Task
from builder.gui.theme import Heading, Hint, Space, set_tone
from builder.keys import passphrase as keyring
from builder.keys.store import KeyPair


class PairDialog(QDialog):
    """A form that ends in a stored key pair. What was typed stays until it worked.

    Args:
        services: The application's shared parts.
        prefix: What the widgets' names begin with.
        title: Its title.
        explanation: What stands under the title.
        action: What its button says.
        parent: The window.

    Signals:
        made(pair): A :class:`KeyPair` was stored.
    """

    made = Signal(object)

    def __init__(
        self,
        services: Services,
        prefix: str,
        title: str,
        explanation: str,
        action: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{prefix}_dialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(520)
        self.services = services
        self._task: Task | None = None
        self._prefix = prefix
        self.name = QLineEdit()
        self.name.setObjectName(f"{prefix}_name")
        self.name.setPlaceholderText("production")
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setVerticalSpacing(Space.S)
        self.problem = QLabel()
        self.problem.setObjectName(f"{prefix}_problem")
        self.problem.setWordWrap(True)
        set_tone(self.problem, "error")
        self.problem.hide()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.action = QPushButton(action)
        self.action.setObjectName(f"{prefix}_action")
        self.action.setProperty("primary", True)
        self.action.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.action, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._on_accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(Heading(title))
        layout.addWidget(Hint(explanation))
        layout.addLayout(self.form)
        layout.addWidget(self.problem)
        layout.addWidget(self.progress)
        layout.addWidget(buttons)

    def ask_for_passphrase(self) -> None:
        """Add the lines that ask for a new passphrase."""
        self.secret = PassphraseFields(self.form, self._prefix, self.name)

    def work(self) -> Callable[[Task], KeyPair] | None:
        """Return what makes the key pair, or None after telling what is missing."""
        raise NotImplementedError

    def tell(self, problem: str) -> None:
        """Show what is wrong; an empty text takes it away."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def reject(self) -> None:
        """Give up, and whatever is still being made with it."""
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def _on_accept(self) -> None:
        if self._task is not None:
            return
        self.tell("")
        work = self.work()
        if work is None:
            return
        self._task = self.services.tasks.run(
            self.windowTitle(), work, self._on_made, self._on_failed, self
        )
        self._task.dropped.connect(self._on_dropped)
        self._show_busy(busy=True)

    def _on_made(self, pair: KeyPair) -> None:
        self._task = None
        self.services.unlock.remember(pair.name, self.secret.passphrase)
        if self.secret.keep.isChecked() and not keyring.to_keyring(
            pair.name, self.secret.passphrase
        ):
            self.services.messages.information(
                "The passphrase could not be remembered.",
                "This system has no keyring that can be used. You will be asked for it instead.",
            )
        self.made.emit(pair)
        self.accept()

    def _on_failed(self, fault: BuilderError) -> None:
        self._task = None
        self._show_busy(busy=False)
        self.tell(str(fault))

    def _on_dropped(self) -> None:
        self._task = None
        self._show_busy(busy=False)

    def _show_busy(self, *, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.action.setEnabled(not busy)
