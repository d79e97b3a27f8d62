// What the chat passed in the page's address.

const REQUIRED_PARAMETERS = ["channel", "integration_id", "session_id", "user_id"];
const OPTIONAL_PARAMETERS = ["trigger_node_id", "page_id"];
const IDENTIFIER = /^[A-Za-z0-9_-]{1,128}$/u;
const CHANNEL = /^[a-z0-9_-]{1,32}$/u;
const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/u;
const HIDDEN_MAX = 512;

/**
 * Take the query out of the address, where it could be seen or copied.
 *
 * The history entry keeps it, so that reloading the page does not lose the conversation.
 */
function takeQuery() {
  let query = location.search;
  if (query) {
    try {
      // Not pushState: with a second history entry the page could no longer close itself.
      history.replaceState({ query }, "", location.pathname);
    } catch {
      // Some embedded browsers refuse; the form works all the same.
    }
  } else if (typeof history.state?.query === "string") {
    query = history.state.query;
  }
  return new URLSearchParams(query);
}

/** Read the language asked for; anything unusable asks for none. */
function readLanguage(query) {
  const tag = query.get("lang") ?? "";
  return LANGUAGE_TAG.test(tag) ? tag.replaceAll("_", "-").toLowerCase() : "";
}

/**
 * Read the parameters to send along.
 *
 * @param query the page's query
 * @param hidden names of the parameters that hidden fields take their values from
 * @returns the parameters, or null if the page was not opened as a chat opens it
 */
function readParameters(query, hidden) {
  const parameters = {};
  for (const name of [...REQUIRED_PARAMETERS, ...OPTIONAL_PARAMETERS]) {
    const value = query.get(name) ?? "";
    const shape = name === "channel" ? CHANNEL : IDENTIFIER;
    if (shape.test(value)) parameters[name] = value;
    else if (value || REQUIRED_PARAMETERS.includes(name)) return null;
  }
  const language = readLanguage(query);
  if (language) parameters.lang = language;
  for (const name of hidden) {
    const value = query.get(name) ?? "";
    const usable = value && codePoints(value) <= HIDDEN_MAX && !CONTROL.test(value);
    if (usable && !Object.hasOwn(parameters, name)) parameters[name] = value;
  }
  return parameters;
}
