import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const lock = JSON.parse(readFileSync(new URL('../../../package-lock.json', import.meta.url)));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every package from npm is pinned by its hash', () => {
  assert.deepEqual(packages.filter(([, each]) => !each.integrity?.startsWith('sha512-')).map(([path]) => path), []);
});
