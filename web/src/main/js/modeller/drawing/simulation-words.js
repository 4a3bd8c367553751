// The token simulation speaks the reader's language and has its colours.
import { speaking } from '../speaking.js';

export default class SimulationWords {
  static $inject = ['eventBus', 'canvas', 'translate'];

  constructor(eventBus, canvas, translate) {
    let stop = () => {};
    eventBus.on('diagram.init', () => {
      stop = speaking(canvas.getContainer(), translate, '[class*="bts-"]');
    });
    eventBus.on('diagram.destroy', () => stop());
  }
}
