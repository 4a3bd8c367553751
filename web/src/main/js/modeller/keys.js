// The drawing's keys. On the drawing all of them work; beside it those that mean nothing else there, so that who has just
// pressed a button or chosen in the panel takes it back with Ctrl+Z like everywhere. In a field Ctrl+Z is about what is typed.
import { hasModifier, isCmd, isCopy, isCut, isKey, isPaste, isRedo, isUndo } from 'diagram-js/lib/features/keyboard/KeyboardUtil.js';

const BEFORE_THE_USUAL = 1500;
const OF_SELECTION = ['Delete', 'Backspace', 'Escape', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

export class Keys {
  constructor(app) {
    this.app = app;
    document.addEventListener('keydown', event => this.beside(event));
    app.modeler.get('keyboard').addListener(BEFORE_THE_USUAL, ({ keyEvent }) => this.own(keyEvent));
  }

  /** What the page does otherwise than the drawing by itself. */
  own(event) {
    if (isCmd(event) && isKey('0', event)) {
      this.app.commands.fit();
      return true;
    }
    if (isKey('Escape', event) && !hasModifier(event)) return this.leaveSelection();
    return undefined;
  }

  /** When nothing is under way that Escape ends, nothing is selected any more. */
  leaveSelection() {
    const { modeler } = this.app;
    const underWay = modeler.get('dragging').context() || modeler.get('popupMenu').isOpen() || modeler.get('searchPad').isOpen();
    if (underWay) return undefined;
    modeler.get('selection').select([]);
    return true;
  }

  beside(event) {
    const { app } = this;
    if (event.defaultPrevented || app.view !== 'drawing' || document.querySelector('dialog[open]')) return;
    if (!this.isForDrawing(event)) return;
    if (app.modeler.get('eventBus').fire('keyboard.keydown', { keyEvent: event })) event.preventDefault();
  }

  isForDrawing(event) {
    const { target } = event;
    const nowhere = target === document.body;
    if (!nowhere && (!this.app.page.contains(target) || target.closest('.djs-container'))) return false;
    if (isCmd(event) && isKey(['f', 'F'], event)) return true;
    if (typesIn(target)) return false;
    if (isUndo(event) || isRedo(event) || isPaste(event)) return true;
    if (isCopy(event) || isCut(event)) return getSelection().isCollapsed;
    return nowhere && this.app.selected.length > 0 && isKey(OF_SELECTION, event);
  }
}

function typesIn(element) {
  return Boolean(element.closest('textarea, [contenteditable=true], input:not([type=checkbox], [type=radio])'));
}
