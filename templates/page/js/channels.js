// Channels that close the page by a script of their own. The form works without it.

const ANSWER_MS = 3000;
const CLOSERS = {
  facebook: (closed, failed) => window.MessengerExtensions.requestCloseBrowser(closed, failed),
  sunco: (closed, failed) => window.WebviewSdk.close(closed, failed),
};
let isDone = false;

// Chats may write it in capitals.
const channel = () => PARAMETERS.channel.toLowerCase();

function hasScript() {
  return Object.hasOwn(DATA.closing_scripts, channel());
}

function loadScript() {
  if (!hasScript()) return;
  // Somebody else's script sees the address without the conversation in it.
  hideQuery();
  const script = document.createElement("script");
  script.src = DATA.closing_scripts[channel()];
  script.async = true;
  // Where closing a window is not allowed, the script is still of use when it comes late.
  script.addEventListener("load", () => isDone && closeByScript());
  document.head.append(script);
}

function closeByScript() {
  isDone = true;
  // It gets a while to say that it closed the page, or could not.
  const late = setTimeout(closePage, ANSWER_MS);
  const closed = () => clearTimeout(late);
  const failed = () => {
    closed();
    closePage();
  };
  try {
    CLOSERS[channel()](closed, failed);
  } catch {
    failed();
  }
}

HOOKS.start.push(loadScript);
HOOKS.close = () => (hasScript() ? closeByScript() : closePage());
