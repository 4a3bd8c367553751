// What the gate says about the drawing while it is drawn: a mark on the element, and the sentence beside it.
import { mayPass } from './server.js';

const A_MOMENT = 900;
const AGAIN = 10_000;
const CHOSEN_HERE = ['ModelRule.PERFORMER_MISSING', 'ModelRule.STEP_MISSING', 'ModelRule.PARAMETER_WRONG'];

export class Findings {
  constructor({ server, modeler, content, name, label, form, tell, t }) {
    Object.assign(this, { server, modeler, content, name, label, form, tell, t, list: [], asked: 0 });
  }

  /** What was said of the drawing before it changed is true no longer: an answer that is still on its way comes too late. */
  later(moment = A_MOMENT) {
    this.asked++;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), moment);
    this.tell({ asking: true });
  }

  async ask() {
    const asked = ++this.asked;
    try {
      const { findings } = await this.server.check(this.name(), await this.content());
      if (asked !== this.asked) return;
      this.list = findings.map(finding => ({ ...finding, message: this.named(finding) }));
      this.mark();
      this.tell({ findings: this.list, asking: false });
    } catch (error) {
      // without an answer the old ones stand and are asked for again; saving tells when the server is away or the session over
      if (asked === this.asked && mayPass(error)) this.later(AGAIN);
    }
  }

  /** People know elements and forms by their names, not by ids; and what a file would say in words of programs, they choose here. */
  named({ element, rule, message }) {
    const registry = this.modeler.get('elementRegistry');
    if (CHOSEN_HERE.includes(rule) && registry.get(element)) return this.t('finding.' + rule, this.label(registry.get(element)));
    return message.replace(/“([\w.-]+)”/g, (quoted, id) => {
      const known = registry.get(id) ? this.label(registry.get(id)) : this.form(id);
      return known ? `“${known}”` : quoted;
    });
  }

  mark() {
    const overlays = this.modeler.get('overlays');
    const canvas = this.modeler.get('canvas');
    const registry = this.modeler.get('elementRegistry');
    overlays.remove({ type: 'finding' });
    registry.getAll().forEach(each => canvas.hasMarker(each, 'has-finding') && canvas.removeMarker(each, 'has-finding'));
    const found = new Map();
    this.list.forEach(finding => found.set(finding.element, [...(found.get(finding.element) || []), finding.message]));
    found.forEach((messages, id) => this.markOne(registry.get(id), messages, overlays, canvas));
  }

  markOne(element, messages, overlays, canvas) {
    if (!element || element === canvas.getRootElement()) return;
    const mark = document.createElement('span');
    mark.className = 'finding-mark';
    mark.title = messages.join('\n');
    mark.textContent = '!';
    const middle = element.waypoints && { top: 0, left: (element.waypoints.at(-1).x - element.waypoints[0].x) / 2 };
    overlays.add(element.id, 'finding', { position: middle || { top: -11, right: 11 }, html: mark });
    canvas.addMarker(element, 'has-finding');
  }
}
