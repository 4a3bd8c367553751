// What the forms of a model ask for, as conditions and choices name it.
import { ASKING } from './forms/kinds.js';

const KINDS = { number: 'number', checkbox: 'truth' };

/** Every field of every form: {key, label, kind, type, options, form}; the first of a key counts. */
export function fieldsOf(forms) {
  const found = new Map();
  for (const [form, text] of Object.entries(forms)) {
    flat(read(text).components).filter(field => field.key && ASKING.includes(field.type) && !found.has(field.key)).forEach(field => found.set(field.key, {
      key: field.key,
      label: labelOf(field) || field.key,
      type: field.type,
      kind: KINDS[field.type] || 'text',
      options: (field.values || []).map(({ value, label }) => ({ value, label: label || value })),
      form,
    }));
  }
  return [...found.values()];
}

/** What people read of a field; one that asks for a day or a time may have its label there. */
export function labelOf({ label, dateLabel, timeLabel }) {
  return label || dateLabel || timeLabel || '';
}

/** A form that cannot be read has no fields; the gate says what is wrong with it. */
export function read(text) {
  try {
    const schema = JSON.parse(text);
    return schema && typeof schema === 'object' ? { ...schema, components: schema.components || [] } : { components: [] };
  } catch {
    return { components: [] };
  }
}

export function flat(components = []) {
  return components.flatMap(component => component.components ? [component, ...flat(component.components)] : [component]);
}

/** How a form is called in lists: its own name, or its key. */
export function nameOf(key, text) {
  return read(text).name || key;
}

export function blank(key, name) {
  return JSON.stringify({ type: 'default', id: key, name, schemaVersion: 18, components: [] });
}
