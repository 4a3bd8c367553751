// An element becomes only what our models may consist of.

const ALLOWED = [
  'replace-with-user-task', 'replace-with-service-task', 'replace-with-exclusive-gateway', 'replace-with-parallel-gateway',
  'replace-with-none-start', 'replace-with-none-end', 'replace-with-terminate-end', 'replace-with-timer-boundary',
  'replace-with-non-interrupting-timer-boundary', 'replace-with-timer-intermediate-catch',
];
const LATE = 500;

export default class ReplaceMenu {
  static $inject = ['popupMenu'];

  constructor(popupMenu) {
    popupMenu.registerProvider('bpmn-replace', LATE, this);
  }

  getPopupMenuEntries() {
    return entries => Object.fromEntries(Object.entries(entries).filter(([name]) => ALLOWED.includes(name)));
  }

  /** Loops are chosen in the panel, by units. */
  getPopupMenuHeaderEntries() {
    return () => ({});
  }
}
