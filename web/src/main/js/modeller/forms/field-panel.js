// The properties of the selected field; what the server checks is said here and nothing else.
import { html, useState } from '@bpmn-io/diagram-js-ui';
import { Check, Choice, Count, Text, TextButton } from '../panel/controls.js';
import { fieldKey } from '../slug.js';
import { flat, labelOf } from '../forms-of-model.js';
import { isGenerated } from './generated-key.js';
import { ASKING, OFFERING, SILENT } from './kinds.js';
import { options } from './options.js';
import { patternOf, rulesOf, sampleOf, WRITINGS, writingOf } from './writing.js';

export function FieldPanel({ editor, field, t }) {
  if (!field?.type || field.type === 'default') return html`<p class="field-hint">${t('field.none')}</p>`;
  const edit = (name, value) => editor.get('modeling').editFormField(field, name, value);
  const asks = ASKING.includes(field.type);
  return html`<div class="modeller-inside" key=${field.id}>
    <h2>${t('kind.' + field.type)}</h2>
    <${Words} editor=${editor} field=${field} t=${t} edit=${edit}/>
    ${asks && html`
      <${Text} label=${t('field.description')} value=${field.description || ''} onChange=${text => edit('description', text || undefined)}/>
      <${Rules} field=${field} t=${t} edit=${edit}/>
      <${Text} label=${t('field.key')} hint=${t('field.keyHint')} value=${field.key} maxlength=${60} onChange=${key => rekey(editor, field, key)}/>`}
    <${Place} editor=${editor} field=${field} t=${t}/>
  </div>`;
}

function Words({ editor, field, t, edit }) {
  if (SILENT.includes(field.type)) return html`<p class="field-hint">${t('field.silent')}</p>`;
  return field.type === 'text'
    ? html`<${Text} multiline label=${t('field.text')} hint=${t('field.textHint')} value=${field.text || ''} onChange=${text => edit('text', text)}/>`
    : html`<${Text} label=${t('field.label')} value=${labelOf(field)} onChange=${label => rename(editor, field, label)}/>`;
}

function Rules({ field, t, edit }) {
  const rules = changed => edit('validate', without({ ...field.validate, ...changed }));
  const rule = (name, value) => rules({ [name]: value });
  const limit = (name, label, most) => html`<${Count} label=${t(label)} most=${most} optional value=${field.validate?.[name] ?? ''} onChange=${value => rule(name, value ? Number(value) : undefined)}/>`;
  return html`
    <${Check} label=${t('field.required')} checked=${Boolean(field.validate?.required)} onChange=${wanted => rule('required', wanted || undefined)}/>
    ${field.type === 'textfield' && html`<${Writing} validate=${field.validate || {}} t=${t} rules=${rules}/>`}
    ${['textfield', 'textarea'].includes(field.type) && html`${limit('minLength', 'field.shortest', 4000)}${limit('maxLength', 'field.longest', 4000)}`}
    ${field.type === 'number' && html`<${Range} field=${field} t=${t} rule=${rule}/>
      <${Choice} label=${t('field.digits')} value=${String(field.decimalDigits ?? 0)} options=${['0', '1', '2', '3'].map(value => ({ value, label: value }))}
        onChange=${value => edit('decimalDigits', Number(value))}/>`}
    ${field.type === 'datetime' && html`<${Choice} label=${t('field.moment')} value=${field.subtype} onChange=${value => changeMoment(edit, field, value)}
      options=${['date', 'time', 'datetime'].map(value => ({ value, label: t('moment.' + value) }))}/>
      ${field.subtype === 'date' && html`<${Check} label=${t('field.toCome')} checked=${Boolean(field.disallowPassedDates)} onChange=${wanted => edit('disallowPassedDates', wanted || undefined)}/>`}`}
    ${OFFERING.includes(field.type) && html`<${Text} multiline label=${t('field.options')} hint=${t('field.optionsHint')}
      value=${(field.values || []).map(option => option.label).join('\n')} onChange=${text => edit('values', options(text, field.values || []))}/>`}
    ${field.type === 'filepicker' && html`<${Check} label=${t('field.several')} checked=${Boolean(field.multiple)} onChange=${wanted => edit('multiple', wanted || undefined)}/>`}`;
}

