// What the chat passed in the page's address.

const REQUIRED_PARAMETERS = ["channel", "integration_id", "session_id", "user_id"];
const OPTIONAL_PARAMETERS = ["trigger_node_id", "page_id"];
const IDENTIFIER = /^[A-Za-z0-9_-]{1,128}$/u;
// Ids whose alphabet nobody knows: what can be printed, and does not turn a text around.
const OPAQUE = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}]{1,256}$/u;
const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/u;

/** Read the query from the address, or from where it was put when the page was last loaded. */
function takeQuery() {
  const kept = history.state?.query;
  return new URLSearchParams(location.search || (typeof kept === "string" ? kept : ""));
}

/** Take the query out of the address; the history entry keeps it for when the page reloads. */
function hideQuery() {
  const names = ended ? [] : history.state?.names;
  try {
    // Not pushState: with a second history entry the page cannot close itself.
    history.replaceState({ query: `${QUERY}`, ended, names }, "", location.pathname);
  } catch {
    // Some embedded browsers refuse. The form works anyway.
  }
}

function readLanguage(query) {
  const tag = query.get("lang") ?? "";
  return LANGUAGE_TAG.test(tag) ? tag.replaceAll("_", "-").toLowerCase() : "";
}

/** Read what to send along, `hidden` fields' too; null if the page was not opened by a chat. */
function readParameters(query, hidden) {
  const parameters = { __proto__: null };
  for (const name of [...REQUIRED_PARAMETERS, ...OPTIONAL_PARAMETERS]) {
    const value = query.get(name) ?? "";
    const shape = /^[ut]/u.test(name) ? OPAQUE : IDENTIFIER;
    if (shape.test(value)) parameters[name] = value;
    // A page's id goes nowhere: a malformed one turns nobody away.
    else if (name !== "page_id" && (value || REQUIRED_PARAMETERS.includes(name))) return null;
  }
  const language = readLanguage(query);
  if (language) parameters.lang = language;
  for (const name of hidden) {
    const value = query.get(name) ?? "";
    if (isUsable(value) && !(name in parameters)) parameters[name] = value;
  }
  return parameters;
}
