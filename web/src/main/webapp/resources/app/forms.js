// Shows the forms that administrators draw: what is filled in goes into a field of the page's own form as JSON, from where
// drafts are kept and what was typed comes back after a refusal.
document.addEventListener('DOMContentLoaded', () => {
  // what the library says in English, and under which name the page has the words of the reader
  const SAID = [
    [/^Field is required\.$/, 'sayRequired'],
    [/^Field must match pattern/, 'sayPattern'],
    [/^Field must have minimum value of (.+)\.$/, 'sayLeast'],
    [/^Field must have maximum value of (.+)\.$/, 'sayMost'],
    [/^Field must have minimum length of (.+)\.$/, 'sayShortest'],
    [/^Field must have maximum length of (.+)\.$/, 'sayLongest'],
    [/email/i, 'sayEmail'],
    [/phone/i, 'sayPhone'],
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

  function keep(form, field, put, place) {
    const page = field.form;
    form.on('changed', event => {
      field.value = JSON.stringify(event.data);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    page.addEventListener('draft-restored', () => { if (field.value) put(JSON.parse(field.value)); });
    // before the page's own listener, which lets a form be sent once
    page.addEventListener('click', event => {
      const button = event.target.closest('[type=submit]');
      if (!button) return;
      const { data, errors } = form.submit();
      field.value = JSON.stringify(data);
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
