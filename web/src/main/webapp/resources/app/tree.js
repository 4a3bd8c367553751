// A branch of a tree is fetched when it is opened for the first time; without this, its link leads to a page of its own.
(function () {
  'use strict';

  // toggle does not bubble, but it can be caught on its way down
  document.addEventListener('toggle', event => {
    const branch = event.target;
    if (branch.open && branch.dataset && branch.dataset.branch) load(branch);
  }, true);

  async function load(branch) {
    const address = branch.dataset.branch;
    delete branch.dataset.branch;
    try {
      const answer = await fetch(address, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const below = answer.ok && page.querySelector('ul.tree');
      if (!below) throw new Error(answer.status);
      branch.querySelector('summary').nextElementSibling.replaceWith(document.adoptNode(below));
    } catch (failed) {
      branch.dataset.branch = address;
    }
  }
})();
