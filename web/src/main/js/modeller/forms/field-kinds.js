// The kinds of fields that a form may have: those that the server checks again, and texts between them.
import { FormFields } from '@bpmn-io/form-js-viewer';

export const KINDS = ['textfield', 'textarea', 'number', 'datetime', 'select', 'radio', 'checklist', 'checkbox', 'filepicker', 'text', 'group'];

/** The palette and what the editor can show at all; what else a form holds is shown as unknown. */
export function fieldKinds(t) {
  return class extends FormFields {
    register(type, field) {
      if (!KINDS.includes(type) && type !== 'default') return;
      const config = { ...field.config, name: t('kind.' + type), label: t('kind.' + type) };
      super.register(type, Object.assign(props => field(props), field, { config }));
    }
  };
}
