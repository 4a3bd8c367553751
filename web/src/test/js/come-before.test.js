import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comeBefore } from '../../main/js/modeller/drawing/come-before.js';

test('the way comes before the one that asks for a reason, and goes back where it was', () => {
  const parent = {};
  const [end, refusal, step, approval] = ['end', 'refusal', 'step', 'approval'].map(id => ({ id, $parent: parent }));
  parent.flowElements = [end, refusal, step, approval];
  const context = { flow: { businessObject: approval }, other: { businessObject: refusal } };
  const order = () => parent.flowElements.map(each => each.id).join();
  comeBefore.execute(context);
  assert.equal(order(), 'end,approval,refusal,step');
  comeBefore.revert(context);
  assert.equal(order(), 'end,refusal,step,approval');
});
