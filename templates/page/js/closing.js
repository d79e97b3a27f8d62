// Closing the page after a delivery. Whatever goes wrong here, the delivery stands.

const SDK_ANSWER_MS = 3000;

/** Load the channel's own script, if it has one; the form works without it. */
function prepareClosing(channel) {
  if (!Object.hasOwn(DATA.closing_scripts, channel)) return;
  const script = document.createElement("script");
  script.src = DATA.closing_scripts[channel];
  script.async = true;
  document.head.append(script);
}

function closePage(channel) {
  // A channel's script gets a while to say that it closed the page, or could not.
  const late = setTimeout(() => window.close(), SDK_ANSWER_MS);
  const closed = () => clearTimeout(late);
  const failed = () => {
    clearTimeout(late);
    window.close();
  };
  try {
    if (channel === "facebook" && window.MessengerExtensions) {
      window.MessengerExtensions.requestCloseBrowser(closed, failed);
    } else if (channel === "sunco" && window.WebviewSdk) {
      window.WebviewSdk.close(closed, failed);
    } else {
      // The chat that frames the page waits for this constant, which any parent may hear.
      window.parent.postMessage("closeModal", "*");
      failed();
    }
  } catch {
    failed();
  }
}
