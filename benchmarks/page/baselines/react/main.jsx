import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { useForm } from "react-hook-form";
import * as z from "zod";
// The look of the hand-written page, so that only the way of building differs.
import "../handwritten/style.css";

const parameters = Object.fromEntries(new URLSearchParams(location.search));
const optional = (schema) => z.union([z.literal(""), schema]).optional();
const text = z.string().trim().max(64);
const name = text
  .min(1, "Enter your name")
  .regex(/^[^0-9]+$/, "Letters, spaces, hyphens and apostrophes");

const schema = z.object({
  first_name: name,
  last_name: name,
  gender: z.enum(["male", "female", "other"]).nullish(),
  region: optional(text),
  city: optional(text),
  address: optional(text),
  zip_code: optional(z.string().regex(/^[0-9]{5}$/, "5 digits, such as 10431")),
  phone_number: optional(z.string().regex(/^[0-9 +()-]{10,20}$/, "10 digits, such as 2101234567")),
  email: optional(z.email("An email address, such as name@example.com")),
});

const GENDERS = { male: "Male", female: "Female", other: "Other" };

function Field({ label, required, half, error, control, ...attributes }) {
  return (
    <p className={half ? "half" : undefined}>
      <label htmlFor={control.name}>
        {label} {!required && <span>(optional)</span>}
      </label>
      <input
        id={control.name}
        aria-invalid={Boolean(error)}
        aria-describedby={`${control.name}-error`}
        {...attributes}
        {...control}
      />
      <span id={`${control.name}-error`}>{error?.message}</span>
    </p>
  );
}

function App() {
  const [state, setState] = useState("");
  const { register, handleSubmit, formState } = useForm({ resolver: zodResolver(schema) });
  const { errors, isSubmitting } = formState;
  const field = (id) => ({ control: register(id), error: errors[id] });

  async function send(values) {
    setState("Sending…");
    try {
      const response = await fetch("/submit", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ params: parameters, values }),
      });
      if (!response.ok) throw new Error(`status ${response.status}`);
      setState("Thank you. Your details have reached us.");
      setTimeout(() => {
        parent.postMessage("closeModal", "*");
        window.close();
      }, 1200);
    } catch {
      setState("Your details could not be sent. Please try again.");
    }
  }

  return (
    <>
      <h1>Your details</h1>
      <p className="intro">Tell us who you are and how to reach you.</p>
      <form noValidate onSubmit={handleSubmit(send)}>
        <Field {...field("first_name")} label="First name" required half autoComplete="given-name" />
        <Field {...field("last_name")} label="Last name" required half autoComplete="family-name" />
        <fieldset>
          <legend>
            Gender <span>(optional)</span>
          </legend>
          {Object.entries(GENDERS).map(([value, label]) => (
            <label key={value}>
              <input type="radio" value={value} {...register("gender")} /> {label}
            </label>
          ))}
        </fieldset>
        <Field {...field("region")} label="Region" half autoComplete="address-level1" />
        <Field {...field("city")} label="City" half autoComplete="address-level2" />
        <Field {...field("address")} label="Street and number" autoComplete="street-address" />
        <Field {...field("zip_code")} label="Postal code" half autoComplete="postal-code" />
        <Field {...field("phone_number")} label="Phone number" half type="tel" autoComplete="tel" />
        <Field {...field("email")} label="Email" type="email" autoComplete="email" />
        <button type="submit" disabled={isSubmitting}>
          Send
        </button>
        <p role="status">{state}</p>
      </form>
    </>
  );
}

createRoot(document.getElementById("root")).render(<App />);
