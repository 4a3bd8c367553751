// The kinds of fields that a form may have: those that the server checks again, and what stands between them.

/** Those that ask for something. */
export const ASKING = ['textfield', 'textarea', 'number', 'datetime', 'select', 'radio', 'checklist', 'taglist', 'checkbox', 'filepicker'];

/** Those of them that offer what is to be chosen. */
export const OFFERING = ['select', 'radio', 'checklist', 'taglist'];

/** What stands between them and says nothing. */
export const SILENT = ['separator', 'spacer'];

export const KINDS = [...ASKING, 'text', ...SILENT, 'group'];
