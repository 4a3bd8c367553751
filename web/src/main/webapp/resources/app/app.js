// What every page does in the browser: drafts, one submit per click, dialogs, theme, and saying so when the session ended.
(function () {
  'use strict';

  const DRAFT_DELAY = 800;
  const DRAFT_HEADERS = { 'X-Lienthong-Draft': '1', 'X-Requested-With': 'XMLHttpRequest', 'Content-Type': 'application/json' };

  document.addEventListener('DOMContentLoaded', () => {
    // first the old draft goes, or the fresh form would be filled with it again
    settleSubmittedDraft().finally(() => document.querySelectorAll('form[data-draft]').forEach(keepDraft));
    document.querySelectorAll('[data-refresh]').forEach(refresh);
    document.querySelectorAll('details[data-wide-open]').forEach(box => { box.open = matchMedia('(min-width: 761px)').matches; });
    document.querySelectorAll('input[type=file][data-choose]').forEach(speakInPageLanguage);
    describeFields();
    rememberList();
    showTheme();
    watchFacesRequests();
  });
  document.addEventListener('session-ended', sessionEnded);
  document.addEventListener('submit', submitOnce);
  document.addEventListener('click', onClick);
  document.addEventListener('change', onChange);
  document.addEventListener('keydown', onKey);
  window.addEventListener('pageshow', event => event.persisted && document.querySelectorAll('form').forEach(release));

  // --- clicks and menus -------------------------------------------------------------------------------------------

  function onClick(event) {
    const target = event.target instanceof Element ? event.target : document.body;
    const opener = target.closest('[data-opens]');
    const closer = target.closest('[data-closes]');
    const back = target.closest('a[data-back]');
    const theme = target.closest('[data-theme-choice]');
    const jump = target.closest('[data-jump] button');
    closeMenus(target.closest('details.me'));
    if (opener) document.getElementById(opener.dataset.opens).showModal();
    if (closer) document.getElementById(closer.dataset.closes).close();
    if (back) back.search = sessionStorage.getItem('list:' + listAt(back.pathname)) || '';
    if (theme) chooseTheme(theme.dataset.themeChoice);
    if (jump) jumpTo(jump.closest('[data-jump]'));
  }

  function onKey(event) {
    if (event.key === 'Escape') closeMenus(null);
    if (event.key !== 'Enter' || !(event.target instanceof Element) || !event.target.matches('[data-jump] input')) return;
    event.preventDefault();
    jumpTo(event.target.closest('[data-jump]'));
  }

  /** Opens the page of a list whose number was typed: what is too small or too large is the first or the last. */
  function jumpTo(pager) {
    const field = pager.querySelector('input');
    const number = Math.min(Math.max(parseInt(field.value, 10) || 1, 1), Number(field.max));
    const address = new URL(pager.dataset.jump, location.href);
    address.searchParams.set(pager.dataset.parameter, String(number));
    location.assign(address);
  }

  function closeMenus(except) {
    document.querySelectorAll('details.me[open]').forEach(menu => menu !== except && menu.removeAttribute('open'));
  }

  function onChange(event) {
    const form = event.target.closest('form[data-auto-submit]');
    if (form) form.requestSubmit();
  }

  /** Screen readers hear the hint and the complaint with the field; the first field complained about has the focus. */
  function describeFields() {
    document.querySelectorAll('.field').forEach((field, number) => {
      const input = field.querySelector('input:not([type=hidden]), select, textarea');
      const notes = Array.from(field.querySelectorAll('.field-hint, .field-error'));
      if (!input || !notes.length) return;
      notes.forEach((note, place) => { note.id = note.id || 'note-' + number + '-' + place; });
      input.setAttribute('aria-describedby', notes.map(note => note.id).join(' '));
      if (field.querySelector('.field-error')) input.setAttribute('aria-invalid', 'true');
    });
    document.querySelector('[aria-invalid="true"]')?.focus();
  }

  /** Browsers label their file chooser in their own language; ours stands in front of it and is clicked through. */
  function speakInPageLanguage(input) {
    const face = document.createElement('label');
    const button = document.createElement('span');
    const names = document.createElement('span');
    const show = () => { names.textContent = Array.from(input.files, file => file.name).join(', ') || input.dataset.none; };
    face.htmlFor = input.id;
    face.className = 'upload-face';
    face.setAttribute('aria-hidden', 'true');
    button.className = 'button small';
    button.textContent = input.dataset.choose;
    face.append(button, names);
    input.after(face);
    input.classList.add('upload-behind');
    input.addEventListener('change', show);
    show();
  }

  /** The home page has two addresses. */
  function listAt(path) {
    return path === '/' ? '/index.xhtml' : path;
  }

  /** A list is reopened as it was left: its filters are its query. */
  function rememberList() {
    if (document.querySelector('[data-list]')) sessionStorage.setItem('list:' + listAt(location.pathname), location.search);
  }

  // --- theme ------------------------------------------------------------------------------------------------------

  function chooseTheme(theme) {
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = 'theme=' + theme + '; Path=/; Max-Age=31536000; SameSite=Lax' + secure;
    document.documentElement.dataset.theme = theme;
    showTheme();
  }

  function showTheme() {
    const chosen = document.documentElement.dataset.theme;
    document.querySelectorAll('[data-theme-choice]')
      .forEach(button => button.setAttribute('aria-pressed', String(button.dataset.themeChoice === chosen)));
  }

  // --- one submit per click ---------------------------------------------------------------------------------------

  function submitOnce(event) {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    if (form.dataset.draft) sessionStorage.setItem('draft-sent', form.dataset.draft);
    // after the browser has collected the fields, because a disabled button is not among them
    setTimeout(() => buttonsOf(form).forEach(button => button.setAttribute('disabled', '')), 0);
  }

  function release(form) {
    delete form.dataset.sent;
    buttonsOf(form).forEach(button => button.removeAttribute('disabled'));
  }

  function buttonsOf(form) {
    return Array.from(form.elements).filter(element => element.type === 'submit' && !element.dataset.off);
  }

  // --- drafts -----------------------------------------------------------------------------------------------------

  /** The submit before this page: accepted when a normal page came back without a complaint. Then the draft is done with. */
  async function settleSubmittedDraft() {
    if (!document.body.classList.contains('frame')) return;
    const unsent = wasUnsent();
    const key = sessionStorage.getItem('draft-sent');
    sessionStorage.removeItem('draft-sent');
    const refused = document.querySelector('.message.error, .field-error, [data-restarted]');
    if (key && !refused && !unsent) await discard(key);
  }

  /** The session had ended when the form was sent: the server left a mark, and the page says what happened. */
  function wasUnsent() {
    if (!document.cookie.split('; ').includes('unsent=true')) return false;
    document.cookie = 'unsent=; Path=/; Max-Age=0';
    document.getElementById('messages').append(fromTemplate('not-sent'));
    return true;
  }

  function keepDraft(form) {
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
      timer = setTimeout(() => save(false), DRAFT_DELAY);
    };
    form.addEventListener('input', later);
    form.addEventListener('change', later);
    window.addEventListener('pagehide', () => save(true));
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save(true));
    restore(draft).then(() => { typed = JSON.stringify(valuesOf(form)); }).catch(() => {});
  }

  /** Until the server has it, the browser's tab keeps it: what is typed after the session ended is not lost either. */
  function put(draft, values, keepalive) {
    hold(draft, values);
    // one after the other: the next has to name the version that the one before made
    draft.busy = draft.busy.catch(() => {}).then(() => draft.clash ? null : write(draft, values, keepalive));
    return draft.busy;
  }

  function hold(draft, values) {
    sessionStorage.setItem(heldAs(draft.key), JSON.stringify({ at: Date.now(), values, tag: draft.tag }));
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
      draft.tag = held.tag || null;
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

  async function restore(draft) {
    const form = draft.form;
    const last = await lastDraft(draft);
    if (!last || !apply(form, last.values)) return;
    form.dispatchEvent(new Event('draft-restored'));
    const note = fromTemplate('draft-restored');
    const sentence = note.querySelector('[data-draft-sentence]');
    sentence.textContent = sentence.dataset.draftSentence.replace('{0}', clock(last.at));
    note.querySelector('[data-draft-discard]').addEventListener('click', () => discard(draft.key).then(() => location.reload()));
    form.prepend(note);
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

  function send(key, options) {
    return call('/drafts/' + encodeURIComponent(key), { ...options, headers: { ...DRAFT_HEADERS, ...options.headers } });
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

  // --- requests behind the page -----------------------------------------------------------------------------------

  async function call(address, options) {
    const answer = await fetch(address, options);
    if (answer.status === 401) sessionEnded();
    return answer;
  }

  function sessionEnded() {
    notice('session-ended');
  }

  function notice(template) {
    if (!document.querySelector('.session-ended')) document.body.append(fromTemplate(template));
  }

  function fromTemplate(id) {
    return document.getElementById(id).content.firstElementChild.cloneNode(true);
  }

  /** Requests that Faces or PrimeFaces send by themselves never redirect: 401 means that the session has ended. */
  function watchFacesRequests() {
    const failed = status => notice(status === 401 || status === 403 ? 'session-ended' : 'request-failed');
    if (window.faces) window.faces.ajax.addOnError(error => failed(error.responseCode));
    if (window.jQuery) window.jQuery(document).on('pfAjaxError', (event, request) => failed(request.status));
  }

  /** An element that changes while long work goes on is fetched again until it no longer asks for it, but not under somebody who types in it. */
  function refresh(element) {
    setTimeout(async () => {
      if (element.querySelector('input:focus')) return refresh(element);
      const answer = await call(location.href, { headers: { 'X-Requested-With': 'XMLHttpRequest', Accept: 'text/html' } });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById(element.id);
      if (!fresh) return;
      element.replaceWith(fresh);
      if (fresh.dataset.refresh) refresh(fresh);
    }, Number(element.dataset.refresh) * 1000);
  }
})();
