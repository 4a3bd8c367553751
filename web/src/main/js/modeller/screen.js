// What is seen of the page: the tools, the notices, the panel beside the drawing, the findings below it.
import { html, render } from '@bpmn-io/diagram-js-ui';
import { FormList } from './forms/form-list.js';
import { FindingList, Notices } from './notices.js';
import { Panel } from './panel/panel.js';
import { Tools } from './tools.js';

export class Screen {
  constructor(app) {
    this.app = app;
  }

  part(name) {
    return this.app.page.querySelector(`[data-part="${name}"]`);
  }

  /**
   * Shows all that has changed since, before the next thing that the person does is heard. To wait for the next picture would be
   * too late: on a slow machine a click would still meet the panel of another element, or a choice would take back the one before.
   * A drawing that is just being opened is shown when it is there.
   */
  show() {
    if (this.showing) return;
    this.showing = true;
    queueMicrotask(() => {
      this.showing = false;
      if (!this.app.opening) this.paint();
    });
  }

  paint() {
    const { app } = this;
    const drawing = app.view === 'drawing';
    if (app.editable) {
      const stack = app.modeler.get('commandStack');
      Object.assign(app, { mayUndo: stack.canUndo(), mayRedo: stack.canRedo(), mayPaste: !app.modeler.get('clipboard').isEmpty() });
    }
    render(html`<${Notices} app=${app}/>`, this.part('notices'));
    render(html`<${Tools} app=${app}/>`, this.part('tools'));
    app.page.dataset.view = app.view;
    this.part('canvas').hidden = !drawing;
    if (app.editable) this.paintEditing(drawing);
  }

  paintEditing(drawing) {
    const { app } = this;
    const registry = app.modeler.get('elementRegistry');
    this.part('form').hidden = drawing || !app.form;
    this.part('field').hidden = drawing || !app.form;
    this.part('panel').classList.toggle('idle', Boolean(app.simulating));
    render(drawing ? html`<${Panel} desk=${app.desk} selected=${app.selected.filter(each => registry.get(each.id))}/>` : html`<${FormList} app=${app}/>`, this.part('panel'));
    render(html`<${FindingList} app=${app}/>`, this.part('findings'));
  }
}
