// The kinds of fields as form-js knows them: only those that a form may have.
import { FormFields } from '@bpmn-io/form-js-viewer';
import { generatedKey } from './generated-key.js';
import { ASKING, KINDS, OFFERING, SILENT } from './kinds.js';

/** What a new field says until somebody writes something else: it is kept in the form, and read by whoever fills it in. */
function firstWords(type, t) {
  if (type === 'datetime') return { label: t('first.date'), dateLabel: t('first.date') };
  if (SILENT.includes(type)) return {};
  if (type === 'text') return { text: '# ' + t('first.heading') };
  return { label: t('kind.' + type), ...(OFFERING.includes(type) ? { values: [{ label: t('first.option'), value: 'option-1' }] } : {}) };
}

function firstKey(type) {
  return ASKING.includes(type) ? { key: generatedKey(type) } : {};
}

/** The palette and what the editor can show at all; what else a form holds is shown as unknown. */
export function fieldKinds(t) {
  return class extends FormFields {
    register(type, field) {
      if (!KINDS.includes(type) && type !== 'default') return;
      // a field that is opened keeps what it says, also when it says nothing
      const create = (options = {}, isNew) =>
        ({ ...field.config.create(options, isNew), ...(isNew ? { ...firstKey(type), ...firstWords(type, t), ...options } : { label: options.label }) });
      const config = { ...field.config, name: t('kind.' + type), label: undefined, create };
      super.register(type, Object.assign(props => field(props), field, { config }));
    }
  };
}
