// What the person does with the draft as a whole, by whichever button, key or link.
import { choose, download, print } from './files.js';
import { read } from './forms-of-model.js';
import { takeFile } from './foreign/taking-file.js';
import { setProperty } from './properties.js';

const PALETTE = 110;
const MARGIN = 40;

export function commandsOf(app) {
  return { ...drawing(app), ...turning(app), ...files(app), ...forms(app) };
}

function drawing(app) {
  const get = service => app.modeler.get(service);
  const act = name => () => get('editorActions').trigger(name);
  return {
    /** Who clicked goes on with the drawing's keys; who pressed a key on the button stays there. */
    onDrawing: (event, does) => {
      does(event);
      if (byMouse(event)) get('canvas').focus();
    },
    undo: act('undo'), redo: act('redo'), copy: act('copy'), minimap: () => get('minimap').toggle(),
    /** With the mouse it is put where the person wants it, by keyboard below all that is drawn. */
    paste: event => byMouse(event) ? act('paste')() : pasteBelow(get),
    // the click that opens it would at once be a click beside it, which closes it
    find: () => setTimeout(act('find')),
    zoom: steps => get('zoomScroll').stepZoom(steps),
    fit: () => {
      const canvas = get('canvas');
      canvas.resized();
      fit(canvas, app.editable ? PALETTE : 0);
    },
    simulate: () => get('toggleMode').toggleMode(),
  };
}

/** Everything in sight and no larger than it was drawn, beside what lies on the left of the paper. */
function fit(canvas, left) {
  const { inner, outer } = canvas.viewbox();
  const wide = outer.width - left - 2 * MARGIN;
  const scale = Math.min(1, wide / (inner.width || 1), (outer.height - 2 * MARGIN) / (inner.height || 1));
  const x = inner.x - (left + MARGIN + (wide - inner.width * scale) / 2) / scale;
  canvas.viewbox({ x, y: inner.y - (outer.height / scale - inner.height) / 2, width: outer.width / scale, height: outer.height / scale });
}

function byMouse(event) {
  return event.detail > 0;
}

function pasteBelow(get) {
  const canvas = get('canvas');
  const { inner } = canvas.viewbox();
  const pasted = get('copyPaste').paste({ element: canvas.getRootElement(), point: { x: inner.x + inner.width / 2, y: inner.y + inner.height + 120 } });
  if (!pasted?.length) return;
  get('selection').select(pasted);
  canvas.scrollToElement(pasted[0], 100);
}

function turning(app) {
  return {
    /** An element of the drawing, or a form: findings name both. */
    select: element => {
      if (!app.modeler.get('elementRegistry').get(element) && element in app.desk.forms()) return app.commands.openForm(element);
      app.commands.show('drawing');
      return app.desk.select(element);
    },
    show: view => app.set({ view }),
    close: id => app.set({ notices: app.notices.filter(notice => notice.id !== id) }),
  };
}

function files(app) {
  return {
    export: async () => download(app.key + '.bpmn', (await app.modeler.saveXML({ format: true })).xml, 'application/xml'),
    svg: async () => download(app.key + '.svg', (await app.modeler.saveSVG()).svg, 'image/svg+xml'),
    print: async () => print(document.querySelector('h1').textContent, (await app.modeler.saveSVG()).svg),
    import: () => choose('.bpmn,.xml').then(file => file && takeFile(app, file)),
  };
}

function forms(app) {
  return {
    openForm: async key => {
      app.set({ view: 'forms', form: key });
      try {
        await app.forms.open(key, app.desk.forms()[key]);
      } catch {
        app.tell({ id: 'form-editor', kind: 'error', text: app.t('notice.formEditor') });
      }
    },
    newForm: (name, element) => {
      const key = app.desk.addForm(name);
      if (element) setProperty(app.modeler, element, 'form', key);
      app.commands.openForm(key);
    },
    renameForm: (key, name) => {
      app.desk.putForm(key, JSON.stringify({ ...read(app.desk.forms()[key]), name }));
      app.commands.openForm(key);
    },
    removeForm: key => {
      app.forms.close();
      app.desk.removeForm(key);
      app.set({ form: null });
    },
  };
}
