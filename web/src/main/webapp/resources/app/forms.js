// Shows the forms that administrators draw: what is filled in goes into a field of the page's own form as JSON, from where
// drafts are kept and what was typed comes back after a refusal.
document.addEventListener('DOMContentLoaded', () => {
  document.querySelectorAll('.drawn-form').forEach(place => {
    // what lies folded away is drawn when it is opened
    const folded = place.closest('details:not([open])');
    if (folded) folded.addEventListener('toggle', () => show(place), { once: true });
    else show(place);
  });

  async function show(place) {
    if (!window.FormViewer) return;
    const field = place.dataset.into ? document.getElementById(place.dataset.into) : null;
    const form = new window.FormViewer.Form({ container: place });
    const missing = place.querySelector('.drawn-form-missing');
    const put = values => form.importSchema(JSON.parse(place.dataset.schema), values);
    await put(JSON.parse(field && field.value ? field.value : place.dataset.values || '{}'));
    missing.remove();
    if (place.dataset.readonly === 'true') form.setProperty('readOnly', true);
    if (field) keep(form, field, put, place);
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
      if (!event.target.closest('[type=submit]')) return;
      const { data, errors } = form.submit();
      field.value = JSON.stringify(data);
      if (Object.keys(errors).length === 0) return;
      event.preventDefault();
      page.querySelectorAll('dialog[open]').forEach(dialog => dialog.close());
      const wrong = place.querySelector('.fjs-has-errors input, .fjs-has-errors textarea, .fjs-has-errors select');
      (wrong || place).scrollIntoView({ block: 'center' });
      if (wrong) wrong.focus();
    }, true);
  }
});
