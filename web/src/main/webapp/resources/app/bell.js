// The bell: counts again while the page is looked at, opens the newest notices, and tells the server what was read.
(function () {
  'use strict';

  const PAUSE = 60000;
  const ASKED = { 'X-Requested-With': 'XMLHttpRequest' };
  const BY_ITSELF = { ...ASKED, 'X-Lienthong-Background': '1' };
  let timer = null;

  document.addEventListener('DOMContentLoaded', () => {
    const bell = document.querySelector('[data-bell]');
    if (!bell) return;
    bell.addEventListener('toggle', () => bell.open && ask(bell, ASKED));
    bell.querySelector('[data-bell-read-all]').addEventListener('click', () => tell(bell, ''));
    document.addEventListener('visibilitychange', () => (document.hidden ? clearTimeout(timer) : ask(bell, BY_ITSELF)));
    document.addEventListener('click', event => follow(event, bell));
    document.querySelectorAll('[data-mark-read]').forEach(button => { button.hidden = false; });
    later(bell);
  });

  /** On the page of settings a whole group of kinds is set at once. */
  document.addEventListener('change', event => {
    if (!event.target.matches('[data-sets-group]') || !event.target.value) return;
    event.target.closest('details').querySelectorAll('select[name]').forEach(each => { each.value = event.target.value; });
  });

  function later(bell) {
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(() => ask(bell, BY_ITSELF), PAUSE);
  }

  async function ask(bell, headers) {
    await receive(bell, fetch('/bell', { headers }));
  }

  async function tell(bell, query) {
    await receive(bell, fetch('/bell' + query, { method: 'POST', headers: ASKED, keepalive: true }));
  }

  /** After the session has ended the bell is silent: the page says so, and asking again would change nothing. */
  async function receive(bell, request) {
    const answer = await request.catch(() => null);
    if (answer && answer.status === 401) {
      document.dispatchEvent(new Event('session-ended'));
      return;
    }
    if (answer && answer.ok) show(bell, await answer.json());
    later(bell);
  }

  function show(bell, state) {
    const badge = bell.querySelector('.badge');
    badge.textContent = badge.dataset.count = state.unread;
    bell.querySelector('[data-bell-label]').textContent = state.label;
    bell.querySelector('[data-bell-read-all]').disabled = state.unread === 0;
    bell.querySelector('[data-bell-none]').hidden = state.newest.length > 0;
    bell.querySelector('[data-bell-list]').replaceChildren(...state.newest.map(notice => line(bell, notice)));
  }

  function line(bell, notice) {
    const item = bell.querySelector('template').content.firstElementChild.cloneNode(true);
    const link = item.querySelector('a');
    link.href = notice.address;
    link.dataset.notice = notice.read ? '' : notice.id;
    item.classList.toggle('unread', !notice.read);
    item.querySelector('[data-part=event]').textContent = notice.event;
    item.querySelector('[data-part=title]').textContent = notice.title;
    item.querySelector('[data-part=about]').textContent = notice.about;
    item.querySelector('[data-part=new]').hidden = notice.read;
    return item;
  }

  /** Who opens what a notice is about has read the notice; on the list one may also say so. */
  function follow(event, bell) {
    const target = event.target instanceof Element ? event.target : document.body;
    const link = target.closest('a[data-notice]');
    const button = target.closest('[data-mark-read]');
    if (link && link.dataset.notice) tell(bell, '?id=' + encodeURIComponent(link.dataset.notice));
    if (button) {
      tell(bell, '?id=' + encodeURIComponent(button.dataset.markRead));
      button.closest('tr').querySelectorAll('[data-new], [data-mark-read]').forEach(mark => mark.remove());
    }
  }
})();
