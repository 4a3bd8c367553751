// Makes one script and one style sheet of each entry beside this file and everything it imports. A new entry needs its
// name in the list below; a page loads it with <h:outputScript library="bundles" name="….js"/>.
import './packages.js';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { inTheReadersLanguage } from './forms-language.js';

const ENTRIES = ['form-viewer', 'form-editor', 'modeller', 'model-key'];

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

/** Colours in markup are refused by our content policy; as data they are put on by speaking.js. */
const stylesAsData = {
  name: 'styles-as-data',
  setup: build => build.onLoad({ filter: /bpmn-js-token-simulation\/lib\/.*\.js$/ }, async ({ path }) => ({
    contents: (await readFile(path, 'utf8')).replaceAll('style="', 'data-style="'),
  })),
};

/** The signs for aligning carry styles, which our content policy refuses; as attributes of their own they say the same. */
const stylesAsAttributes = {
  name: 'styles-as-attributes',
  setup: build => build.onLoad({ filter: /(Align|Distribute)ElementsIcons\.js$/ }, async ({ path }) => ({
    contents: (await readFile(path, 'utf8')).replace(/style="([^"]+)"/g, (_, style) => style.split(';').filter(Boolean)
      .map(each => each.replace(/^\s*([\w-]+)\s*:\s*(.+?)\s*$/, '$1="$2"')).join(' ')),
  })),
};

/** The form editor's own panel with its expression editors is not shown; what it is made of stays out. */
const noExpressionEditors = {
  name: 'no-expression-editors',
  setup: build => {
    build.onResolve({ filter: /^@codemirror\/|^@bpmn-io\/feel(ers)?-editor$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
    build.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({
      contents: 'const nothing = () => nothing; nothing.define = nothing.theme = nothing; export default nothing; '
        + 'export { nothing as EditorView, nothing as lineNumbers, nothing as Annotation, nothing as jsonParseLinter, nothing as FeelersEditor };',
    }));
  },
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
  plugins: [oneTypeface, stylesAsData, stylesAsAttributes, noExpressionEditors, inTheReadersLanguage],
  metafile: true,
  logLevel: 'warning',
});

// where a file beside a style sheet is found is known to the server alone
for (const file of Object.keys(metafile.outputs).filter(name => name.endsWith('.css'))) {
  const path = bundles + file.split('/').pop();
  const css = await readFile(path, 'utf8');
  await writeFile(path, css.replace(/url\("?\.\/([\w.-]+)"?\)/g, (_, name) => `url("#{resource['bundles:${name}']}")`));
}
