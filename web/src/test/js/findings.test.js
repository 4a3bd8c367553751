import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Findings } from '../../main/js/modeller/findings.js';
import { Refused } from '../../main/js/modeller/server.js';

function checking(check) {
  const told = [];
  const services = {
    overlays: { remove() {}, add() {} }, canvas: { hasMarker: () => false, getRootElement: () => null }, elementRegistry: { get: () => null, getAll: () => [] },
  };
  const findings = new Findings({
    server: { check }, modeler: { get: name => services[name] }, content: async () => ({ xml: '', forms: {} }), name: () => 'n', label: () => '', form: () => null, t: key => key,
    tell: state => told.push(state),
  });
  return { findings, told };
}

test('an answer about what was drawn before is not told any more', async () => {
  const answers = [];
  const { findings, told } = checking(() => new Promise(answer => answers.push(answer)));
  const first = findings.ask();
  await new Promise(setImmediate);
  findings.later();
  clearTimeout(findings.timer);
  answers[0]({ findings: [] });
  await first;
  assert.deepEqual(told, [{ asking: true }]);
});

test('without an answer it is asked again, and what was told stands', async () => {
  for (const away of [new TypeError('offline'), new Refused(503, {})]) {
    const { findings, told } = checking(async () => { throw away; });
    await findings.ask();
    assert.ok(findings.timer);
    clearTimeout(findings.timer);
    assert.deepEqual(told, [{ asking: true }]);
  }
});

test('what is refused for good is not asked again', async () => {
  const { findings } = checking(async () => { throw new Refused(413, {}); });
  await findings.ask();
  assert.equal(findings.timer, undefined);
});
