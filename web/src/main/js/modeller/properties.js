// What our models say about an element beyond BPMN: camunda:property rows, read and changed by commands that can be undone.
import { getBusinessObject } from 'bpmn-js/lib/util/ModelUtil';

function rows(element) {
  const values = getBusinessObject(element).extensionElements?.get('values') || [];
  return values.filter(value => value.$type === 'camunda:Properties').flatMap(value => value.get('values') || []);
}

export function propertyOf(element, name) {
  return rows(element).find(row => row.name === name)?.value ?? '';
}

/** An empty value takes the row away. */
export function setProperty(modeler, element, name, value) {
  const moddle = modeler.get('moddle');
  const others = rows(element).filter(row => row.name !== name).map(row => ({ name: row.name, value: row.value }));
  const wanted = value ? [...others, { name, value }] : others;
  modeler.get('modeling').updateProperties(element, { extensionElements: extension(moddle, wanted, getBusinessObject(element)) });
}

/** Extension elements that hold these rows; undefined for none. */
export function extension(moddle, wanted, owner) {
  if (!wanted.length) return undefined;
  const properties = moddle.create('camunda:Properties', {});
  properties.values = wanted.map(row => moddle.create('camunda:Property', row));
  properties.values.forEach(row => { row.$parent = properties; });
  const made = moddle.create('bpmn:ExtensionElements', { values: [properties] });
  properties.$parent = made;
  made.$parent = owner;
  return made;
}

export function documentationOf(element) {
  return (getBusinessObject(element).documentation || []).map(each => each.text || '').join('\n');
}

export function setDocumentation(modeler, element, text) {
  const documentation = text.trim() ? [modeler.get('moddle').create('bpmn:Documentation', { text })] : [];
  modeler.get('modeling').updateProperties(element, { documentation });
}

/** A text in the engine's own attribute or a body of an expression. */
export function expression(moddle, body) {
  return body ? moddle.create('bpmn:FormalExpression', { body }) : undefined;
}

export { getBusinessObject };
