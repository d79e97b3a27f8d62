// The browser knows the names of countries in every language.

function fillCountries(field) {
  const names = Intl.DisplayNames && new Intl.DisplayNames(LANGUAGE, { type: "region" });
  const select = controlOf(field);
  const options = field.options.map((code) => {
    const option = new Option(names?.of(code) ?? code, code);
    option.selected = code === select.dataset.chosen;
    return option;
  });
  const first = Number(select.dataset.first);
  const byName = new Intl.Collator(LANGUAGE);
  const rest = options.slice(first).sort((one, other) => byName.compare(one.text, other.text));
  select.append(...options.slice(0, first), ...rest);
}

HOOKS.first.push(() => {
  DATA.fields.filter(({ kind }) => kind === "country").forEach(fillCountries);
});
