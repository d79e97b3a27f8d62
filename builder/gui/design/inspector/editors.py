"""Which widget edits what: one row per editor named in the table of kinds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from builder.form.kinds import Editor
from builder.gui.design.inspector.country_editors import CountriesEditor, CountryEditor
from builder.gui.design.inspector.editor import PropertyEditor
from builder.gui.design.inspector.field_editors import (
    OptionValuesEditor,
    RepeatedEditor,
)
from builder.gui.design.inspector.identity_editors import FormIdEditor, KeyEditor
from builder.gui.design.inspector.integrations_editor import IntegrationsEditor
from builder.gui.design.inspector.languages_editor import LanguagesEditor
from builder.gui.design.inspector.messages_editor import MessagesEditor
from builder.gui.design.inspector.options_editor import OptionsEditor
from builder.gui.design.inspector.parsed_editors import (
    DateBoundEditor,
    NameEditor,
    OptionalDecimalEditor,
    OptionalIntegerEditor,
)
from builder.gui.design.inspector.pattern_editor import PatternEditor
from builder.gui.design.inspector.picture_editor import PictureEditor
from builder.gui.design.inspector.prefill_editor import PrefillEditor
from builder.gui.design.inspector.rule_editors import (
    CalculationPropertyEditor,
    ConditionPropertyEditor,
)
from builder.gui.design.inspector.simple_editors import (
    ChoiceEditor,
    ChoicesEditor,
    IntegerEditor,
    OptionValueEditor,
    SwitchEditor,
)
from builder.gui.design.inspector.text_editors import (
    EntriesEditor,
    LineEditor,
    LinesEditor,
    LocalLineEditor,
    LocalLinesEditor,
    LocalWordsEditor,
)

EDITORS: Final[Mapping[Editor, type[PropertyEditor]]] = {
    "name": NameEditor,
    "line": LineEditor,
    "local_line": LocalLineEditor,
    "local_lines": LocalLinesEditor,
    "integer": IntegerEditor,
    "optional_integer": OptionalIntegerEditor,
    "optional_decimal": OptionalDecimalEditor,
    "switch": SwitchEditor,
    "choice": ChoiceEditor,
    "choices": ChoicesEditor,
    "options": OptionsEditor,
    "option_value": OptionValueEditor,
    "pattern": PatternEditor,
    "date_bound": DateBoundEditor,
    "local_words": LocalWordsEditor,
    "lines": LinesEditor,
    "entries": EntriesEditor,
    "languages": LanguagesEditor,
    "integrations": IntegrationsEditor,
    "condition": ConditionPropertyEditor,
    "calculation": CalculationPropertyEditor,
    "messages": MessagesEditor,
    "prefill": PrefillEditor,
    "repeated": RepeatedEditor,
    "country": CountryEditor,
    "countries": CountriesEditor,
    "option_values": OptionValuesEditor,
    "picture": PictureEditor,
    "form_id": FormIdEditor,
    "key": KeyEditor,
}
