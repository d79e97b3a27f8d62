// The page's words, in the language asked for.

// The title without "Error:"; and what puts answers in the place of placeholders (piping.js).
const PAGE = { title: () => byId("title").textContent, pipe: (text) => text };

function byId(id) {
  return document.getElementById(id);
}

/** Put these, and nothing else, into an element. */
function put(id, items) {
  byId(id).textContent = "";
  byId(id).append(...items);
}

/** Hide what is there of these, or show it. */
function hide(selector, hidden = true) {
  for (const each of document.querySelectorAll(selector)) each.hidden = hidden;
}

/** Choose a language of the form: pt-br, then pt, then the form's default. */
function chooseLanguage(asked, languages) {
  return [asked, asked.split("-")[0]].find((each) => languages.includes(each)) ?? languages[0];
}

/** Put the page, whose HTML is in the form's default language, into another one. */
function applyLanguage(language, words, strings) {
  if (language === DATA.languages[0]) return;
  const root = document.documentElement;
  root.lang = language;
  root.dir = DATA.rtl?.includes(language) ? "rtl" : "ltr";
  const places = { words: "textContent", placeholder: "placeholder", alt: "alt" };
  for (const [name, property] of Object.entries(places)) {
    for (const element of document.querySelectorAll(`[data-${name}]`)) {
      element[property] = words[element.dataset[name]] ?? element[property];
    }
  }
  for (const element of document.querySelectorAll("[data-string]")) {
    element.textContent = strings[element.dataset.string];
  }
}

/** Put values in the place of placeholders such as {label}. */
function fill(wording, values) {
  return wording.replace(/\{(\w+)\}/gu, (placeholder, name) => isolate(values[name] ?? placeholder));
}

/** Keep what is put into a sentence from turning the rest of it around. */
function isolate(text) {
  // Latin, Greek and Cyrillic turn nothing around where the page reads from the left.
  if (document.dir !== "rtl" && !/[^\0-\u058f\u2010-\u2027]/u.test(text)) return text;
  let open = 0;
  const kept = `${text}`.replace(/[\u202a-\u202e\u2066-\u2069]/gu, (mark) => {
    // Pairs are kept: what is put into a text may be in one. An end of its own would be ours.
    if (mark < "\u2066" || (mark === "\u2069" && !open)) return "";
    open += mark === "\u2069" ? -1 : 1;
    return mark;
  });
  return `\u2068${kept}${"\u2069".repeat(open + 1)}`;
}

/** Say in the document's title where one is, and that something is wrong. */
function titleDocument() {
  const title = PAGE.title();
  document.title = byId("summary").hidden ? title : fill(STRINGS.error_title, { title });
}

/** Word a broken rule: in the form's own words, in those for the kind of field, or in general. */
function wordVerdict(field, { code, limit }) {
  const { kind } = field;
  // What the page could not even read is said to be none of its kind.
  const rule = code === "type" ? { decimal: "number", slider: "integer" }[kind] ?? kind : code;
  const own = field.messages?.[rule];
  const kindly = STRINGS[`${rule}_${TICKS.includes(kind) ? "tick" : "choice"}`];
  const isTyped = byId(`f-${field.name}`).matches(":not(select, [type=radio], [type=checkbox])");
  const general = (!isTyped && kindly) || STRINGS[rule];
  const wording = own?.[LANGUAGE] ?? own?.[DATA.languages[0]] ?? general;
  if (rule === "mismatch") return fill(wording, { label: labelOf(field), other: labelOf({ name: limit }) });
  const bound = wordLimit(limit);
  return fill(wording, { label: labelOf(field), min: bound, max: bound, step: bound });
}

/** Word the bound of a rule: a date, a number, or what is said as it is, such as a time. */
function wordLimit(limit) {
  if (/^\d{4}-\d\d-\d\d$/u.test(limit)) return wordDate(limit);
  return Number.isNaN(Number(limit)) ? limit : wordNumber(limit);
}

function wordNumber(number) {
  return number === "" ? "" : new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 20 }).format(number);
}
