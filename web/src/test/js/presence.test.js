import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Presence } from '../../main/js/modeller/presence.js';

test('who comes and goes is told once each, and without an answer nobody is said to have gone', async () => {
  const lan = { name: 'Lan', since: '2026-01-01T00:00:00Z' };
  const answers = [[], [lan], [lan], new TypeError('offline'), []];
  const told = [];
  const presence = new Presence({
    server: { sit: async () => { const answer = answers.shift(); if (answer instanceof Error) throw answer; return answer; } },
    tell: others => told.push(others.map(each => each.name)),
  });
  for (let round = 0; round < 5; round++) await presence.look();
  assert.deepEqual(told, [[], ['Lan'], []]);
});
