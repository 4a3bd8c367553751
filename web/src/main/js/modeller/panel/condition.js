// When a way is taken by what was filled in: rows of field, comparison, value.
import { html } from '@bpmn-io/diagram-js-ui';
import { Choice, SmallButton, Text, TextButton } from './controls.js';

const ORDERED = ['number', 'datetime'];

export function ConditionRows({ desk, condition, onChange }) {
  const { t } = desk;
  const fields = desk.fields();
  const rows = condition?.comparisons || [];
  if (!fields.length && !rows.length) return html`<p class="field-hint">${t('condition.noFields')}</p>`;
  const put = (changed, join = condition?.join || '&&') => onChange({ decision: condition?.decision || '', join, comparisons: changed });
  const change = (place, part) => put(rows.map((row, number) => number === place ? { ...row, ...part } : row));
  return html`<div class="modeller-conditions">
    ${rows.length > 1 && !condition.decision && html`<${Choice} label=${t('condition.join')} value=${condition.join}
      options=${[{ value: '&&', label: t('condition.all') }, { value: '||', label: t('condition.any') }]} onChange=${join => put(rows, join)}/>`}
    ${rows.map((row, place) => html`<${Row} key=${place} desk=${desk} row=${row} fields=${fields} onChange=${part => change(place, part)}
      onRemove=${() => put(rows.filter((_, number) => number !== place))}/>`)}
    ${fields.length > 0 && html`<${SmallButton} icon="pi-plus" label=${t('condition.add')}
      onClick=${() => put([...rows, { field: fields[0].key, operator: '==', value: firstValue(fields[0]) }])}/>`}
  </div>`;
}

function Row({ desk, row, fields, onChange, onRemove }) {
  const { t } = desk;
  const field = fields.find(each => each.key === row.field);
  const operators = ['==', '!=', ...(!field || ORDERED.includes(field.type) ? ['>', '>=', '<', '<='] : []), 'filled', 'empty'];
  const asks = !['filled', 'empty'].includes(row.operator);
  return html`<div class="modeller-condition">
    <${Choice} label=${t('condition.field')} value=${row.field} options=${fields.map(each => ({ value: each.key, label: each.label }))}
      onChange=${key => onChange({ field: key, operator: '==', value: firstValue(fields.find(each => each.key === key)) })}/>
    <${Choice} label=${t('condition.comparison')} value=${row.operator} options=${operators.map(each => ({ value: each, label: t('comparison.' + each) }))}
      onChange=${operator => onChange({ operator })}/>
    ${asks && html`<${Value} t=${t} field=${field} value=${row.value} onChange=${value => onChange({ value })}/>`}
    <${TextButton} icon="pi-times" label=${t('condition.remove')} onClick=${onRemove}/>
  </div>`;
}

function Value({ t, field, value, onChange }) {
  if (field?.kind === 'truth') {
    return html`<${Choice} label=${t('condition.value')} value=${value} options=${[{ value: 'true', label: t('yes') }, { value: 'false', label: t('no') }]} onChange=${onChange}/>`;
  }
  if (field?.options.length) return html`<${Choice} label=${t('condition.value')} value=${value} options=${field.options} onChange=${onChange}/>`;
  return html`<${Text} label=${t('condition.value')} hint=${field?.kind === 'number' ? t('condition.number') : ''} value=${value} onChange=${onChange}/>`;
}

function firstValue(field) {
  if (field?.kind === 'truth') return 'true';
  if (field?.kind === 'number') return '0';
  return field?.options[0]?.value || '';
}
