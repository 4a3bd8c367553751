// Makes the elements of the templates, for the palette, the menus and the panel alike.
import { extension } from '../properties.js';
import { formatCall } from '../step-call.js';
import { nameDecision, freeLabel } from '../ways.js';
import { firstValues, stepOf, TEMPLATES } from './step-templates.js';

export default class Making {
  static $inject = ['elementFactory', 'bpmnFactory', 'moddle', 'modeling', 'config.lienthong'];

  constructor(elementFactory, bpmnFactory, moddle, modeling, { catalogue, t }) {
    Object.assign(this, { elementFactory, bpmnFactory, moddle, modeling, catalogue, t });
  }

  /** A shape that is not on the drawing yet. */
  shape(template) {
    const businessObject = this.bpmnFactory.create(template.type, { name: this.t('template.' + template.name) });
    const rows = ['performer', 'dueWithin'].filter(name => template[name]).map(name => ({ name, value: template[name] }));
    if (rows.length) businessObject.extensionElements = extension(this.moddle, rows, businessObject);
    const step = stepOf(template, this.catalogue);
    if (step) this.call(businessObject, formatCall(step, firstValues(template, step)));
    const { type } = template;
    return this.elementFactory.createShape({ type, businessObject, ...(type === 'bpmn:UserTask' ? { width: 140, height: 80 } : {}) });
  }

  call(businessObject, text) {
    if (businessObject.$type === 'bpmn:ServiceTask') {
      businessObject.set('camunda:expression', text);
    } else if (businessObject.$type === 'bpmn:UserTask') {
      const loop = this.bpmnFactory.create('bpmn:MultiInstanceLoopCharacteristics');
      loop.set('camunda:collection', text);
      loop.set('camunda:elementVariable', 'unit');
      loop.$parent = businessObject;
      businessObject.loopCharacteristics = loop;
    } else {
      const timer = this.bpmnFactory.create('bpmn:TimerEventDefinition');
      timer.timeDate = this.moddle.create('bpmn:FormalExpression', { body: text });
      timer.timeDate.$parent = timer;
      timer.$parent = businessObject;
      businessObject.eventDefinitions = [timer];
    }
  }

  /** A choice with two ways behind the step: the second one ends, the first is for what comes next. */
  decisions(modeler, step, template) {
    if (!template.ways || step.outgoing.length) return;
    const choice = this.modeling.appendShape(step, { type: 'bpmn:ExclusiveGateway' }, { x: step.x + step.width + 75, y: step.y + step.height / 2 });
    choice.lienthongFirstWay = template.ways[0];
    const end = this.elementFactory.createShape({ type: 'bpmn:EndEvent' });
    const ended = this.modeling.appendShape(choice, end, { x: choice.x + 25, y: choice.y + 150 });
    const way = ended.incoming[0];
    nameDecision(modeler, way, this.t('way.' + template.ways[1]), () => 'text');
    this.modeling.updateProperties(way, { extensionElements: extension(this.moddle, [{ name: 'reason', value: 'required' }], way.businessObject) });
  }

  template(name) {
    return TEMPLATES.find(template => template.name === name);
  }

  /** What a way is called when it is drawn behind a person's decision: first as the template of the step has it. */
  usualLabels(choice) {
    const ways = [choice?.lienthongFirstWay, 'approve', 'refuse', 'return'].filter(Boolean);
    return ways.map(way => this.t('way.' + way));
  }

  freeLabel(choice) {
    return freeLabel(choice, this.usualLabels(choice));
  }
}
