import { Model } from "survey-core";
import "survey-core/survey-core.min.css";
import { renderSurvey } from "survey-js-ui";

const parameters = Object.fromEntries(new URLSearchParams(location.search));
const text = (name, title, autocomplete, more) => ({
  type: "text",
  name,
  title,
  autocomplete,
  maxLength: 64,
  ...more,
});
const shape = (regex, words) => ({ validators: [{ type: "regex", regex, text: words }] });
const person = { isRequired: true, ...shape("^[^0-9]+$", "Letters, spaces and hyphens") };
const beside = { startWithNewLine: false };

const survey = new Model({
  title: "Your details",
  description: "Tell us who you are and how to reach you.",
  showQuestionNumbers: false,
  completeText: "Send",
  completedHtml: "Thank you. Your details have reached us.",
  elements: [
    text("first_name", "First name", "given-name", person),
    text("last_name", "Last name", "family-name", { ...person, ...beside }),
    {
      type: "radiogroup",
      name: "gender",
      title: "Gender",
      choices: [
        { value: "male", text: "Male" },
        { value: "female", text: "Female" },
        { value: "other", text: "Other" },
      ],
    },
    text("region", "Region", "address-level1"),
    text("city", "City", "address-level2", beside),
    text("address", "Street and number", "street-address"),
    text("zip_code", "Postal code", "postal-code", shape("^[0-9]{5}$", "5 digits")),
    text("phone_number", "Phone number", "tel", {
      inputType: "tel",
      ...beside,
      ...shape("^[0-9 +()-]{10,20}$", "10 digits"),
    }),
    text("email", "Email", "email", { inputType: "email", validators: [{ type: "email" }] }),
  ],
});

survey.onCompleting.add(async (_sender, options) => {
  try {
    const response = await fetch("/submit", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ params: parameters, values: survey.data }),
    });
    options.allow = response.ok;
  } catch {
    options.allow = false;
  }
  if (options.allow) {
    setTimeout(() => {
      parent.postMessage("closeModal", "*");
      window.close();
    }, 1200);
  }
});

renderSurvey(survey, document.getElementById("root"));
