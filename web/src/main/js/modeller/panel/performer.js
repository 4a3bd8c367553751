// Who takes a step: a kind of post at a unit; a named unit is found by its name.
import { html, useState } from '@bpmn-io/diagram-js-ui';
import { formatPerformer, parsePerformer } from '../performer.js';
import { Choice } from './controls.js';
import { UnitChoice } from './unit-search.js';

export function PerformerChoice({ desk, value, onChange, label }) {
  const { t, catalogue } = desk;
  const [half, setHalf] = useState(null);
  // half a choice is no performer yet: it is kept here, and the gate says that the step has none
  const shown = half?.of === value ? half.choice : parsePerformer(value);
  const choose = change => {
    const choice = { ...shown, ...change };
    const text = formatPerformer(choice);
    setHalf({ of: text, choice });
    if (text !== value) onChange(text);
  };
  return html`<div class="modeller-together">
    <${Choice} label=${label} value=${shown.post} none=${t('choose')} options=${catalogue.posts} onChange=${post => choose({ post })}/>
    ${shown.post !== 'ADDRESSEE' && html`<${Choice} label=${t('performer.unit')} value=${shown.unit} none=${t('choose')}
      options=${[...catalogue.units.filter(unit => unit.value !== 'UNIT'), { value: 'UNIT', label: t('performer.named') }]} onChange=${unit => choose({ unit, code: '' })}/>`}
    ${shown.unit === 'UNIT' && html`<${UnitChoice} desk=${desk} code=${shown.code} onChange=${code => choose({ code })}/>`}
  </div>`;
}
