import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BpmnModdle } from 'bpmn-moddle';
import { createRequire } from 'node:module';
import { Declined, takeIn } from '../../main/js/modeller/foreign/take-in.js';

const camunda = createRequire(import.meta.url)('camunda-bpmn-moddle/resources/camunda.json');
const moddle = new BpmnModdle({ camunda });
const HEAD = 'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" '
  + 'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
  + 'xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="x"';

function definitions(content) {
  return `<bpmn:definitions ${HEAD}>${content}</bpmn:definitions>`;
}

function taken(content) {
  return takeIn(definitions(content), 'leave', 'Nghỉ phép', moddle);
}

const FLOW = '<bpmn:sequenceFlow id="f1" sourceRef="s" targetRef="t"/><bpmn:sequenceFlow id="f2" sourceRef="t" targetRef="e"/>';
const STEPS = '<bpmn:startEvent id="s"/><bpmn:task id="t" name="Xét"/><bpmn:endEvent id="e"/>' + FLOW;

test('pools, lanes, data and message flows are left out and told', async () => {
  const { xml, left, drawn } = await taken(`
    <bpmn:collaboration id="c"><bpmn:participant id="p1" name="Xã" processRef="a"/><bpmn:participant id="p2" name="Dân"/>
      <bpmn:messageFlow id="m" sourceRef="p2" targetRef="t"/></bpmn:collaboration>
    <bpmn:process id="a"><bpmn:laneSet id="ls"><bpmn:lane id="l" name="Văn thư"><bpmn:flowNodeRef>t</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
      ${STEPS}<bpmn:dataObjectReference id="o" name="Đơn" dataObjectRef="d0"/><bpmn:dataObject id="d0"/>
      <bpmn:textAnnotation id="n"><bpmn:text>Ghi chú</bpmn:text></bpmn:textAnnotation></bpmn:process>`);
  const kinds = Object.fromEntries(left.map(each => [each.kind, each.names]));
  assert.deepEqual(kinds.lane, ['Văn thư']);
  assert.deepEqual(kinds.pool, ['Xã', 'Dân']);
  assert.ok(kinds.messageFlow && kinds.data && kinds.annotation);
  assert.match(xml, /<bpmn:process id="leave" name="Nghỉ phép" isExecutable="true">/);
  assert.match(xml, /<bpmn:userTask id="t" name="Xét">/);
  assert.doesNotMatch(xml, /<bpmn:(lane|participant|dataObject|textAnnotation|messageFlow)/);
  assert.equal(drawn, false);
});

test('of several processes the one with the most in it becomes the model', async () => {
  const { xml, left } = await taken(`<bpmn:process id="small" name="Bên ngoài"><bpmn:task id="x"/></bpmn:process><bpmn:process id="big">${STEPS}</bpmn:process>`);
  assert.match(xml, /id="t"/);
  assert.deepEqual(left, [{ kind: 'process', names: ['Bên ngoài'] }]);
});

test('extensions and code of other engines are left out, our properties stay', async () => {
  const { xml, left } = await taken(`<bpmn:process id="a"><bpmn:startEvent id="s"/>
    <bpmn:userTask id="t" camunda:assignee="\${evil}" zeebe:x="1"><bpmn:extensionElements><zeebe:thing/>
      <camunda:taskListener class="Evil" event="create"/><camunda:properties><camunda:property name="performer" value="HEAD@ISSUER"/></camunda:properties>
    </bpmn:extensionElements></bpmn:userTask><bpmn:endEvent id="e"/>${FLOW}</bpmn:process>`);
  assert.match(xml, /name="performer" value="HEAD@ISSUER"/);
  assert.doesNotMatch(xml, /zeebe|evil|Evil|assignee/);
  assert.deepEqual(left, [{ kind: 'extension', names: [''] }]);
});

