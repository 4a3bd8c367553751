// Finds elements by what people call them, with or without tones. A way without a name is not looked for.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { getLabel, isLabel } from 'bpmn-js/lib/util/LabelUtil';
import { folded } from '../folding.js';

export default class Search {
  static $inject = ['elementRegistry', 'searchPad', 'canvas', 'search', 'config.lienthong'];

  constructor(elementRegistry, searchPad, canvas, search, { t }) {
    Object.assign(this, { elementRegistry, canvas, search, t });
    searchPad.registerProvider(this);
  }

  find(words) {
    return this.search(this.items(), folded(words), { keys: ['name', 'kind'] }).map(({ item, tokens }) => ({
      element: item.element,
      primaryTokens: written(tokens.name, item.shown.name),
      secondaryTokens: written(tokens.kind, item.shown.kind),
    }));
  }

  items() {
    const root = this.canvas.getRootElement();
    return this.elementRegistry.filter(each => each !== root && !isLabel(each) && (getLabel(each) || !is(each, 'bpmn:SequenceFlow'))).map(element => {
      const kind = this.t('kind.' + element.type.replace('bpmn:', '')).normalize('NFC');
      const shown = { name: (getLabel(element) || kind).normalize('NFC').replace(/\s+/g, ' '), kind };
      return { element, shown, name: folded(shown.name), kind: folded(kind) };
    });
  }
}

/** The parts that were found, as the text is written. */
function written(tokens, text) {
  let place = 0;
  return tokens.map(token => {
    const value = text.slice(place, place + token.value.length);
    place += token.value.length;
    return { ...token, value };
  });
}
