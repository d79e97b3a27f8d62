// The page's words, in the language asked for.

const RIGHT_TO_LEFT = ["ar", "fa", "he", "ur"];
const WAY_OF_ANSWERING = { select: "choice", radio: "choice", checkbox: "tick", consent: "tick" };

function byId(id) {
  return document.getElementById(id);
}

/** Choose a language of the form: pt-br, then pt, then the form's default. */
function chooseLanguage(asked, languages) {
  return [asked, asked.split("-")[0]].find((each) => languages.includes(each)) ?? languages[0];
}

/** Put the page, whose HTML is in the form's default language, into another one. */
function applyLanguage(language, words, strings) {
  const root = document.documentElement;
  root.lang = language;
  root.dir = RIGHT_TO_LEFT.includes(language.split("-")[0]) ? "rtl" : "ltr";
  for (const element of document.querySelectorAll("[data-words]")) {
    element.textContent = words[element.dataset.words] ?? element.textContent;
  }
  for (const element of document.querySelectorAll("[data-placeholder]")) {
    element.placeholder = words[element.dataset.placeholder] ?? element.placeholder;
  }
  for (const element of document.querySelectorAll("[data-string]")) {
    element.textContent = strings[element.dataset.string];
  }
}

/** Put values in the place of placeholders such as {label}. */
function fill(wording, values) {
  return wording.replace(/\{(\w+)\}/gu, (placeholder, name) => values[name] ?? placeholder);
}

/** Word a broken rule: in the form's own words, in those for the kind of field, or in general. */
function wordVerdict(field, verdict, label) {
  const { code } = verdict;
  const own = code === "pattern" ? field.pattern_message : undefined;
  const kindly = STRINGS[`${code}_${WAY_OF_ANSWERING[field.kind]}`];
  const wording = own?.[LANGUAGE] ?? own?.[DATA.languages[0]] ?? kindly ?? STRINGS[code];
  const limit = field.kind === "date" ? wordDate(verdict.limit) : wordNumber(verdict.limit);
  return fill(wording, { label, min: limit, max: limit });
}

function wordDate(date) {
  const style = { dateStyle: "long", timeZone: "UTC" };
  return date && new Intl.DateTimeFormat(LANGUAGE, style).format(new Date(date));
}

function wordNumber(number) {
  return number && new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 6 }).format(number);
}
