// What forms do while they are filled in: fields that depend on a choice, the day a term would end, long lists of units.
(function () {
  'use strict';

  const PREVIEW_DELAY = 300;
  const MAX_FILE = 20 << 20;
  const MAX_ALL = 24 << 20;

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('[data-switch]').forEach(field => follow(field, () => showDependent(field)));
    document.querySelectorAll('[data-preview]').forEach(field => follow(field, later(() => preview(field))));
    document.querySelectorAll('form:has([data-clear])').forEach(form => follow(form, () => tellClear(form)));
    document.querySelectorAll('[data-split]').forEach(button => button.addEventListener('click', () => noteCursor(button)));
    document.querySelectorAll('input[type=file][data-too-large]').forEach(input => input.addEventListener('change', () => weigh(input)));
    document.querySelectorAll('[data-mentions]').forEach(propose);
    document.querySelectorAll('[data-choice]').forEach(choice => {
      const filter = choice.querySelector('.choice-filter');
      filter.addEventListener('input', () => narrow(choice, filter.value));
      filter.addEventListener('keydown', event => event.key === 'Enter' && event.preventDefault());
      follow(choice, () => tellChosen(choice));
    });
  });

  // before a form is marked as sent: what the server would not take is not sent, so that nothing typed is lost
  document.addEventListener('submit', event => {
    const heavy = Array.from(event.target.querySelectorAll('input[type=file][data-too-large]')).filter(input => !weigh(input));
    if (heavy.length) {
      event.preventDefault();
      heavy[0].focus();
    }
  }, true);

  /** Whether the chosen files may be sent; if not, says why below the field. */
  function weigh(input) {
    const files = [input, ...input.form.querySelectorAll('input.carried')].flatMap(each => Array.from(each.files));
    const large = files.find(file => file.size > MAX_FILE);
    // an empty file would not even reach the form on the server, and be taken for none
    const empty = files.find(file => file.size === 0);
    const sum = files.reduce((total, file) => total + file.size, 0);
    input.closest('.field').querySelectorAll('.upload-refused').forEach(note => note.remove());
    const sentence = empty ? input.dataset.empty.replace('{0}', empty.name) : large ? input.dataset.tooLarge.replace('{0}', large.name) : sum > MAX_ALL ? input.dataset.tooMuch : '';
    input.removeAttribute('aria-invalid');
    if (!sentence) return true;
    input.setAttribute('aria-invalid', 'true');
    const note = document.createElement('p');
    note.className = 'field-error upload-refused';
    note.setAttribute('role', 'alert');
    note.textContent = sentence;
    input.closest('.field').append(note);
    return false;
  }

  /** Now, at each change, and when a draft was put back into the form. */
  function follow(element, act) {
    act();
    element.addEventListener('input', act);
    element.addEventListener('change', act);
    element.closest('form').addEventListener('draft-restored', act);
  }

  function later(act) {
    let timer = null;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(act, PREVIEW_DELAY);
    };
  }

  function showDependent(field) {
    const name = field.dataset.switch + ':';
    document.querySelectorAll('[data-when^="' + name + '"]')
      .forEach(part => { part.hidden = part.dataset.when !== name + field.value; });
  }

  async function preview(field) {
    const target = document.getElementById(field.dataset.previewTo);
    if (!field.value) {
      target.textContent = '';
      return;
    }
    const answer = await fetch(field.dataset.preview + encodeURIComponent(field.value), { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    target.textContent = page.body.textContent.trim();
  }

  /** Which of the six are clear, by what is in the form at this moment. */
  function tellClear(form) {
    const value = name => form.elements[form.id + ':' + name]?.value?.trim() || '';
    const terms = { WORKING_DAYS: value('days'), DATE: value('date'), STANDING: 'yes', OPEN: '' };
    const said = {
      PERSON: value('lead'), WORK: value('content'), RESPONSIBILITY: value('responsibility'),
      AUTHORITY: value('authority'), TIME: terms[value('term')], PRODUCT: value('deliverable')
    };
    form.querySelectorAll('[data-clear]').forEach(item => {
      const clear = Boolean(said[item.dataset.clear]);
      const words = item.querySelector('[data-clear-words]');
      item.classList.toggle('is-clear', clear);
      words.textContent = words.dataset.clearWords.split('|')[clear ? 0 : 1];
    });
  }

  /** Where in its text a piece is to be split. */
  function noteCursor(button) {
    const form = button.closest('form');
    form.elements[form.id + ':cursor'].value = button.closest('[data-piece]').querySelector('textarea').selectionStart;
  }

  /** Tones, their position and case do not matter. */
  function fold(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  }

  /** Behind an at sign people are proposed; arrows choose, Enter or a click takes, Escape leaves it as typed. */
  function propose(area) {
    const list = document.getElementById(area.dataset.mentions);
    const shown = () => Array.from(list.children).filter(item => !item.hidden);
    const begun = () => area.value.slice(0, area.selectionStart).match(/(?:^|[\s(,;])@([^@\n]{0,40})$/);
    const mark = item => Array.from(list.children).forEach(each => each.setAttribute('aria-selected', String(each === item)));
    const close = () => { list.hidden = true; };
    const take = item => {
      const end = area.selectionStart;
      area.setRangeText(item.dataset.name + ' ', end - begun()[1].length, end, 'end');
      area.dispatchEvent(new Event('input', { bubbles: true }));
      close();
      area.focus();
    };
    area.addEventListener('input', () => {
      const typed = begun();
      if (!typed) return close();
      const words = fold(typed[1]);
      Array.from(list.children).forEach(item => { item.hidden = !fold(item.dataset.name).split(' ').some((_, at, all) => all.slice(at).join(' ').startsWith(words)); });
      list.hidden = !shown().length;
      mark(shown()[0]);
    });
    area.addEventListener('keydown', event => {
      if (list.hidden) return;
      const items = shown();
      const at = items.findIndex(item => item.getAttribute('aria-selected') === 'true');
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) mark(items[(at + step + items.length) % items.length]);
      else if (event.key === 'Enter') take(items[at]);
      else if (event.key === 'Escape') close();
      else return;
      event.preventDefault();
      if (step) list.querySelector('[aria-selected="true"]').scrollIntoView({ block: 'nearest' });
    });
    list.addEventListener('mousedown', event => {
      event.preventDefault();
      const item = event.target.closest('li');
      if (item) take(item);
    });
    area.addEventListener('blur', close);
  }

  function narrow(choice, typed) {
    const words = fold(typed).split(/\s+/).filter(Boolean);
    choice.querySelectorAll('.choices li').forEach(item => {
      const name = fold(item.textContent);
      item.hidden = !words.every(word => name.includes(word));
    });
  }

  function tellChosen(choice) {
    const names = Array.from(choice.querySelectorAll('.choices input:checked'))
      .filter(input => input.value)
      .map(input => choice.querySelector('label[for="' + CSS.escape(input.id) + '"]').textContent.trim());
    const output = choice.querySelector('output');
    output.textContent = names.length ? names.join(', ') : output.dataset.none;
  }
})();
