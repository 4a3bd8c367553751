// The ways that leave a step: what people may decide there, or where it goes on by itself.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { decisionWord } from './slug.js';
import { formatCondition, parseCondition } from './condition.js';
import { expression, getBusinessObject } from './properties.js';

const NEEDED = 130;

export function conditionOf(flow) {
  return parseCondition(getBusinessObject(flow).conditionExpression?.body);
}

export function setCondition(modeler, flow, condition, kindOf) {
  const body = condition?.other ?? (condition ? formatCondition(condition, kindOf) : '');
  modeler.get('modeling').updateProperties(flow, { conditionExpression: expression(modeler.get('moddle'), body) });
}

/** In the order of the model, which is the order of the buttons. */
function flowsFrom(element) {
  const place = flow => getBusinessObject(flow).$parent?.flowElements?.indexOf(getBusinessObject(flow)) ?? 0;
  return (element.outgoing || []).filter(flow => is(flow, 'bpmn:SequenceFlow')).sort((one, other) => place(one) - place(other));
}

/** The choice right behind a step, where there is one. */
export function choiceBehind(step) {
  const flows = flowsFrom(step);
  return flows.length === 1 && is(flows[0].target, 'bpmn:ExclusiveGateway') ? flows[0].target : null;
}

/** The ways that a person decides between at this step or choice. */
export function waysOf(element) {
  const choice = is(element, 'bpmn:ExclusiveGateway') ? element : choiceBehind(element);
  return flowsFrom(choice || element);
}

/** The person's step right before a choice: its decisions are what the ways are about. */
export function stepBefore(choice) {
  const steps = (choice.incoming || []).map(flow => flow.source);
  return steps.length === 1 && is(steps[0], 'bpmn:UserTask') ? steps[0] : null;
}

export function isOtherwise(flow) {
  const source = getBusinessObject(flow.source);
  return Boolean(source.default) && source.default === getBusinessObject(flow);
}

export function makeOtherwise(modeler, flow, otherwise) {
  modeler.get('modeling').updateProperties(flow.source, { default: otherwise ? getBusinessObject(flow) : undefined });
  if (otherwise) setCondition(modeler, flow, null);
}

/** A decision's label is what the button says; the word that programs read is made of the first one and stays. */
export function nameDecision(modeler, flow, label, kindOf) {
  const condition = conditionOf(flow);
  modeler.get('modeling').updateProperties(flow, { name: label });
  if (!condition?.decision && label.trim()) {
    const taken = waysOf(flow.source).filter(each => each !== flow).map(each => conditionOf(each)?.decision).filter(Boolean);
    const comparisons = condition?.comparisons || [];
    setCondition(modeler, flow, { decision: decisionWord(label, taken), join: '&&', comparisons }, kindOf);
  }
}

/**
 * One more decision at a step: the choice behind it is drawn when it is missing, and the ways that were there get a name.
 *
 * @param target an element of the drawing, or one that is not drawn yet
 * @param usual the labels that are offered, in their order
 */
export function addDecision(modeler, step, target, usual, kindOf) {
  const choice = choiceBehind(step) || insertChoice(modeler, step);
  const modeling = modeler.get('modeling');
  if (target.parent) modeling.connect(choice, target);
  else modeling.appendShape(choice, target, freeSpot(choice));
  waysOf(choice).filter(way => !conditionOf(way) && !isOtherwise(way)).forEach(way => nameDecision(modeler, way, freeLabel(choice, usual), kindOf));
}

export function freeLabel(choice, usual) {
  const taken = waysOf(choice).map(way => getBusinessObject(way).name);
  return usual.find(label => !taken.includes(label)) || usual[0];
}

function insertChoice(modeler, step) {
  const modeling = modeler.get('modeling');
  const former = flowsFrom(step);
  makeRoom(modeler, step);
  const middle = { x: step.x + step.width + 75, y: step.y + step.height / 2 };
  const choice = modeling.createShape({ type: 'bpmn:ExclusiveGateway' }, middle, step.parent);
  former.forEach(flow => modeling.reconnectStart(flow, choice, { x: choice.x + choice.width, y: choice.y + choice.height / 2 }));
  modeling.connect(step, choice);
  former.forEach(flow => modeling.layoutConnection(flow));
  return choice;
}

/** Everything to the right moves on, when something stands where the choice comes. */
function makeRoom(modeler, step) {
  const right = step.x + step.width;
  const later = step.parent.children.filter(each => is(each, 'bpmn:FlowNode') && each.type !== 'label' && each.x >= right && !is(each, 'bpmn:BoundaryEvent'));
  if (later.some(each => each.x < right + NEEDED)) modeler.get('modeling').moveElements(later, { x: NEEDED, y: 0 });
}

/** Below what already follows, so that the new way is seen. */
function freeSpot(choice) {
  const followers = waysOf(choice).map(flow => flow.target);
  const lowest = Math.max(choice.y + choice.height / 2 - 100, ...followers.map(each => each.y + each.height / 2));
  return { x: choice.x + choice.width + 120, y: lowest + (followers.length ? 110 : 100) };
}
