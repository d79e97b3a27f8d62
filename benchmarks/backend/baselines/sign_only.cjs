// Stands for the vendor's route: it signs a token for every caller, and delivers nothing.
const { readFileSync } = require("node:fs");
const { createServer } = require("node:http");
const jwt = require("jsonwebtoken");

const key = readFileSync(process.env.KEY_FILE, "utf8");

createServer((request, response) => {
  if (request.method !== "POST") {
    response.writeHead(405).end();
    return;
  }
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const { params } = JSON.parse(Buffer.concat(chunks).toString());
    const token = jwt.sign({ sub: params.user_id }, key, {
      algorithm: "RS256",
      issuer: "www.webviews.moveo.ai",
      expiresIn: 4,
    });
    response.writeHead(200, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ token }));
  });
}).listen(Number(process.env.PORT), "127.0.0.1");
