// The few controls that the panel is made of.
import { html, useState } from '@bpmn-io/diagram-js-ui';

let last = 0;

/** An id for a label and what it labels, the same as long as the control is on the page. */
export function useId() {
  return useState(() => 'm' + ++last)[0];
}

export function Field({ label, hint, children, id }) {
  return html`<div class="field"><label class="field-label" for=${id}>${label}</label>${children}${hint && html`<p class="field-hint">${hint}</p>`}</div>`;
}

/** What is being typed stays in the field although the page around it is shown anew, as it is whenever something was saved. */
function useTyped(value) {
  const [typed, setTyped] = useState(null);
  return [typed ?? value, event => setTyped(event.target.value), () => setTyped(null)];
}

/** Text is taken over when the field is left or Enter is pressed, so that one undo takes back one text. */
export function Text({ label, hint, value, onChange, multiline, maxlength = 250, disabled }) {
  const id = useId();
  const [shown, type, typed] = useTyped(value);
  const take = event => {
    typed();
    if (event.target.value !== value) onChange(event.target.value);
  };
  const common = { id, value: shown, maxlength: multiline ? 4000 : maxlength, onInput: type, onChange: take, disabled, autocomplete: 'off' };
  return html`<${Field} label=${label} hint=${hint} id=${id}>${multiline
    ? html`<textarea rows="3" ...${common}></textarea>`
    : html`<input type="text" ...${common}/>`}<//>`;
}

/**
 * A number from one on. What is none stays where it was typed, and is said to be none.
 *
 * @param optional whether the number may be taken away
 */
export function Count({ label, value, most, optional, onChange }) {
  const id = useId();
  const [shown, type, typed] = useTyped(value);
  const [fault, setFault] = useState('');
  const take = event => {
    setFault(event.target.validationMessage);
    if (!event.target.checkValidity()) return;
    typed();
    if (event.target.value !== String(value)) onChange(event.target.value);
  };
  return html`<${Field} label=${label} id=${id}><input type="number" id=${id} min="1" max=${most} required=${!optional} value=${shown}
    aria-invalid=${fault ? 'true' : undefined} aria-describedby=${fault ? id + '-fault' : undefined} onInput=${type} onChange=${take}/>
    ${fault && html`<p class="field-error" id=${id + '-fault'} role="alert">${fault}</p>`}<//>`;
}

export function Choice({ label, hint, value, options, onChange, none, disabled }) {
  const id = useId();
  // what a model says and the list does not know is shown as it is, never changed by looking at it
  const unknown = value && !options.some(option => option.value === value);
  return html`<${Field} label=${label} hint=${hint} id=${id}>
    <select id=${id} disabled=${disabled} onChange=${event => onChange(event.target.value)}>
      ${none !== undefined && html`<option value="" selected=${!value}>${none}</option>`}
      ${unknown && html`<option value=${value} selected>${value}</option>`}
      ${options.map(option => html`<option key=${option.value} value=${option.value} selected=${option.value === value}>${option.label}</option>`)}
    </select><//>`;
}

export function Check({ label, checked, onChange, disabled }) {
  const id = useId();
  return html`<div class="check"><input type="checkbox" id=${id} checked=${checked} disabled=${disabled} onChange=${event => onChange(event.target.checked)}/>
    <label for=${id}>${label}</label></div>`;
}

export function Group({ title, children }) {
  return html`<section class="modeller-group"><h3>${title}</h3>${children}</section>`;
}

/** @param spoken what a screen reader says where the label alone does not tell what it is about */
export function TextButton({ icon, label, spoken, onClick }) {
  return html`<button type="button" class="text-button" aria-label=${spoken} onClick=${onClick}><i class=${'pi ' + icon} aria-hidden="true"/>${label}</button>`;
}

export function SmallButton({ icon, label, onClick }) {
  return html`<button type="button" class="button small" onClick=${onClick}><i class=${'pi ' + icon} aria-hidden="true"/>${label}</button>`;
}
