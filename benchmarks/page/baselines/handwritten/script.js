const form = document.getElementById("form");
const status = document.getElementById("status");
const button = form.querySelector("button");
const params = Object.fromEntries(new URLSearchParams(location.search));

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const values = {};
  for (const [name, value] of new FormData(form)) if (value.trim()) values[name] = value.trim();
  button.disabled = true;
  status.textContent = "Sending…";
  try {
    const response = await fetch("/submit", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ params, values }),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    form.replaceChildren("Thank you. Your details have reached us.");
    setTimeout(() => {
      parent.postMessage("closeModal", "*");
      window.close();
    }, 1200);
  } catch {
    status.textContent = "Your details could not be sent. Please try again.";
    button.disabled = false;
  }
});
