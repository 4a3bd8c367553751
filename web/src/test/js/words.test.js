import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import en from '../../main/js/modeller/words/en.js';
import vi from '../../main/js/modeller/words/vi.js';
import { EN, VI } from '../../main/js/modeller/forms/form-words.js';
import { KINDS } from '../../main/js/modeller/forms/kinds.js';
import { options } from '../../main/js/modeller/forms/options.js';
import { TEMPLATES } from '../../main/js/modeller/drawing/step-templates.js';
import { COMPARISONS } from '../../main/js/modeller/condition.js';

const sources = new URL('../../main/js/modeller/', import.meta.url);
const code = readdirSync(sources, { recursive: true }).filter(name => name.endsWith('.js') && !name.startsWith('words'))
  .map(name => readFileSync(new URL(name, sources), 'utf8')).join('\n');

test('both languages say the same things', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(vi).sort());
  const places = text => (text.match(/\{\d}/g) || []).sort().join();
  for (const key of Object.keys(vi)) assert.equal(places(en[key]), places(vi[key]), key);
});

test('every word that the page says is there', () => {
  const said = [...code.matchAll(/\bt\('([\w.=<>!]+[\w=<>!])'/g)].map(match => match[1]);
  assert.ok(said.length > 60);
  assert.deepEqual(said.filter(key => !(key in vi) && !(key in VI)), []);
  assert.deepEqual(TEMPLATES.flatMap(each => ['template.' + each.name, 'template.' + each.name + '.text']).filter(key => !(key in vi)), []);
  assert.deepEqual(COMPARISONS.filter(each => !('comparison.' + each in vi)), []);
});

test('the form editor says the same in both languages', () => {
  assert.deepEqual(Object.keys(EN).sort(), Object.keys(VI).sort());
});

test('the form editor offers, by a name, just what the gate lets a form have', () => {
  const gate = readFileSync(new URL('../../../../ejb/src/main/java/vn/lienthong/matter/form/SchemaParts.java', import.meta.url), 'utf8');
  const taken = [...gate.matchAll(/"(\w+)"(?:, FieldKind|[,)]| *;)/g)].map(match => match[1]);
  assert.deepEqual([...KINDS].sort(), [...new Set(taken)].filter(each => !['components', 'type'].includes(each)).sort());
  assert.deepEqual(KINDS.filter(kind => !('kind.' + kind in VI)), []);
});

test('an option that keeps its label keeps its value', () => {
  assert.deepEqual(options('Trong tỉnh\n\nNgoài tỉnh\nTrong tỉnh', [{ label: 'Ngoài tỉnh', value: 'b' }]), [
    { label: 'Trong tỉnh', value: 'trong-tinh' }, { label: 'Ngoài tỉnh', value: 'b' },
  ]);
});
