import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Keeping } from '../../main/js/modeller/keeping.js';
import { Refused } from '../../main/js/modeller/server.js';

function desk(save) {
  const store = new Map();
  const hold = { getItem: key => store.get(key) ?? null, setItem: (key, value) => store.set(key, value), removeItem: key => store.delete(key) };
  const states = [];
  const drawing = { xml: 'one', forms: {} };
  const keeping = new Keeping({ server: { save }, person: 'p', key: 'k', content: async () => ({ ...drawing }), tell: state => states.push(state.name), hold });
  keeping.know({ version: 3, changedBy: 'A', changedAt: '2026-01-01T00:00:00Z' });
  return { keeping, states, drawing, hold };
}

test('what is saved is held no longer, and the next save names the new version', async () => {
  const seen = [];
  const { keeping, states, hold } = desk(async (content, version) => { seen.push(version); return { version: version + 1, changedBy: 'A', changedAt: 'x' }; });
  for (let round = 0; round < 2; round++) {
    keeping.changed();
    await keeping.save();
  }
  assert.deepEqual(seen, [3, 4]);
  assert.equal(states.at(-1), 'saved');
  assert.equal(keeping.held(), null);
  assert.equal(hold.getItem('model:p:k'), null);
});

test('of two who draw at once the second keeps a copy and saves nothing over the first', async () => {
  let calls = 0;
  const { keeping, states } = desk(async () => { calls++; throw new Refused(409, { changedBy: 'B', changedAt: 'x', version: 9 }); });
  keeping.changed();
  await keeping.save();
  keeping.changed();
  await keeping.save();
  assert.equal(calls, 1);
  assert.equal(states.at(-1), 'conflict');
  assert.equal(keeping.held().xml, 'one');
});

test('without the server the browser holds what was drawn, and tries again', async t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  for (const away of [new TypeError('offline'), new Refused(503, {})]) {
    let calls = 0;
    const { keeping, states } = desk(async () => { calls++; throw away; });
    keeping.changed();
    await keeping.save();
    assert.equal(states.at(-1), 'offline');
    assert.equal(keeping.held().version, 3);
    t.mock.timers.tick(10_000);
    await keeping.saving;
    assert.equal(calls, 2);
  }
});

test('what a rule refuses is told with its sentence', async () => {
  const told = [];
  const { keeping } = desk(async () => { throw new Refused(422, { message: 'too large' }); });
  keeping.tell = state => told.push([state.name, state.detail]);
  keeping.changed();
  await keeping.save();
  assert.deepEqual(told.at(-1), ['refused', 'too large']);
});

test('whoever leaves while a save is on its way waits for it and for what was drawn since', async () => {
  const seen = [];
  const { keeping, drawing } = desk(async (content, version) => { seen.push(content.xml); return { version: version + 1, changedBy: 'A', changedAt: 'x' }; });
  keeping.changed();
  const first = keeping.save();
  drawing.xml = 'two';
  keeping.changed();
  await keeping.settle();
  await first;
  clearTimeout(keeping.timer);
  assert.equal(keeping.dirty, false);
  assert.equal(seen.at(-1), 'two');
});
