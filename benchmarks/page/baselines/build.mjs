// Builds the baselines for production: `node build.mjs SOURCES OUTPUT`, where esbuild and the
// minifier are found from this file's place.
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { minify } from "html-minifier-terser";

const [sources, output] = process.argv.slice(2);

async function bundle(name, entry) {
  const folder = join(output, name);
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: { script: join(sources, name, entry) },
    outdir: folder,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    // The sources lie in the repository, the packages beside this file.
    nodePaths: [join(import.meta.dirname, "node_modules")],
    logLevel: "warning",
  });
  // esbuild names the styles after the entry; the page wants them as style.css.
  await cp(join(folder, "script.css"), join(folder, "style.css"));
  await cp(join(sources, name, "index.html"), join(folder, "index.html"));
}

async function oneFile() {
  const read = (name) => readFile(join(sources, "handwritten", name), "utf8");
  const [html, style, script] = await Promise.all(["index.html", "style.css", "script.js"].map(read));
  const joined = html
    .replace('<link rel="stylesheet" href="style.css">', () => `<style>${style}</style>`)
    .replace('<script src="script.js" defer></script>\n', "")
    .replace("</body>", () => `<script type="module">${script}</script></body>`);
  const small = await minify(joined, {
    collapseWhitespace: true,
    collapseBooleanAttributes: true,
    removeAttributeQuotes: true,
    removeOptionalTags: true,
    removeComments: true,
    minifyCSS: true,
    minifyJS: { module: true },
  });
  await mkdir(join(output, "onefile"), { recursive: true });
  await writeFile(join(output, "onefile", "index.html"), small);
}

await bundle("react", "main.jsx");
await bundle("surveyjs", "main.js");
await cp(join(sources, "handwritten"), join(output, "handwritten"), { recursive: true });
await oneFile();
