// Lists under the keyboard: choosing rows, shortcuts, and coming back to a list as it was left.
(function () {
  'use strict';

  const PAGES = { w: '/index.xhtml', d: '/directives.xhtml', s: '/search.xhtml', n: '/notices.xhtml' };
  const LEADER_TIME = 1500;
  const LIST = 'last-list';
  const PLACE = 'list-place';
  const STAY = 'stay';

  let leader = 0;
  let last = null;

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('form[data-selection]').forEach(form => {
      form.addEventListener('click', event => event.target.name === 'item' && chooseUpTo(form, event.target, event.shiftKey));
      form.addEventListener('change', event => {
        if (event.target.matches('[data-all]')) boxes(form).forEach(each => { each.checked = event.target.checked; });
        tell(form);
      });
      tell(form);
    });
    document.querySelectorAll('[data-continue]').forEach(button => button.click());
    offerWayBack();
    if (document.querySelector('[data-list]')) comeBack();
    stay();
  });
  document.addEventListener('submit', event => {
    if (event.target.matches('form.stays')) sessionStorage.setItem(STAY, JSON.stringify({ at: location.pathname, y: window.scrollY }));
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-selection]').forEach(tell));
  window.addEventListener('pagehide', leaveList);
  document.addEventListener('keydown', onKey);
  document.addEventListener('click', event => {
    const back = event.target instanceof Element && event.target.closest('a[data-back], a.back-to-list');
    if (back) sessionStorage.setItem('list-return', 'true');
  });

  // --- choosing rows ----------------------------------------------------------------------------------------------

  function boxes(form) {
    return Array.from(form.querySelectorAll('input[name=item]'));
  }

  /** With the shift key everything between the last choice and this one is chosen, by mouse or by the space bar. */
  function chooseUpTo(form, box, range) {
    const all = boxes(form);
    if (range && last && all.includes(last)) {
      const ends = [all.indexOf(last), all.indexOf(box)].sort((a, b) => a - b);
      all.slice(ends[0], ends[1] + 1).forEach(each => { each.checked = box.checked; });
    }
    last = box;
    tell(form);
  }

  function tell(form) {
    const all = boxes(form);
    const whole = form.querySelector('[data-all]');
    if (!whole) return;
    const chosen = all.filter(each => each.checked).length;
    whole.checked = chosen > 0 && chosen === all.length;
    whole.indeterminate = chosen > 0 && chosen < all.length;
    const output = form.querySelector('output');
    output.textContent = chosen ? output.dataset.sentence.replace('{0}', chosen) : '';
    form.querySelectorAll('[data-verb]').forEach(button => { button.disabled = !chosen; });
  }

  // --- shortcuts --------------------------------------------------------------------------------------------------

  function onKey(event) {
    if (document.readyState === 'loading' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || busy(event.target)) return;
    if (Date.now() - leader < LEADER_TIME && PAGES[event.key]) {
      leader = 0;
      act(event, () => location.assign(PAGES[event.key]));
      return;
    }
    leader = 0;
    const deeds = {
      '?': () => document.getElementById('shortcuts').showModal(),
      '/': () => document.querySelector('.top-bar input[type=search]').focus(),
      g: () => { leader = Date.now(); },
      j: () => move(1),
      k: () => move(-1),
      x: choose,
      a: () => press('APPROVE', 'ACCEPT', 'CONFIRM'),
      r: () => press('RETURN'),
      u: () => (document.querySelector('a.back-to-list') || document.querySelector('a[data-back]'))?.click(),
    };
    if (deeds[event.key]) act(event, deeds[event.key]);
  }

  function act(event, deed) {
    event.preventDefault();
    deed();
  }

  /** Nobody who types, or who has a dialog in front of them, presses a shortcut. */
  function busy(target) {
    if (document.querySelector('dialog[open]')) return true;
    const field = target instanceof Element && target.closest('input, select, textarea, [contenteditable]');
    return Boolean(field) && !['checkbox', 'radio', 'submit', 'button'].includes(field.type);
  }

  function rows() {
    return Array.from(document.querySelectorAll('main a.row-link'));
  }

  /** The row's link has the focus, so that Enter opens it and screen readers say it. */
  function move(by) {
    const all = rows();
    const here = all.findIndex(link => link.closest('tr') === document.activeElement.closest('tr') && link.closest('tr'));
    const next = all[Math.min(Math.max(here < 0 ? (by > 0 ? 0 : all.length - 1) : here + by, 0), all.length - 1)];
    if (next) next.focus();
  }

  function choose() {
    const row = document.activeElement.closest('tr');
    const box = row && row.querySelector('input[name=item]');
    if (box) {
      box.checked = !box.checked;
      chooseUpTo(box.form, box, false);
    }
  }

  /** The first of the verbs that is offered for what is chosen. */
  function press(...verbs) {
    verbs.map(verb => document.querySelector('[data-verb="' + verb + '"]:not([disabled])')).find(Boolean)?.click();
  }

  // --- back to the list -------------------------------------------------------------------------------------------

  function leaveList() {
    if (!document.querySelector('[data-list]')) return;
    const row = document.activeElement && document.activeElement.closest('tr');
    const link = row && row.querySelector('a.row-link');
    sessionStorage.setItem(LIST, here());
    sessionStorage.setItem(PLACE, JSON.stringify({ at: here(), y: window.scrollY, row: link && link.id }));
  }

  /** The address of the list, the home page's always by its longer name. */
  function here() {
    return (location.pathname === '/' ? '/index.xhtml' : location.pathname) + location.search;
  }

  /** On the page of a matter, whatever was decided there: the way to the list that the person came from. */
  function offerWayBack() {
    const address = sessionStorage.getItem(LIST);
    const trail = document.querySelector('nav.trail');
    const template = document.getElementById('back-to-list');
    const path = address && address.split('?')[0];
    const way = template && Array.from(template.content.children).find(each => each.getAttribute('href') === path);
    if (!way || !trail || !trail.querySelector('a[data-back]') || trail.querySelector('a[data-back][href="' + path + '"]')) return;
    const link = way.cloneNode(true);
    link.href = address;
    trail.prepend(link);
  }

  /** Whoever goes through the rows of a long page and decides each is shown the next, not the top again. */
  function stay() {
    const place = JSON.parse(sessionStorage.getItem(STAY) || 'null');
    sessionStorage.removeItem(STAY);
    if (place && place.at === location.pathname) window.scrollTo(0, place.y);
  }

  /** Browsers put the page back where it was by themselves when their own button is used; a link needs this. */
  function comeBack() {
    const returned = sessionStorage.getItem('list-return');
    sessionStorage.removeItem('list-return');
    const place = JSON.parse(sessionStorage.getItem(PLACE) || 'null');
    if (!returned || !place || place.at !== here()) return;
    window.scrollTo(0, place.y);
    const row = place.row && document.getElementById(place.row);
    if (row) row.focus({ preventScroll: true });
  }
})();
