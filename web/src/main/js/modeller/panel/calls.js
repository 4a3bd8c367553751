// What the system does by itself at a step, how long it waits, or whom a step goes round to: a step of the catalogue and
// its parameters.
import { html } from '@bpmn-io/diagram-js-ui';
import { formatCall, parseCall } from '../step-call.js';
import { Choice, Count, Text } from './controls.js';
import { PerformerChoice } from './performer.js';
import { UnitsChoice } from './unit-search.js';

export function CallChoice({ desk, use, label, none, value, onChange }) {
  const { t, catalogue } = desk;
  const offered = catalogue.steps.filter(step => step.use === use);
  const call = parseCall(value);
  const step = offered.find(each => each.name === call?.name);
  const choose = name => {
    const chosen = offered.find(each => each.name === name);
    onChange(chosen ? formatCall(chosen, chosen.parameters.map(parameter => parameter.kind === 'days' ? '3' : '')) : '');
  };
  const put = (place, text) => onChange(formatCall(step, step.parameters.map((_, number) => number === place ? text : call.values[number] ?? '')));
  return html`<div class="modeller-together">
    <${Choice} label=${label} none=${none} value=${call?.name || ''} options=${offered.map(each => ({ value: each.name, label: each.label }))} onChange=${choose}/>
    ${value && !step && html`<p class="message warn">${t('call.other')}</p>`}
    ${step && step.parameters.map((parameter, place) => html`<${Parameter} key=${step.name + parameter.name} desk=${desk} parameter=${parameter}
      value=${call.values[place] ?? ''} onChange=${text => put(place, text)}/>`)}
  </div>`;
}

function Parameter({ desk, parameter: { kind, label }, value, onChange }) {
  const { t } = desk;
  const choice = options => html`<${Choice} label=${label} none=${t('choose')} value=${value} options=${options} onChange=${onChange}/>`;
  switch (kind) {
    case 'performer':
      return html`<${PerformerChoice} desk=${desk} label=${label} value=${value} onChange=${onChange}/>`;
    case 'days':
      return html`<${Count} label=${label} most="365" value=${value} onChange=${onChange}/>`;
    case 'date_field':
      return choice(desk.fields().filter(field => field.type === 'datetime').map(field => ({ value: field.key, label: field.label })));
    case 'model':
      return desk.catalogue.models ? choice(desk.catalogue.models) : html`<${Text} label=${label} value=${value} onChange=${onChange}/>`;
    case 'units':
      return html`<${UnitsChoice} desk=${desk} label=${label} codes=${codesOf(value)} onChange=${codes => onChange(codes.join(', '))}/>`;
    default:
      return html`<${Text} label=${label} value=${value} onChange=${onChange}/>`;
  }
}

function codesOf(text) {
  return text.split(',').map(code => code.trim()).filter(Boolean);
}
