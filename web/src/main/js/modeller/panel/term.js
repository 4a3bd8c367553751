// By when a step is due.
import { html, useState } from '@bpmn-io/diagram-js-ui';
import { Choice, Count } from './controls.js';

export function TermChoice({ desk, value, onChange }) {
  const { t, catalogue } = desk;
  const [other, setOther] = useState(false);
  const known = catalogue.terms.some(term => term.value === value);
  const days = /^\d+$/.test(value) && !known;
  const shown = days || other ? 'OTHER' : value;
  const choose = choice => {
    setOther(choice === 'OTHER');
    if (choice !== 'OTHER') onChange(choice);
  };
  return html`<div class="modeller-together">
    <${Choice} label=${t('term')} value=${shown} none=${t('choose')} options=${[...catalogue.terms, { value: 'OTHER', label: t('term.other') }]} onChange=${choose}/>
    ${shown === 'OTHER' && html`<${Count} label=${t('term.days')} most="99" value=${days ? value : ''} onChange=${onChange}/>`}
  </div>`;
}
