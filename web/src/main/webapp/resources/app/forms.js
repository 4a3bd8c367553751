// Shows the forms that administrators draw: what is filled in goes into a field of the page's own form as JSON, from where
// drafts are kept and what was typed comes back after a refusal. Files go along with the page's own; the JSON has their names.
document.addEventListener('DOMContentLoaded', () => {
  // what the library says in English, and under which name the page has the words of the reader
  const SAID = [
    [/^Field is required\.$/, 'sayRequired'],
    [/^Field must match pattern/, 'sayPattern'],
    [/^Field must have minimum value of (.+)\.$/, 'sayLeast'],
    [/^Field must have maximum value of (.+)\.$/, 'sayMost'],
    [/^Field must have minimum length of (.+)\.$/, 'sayShortest'],
    [/^Field must have maximum length of (.+)\.$/, 'sayLongest'],
    [/^Value is not a number\.$/, 'sayNumber'],
    [/^Value is expected to be an integer\.$/, 'sayWhole'],
    [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'sayDigits'],
    [/^Field must be a valid email/, 'sayEmail'],
    [/^Field must be a valid  ?international phone/, 'sayPhone'],
  ];

  document.querySelectorAll('.drawn-form').forEach(place => {
    // what lies folded away is drawn when it is opened
    const folded = place.closest('details:not([open])');
    if (folded) folded.addEventListener('toggle', () => show(place), { once: true });
    else show(place);
  });

  async function show(place) {
    if (!window.FormViewer) return;
    const field = place.dataset.into ? document.getElementById(place.dataset.into) : null;
    // at once: whoever types and sends must not lose the last letters
    const form = new window.FormViewer.Form({ container: place, debounce: false });
    const missing = place.querySelector('.drawn-form-missing');
    if (place.dataset.readonly === 'true') showNames(form, place);
    const put = values => form.importSchema(JSON.parse(place.dataset.schema), values);
    await put(JSON.parse(field && field.value ? field.value : place.dataset.values || '{}'));
    missing.remove();
    translate(place);
    new MutationObserver(() => translate(place)).observe(place, { childList: true, subtree: true, characterData: true });
    if (place.dataset.readonly === 'true') form.setProperty('readOnly', true);
    if (field) keep(form, field, put, place);
  }

  function translate(place) {
    place.querySelectorAll('.fjs-form-field-error li, .fjs-form-field-error').forEach(error => {
      const text = Array.from(error.childNodes).find(node => node.nodeType === Node.TEXT_NODE);
      const known = text && SAID.find(([pattern]) => pattern.test(text.data));
      if (known) text.data = place.dataset[known[1]].replace('%', (text.data.match(known[0]) || [])[1] || '');
    });
  }

  // --- files ------------------------------------------------------------------------------------------------------

  function filesOf(form, value) {
    return typeof value === 'string' && form.get('fileRegistry').getAllFiles().get(value);
  }

  function written(form, data) {
    const names = ([key, value]) => [key, filesOf(form, value) ? filesOf(form, value).map(file => file.name) : value];
    return JSON.stringify(Object.fromEntries(Object.entries(data).map(names)));
  }

  /** What was chosen in the drawn form is sent as if it had been chosen at the page's own field for files. */
  function carry(page, form, data) {
    page.querySelectorAll('input.carried').forEach(input => input.remove());
    const own = page.querySelector('input[type=file]');
    const files = Object.values(data).flatMap(value => filesOf(form, value) || []);
    if (!own || !files.length) return;
    const chosen = new DataTransfer();
    files.forEach(file => chosen.items.add(file));
    const input = Object.assign(document.createElement('input'), { type: 'file', name: own.name, multiple: true, hidden: true, className: 'carried' });
    input.files = chosen.files;
    page.append(input);
  }

  /** In the history the names are shown; the files themselves are listed with the entry. */
  function showNames(form, place) {
    const values = JSON.parse(place.dataset.values || '{}');
    const fields = parts(JSON.parse(place.dataset.schema)).filter(part => part.type === 'filepicker' && Array.isArray(values[part.key]));
    form.on('form.clear', 500, () => fields.forEach(({ key }) => form.get('fileRegistry').setFiles(key, values[key].map(name => new File([], name)))));
    place.dataset.values = JSON.stringify({ ...values, ...Object.fromEntries(fields.map(({ key }) => [key, key])) });
  }

  function parts({ components = [] }) {
    return components.flatMap(part => [part, ...parts(part)]);
  }

  function keep(form, field, put, place) {
    const page = field.form;
    form.on('changed', event => {
      field.value = written(form, event.data);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    page.addEventListener('draft-restored', () => { if (field.value) put(JSON.parse(field.value)); });
    // before the page's own listener, which lets a form be sent once
    page.addEventListener('click', event => {
      const button = event.target.closest('[type=submit]');
      if (!button) return;
      const { data, errors } = form.submit();
      field.value = written(form, data);
      carry(page, form, data);
      // whoever refuses or returns need not have filled in the form: what fits of it is kept
      if (Object.keys(errors).length === 0 || button.formNoValidate) return;
      event.preventDefault();
      page.querySelectorAll('dialog[open]').forEach(dialog => dialog.close());
      const wrong = place.querySelector('.fjs-has-errors input, .fjs-has-errors textarea, .fjs-has-errors select');
      (wrong || place).scrollIntoView({ block: 'center' });
      if (wrong) wrong.focus();
    }, true);
  }
});
