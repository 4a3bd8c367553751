// form-js with the kinds of fields that the server checks, and our own panel for a field's properties.
import { FormEditor } from '@bpmn-io/form-js-editor';
import { html, render } from '@bpmn-io/diagram-js-ui';
import { speaking } from '../speaking.js';
import { FieldPanel } from './field-panel.js';
import { fieldKinds } from './field-kinds.js';
import { createFormWords } from './form-words.js';

export function openEditor({ container, panel, language }) {
  const { t, translate } = createFormWords(language);
  const editor = new FormEditor({
    container,
    propertiesPanel: { parent: document.createElement('div') },
    additionalModules: [
      { formFields: ['type', fieldKinds(t)] },
      { propertiesPanel: ['value', { registerProvider() {}, attachTo() {}, detach() {} }] },
    ],
  });
  const pressing = addWhatIsPressed(editor, container);
  const stop = speaking(container, translate, '.fjs-container');
  let heard = () => {};
  const show = () => {
    const field = editor.get('selection').get();
    render(html`<${FieldPanel} editor=${editor} field=${field} t=${t}/>`, panel);
  };
  return {
    async show(schema) {
      await editor.importSchema(schema);
      ['selection.changed', 'changed'].forEach(event => editor.on(event, 500, show));
      editor.on('commandStack.changed', 500, () => heard(editor.getSchema()));
      show();
    },
    onChange(listener) {
      heard = listener;
    },
    close() {
      stop();
      pressing.abort();
      render(null, panel);
      editor.destroy();
    },
  };
}

/** Who does not drag presses a kind of field: it comes last, selected and in sight. @returns ends it */
function addWhatIsPressed(editor, container) {
  const pressing = new AbortController();
  const { signal } = pressing;
  const pressed = event => event.target.closest('.fjs-palette-field');
  // the Enter key is a press like any other; form-js would add a field of its own besides
  container.addEventListener('keydown', event => event.code === 'Enter' && pressed(event) && event.stopPropagation(), { capture: true, signal });
  container.addEventListener('click', event => {
    const type = pressed(event)?.dataset.fieldType;
    if (!type) return;
    const { schema } = editor._getState();
    const field = editor.get('modeling').addFormField({ type }, schema, schema.components.length);
    setTimeout(() => container.querySelector(`.fjs-element[data-id="${field.id}"]`)?.scrollIntoView({ block: 'nearest' }));
  }, { signal });
  return pressing;
}