test('a collapsed sub-process becomes one step', async () => {
  const { xml, left } = await taken(`<bpmn:process id="a"><bpmn:startEvent id="s"/><bpmn:subProcess id="t" name="Thẩm định"><bpmn:task id="in"/></bpmn:subProcess>
    <bpmn:endEvent id="e"/>${FLOW}</bpmn:process>`);
  assert.match(xml, /<bpmn:userTask id="t" name="Thẩm định">/);
  assert.deepEqual(left, [{ kind: 'subProcess', names: ['Thẩm định'] }]);
});

test('an event that sends becomes a step of the system, a choice of several a choice of one', async () => {
  const { xml, left } = await taken(`<bpmn:process id="a"><bpmn:startEvent id="s"/><bpmn:intermediateThrowEvent id="t" name="Báo"><bpmn:signalEventDefinition id="sd"/></bpmn:intermediateThrowEvent>
    <bpmn:inclusiveGateway id="g" name="Loại nào?"/><bpmn:endEvent id="e"/>${FLOW}</bpmn:process>`);
  assert.match(xml, /<bpmn:serviceTask id="t" name="Báo">/);
  assert.match(xml, /<bpmn:exclusiveGateway id="g"/);
  assert.deepEqual(left, [{ kind: 'step', names: ['Báo'] }, { kind: 'choice', names: ['Loại nào?'] }]);
});

test('a condition of another engine is left out, ours stays', async () => {
  const conditions = ['\${execution.getVariable("x")}', '=days > 5', "\${decision == 'APPROVED'}"];
  const { xml, left } = await taken(`<bpmn:process id="a"><bpmn:startEvent id="s" name="Đầu"/><bpmn:task id="t" name="Xét"/><bpmn:endEvent id="e"/>
    ${conditions.map((each, place) => `<bpmn:sequenceFlow id="f${place}" sourceRef="s" targetRef="t"><bpmn:conditionExpression>${each.replace('>', '&gt;')}</bpmn:conditionExpression></bpmn:sequenceFlow>`).join('')}</bpmn:process>`);
  assert.equal(xml.split('conditionExpression ').length + xml.split('<bpmn:conditionExpression>').length, 3);
  assert.match(xml, /decision == 'APPROVED'/);
  assert.deepEqual(left, [{ kind: 'condition', names: ['Đầu → Xét'] }]);
});

test('what is no process is declined with its reason', async () => {
  const reason = content => taken(content).then(() => null, error => error instanceof Declined ? error.reason : error);
  assert.equal(await reason('<bpmn:choreography id="c"/>'), 'choreography');
  assert.equal(await reason('<bpmn:process id="a"/>'), 'noProcess');
  const declined = text => takeIn(text, 'leave', 'x', moddle).then(() => null, error => error.reason);
  assert.equal(await declined('<!DOCTYPE x><bpmn:definitions/>'), 'notBpmn');
  assert.equal(await declined('{"not": "xml"}'), 'notBpmn');
  assert.equal(await declined('<html/>'), 'notBpmn');
  assert.equal(await declined('x'.repeat((1 << 20) + 1)), 'tooLarge');
});

test('our own models come in whole and drawn', async () => {
  const shipped = new URL('../../../../workflows/src/main/resources/vn/lienthong/workflows/', import.meta.url);
  for (const name of readdirSync(shipped)) {
    const model = readdirSync(new URL(name + '/', shipped)).find(file => file.endsWith('.bpmn'));
    if (!model) continue;
    const text = readFileSync(new URL(name + '/' + model, shipped), 'utf8');
    const { xml, left, drawn } = await takeIn(text, name, 'x', moddle);
    assert.deepEqual(left, [], model);
    assert.ok(drawn, model);
    const count = (content, what) => content.split(what).length;
    for (const what of ['<bpmn:userTask ', '<bpmn:sequenceFlow ', 'camunda:expression=', '<camunda:property ', ':conditionExpression ', '<bpmn:message ']) {
      assert.equal(count(xml, what), count(text, what), model + ' ' + what);
    }
  }
});
