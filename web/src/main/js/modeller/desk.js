// Everything the parts of the page share: the drawing, the forms, and what can be done with both.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { blank, fieldsOf, nameOf } from './forms-of-model.js';
import { getBusinessObject, propertyOf, setProperty } from './properties.js';
import { free, slug } from './slug.js';
import { addDecision, choiceBehind } from './ways.js';
import { stepOf, TEMPLATES } from './drawing/step-templates.js';
import { formatCall } from './step-call.js';

export class Desk {
  constructor({ modeler, catalogue, t, server, key, forms, changed }) {
    Object.assign(this, { modeler, catalogue, t, server, key, changed, all: { ...forms } });
    this.kindOf = field => this.fields().find(each => each.key === field)?.kind || 'text';
  }

  get(service) {
    return this.modeler.get(service);
  }

  async content() {
    const { xml } = await this.modeler.saveXML({ format: true });
    return { xml, forms: this.all };
  }

  name() {
    return getBusinessObject(this.get('canvas').getRootElement()).name || this.key;
  }

  // --- elements ----------------------------------------------------------------------------------------------------

  /** As people call it: by its name, or by what it is; a way without a name by its ends. */
  label(element) {
    const { $type, name } = getBusinessObject(element);
    if (!name && is(element, 'bpmn:SequenceFlow')) return this.label(element.source) + ' → ' + this.label(element.target);
    return name || this.t('kind.' + $type.replace('bpmn:', ''));
  }

  /** All steps, from left to right as they are read. */
  steps() {
    return this.get('elementRegistry').filter(each => is(each, 'bpmn:FlowNode') && each.type !== 'label')
      .sort((one, other) => one.x - other.x || one.y - other.y);
  }

  select(element) {
    const shape = typeof element === 'string' ? this.get('elementRegistry').get(element) : element;
    if (!shape) return;
    if (shape === this.get('canvas').getRootElement()) {
      this.get('selection').select([]);
      return;
    }
    this.get('selection').select(shape);
    this.get('canvas').scrollToElement(shape, { top: 80, bottom: 80, left: 120, right: 140 });
  }

  /** Lets something follow: a new element, or one that is there. */
  follow(source, target, decision) {
    const existing = this.get('elementRegistry').get(target);
    const shape = existing || this.made(target.replace('new:', ''));
    if (decision) {
      addDecision(this.modeler, source, shape, this.get('making').usualLabels(choiceBehind(source)), this.kindOf);
    } else if (existing) {
      this.get('modeling').connect(source, existing);
    } else {
      this.get('autoPlace').append(source, shape);
    }
    if (!existing) this.select(shape);
  }

  made(what) {
    const types = { choice: 'bpmn:ExclusiveGateway', parallel: 'bpmn:ParallelGateway', end: 'bpmn:EndEvent' };
    const making = this.get('making');
    return types[what] ? this.get('elementFactory').createShape({ type: types[what] }) : making.shape(making.template('work'));
  }

  /** When the time is up and the step is not done, somebody is told while the step goes on. */
  watch(step) {
    const modeling = this.get('modeling');
    const making = this.get('making');
    const place = { x: step.x + step.width - 20 - 40 * (step.attachers || []).length, y: step.y + step.height };
    const watcher = modeling.createShape(this.timer(), place, step, { attach: true });
    const escalate = TEMPLATES.find(template => template.name === 'escalate');
    const action = stepOf(escalate, this.catalogue) ? making.shape(escalate) : this.made('step');
    const shape = modeling.appendShape(watcher, action, { x: place.x + 110, y: place.y + 110 });
    modeling.appendShape(shape, { type: 'bpmn:EndEvent' });
    this.select(watcher);
  }

  timer() {
    const shape = this.get('elementFactory').createShape({ type: 'bpmn:BoundaryEvent', eventDefinitionType: 'bpmn:TimerEventDefinition', cancelActivity: false });
    const step = this.catalogue.steps.find(each => each.use === 'TIMES');
    if (step) {
      const [definition] = getBusinessObject(shape).eventDefinitions;
      definition.timeDate = this.get('moddle').create('bpmn:FormalExpression', { body: formatCall(step, step.parameters.map(() => '3')) });
      definition.timeDate.$parent = definition;
    }
    return shape;
  }

  // --- forms -------------------------------------------------------------------------------------------------------

  forms() {
    return this.all;
  }

  fields() {
    return fieldsOf(this.all);
  }

  stepsWith(form) {
    return this.steps().filter(each => propertyOf(each, 'form') === form);
  }

  putForm(key, text) {
    this.all = { ...this.all, [key]: text };
    this.changed();
  }

  addForm(name) {
    const base = slug(name, 36) || 'bieu-mau';
    const key = free(base, Object.keys(this.all), (word, number) => word + '-' + number);
    this.putForm(key, blank(key, name));
    return key;
  }

  /** The steps that used it have no form any more. */
  removeForm(key) {
    this.stepsWith(key).forEach(each => setProperty(this.modeler, each, 'form', ''));
    const { [key]: removed, ...others } = this.all;
    this.all = others;
    this.changed();
  }

  formName(key) {
    return nameOf(key, this.all[key]);
  }
}
