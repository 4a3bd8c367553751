// Takes in a model of any drawing program: what our models know is kept, what they do not know is left out and told, and
// what cannot become one of our models is declined.

const TASKS = ['bpmn:Task', 'bpmn:ManualTask', 'bpmn:ReceiveTask', 'bpmn:CallActivity', 'bpmn:AdHocSubProcess', 'bpmn:Transaction'];
const STEPS = ['bpmn:SendTask', 'bpmn:ScriptTask', 'bpmn:BusinessRuleTask'];
const AS_DRAWN = [
  'bpmn:StartEvent', 'bpmn:EndEvent', 'bpmn:UserTask', 'bpmn:ServiceTask', 'bpmn:ExclusiveGateway', 'bpmn:ParallelGateway',
  'bpmn:InclusiveGateway', 'bpmn:EventBasedGateway', 'bpmn:ComplexGateway', 'bpmn:IntermediateCatchEvent', 'bpmn:BoundaryEvent',
  'bpmn:IntermediateThrowEvent',
];
const EVENTS = ['bpmn:TerminateEventDefinition', 'bpmn:TimerEventDefinition', 'bpmn:MessageEventDefinition'];
const MOST_CHARACTERS = 1 << 20;

/** Why a file cannot become a model; `reason` is the key of a sentence. */
export class Declined extends Error {
  constructor(reason, detail = '') {
    super(reason);
    this.reason = reason;
    this.detail = detail;
  }
}

/**
 * @param moddle of bpmn-moddle, knowing the engine's extension
 * @returns {Promise<{xml: string, drawn: boolean, left: {kind: string, names: string[]}[]}>} `drawn` tells whether every
 *     element has its place in the drawing; `left` what was left out or replaced
 */
export async function takeIn(xml, key, name, moddle) {
  const definitions = await read(xml, moddle);
  const adapting = new Adapting(moddle, definitions, key, name);
  const own = adapting.definitions();
  const written = await moddle.toXML(own, { format: true });
  return { xml: written.xml, drawn: adapting.drawn, left: adapting.left() };
}

async function read(xml, moddle) {
  if (xml.length > MOST_CHARACTERS) throw new Declined('tooLarge');
  if (/<!DOCTYPE/i.test(xml)) throw new Declined('notBpmn', 'DOCTYPE');
  try {
    return (await moddle.fromXML(xml)).rootElement;
  } catch (error) {
    throw new Declined('notBpmn', error.message.split('\n')[0]);
  }
}

class Adapting {
  constructor(moddle, source, key, name) {
    this.moddle = moddle;
    this.source = source;
    this.key = key;
    this.name = name;
    this.notes = new Map();
    this.made = new Map();
    this.messages = new Map();
    this.drawn = true;
  }

  left() {
    return [...this.notes].map(([kind, names]) => ({ kind, names: [...names] }));
  }

  note(kind, element) {
    if (!this.notes.has(kind)) this.notes.set(kind, new Set());
    this.notes.get(kind).add(element?.name || element?.id || '');
  }

  create(type, attributes = {}, parent = null) {
    const made = this.moddle.create(type, attributes);
    made.$parent = parent;
    return made;
  }

  definitions() {
    const roots = this.source.rootElements || [];
    const process = this.process(roots.filter(root => root.$type === 'bpmn:Process'));
    this.collaboration(roots);
    const own = this.create('bpmn:Definitions', { id: this.key + '-definitions', targetNamespace: 'http://lienthong.vn/bpmn' });
    const ours = this.create('bpmn:Process', { id: this.key, name: this.name, isExecutable: true }, own);
    this.documentation(process, ours);
    this.content(process, ours);
    own.rootElements = [...this.messages.values(), ours];
    own.diagrams = this.diagram(ours);
    return own;
  }

  /** Pools have a process each; only one of them can become the model, the one with the most in it. */
  process(processes) {
    const size = process => (process.flowElements || []).length;
    const [first, ...others] = processes.filter(size).sort((one, other) => size(other) - size(one));
    if (!first) throw new Declined(this.source.rootElements?.some(root => root.$type === 'bpmn:Choreography') ? 'choreography' : 'noProcess');
    others.forEach(process => this.note('process', this.pool(process) || process));
    if (first.laneSets?.length) first.laneSets.flatMap(set => set.lanes || []).forEach(lane => this.note('lane', lane));
    (first.artifacts || []).forEach(artifact => this.note(artifact.$type === 'bpmn:TextAnnotation' ? 'annotation' : 'artifact', artifact));
    return first;
  }

  pool(process) {
    return this.participants().find(participant => participant.processRef === process);
  }

  participants() {
    return (this.source.rootElements || []).flatMap(root => root.participants || []);
  }

