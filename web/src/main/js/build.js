// Makes one script and one style sheet of each entry beside this file and everything it imports. A new entry needs its
// name in the list below; a page loads it with <h:outputScript library="bundles" name="….js"/>.
import './packages.js';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const ENTRIES = ['form-viewer', 'form-editor', 'modeller'];

const here = fileURLToPath(new URL('./', import.meta.url));
const bundles = fileURLToPath(new URL('../../../target/bundles/', import.meta.url));

/** The typeface of the drawing's symbols comes in five formats; every browser that we serve reads one of them. */
const oneTypeface = {
  name: 'one-typeface',
  setup: build => build.onLoad({ filter: /bpmn-font\/css\/bpmn\.css$/ }, async ({ path }) => ({
    loader: 'css',
    contents: (await readFile(path, 'utf8')).replace(/(src: url\('[^']+'\);)\s*src:[^;]+;/, "src: url('../font/bpmn.woff2') format('woff2');"),
  })),
};

// imported late: it has only now been fetched
const { build } = await import('esbuild');

await rm(bundles, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ENTRIES.map(name => here + name + '.js'),
  outdir: bundles,
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome103', 'firefox103', 'safari15.6'],
  assetNames: '[name]',
  loader: { '.woff2': 'file' },
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'eof',
  plugins: [oneTypeface],
  metafile: true,
  logLevel: 'warning',
});

// where a file beside a style sheet is found is known to the server alone
for (const file of Object.keys(metafile.outputs).filter(name => name.endsWith('.css'))) {
  const path = bundles + file.split('/').pop();
  const css = await readFile(path, 'utf8');
  await writeFile(path, css.replace(/url\("?\.\/([\w.-]+)"?\)/g, (_, name) => `url("#{resource['bundles:${name}']}")`));
}
