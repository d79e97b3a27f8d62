// Closing the page after a delivery. Whatever goes wrong here, the delivery stands.

function closePage() {
  try {
    // The chat that frames the page waits for this constant, which any parent may hear.
    window.parent.postMessage("closeModal", "*");
  } catch {
    // The window may still close.
  }
  window.close();
}
