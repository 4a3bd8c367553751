// What is typed into a longer form lies on the server while it is typed, and until it is there, in the browser's tab.
// What is sent by any other form lies in the tab until the next page, for when that was opened afresh.
(function () {
  'use strict';

  const DELAY = 800;
  const HEADERS = { 'X-Lienthong-Draft': '1', 'X-Requested-With': 'XMLHttpRequest', 'Content-Type': 'application/json' };

  document.addEventListener('DOMContentLoaded', () => {
    giveBackSent();
    // first the old draft goes, or the fresh form would be filled with it again
    settleSubmitted().finally(() => document.querySelectorAll('form[data-draft]').forEach(keep));
  });
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.draft) sessionStorage.setItem('draft-sent', form.dataset.draft);
    else sessionStorage.setItem(sentAs(), JSON.stringify({ form: form.id, values: valuesOf(form) }));
  });

  function giveBackSent() {
    const messages = document.getElementById('messages');
    if (!messages) return;
    const sent = JSON.parse(sessionStorage.getItem(sentAs()));
    sessionStorage.removeItem(sentAs());
    // what stood in a row may be another row's now
    if (!sent || messages.dataset.afresh !== 'true' || /:\d+:/.test(sent.form)) return;
    const form = document.getElementById(sent.form);
    if (form && apply(form, sent.values)) form.dispatchEvent(new Event('draft-restored'));
  }

  /** The submit before this page: accepted when a normal page came back without a complaint. Then the draft is done with. */
  async function settleSubmitted() {
    if (!document.body.classList.contains('frame')) return;
    const unsent = wasUnsent();
    const key = sessionStorage.getItem('draft-sent');
    sessionStorage.removeItem('draft-sent');
    const refused = document.querySelector('.message.error, .field-error, [data-restarted], [data-afresh="true"]');
    if (key && !refused && !unsent) await discard(key);
  }

  /** The session had ended when the form was sent: the server left a mark, and the page says what happened. */
  function wasUnsent() {
    if (!document.cookie.split('; ').includes('unsent=true')) return false;
    document.cookie = 'unsent=; Path=/; Max-Age=0';
    document.getElementById('messages').append(fromTemplate('not-sent'));
    return true;
  }

  function keep(form) {
    // tag: the version on the server that this window knows; busy: the save under way; clash: another window wrote since
    const draft = { form, key: form.dataset.draft, tag: null, busy: Promise.resolve(), clash: false };
    let typed = JSON.stringify(valuesOf(form));
    let timer = null;
    const save = keepalive => {
      clearTimeout(timer);
      const now = JSON.stringify(valuesOf(form));
      if (now === typed || form.dataset.sent) return;
      typed = now;
      put(draft, now, keepalive).catch(() => { typed = ''; });
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => save(false), DELAY);
    };
    form.addEventListener('input', later);
    form.addEventListener('change', later);
    form.addEventListener('submit', () => {
      // sent sooner than it was saved: were it refused, the older draft would come back in its place
      const now = JSON.stringify(valuesOf(form));
      if (now !== typed) hold(draft, now, true);
    });
    window.addEventListener('pagehide', () => save(true));
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save(true));
    // what is typed while it is asked for stays to be saved
    restore(draft).then(restored => { if (restored) typed = JSON.stringify(valuesOf(form)); }).catch(() => {});
  }

  /** Until the server has it, the browser's tab keeps it: what is typed after the session ended is not lost either. */
  function put(draft, values, keepalive) {
    hold(draft, values);
    // one after the other: the next has to name the version that the one before made
    draft.busy = draft.busy.catch(() => {}).then(() => draft.clash ? null : write(draft, values, keepalive));
    return draft.busy;
  }

  function hold(draft, values, sent = false) {
    sessionStorage.setItem(heldAs(draft.key), JSON.stringify({ at: Date.now(), values, tag: draft.tag, sent }));
  }

  async function write(draft, values, keepalive) {
    const condition = draft.tag ? { 'If-Match': draft.tag } : { 'If-None-Match': '*' };
    const answer = await send(draft.key, { method: 'PUT', body: values, keepalive, headers: condition });
    if (answer.status === 412) return clash(draft, values, answer.headers.get('ETag'), timeOf(answer), await answer.json());
    if (!answer.ok) throw new Error(String(answer.status));
    draft.tag = answer.headers.get('ETag');
    if (JSON.parse(sessionStorage.getItem(heldAs(draft.key)) || '{}').values === values) sessionStorage.removeItem(heldAs(draft.key));
  }

  /** Another window wrote the same draft: the person says which of the two counts, and until then this one keeps its own. */
  function clash(draft, mine, tag, at, theirs) {
    if (JSON.stringify(theirs) === mine) { draft.tag = tag; return; }
    draft.clash = true;
    const note = fromTemplate('draft-clash');
    const sentence = note.querySelector('[data-draft-sentence]');
    sentence.textContent = sentence.dataset.draftSentence.replace('{0}', clock(at));
    const settle = values => {
      draft.tag = tag;
      draft.clash = false;
      note.remove();
      put(draft, JSON.stringify(values), false).catch(() => {});
    };
    note.querySelector('[data-draft-theirs]').addEventListener('click', () => {
      apply(draft.form, theirs);
      draft.form.dispatchEvent(new Event('draft-restored'));
      settle(valuesOf(draft.form));
    });
    note.querySelector('[data-draft-mine]').addEventListener('click', () => settle(valuesOf(draft.form)));
    draft.form.querySelectorAll('.draft-note').forEach(old => old.remove());
    draft.form.prepend(note);
    note.scrollIntoView({ block: 'nearest' });
  }

  function timeOf(answer) {
    return new Date(answer.headers.get('Last-Modified'));
  }

  async function lastDraft(draft) {
    const held = JSON.parse(sessionStorage.getItem(heldAs(draft.key)));
    if (held) {
      // a save under way while the form was sent may have made a newer version
      draft.tag = held.sent ? (await send(draft.key, { method: 'GET' })).headers.get('ETag') : held.tag || null;
      put(draft, held.values, false).catch(() => {});
      return { at: new Date(held.at), values: JSON.parse(held.values) };
    }
    const answer = await send(draft.key, { method: 'GET' });
    if (answer.status !== 200) return null;
    draft.tag = answer.headers.get('ETag');
    return { at: timeOf(answer), values: await answer.json() };
  }

  /** Another person who signs in at the same tab does not get it. */
  function heldAs(key) {
    return 'draft:' + document.body.dataset.person + ':' + key;
  }

  function sentAs() {
    return 'sent:' + document.body.dataset.person;
  }

  /** Tells whether that changed the form. */
  async function restore(draft) {
    const form = draft.form;
    const last = await lastDraft(draft);
    if (!last || !apply(form, last.values)) return false;
    form.dispatchEvent(new Event('draft-restored'));
    const note = fromTemplate('draft-restored');
    const sentence = note.querySelector('[data-draft-sentence]');
    sentence.textContent = sentence.dataset.draftSentence.replace('{0}', clock(last.at));
    note.querySelector('[data-draft-discard]').addEventListener('click', () => discard(draft.key).then(() => location.reload()));
    form.prepend(note);
    return true;
  }

  function clock(at) {
    const zone = { timeZone: 'Asia/Ho_Chi_Minh' };
    const day = date => date.toLocaleDateString('en-GB', zone);
    const time = at.toLocaleTimeString('en-GB', { ...zone, hour: '2-digit', minute: '2-digit' });
    return day(at) === day(new Date()) ? time : time + ' ' + day(at);
  }

  function discard(key) {
    sessionStorage.removeItem(heldAs(key));
    return send(key, { method: 'DELETE' });
  }

  async function send(key, options) {
    const answer = await fetch('/drafts/' + encodeURIComponent(key), { ...options, headers: { ...HEADERS, ...options.headers } });
    if (answer.status === 401) document.dispatchEvent(new Event('session-ended'));
    return answer;
  }

  function valuesOf(form) {
    const values = {};
    draftFields(form).forEach(field => {
      if (field.type === 'checkbox') values[field.name] = [...(values[field.name] || []), ...(field.checked ? [field.value] : [])];
      else if (field.type === 'radio') { if (field.checked) values[field.name] = field.value; }
      else if (field.multiple) values[field.name] = Array.from(field.selectedOptions, option => option.value);
      else values[field.name] = field.value;
    });
    return values;
  }

  /** Puts the draft into the form and tells whether that changed anything. */
  function apply(form, draft) {
    const before = JSON.stringify(valuesOf(form));
    draftFields(form).filter(field => field.name in draft).forEach(field => {
      const value = draft[field.name];
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = [].concat(value).includes(field.value);
      else if (field.multiple) Array.from(field.options).forEach(option => { option.selected = value.includes(option.value); });
      else field.value = value;
    });
    return before !== JSON.stringify(valuesOf(form));
  }

  function draftFields(form) {
    const never = ['hidden', 'file', 'submit', 'button', 'reset', 'password'];
    return Array.from(form.elements).filter(field => field.name && !never.includes(field.type));
  }

  function fromTemplate(id) {
    return document.getElementById(id).content.firstElementChild.cloneNode(true);
  }
})();
