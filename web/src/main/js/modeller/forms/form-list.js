// The forms of the model: which there are, which steps use them; made, renamed and taken away here.
import { html, useState } from '@bpmn-io/diagram-js-ui';
import { SmallButton, Text, TextButton } from '../panel/controls.js';

export function FormList({ app }) {
  const { t, desk, form, commands } = app;
  const keys = Object.keys(desk.forms());
  return html`<h2>${t('forms.title')}</h2>
    ${!keys.length && html`<p class="field-hint">${t('forms.none')}</p>`}
    <ul class="form-list">${keys.map(key => html`<${FormRow} key=${key} app=${app} name=${key} open=${key === form}/>`)}</ul>
    <${NewForm} t=${t} onMake=${commands.newForm}/>`;
}

function FormRow({ app, name, open }) {
  const { t, desk, commands } = app;
  const [asking, setAsking] = useState(false);
  const steps = desk.stepsWith(name).map(each => desk.label(each)).join(', ');
  return html`<li class=${open ? 'here' : ''} data-form=${name}>
    <button type="button" class="text-button" aria-current=${open ? 'true' : undefined} onClick=${() => commands.openForm(name)}>${desk.formName(name)}</button>
    <p class="field-hint">${steps ? t('forms.usedBy', steps) : t('forms.unused')}</p>
    ${open && html`<div class="modeller-together">
      <${Text} label=${t('forms.name')} value=${desk.formName(name)} maxlength=${100} onChange=${words => words.trim() && commands.renameForm(name, words.trim())}/>
      ${asking ? html`<p class="message warn">${steps ? t('forms.removeUsed', steps) : t('forms.removeUnused')}</p><div class="row">
          <button type="button" class="button small danger" onClick=${() => commands.removeForm(name)}>${t('forms.removeYes')}</button>
          <button type="button" class="button small" onClick=${() => setAsking(false)}>${t('cancel')}</button></div>`
        : html`<${TextButton} icon="pi-trash" label=${t('forms.remove')} onClick=${() => setAsking(true)}/>`}
    </div>`}
  </li>`;
}

function NewForm({ t, onMake }) {
  const [name, setName] = useState('');
  const make = () => {
    if (!name.trim()) return;
    onMake(name.trim());
    setName('');
  };
  return html`<div class="modeller-add"><${Text} label=${t('forms.newName')} value=${name} maxlength=${100} onChange=${setName}/>
    <${SmallButton} icon="pi-plus" label=${t('forms.make')} onClick=${make}/></div>`;
}
