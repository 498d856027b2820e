/**
 * Compiles the program to plain JavaScript and works out the language packs, so that `demarche` starts without doing
 * either. Run by `npm install`; without what it makes, everything works as well, only slower.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { checksumOf, isNewer, MANIFEST } from './compiled.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILD = path.join(ROOT, 'build');

/** Packages that are compiled in, since every command needs them and their many files are slow to load one by one. */
const COMPILED_IN = /^(?:zod|commander)(?:\/|$)/;

/** Leaves the other packages where they are, and lets modules find the data files that lie beside their sources. */
const sources = (folder) => ({
  name: 'sources',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ kind, importer, path: name }) =>
      kind === 'entry-point' || importer.includes('node_modules') || COMPILED_IN.test(name)
        ? undefined
        : { path: name, external: true },
    );
    onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const place = JSON.stringify(path.relative(folder, file).replaceAll('\\', '/'));
      const text = await readFile(file, 'utf8');
      return { loader: 'ts', contents: text.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`) };
    });
  },
});

async function compile() {
  const began = Date.now();
  const folder = path.join(BUILD, `program-${began.toString(36)}`);
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { main: 'server/cli/main.ts', packs: 'ingest/extract/languages/pack.ts' },
    outdir: folder,
    // Inside a project of ES modules or not, the ending says what they are.
    outExtension: { '.js': '.mjs' },
    chunkNames: '[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // Not by Node's version, for which esbuild turns letters in regular expressions into slower code.
    target: 'es2023',
    minifyWhitespace: true,
    // CommonJS packages that are compiled in ask for Node's own modules.
    banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
    plugins: [sources(folder)],
    metafile: true,
    logLevel: 'warning',
  });
  const compiled = Object.keys(metafile.inputs).filter((file) => !file.includes('node_modules/'));
  if (compiled.some((source) => isNewer(source, began))) throw new Error('a source was changed meanwhile.');
  const all = [...compiled, 'server/cli/compile.js'];
  const main = path.relative(BUILD, path.join(folder, 'main.mjs')).replaceAll('\\', '/');
  // Written beside and renamed, so that nobody reads half of it.
  const part = path.join(BUILD, `program.json.${process.pid}`);
  await writeFile(part, JSON.stringify({ main, began, sources: all, checksum: checksumOf(all) }));
  await rename(part, MANIFEST);
  for (const name of await readdir(BUILD))
    if (name.startsWith('program-') && path.join(BUILD, name) !== folder)
      await rm(path.join(BUILD, name), { recursive: true, force: true });
  return folder;
}

/** Works every language pack out; each is then kept beside the program. */
async function workOutPacks(folder) {
  const { languagePack } = await import(pathToFileURL(path.join(folder, 'packs.mjs')).href);
  const entries = await readdir(path.join(ROOT, 'ingest/extract/languages'), { withFileTypes: true });
  for (const { name } of entries.filter((e) => e.isDirectory())) languagePack(name);
}

try {
  await mkdir(BUILD, { recursive: true });
  await workOutPacks(await compile());
} catch (error) {
  process.stderr.write(`Demarche was not compiled and will start slowly: ${error.message}\n`);
}