  collaboration(roots) {
    this.participants().forEach(participant => this.note('pool', participant));
    roots.flatMap(root => root.messageFlows || []).forEach(flow => this.note('messageFlow', flow));
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
      this.note(node.$type.startsWith('bpmn:Data') ? 'data' : 'element', node);
      return;
    }
    const own = this.create(type, { id: node.id, ...(node.name ? { name: node.name } : {}) }, into);
    this.documentation(node, own);
    this.properties(node, own);
    if (node.eventDefinitions) this.events(node, own);
    if (type === 'bpmn:BoundaryEvent') {
      own.attachedToRef = this.made.get(node.attachedToRef);
      if (!own.attachedToRef || !own.eventDefinitions) {
        this.note('element', node);
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
      this.note('subProcess', node);
      return 'bpmn:UserTask';
    }
    if (TASKS.includes(node.$type)) {
      if (node.$type !== 'bpmn:Task') this.note('task', node);
      return 'bpmn:UserTask';
    }
    if (STEPS.includes(node.$type)) {
      this.note('step', node);
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
      this.note('loop', node);
      return;
    }
    own.loopCharacteristics = this.create('bpmn:MultiInstanceLoopCharacteristics', {}, own);
    own.loopCharacteristics.set('camunda:collection', collection);
    own.loopCharacteristics.set('camunda:elementVariable', loop.get('camunda:elementVariable'));
  }

  events(node, own) {
    const kept = node.eventDefinitions.filter(definition => EVENTS.includes(definition.$type));
    if (kept.length < node.eventDefinitions.length) this.note('event', node);
    if (kept.length) own.eventDefinitions = kept.map(definition => this.event(definition, own));
  }

  event(definition, own) {
    const copy = this.create(definition.$type, definition.id ? { id: definition.id } : {}, own);
    if (definition.messageRef) copy.messageRef = this.message(definition.messageRef);
    if (definition.timeDate) {
      copy.timeDate = this.create('bpmn:FormalExpression', { body: definition.timeDate.body }, copy);
    } else if (definition.timeDuration || definition.timeCycle) {
      this.note('timer', own);
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
      this.note('flow', flow);
      return;
    }
    const own = this.create('bpmn:SequenceFlow', { id: flow.id, ...(flow.name ? { name: flow.name } : {}), sourceRef, targetRef }, into);
    this.documentation(flow, own);
    this.properties(flow, own);
    if (flow.conditionExpression) {
      own.conditionExpression = this.create('bpmn:FormalExpression', { body: flow.conditionExpression.body }, own);
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
    if (values.some(value => value.$type !== 'camunda:Properties')) this.note('extension', from);
    if (!kept.length) return;
    const extension = this.create('bpmn:ExtensionElements', {}, own);
    const properties = this.create('camunda:Properties', {}, extension);
    properties.values = kept.map(({ name, value }) => this.create('camunda:Property', { name, value }, properties));
    extension.values = [properties];
    own.extensionElements = extension;
  }

  /** The same places as in the source, for what was kept. */
  diagram(ours) {
    const places = new Map((this.source.diagrams || []).flatMap(diagram => diagram.plane?.planeElement || [])
      .filter(place => place.bpmnElement).map(place => [place.bpmnElement, place]));
    const plane = this.create('bpmndi:BPMNPlane', { id: this.key + '-plane', bpmnElement: ours });
    plane.planeElement = [...this.made].map(([from, own]) => this.place(places.get(from), own, plane)).filter(Boolean);
    this.drawn = plane.planeElement.length === this.made.size;
    const diagram = this.create('bpmndi:BPMNDiagram', { id: this.key + '-diagram', plane });
    plane.$parent = diagram;
    return [diagram];
  }

  place(place, own, plane) {
    const isFlow = own.$type === 'bpmn:SequenceFlow';
    if (!place || (isFlow ? (place.waypoint || []).length < 2 : !place.bounds)) return null;
    const copy = this.create(isFlow ? 'bpmndi:BPMNEdge' : 'bpmndi:BPMNShape', { id: own.id + '-place', bpmnElement: own }, plane);
    if (isFlow) {
      copy.waypoint = place.waypoint.map(({ x, y }) => this.create('dc:Point', { x, y }, copy));
    } else {
      copy.bounds = this.bounds(place.bounds, copy, own);
      if (own.$type === 'bpmn:ExclusiveGateway') copy.isMarkerVisible = true;
      if (own.$type === 'bpmn:SubProcess') copy.isExpanded = place.isExpanded !== false;
    }
    if (place.label?.bounds) {
      copy.label = this.create('bpmndi:BPMNLabel', {}, copy);
      copy.label.bounds = this.bounds(place.label.bounds, copy.label);
    }
    return copy;
  }

  bounds({ x, y, width, height }, parent, own) {
    // an opened sub-process that became one step does not stay as large as it was
    const step = own && ['bpmn:UserTask', 'bpmn:ServiceTask'].includes(own.$type) && (width > 200 || height > 120);
    return step
      ? this.create('dc:Bounds', { x: x + width / 2 - 70, y: y + height / 2 - 40, width: 140, height: 80 }, parent)
      : this.create('dc:Bounds', { x, y, width, height }, parent);
  }
}
