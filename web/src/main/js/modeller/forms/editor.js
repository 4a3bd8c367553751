// The form editor beside the drawing. It is large and comes only when somebody turns to a form.
import { read } from '../forms-of-model.js';

let loading = null;

function load({ script, style }) {
  loading ??= new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style });
    const element = Object.assign(document.createElement('script'), { src: script });
    element.addEventListener('load', resolve);
    element.addEventListener('error', () => {
      loading = null;
      reject(new Error(script));
    });
    document.head.append(link, element);
  });
  return loading;
}

/** One form at a time; what is changed is told as text. */
export class Forms {
  constructor({ container, panel, assets, language, changed }) {
    Object.assign(this, { container, panel, assets, language, changed, editor: null });
  }

  async open(key, text) {
    await load(this.assets);
    this.close();
    this.key = key;
    this.editor = window.FormEditor.open({ container: this.container, panel: this.panel, language: this.language });
    await this.editor.show(read(text));
    this.editor.onChange(schema => this.key === key && this.changed(key, JSON.stringify(schema)));
  }

  close() {
    this.editor?.close();
    this.editor = null;
    this.key = null;
  }
}
