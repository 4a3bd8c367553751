import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCondition, parseCondition } from '../../main/js/modeller/condition.js';
import { formatPerformer, parsePerformer } from '../../main/js/modeller/performer.js';
import { decisionWord, fieldKey, slug } from '../../main/js/modeller/slug.js';
import { formatCall, parseCall } from '../../main/js/modeller/step-call.js';

const number = () => 'number';

test('a performer is a post of a unit', () => {
  for (const text of ['HEAD@ISSUER', 'AUTHOR@ISSUER', 'HEAD@UNIT:H05.07', 'HEAD@ABOVE', 'ADDRESSEE']) {
    assert.equal(formatPerformer(parsePerformer(text)), text);
  }
  assert.deepEqual(parsePerformer('HEAD@UNIT:H05.07'), { post: 'HEAD', unit: 'UNIT', code: 'H05.07' });
});

test('a performer with something left open is none', () => {
  assert.equal(formatPerformer({ post: 'HEAD', unit: '', code: '' }), '');
  assert.equal(formatPerformer({ post: 'HEAD', unit: 'UNIT', code: '' }), '');
});

test('a decision and what was filled in make a condition', () => {
  const text = "${decision == 'APPROVED' && facts.days > 5}";
  assert.deepEqual(parseCondition(text), {
    decision: 'APPROVED', join: '&&', comparisons: [{ field: 'days', operator: '>', value: '5' }],
  });
  assert.equal(formatCondition(parseCondition(text), number), text);
});

test('any of several comparisons is enough when the model says so', () => {
  const text = "${facts.days > 5 || facts.kind == 'abroad'}";
  assert.equal(formatCondition(parseCondition(text), key => key === 'days' ? 'number' : 'text'), text);
});

test('a field may be asked whether it was filled in', () => {
  const text = '${facts.note != null && facts.end == null}';
  assert.deepEqual(parseCondition(text).comparisons.map(each => each.operator), ['filled', 'empty']);
  assert.equal(formatCondition(parseCondition(text), number), text);
});

test('what the page cannot show in words stays as it was written', () => {
  for (const text of ['${a && (b || c)}', "${decision == 'A' || decision == 'B'}", 'nonsense', '${assignmentSteps.isLate(caseFile)}']) {
    assert.deepEqual(parseCondition(text), { other: text });
  }
  assert.equal(parseCondition('  '), null);
});

test('a text never ends its quotation', () => {
  assert.equal(formatCondition({ join: '&&', comparisons: [{ field: 'a', operator: '==', value: "x' || {y} \\" }] }, () => 'text'),
    "${facts.a == 'x’ || y '}");
});

test('a step is called with what was filled in', () => {
  const notify = { name: 'matterSteps.notify', parameters: [{ kind: 'performer' }, { kind: 'text' }] };
  const text = "${matterSteps.notify('HEAD@ISSUER', 'Xong, cảm ơn')}";
  assert.deepEqual(parseCall(text), { name: 'matterSteps.notify', values: ['HEAD@ISSUER', 'Xong, cảm ơn'] });
  assert.equal(formatCall(notify, parseCall(text).values), text);
  assert.equal(formatCall({ name: 'matterSteps.after', parameters: [{ kind: 'days' }] }, ['3']), '${matterSteps.after(3)}');
  assert.deepEqual(parseCall('${matterSteps.number()}'), { name: 'matterSteps.number', values: [] });
  assert.equal(parseCall('${1 + 1}'), null);
});

test('keys are made of Vietnamese names', () => {
  assert.equal(slug('Đơn xin nghỉ phép (năm 2026)'), 'don-xin-nghi-phep-nam-2026');
  assert.equal(slug('16 tiêu chí'), 'tieu-chi');
  assert.equal(fieldKey('Số ngày nghỉ', ['soNgayNghi']), 'soNgayNghi2');
  assert.equal(decisionWord('Đồng ý'), 'APPROVED');
  assert.equal(decisionWord('Chuyển cấp trên', ['CHUYEN_CAP_TREN']), 'CHUYEN_CAP_TREN_2');
});
