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
  try {
    if (channel === "facebook" && window.MessengerExtensions) {
      const otherwise = closeWindowUnless();
      window.MessengerExtensions.requestCloseBrowser(otherwise.cancel, otherwise.now);
    } else if (channel === "sunco" && window.WebviewSdk) {
      const otherwise = closeWindowUnless();
      window.WebviewSdk.close(otherwise.cancel, otherwise.now);
    } else {
      // The web chat frames the page and waits for this constant. It tells nothing about the
      // person, and the frame's origin is not known here, so any parent may hear it.
      window.parent.postMessage("closeModal", "*");
      window.close();
    }
  } catch {
    window.close();
  }
}

/** Close the window unless a channel's script says in time that it closed the page. */
function closeWindowUnless() {
  const timer = setTimeout(() => window.close(), SDK_ANSWER_MS);
  return {
    cancel: () => clearTimeout(timer),
    now: () => {
      clearTimeout(timer);
      window.close();
    },
  };
}