/** A usual kind of writing, or a sample and what is said to those who write otherwise. */
function Writing({ validate, t, rules }) {
  const [wanted, setWanted] = useState(null);
  const writing = wanted ?? writingOf(validate);
  const choose = value => {
    setWanted(value === 'sample' ? value : null);
    rules({ ...rulesOf(value), patternErrorMessage: undefined });
  };
  const offered = writing === 'other' ? [...WRITINGS, 'other'] : WRITINGS;
  return html`<${Choice} label=${t('field.writing')} none=${t('writing.any')} value=${writing} options=${offered.map(value => ({ value, label: t('writing.' + value) }))} onChange=${choose}/>
    ${writing === 'sample' && html`<${Text} label=${t('field.sample')} hint=${t('field.sampleHint')} value=${sampleOf(validate.pattern || '') || ''} maxlength=${40}
      onChange=${sample => rules({ pattern: patternOf(sample.trim()) })}/>`}
    ${validate.pattern && html`<${Text} label=${t('field.said')} value=${validate.patternErrorMessage || ''} maxlength=${200}
      onChange=${text => rules({ patternErrorMessage: text.trim() || undefined })}/>`}`;
}

function Range({ field, t, rule }) {
  const number = text => text.trim() === '' || Number.isNaN(Number(text.replace(',', '.'))) ? undefined : Number(text.replace(',', '.'));
  return html`<${Text} label=${t('field.least')} value=${field.validate?.min ?? ''} onChange=${text => rule('min', number(text))}/>
    <${Text} label=${t('field.most')} value=${field.validate?.max ?? ''} onChange=${text => rule('max', number(text))}/>`;
}

function changeMoment(edit, field, subtype) {
  edit({
    subtype,
    dateLabel: subtype === 'time' ? undefined : field.dateLabel || field.label,
    timeLabel: subtype === 'date' ? undefined : field.timeLabel || field.label,
    ...(subtype === 'date' ? {} : { timeSerializingFormat: 'no_timezone', timeInterval: 15, use24h: true }),
  });
}

function without(validate) {
  return Object.fromEntries(Object.entries(validate).filter(([, value]) => value !== undefined));
}

/** Until somebody gives a key, it follows the label, so that conditions read well. */
function rename(editor, field, label) {
  const date = field.type === 'datetime';
  const properties = { label, ...(date && field.subtype !== 'time' ? { dateLabel: label } : {}), ...(date && field.subtype !== 'date' ? { timeLabel: label } : {}) };
  if (isGenerated(field.key) && label.trim()) properties.key = fieldKey(label, keys(editor, field));
  editor.get('modeling').editFormField(field, properties);
}

function rekey(editor, field, wanted) {
  const key = fieldKey(wanted, keys(editor, field));
  editor.get('modeling').editFormField(field, 'key', /^[A-Za-z_]\w*$/.test(wanted) && !keys(editor, field).includes(wanted) ? wanted : key);
}

function keys(editor, field) {
  return flat(editor.getSchema().components).filter(each => each.id !== field.id).map(each => each.key).filter(Boolean);
}

/** Up, down and away by buttons, for those who do not drag. */
function Place({ editor, field, t }) {
  const parent = editor.get('formFieldRegistry').get(field._parent);
  const place = parent?.components.findIndex(each => each.id === field.id) ?? -1;
  if (place < 0) return null;
  const modeling = editor.get('modeling');
  const move = to => {
    const layouter = editor.get('formLayouter');
    modeling.moveFormField(field, parent, parent, place, to, layouter.getRowForField(field), null);
  };
  return html`<div class="row">
    ${place > 0 && html`<${TextButton} icon="pi-arrow-up" label=${t('field.up')} onClick=${() => move(place - 1)}/>`}
    ${place < parent.components.length - 1 && html`<${TextButton} icon="pi-arrow-down" label=${t('field.down')} onClick=${() => move(place + 2)}/>`}
    <${TextButton} icon="pi-trash" label=${t('field.remove')} onClick=${() => modeling.removeFormField(field, parent, place)}/>
  </div>`;
}
