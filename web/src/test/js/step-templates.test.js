import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstValues, offered, stepOf, TEMPLATES } from '../../main/js/modeller/drawing/step-templates.js';

const step = (name, use, ...kinds) => ({ name: 'matterSteps.' + name, use, label: name, parameters: kinds.map(kind => ({ name: kind, kind, label: kind })) });
const catalogue = { steps: [step('afterDays', 'TIMES', 'days'), step('communes', 'UNITS'), step('departments', 'UNITS'), step('notify', 'DOES', 'performer', 'text')] };
const template = name => TEMPLATES.find(each => each.name === name);

test('a template is offered when the server has its step', () => {
  assert.deepEqual(offered(catalogue).map(each => each.name), ['accept', 'work', 'approve', 'sign', 'consult', 'notify', 'wait']);
});

test('a template begins with the step that it calls', () => {
  assert.equal(stepOf(template('consult'), catalogue).name, 'matterSteps.departments');
  assert.equal(stepOf(template('wait'), catalogue).name, 'matterSteps.afterDays');
  assert.equal(stepOf(template('number'), catalogue), undefined);
  assert.equal(stepOf(template('work'), catalogue), undefined);
});

test('its parameters are filled in where a usual value is known', () => {
  assert.deepEqual(firstValues(template('notify'), stepOf(template('notify'), catalogue)), ['AUTHOR@ISSUER', '']);
});

test('work is given where the server can, with a unit and a time to begin with', () => {
  const giving = { steps: [step('assign', 'DOES', 'performer', 'text', 'days')] };
  assert.ok(offered(giving).includes(template('assign')));
  assert.deepEqual(firstValues(template('assign'), stepOf(template('assign'), giving)), ['HEAD@ISSUER', '', '10']);
});

test('every step of a person says who and by when', () => {
  TEMPLATES.filter(each => each.type === 'bpmn:UserTask').forEach(each => assert.ok(each.performer && each.dueWithin, each.name));
});
