// The elements of a foreign process as elements of ours: what our models know, in the words of our models.

const TASKS = ['bpmn:Task', 'bpmn:ManualTask', 'bpmn:ReceiveTask', 'bpmn:CallActivity', 'bpmn:AdHocSubProcess', 'bpmn:Transaction'];
const STEPS = ['bpmn:SendTask', 'bpmn:ScriptTask', 'bpmn:BusinessRuleTask', 'bpmn:IntermediateThrowEvent'];
const CHOICES = ['bpmn:InclusiveGateway', 'bpmn:ComplexGateway', 'bpmn:EventBasedGateway'];
const AS_DRAWN = [
  'bpmn:StartEvent', 'bpmn:EndEvent', 'bpmn:UserTask', 'bpmn:ServiceTask', 'bpmn:ExclusiveGateway', 'bpmn:ParallelGateway',
  'bpmn:IntermediateCatchEvent', 'bpmn:BoundaryEvent',
];
/** What another engine calculates by itself: in another language, or over what is not there. */
const NOT_OURS = /^(?!\s*\$\{[^"{}]*\}\s*$)|\b(execution|task|variables?)\b/;
const EVENTS = ['bpmn:TerminateEventDefinition', 'bpmn:TimerEventDefinition', 'bpmn:MessageEventDefinition'];

/** A process begins plainly and ends plainly or altogether; a message that has no name is none. */
function fits({ $type, messageRef }, own) {
  if (own.$type === 'bpmn:EndEvent') return $type === 'bpmn:TerminateEventDefinition';
  if (own.$type === 'bpmn:StartEvent' && own.$parent.$type === 'bpmn:Process') return false;
  return EVENTS.includes($type) && ($type !== 'bpmn:MessageEventDefinition' || Boolean(messageRef));
}

export class Elements {
  /**
   * @param create makes an element of a type with its attributes and its parent
   * @param leftOut is told what is left out or replaced
   */
  constructor(create, leftOut) {
    Object.assign(this, { create, leftOut, made: new Map(), messages: new Map() });
  }

  content(from, into) {
    const elements = from.flowElements || [];
    const nodes = elements.filter(element => element.$type !== 'bpmn:SequenceFlow');
    into.flowElements = [];
    // what is fastened to a step needs the step first
    const fastened = node => node.$type === 'bpmn:BoundaryEvent' ? 1 : 0;
    [...nodes].sort((one, other) => fastened(one) - fastened(other)).forEach(node => this.node(node, into));
    elements.filter(element => element.$type === 'bpmn:SequenceFlow').forEach(flow => this.flow(flow, into));
    elements.filter(element => element.default).forEach(element => this.otherwise(element));
  }

  node(node, into) {
    const type = this.typeOf(node);
    if (!type) {
      // a data object is seen where it is referred to
      if (node.$type !== 'bpmn:DataObject') this.leftOut.note(node.$type.startsWith('bpmn:Data') ? 'data' : 'element', node);
      return;
    }
    const own = this.create(type, { id: node.id, ...(node.name ? { name: node.name } : {}) }, into);
    this.documentation(node, own);
    this.properties(node, own);
    if (node.eventDefinitions && type !== 'bpmn:ServiceTask') this.events(node, own);
    if (type === 'bpmn:BoundaryEvent') {
      own.attachedToRef = this.made.get(node.attachedToRef);
      if (!own.attachedToRef || !own.eventDefinitions) {
        this.leftOut.note('element', node);
        return;
      }
      if (node.cancelActivity === false) own.cancelActivity = false;
    }
    if (type === 'bpmn:ServiceTask') ['expression', 'resultVariable', 'asyncBefore'].forEach(what => this.copyEngine(node, own, what));
    if (type === 'bpmn:UserTask') this.loop(node, own);
    if (type === 'bpmn:SubProcess') {
      own.triggeredByEvent = true;
      this.content(node, own);
    }
    if (node.isInterrupting === false) own.isInterrupting = false;
    this.made.set(node, own);
    into.flowElements.push(own);
  }

  typeOf(node) {
    if (AS_DRAWN.includes(node.$type)) return node.$type;
    if (node.$type === 'bpmn:SubProcess') {
      if (node.triggeredByEvent) return node.$type;
      this.leftOut.note('subProcess', node);
      return 'bpmn:UserTask';
    }
    if (TASKS.includes(node.$type)) {
      if (node.$type !== 'bpmn:Task') this.leftOut.note('task', node);
      return 'bpmn:UserTask';
    }
    if (CHOICES.includes(node.$type)) {
      this.leftOut.note('choice', node);
      return 'bpmn:ExclusiveGateway';
    }
    if (STEPS.includes(node.$type)) {
      this.leftOut.note('step', node);
      return 'bpmn:ServiceTask';
    }
    return null;
  }

  copyEngine(node, own, what) {
    const value = node.get('camunda:' + what);
    if (value !== undefined && value !== false) own.set('camunda:' + what, value);
  }

  loop(node, own) {
    const loop = node.loopCharacteristics;
    if (!loop) return;
    const collection = loop.get?.('camunda:collection');
    if (!collection) {
      this.leftOut.note('loop', node);
      return;
    }
    own.loopCharacteristics = this.create('bpmn:MultiInstanceLoopCharacteristics', {}, own);
    own.loopCharacteristics.set('camunda:collection', collection);
    own.loopCharacteristics.set('camunda:elementVariable', loop.get('camunda:elementVariable'));
  }

  events(node, own) {
    const kept = node.eventDefinitions.filter(definition => fits(definition, own));
    if (kept.length < node.eventDefinitions.length) this.leftOut.note('event', node);
    if (kept.length) own.eventDefinitions = kept.map(definition => this.event(definition, own, node));
  }

  event(definition, own, node) {
    const copy = this.create(definition.$type, definition.id ? { id: definition.id } : {}, own);
    if (definition.messageRef) copy.messageRef = this.message(definition.messageRef);
    if (definition.timeDate) {
      copy.timeDate = this.create('bpmn:FormalExpression', { body: definition.timeDate.body }, copy);
    } else if (definition.timeDuration || definition.timeCycle) {
      this.leftOut.note('timer', node);
    }
    return copy;
  }

  message(message) {
    if (!this.messages.has(message)) {
      this.messages.set(message, this.create('bpmn:Message', { id: message.id, name: message.name }));
    }
    return this.messages.get(message);
  }

  flow(flow, into) {
    const sourceRef = this.made.get(flow.sourceRef);
    const targetRef = this.made.get(flow.targetRef);
    if (!sourceRef || !targetRef) {
      this.leftOut.note('flow', flow);
      return;
    }
    const own = this.create('bpmn:SequenceFlow', { id: flow.id, ...(flow.name ? { name: flow.name } : {}), sourceRef, targetRef }, into);
    this.documentation(flow, own);
    this.properties(flow, own);
    const condition = flow.conditionExpression?.body || '';
    if (condition && NOT_OURS.test(condition)) {
      this.leftOut.note('condition', { name: flow.name || [flow.sourceRef.name, flow.targetRef.name].filter(Boolean).join(' → ') });
    } else if (condition) {
      own.conditionExpression = this.create('bpmn:FormalExpression', { body: condition }, own);
    }
    sourceRef.get('outgoing').push(own);
    targetRef.get('incoming').push(own);
    this.made.set(flow, own);
    into.flowElements.push(own);
  }

  otherwise(element) {
    const own = this.made.get(element);
    const flow = this.made.get(element.default);
    if (own && flow && own.$type === 'bpmn:ExclusiveGateway') own.default = flow;
  }

  documentation(from, own) {
    const text = (from.documentation || []).map(each => each.text).filter(Boolean).join('\n');
    if (text) own.documentation = [this.create('bpmn:Documentation', { text }, own)];
  }

  /** Of all extensions the properties stay: in them our models say who, by when and which form. */
  properties(from, own) {
    const values = from.extensionElements?.values || [];
    const kept = values.filter(value => value.$type === 'camunda:Properties').flatMap(value => value.values || []);
    if (values.some(value => value.$type !== 'camunda:Properties')) this.leftOut.note('extension', from);
    if (!kept.length) return;
    const extension = this.create('bpmn:ExtensionElements', {}, own);
    const properties = this.create('camunda:Properties', {}, extension);
    properties.values = kept.map(({ name, value }) => this.create('camunda:Property', { name, value }, properties));
    extension.values = [properties];
    own.extensionElements = extension;
  }
}
