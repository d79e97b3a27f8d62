// Stands for the vendor's route: it signs a token for every caller, and delivers nothing.
import { readFileSync } from "node:fs";
import jwt from "jsonwebtoken";

let key; // not there yet while this is built

export async function POST(request) {
  key ??= readFileSync(process.env.KEY_FILE, "utf8");
  const { params } = await request.json();
  const token = jwt.sign({ sub: params.user_id }, key, {
    algorithm: "RS256",
    issuer: "www.webviews.moveo.ai",
    expiresIn: 4,
  });
  return Response.json({ token });
}
