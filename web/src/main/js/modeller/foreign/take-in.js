// Takes in a model of any drawing program: what our models know is kept, what they do not know is left out and told, and
// what cannot become one of our models is declined.
import { Elements } from './elements.js';
import { LeftOut } from './left-out.js';
import { Places } from './places.js';

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
 * @returns {Promise<{xml: string, drawn: boolean, resized: string[], left: {kind: string, names: string[]}[]}>} `drawn` tells whether every
 *     element has its place in the drawing, `resized` what is not as large there as it was; `left` what was left out or replaced
 */
export async function takeIn(xml, key, name, moddle) {
  const source = await read(xml, moddle);
  const leftOut = new LeftOut();
  const { definitions, drawn, resized } = adapted(source, key, name, creating(moddle), leftOut);
  const written = await moddle.toXML(definitions, { format: true });
  return { xml: written.xml, drawn, resized, left: leftOut.list() };
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

function creating(moddle) {
  return (type, attributes = {}, parent = null) => {
    const made = moddle.create(type, attributes);
    made.$parent = parent;
    return made;
  };
}

function adapted(source, key, name, create, leftOut) {
  const process = chosen(source, leftOut);
  beside(source, leftOut);
  const elements = new Elements(create, leftOut);
  const definitions = create('bpmn:Definitions', { id: key + '-definitions', targetNamespace: 'http://lienthong.vn/bpmn' });
  const ours = create('bpmn:Process', { id: key, name, isExecutable: true }, definitions);
  elements.documentation(process, ours);
  elements.content(process, ours);
  definitions.rootElements = [...elements.messages.values(), ours];
  const { drawn, diagram, resized } = new Places(create, key, elements.made).take(source, ours);
  definitions.diagrams = [diagram];
  return { definitions, drawn, resized };
}

/** Pools have a process each; only one of them can become the model, the one with the most in it. */
function chosen(source, leftOut) {
  const roots = source.rootElements || [];
  const size = process => (process.flowElements || []).length;
  const [first, ...others] = roots.filter(root => root.$type === 'bpmn:Process').filter(size).sort((one, other) => size(other) - size(one));
  if (!first) throw new Declined(roots.some(root => root.$type === 'bpmn:Choreography') ? 'choreography' : 'noProcess');
  others.forEach(process => leftOut.note('process', participants(source).find(each => each.processRef === process) || process));
  (first.laneSets || []).flatMap(set => set.lanes || []).forEach(lane => leftOut.note('lane', lane));
  (first.artifacts || []).forEach(artifact => artifactLeft(artifact, leftOut));
  return first;
}

/** A dotted line goes with what it led to. */
function artifactLeft(artifact, leftOut) {
  if (artifact.$type !== 'bpmn:Association') leftOut.note(artifact.$type === 'bpmn:TextAnnotation' ? 'annotation' : 'artifact', artifact);
}

/** What stands around the processes. */
function beside(source, leftOut) {
  participants(source).forEach(participant => leftOut.note('pool', participant));
  const all = what => (source.rootElements || []).filter(root => root.$type === 'bpmn:Collaboration').flatMap(root => root[what] || []);
  all('messageFlows').forEach(flow => leftOut.note('messageFlow', flow));
  all('artifacts').forEach(artifact => artifactLeft(artifact, leftOut));
}

function participants(source) {
  return (source.rootElements || []).flatMap(root => root.participants || []);
}
