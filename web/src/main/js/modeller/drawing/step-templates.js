// The steps of administration as people ask for them; each makes an element that says already what such a step says.

/** What an element is made of, by the name of the template. `calls` is a step of the server's catalogue. */
export const TEMPLATES = [
  { name: 'accept', icon: 'bpmn-icon-user-task', type: 'bpmn:UserTask', performer: 'HEAD@ISSUER', dueWithin: '1', ways: ['accept', 'return'] },
  { name: 'work', icon: 'bpmn-icon-user-task', type: 'bpmn:UserTask', performer: 'OFFICER@ISSUER', dueWithin: '5' },
  { name: 'approve', icon: 'bpmn-icon-user-task', type: 'bpmn:UserTask', performer: 'HEAD@ISSUER', dueWithin: '2', ways: ['approve', 'refuse'] },
  { name: 'sign', icon: 'bpmn-icon-user-task', type: 'bpmn:UserTask', performer: 'HEAD@ISSUER', dueWithin: '1', ways: ['sign', 'return'] },
  { name: 'consult', icon: 'bpmn-icon-parallel-mi-marker', type: 'bpmn:UserTask', performer: 'HEAD@COORDINATOR', dueWithin: '5', use: 'UNITS', calls: 'departments' },
  { name: 'notify', icon: 'bpmn-icon-send-task', type: 'bpmn:ServiceTask', calls: 'notify', values: { performer: 'AUTHOR@ISSUER' } },
  { name: 'wait', icon: 'bpmn-icon-intermediate-event-catch-timer', type: 'bpmn:IntermediateCatchEvent', use: 'TIMES', values: { days: '3' } },
  { name: 'escalate', icon: 'bpmn-icon-service-task', type: 'bpmn:ServiceTask', calls: 'escalate', values: { performer: 'HEAD@ABOVE' } },
  { name: 'number', icon: 'bpmn-icon-service-task', type: 'bpmn:ServiceTask', calls: 'number' },
  { name: 'begin', icon: 'bpmn-icon-call-activity', type: 'bpmn:ServiceTask', calls: 'begin' },
  { name: 'assign', icon: 'bpmn-icon-service-task', type: 'bpmn:ServiceTask', calls: 'assign', values: { performer: 'HEAD@ISSUER', days: '10' } },
];

/** The step of the catalogue that a template begins with; undefined when it calls none or the server offers none. */
export function stepOf(template, catalogue) {
  const use = template.use || template.calls && 'DOES';
  const steps = catalogue.steps.filter(step => step.use === use);
  return steps.find(step => step.name.endsWith('.' + template.calls)) || (template.use ? steps[0] : undefined);
}

/** The templates that can be drawn with what the server offers. */
export function offered(catalogue) {
  return TEMPLATES.filter(template => !template.calls && !template.use || stepOf(template, catalogue));
}

/** What the parameters of a step are at first. */
export function firstValues(template, step) {
  return step.parameters.map(parameter => template.values?.[parameter.kind] ?? '');
}
