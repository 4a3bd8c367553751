// What every page does in the browser: one submit per click, dialogs, theme, and saying so when the session ended.
(function () {
  'use strict';

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('[data-refresh]').forEach(refresh);
    document.querySelectorAll('details[data-wide-open]').forEach(box => { box.open = matchMedia('(min-width: 761px)').matches; });
    document.querySelectorAll('input[type=file][data-choose]').forEach(speakInPageLanguage);
    describeFields();
    sayRefusal();
    rememberList();
    showTheme();
    watchFacesRequests();
  });
  document.addEventListener('session-ended', sessionEnded);
  document.addEventListener('submit', submitOnce);
  document.addEventListener('click', onClick);
  document.addEventListener('change', onChange);
  document.addEventListener('keydown', onKey);
  document.addEventListener('invalid', event => sayMissing(event.target), true);
  document.addEventListener('input', event => event.target.setCustomValidity?.(''), true);
  document.addEventListener('click', forgetMissing, true);
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

  /**
   * Screen readers hear the hint and the complaint with the field; the first field complained about has the focus, in
   * the dialog that it stands in.
   */
  function describeFields() {
    document.querySelectorAll('.field').forEach((field, number) => {
      const input = field.querySelector('input:not([type=hidden]), select, textarea');
      const notes = Array.from(field.querySelectorAll('.field-hint, .field-error'));
      if (!input || !notes.length) return;
      notes.forEach((note, place) => { note.id = note.id || 'note-' + number + '-' + place; });
      input.setAttribute('aria-describedby', notes.map(note => note.id).join(' '));
      if (field.querySelector('.field-error')) input.setAttribute('aria-invalid', 'true');
    });
    const wrong = document.querySelector('[aria-invalid="true"]');
    reopen(wrong?.closest('dialog:not([open])'));
    wrong?.focus();
  }

  /** What was refused is said in the dialog that it was typed into, if that is still there, and on the page once it is closed. */
  function sayRefusal() {
    const page = document.getElementById('messages');
    const sentences = page?.querySelector('.message-list');
    const dialog = document.getElementById(page?.dataset.refused || '');
    if (!sentences || !dialog?.querySelector('input:not([type=hidden]), select, textarea')) return;
    const place = document.createElement('div');
    place.setAttribute('role', 'alert');
    dialog.querySelector('h2').after(place);
    dialog.addEventListener('close', () => { page.prepend(sentences); place.remove(); }, { once: true });
    reopen(dialog);
    place.append(sentences);
  }

  /** What lies folded away could not be seen. */
  function reopen(dialog) {
    for (let fold = dialog?.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    dialog?.showModal();
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

  // --- what is left empty ------------------------------------------------------------------------------------------

  /** The browser would say it in its own language, not in that of the page. */
  function sayMissing(field) {
    if (field.validity?.valueMissing) field.setCustomValidity(document.body.dataset.fillIn || '');
  }

  /** Before the browser looks again: what was filled in by a program told nobody. */
  function forgetMissing(event) {
    const button = event.target instanceof Element && event.target.closest('[type=submit], button:not([type])');
    Array.from(button?.form?.elements || []).forEach(field => field.setCustomValidity?.(''));
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
    nameDialog(form, event.submitter);
    // after the browser has collected the fields, because a disabled button is not among them
    setTimeout(() => buttonsOf(form).forEach(button => button.setAttribute('disabled', '')), 0);
  }

  /** The answer says which dialog was refused. */
  function nameDialog(form, button) {
    const dialog = button?.closest('dialog');
    form.querySelector('input[name=dialog]')?.remove();
    if (dialog) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'dialog', value: dialog.id }));
  }

  function release(form) {
    delete form.dataset.sent;
    buttonsOf(form).forEach(button => button.removeAttribute('disabled'));
  }

  function buttonsOf(form) {
    return Array.from(form.elements).filter(element => element.type === 'submit' && !element.dataset.off);
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
