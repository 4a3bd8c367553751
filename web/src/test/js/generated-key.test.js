import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generatedKey, isGenerated } from '../../main/js/modeller/forms/generated-key.js';

test('a key that was made is always known for one', () => {
  const keys = Array.from({ length: 10_000 }, () => generatedKey('number'));
  assert.deepEqual(keys.filter(key => !isGenerated(key)), []);
});

test('a key that somebody gave is none', () => {
  for (const key of ['soNgay', 'number_of', undefined]) assert.equal(isGenerated(key), false);
});
