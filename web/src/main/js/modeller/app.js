// The page of one draft: opens it, keeps it, shows what the gate says, and puts the parts together.
import { html, render } from '@bpmn-io/diagram-js-ui';
import { layoutProcess } from 'bpmn-auto-layout';
import { Desk } from './desk.js';
import { createModeler, createViewer } from './drawing/modeler.js';
import { choose, download, downloadModel, print } from './files.js';
import { Findings } from './findings.js';
import { Declined, takeIn } from './foreign.js';
import { Forms } from './forms/editor.js';
import { FormList } from './forms/form-list.js';
import { read } from './forms-of-model.js';
import { Keeping } from './keeping.js';
import { createTranslate, createWords, moment } from './language.js';
import { FindingList, Notices } from './notices.js';
import { Panel } from './panel/panel.js';
import { Presence } from './presence.js';
import { setProperty } from './properties.js';
import { Server } from './server.js';
import { Tools } from './tools.js';

const NARROW = '(max-width: 760px)';

export class App {
  constructor(page) {
    this.page = page;
    this.key = page.dataset.key;
    this.language = document.documentElement.lang;
    this.t = createWords(this.language);
    this.moment = moment;
    this.server = new Server(this.key);
    this.notices = [];
    this.view = 'drawing';
    this.selected = [];
    this.commands = this.makeCommands();
  }

  part(name) {
    return this.page.querySelector(`[data-part="${name}"]`);
  }

  async start() {
    const draft = await this.server.open();
    const narrow = matchMedia(NARROW).matches;
    this.editable = draft.editable && !narrow;
    this.catalogue = this.editable ? await this.server.catalogue() : null;
    this.draw(draft);
    await this.openXml(draft.xml);
    if (this.editable) this.keep(draft);
    else this.tell({ id: 'read-only', kind: '', text: this.t(narrow && draft.editable ? 'notice.narrow' : draft.sent ? 'notice.sent' : 'notice.readOnly'), closes: false });
    // only now the panel has taken its part of the width
    this.paint();
    this.commands.fit();
    this.page.dataset.ready = 'true';
  }

  draw(draft) {
    const container = this.part('canvas');
    const translate = createTranslate(this.language);
    const { t, catalogue } = this;
    this.modeler = this.editable
      ? createModeler({ container, catalogue, t, translate, whenDrawn: (shape, template) => this.modeler.get('making').decisions(this.modeler, shape, template) })
      : createViewer({ container, translate });
    if (!this.editable) return;
    this.desk = new Desk({ modeler: this.modeler, catalogue, t, server: this.server, key: this.key, forms: draft.forms, changed: () => this.changed() });
    this.desk.openForm = key => this.commands.openForm(key);
    this.desk.newForm = element => this.commands.newForm(this.desk.label(element), element);
    this.forms = new Forms({
      container: this.part('form'), panel: this.part('field'), language: this.language,
      assets: { script: this.page.dataset.formScript, style: this.page.dataset.formStyle },
      changed: (key, text) => this.desk.putForm(key, text),
    });
    this.listen();
  }

  listen() {
    const bus = this.modeler.get('eventBus');
    bus.on('selection.changed', ({ newSelection }) => {
      this.selected = newSelection;
      this.show();
    });
    bus.on('commandStack.changed', () => this.changed());
    bus.on('minimap.toggle', ({ open }) => this.set({ minimap: open }));
    bus.on('tokenSimulation.toggleMode', ({ active }) => this.set({ simulating: active }));
    document.addEventListener('click', event => this.leaveSaved(event));
  }

  /** Whoever goes on to another page of the model finds there what was drawn here to the last stroke. */
  async leaveSaved(event) {
    const link = event.target.closest('a[href^="/"]');
    if (!link || !this.keepingDraft?.dirty || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    event.preventDefault();
    await this.keepingDraft.settle();
    location.assign(link.href);
  }

  /** A model without a drawing gets one. */
  async openXml(xml) {
    try {
      await this.importXml(xml);
    } catch (error) {
      if (!/no diagram/i.test(error.message)) {
        this.tell({ id: 'broken', kind: 'error', text: this.t('notice.broken', error.message), closes: false });
        throw error;
      }
      await this.importXml(await layoutProcess(xml));
      this.tell({ id: 'laid-out', kind: '', text: this.t('notice.laidOut') });
    }
  }

  async importXml(xml) {
    this.opening = true;
    try {
      await this.modeler.importXML(xml);
      this.selected = [];
      this.commands.fit();
    } finally {
      this.opening = false;
    }
  }

  keep(draft) {
    const content = () => this.desk.content();
    this.keepingDraft = new Keeping({
      server: this.server, person: document.body.dataset.person, key: this.key, content, tell: state => this.heard(state),
    });
    this.checking = new Findings({
      server: this.server, modeler: this.modeler, content, name: () => this.desk.name(), label: element => this.desk.label(element), t: this.t,
      form: key => key in this.desk.forms() ? this.desk.formName(key) : null,
      tell: ({ list }) => this.set({ findings: list }),
    });
    this.keepingDraft.begin(draft);
    this.checking.ask();
    this.meetHeld(this.keepingDraft.held(), draft);
    new Presence({ server: this.server, tell: others => this.meetOthers(others) }).begin();
    if (this.notices.some(notice => notice.id === 'laid-out')) this.changed();
  }

  /** The last time something did not reach the server: it is opened again, or chosen between when somebody saved since. */
  meetHeld(held, draft) {
    if (!held || held.xml === draft.xml && JSON.stringify(held.forms) === JSON.stringify(draft.forms)) return;
    const at = moment(new Date(held.at));
    const use = async () => {
      this.desk.all = held.forms;
      await this.openXml(held.xml);
      this.commands.close('held');
      this.changed();
    };
    if (held.version === draft.version) {
      use().then(() => this.tell({ id: 'restored', kind: 'info', text: this.t('notice.restored', at) }));
      return;
    }
    this.tell({
      id: 'held', kind: 'warn', text: this.t('notice.held', at, draft.changedBy), closes: false, buttons: [
        { name: 'useMine', does: use },
        { name: 'downloadMine', does: () => downloadModel(this.key, held) },
        { name: 'dropMine', does: () => { this.keepingDraft.drop(); this.commands.close('held'); } },
      ],
    });
  }

  /** Two who draw at once should talk, before one of them draws for nothing. */
  meetOthers(others) {
    if (!others.length) {
      this.commands.close('others');
      return;
    }
    const told = others.map(({ name, since }) => this.t('notice.other', name, moment(new Date(since)))).join(', ');
    this.tell({ id: 'others', kind: 'warn', text: this.t('notice.others', told) });
  }

  heard(state) {
    this.keeping = state;
    this.page.dataset.kept = String(['saved', 'newer'].includes(state.name));
    if (state.name === 'conflict') this.conflict(state.conflict);
    // who is in the middle of a word keeps it: the next look comes, or the two are told apart when it is saved
    if (state.name === 'newer' && !this.writing()) this.takeNewer(state.detail);
    this.show();
  }

  writing() {
    return Boolean(this.page.querySelector('input:focus, textarea:focus, [contenteditable=true]:focus'));
  }

  conflict({ changedBy, changedAt }) {
    this.tell({
      id: 'conflict', kind: 'error', text: this.t('notice.conflict', changedBy, moment(new Date(changedAt))), closes: false, buttons: [
        { name: 'downloadMine', does: async () => downloadModel(this.key, await this.desk.content()), primary: true },
        { name: 'openTheirs', does: () => location.reload() },
      ],
    });
  }

  /** Nothing was drawn here since: the newer one simply takes its place. */
  async takeNewer(draft) {
    this.keepingDraft.know(draft);
    this.desk.all = draft.forms;
    await this.openXml(draft.xml);
    this.keepingDraft.state('saved');
    this.checking.ask();
    this.tell({ id: 'newer', kind: 'info', text: this.t('notice.newer', draft.changedBy, moment(new Date(draft.changedAt))) });
  }

  changed() {
    if (this.opening || !this.keepingDraft) return;
    this.keepingDraft.changed();
    this.checking.later();
    this.show();
  }

  // --- what the person does ----------------------------------------------------------------------------------------

  makeCommands() {
    const get = service => this.modeler.get(service);
    const act = name => () => get('editorActions').trigger(name);
    return {
      undo: act('undo'), redo: act('redo'), copy: act('copy'), paste: act('paste'), find: act('find'), minimap: () => get('minimap').toggle(),
      zoom: steps => get('zoomScroll').stepZoom(steps),
      fit: () => {
        const canvas = get('canvas');
        canvas.resized();
        canvas.zoom(Math.min(1, canvas.zoom('fit-viewport', 'auto') * (this.editable ? 0.82 : 0.94)), 'auto');
        // the palette lies on the left of the paper
        if (this.editable) canvas.scroll({ dx: 50, dy: 0 });
      },
      simulate: () => get('toggleMode').toggleMode(),
      select: element => {
        if (!get('elementRegistry').get(element) && element in this.desk.forms()) return this.openForm(element);
        this.commands.show('drawing');
        this.desk.select(element);
      },
      show: view => this.set({ view }),
      close: id => this.set({ notices: this.notices.filter(notice => notice.id !== id) }),
      export: async () => download(this.key + '.bpmn', (await this.modeler.saveXML({ format: true })).xml, 'application/xml'),
      svg: async () => download(this.key + '.svg', (await this.modeler.saveSVG()).svg, 'image/svg+xml'),
      print: async () => print(document.querySelector('h1').textContent, (await this.modeler.saveSVG()).svg),
      import: () => choose('.bpmn,.xml').then(file => file && this.import(file)),
      openForm: key => this.openForm(key),
      newForm: (name, element) => {
        const key = this.desk.addForm(name);
        if (element) setProperty(this.modeler, element, 'form', key);
        this.openForm(key);
      },
      renameForm: (key, name) => {
        this.desk.putForm(key, JSON.stringify({ ...read(this.desk.forms()[key]), name }));
        this.openForm(key);
      },
      removeForm: key => {
        this.forms.close();
        this.desk.removeForm(key);
        this.set({ form: null });
      },
    };
  }

  async openForm(key) {
    this.set({ view: 'forms', form: key });
    try {
      await this.forms.open(key, this.desk.forms()[key]);
    } catch {
      this.tell({ id: 'form-editor', kind: 'error', text: this.t('notice.formEditor') });
    }
  }

  async import(file) {
    const former = (await this.modeler.saveXML({ format: true })).xml;
    try {
      const { xml, drawn, left } = await takeIn(await file.text(), this.key, this.desk.name(), this.modeler.get('moddle'));
      await this.importXml(drawn ? xml : await layoutProcess(xml));
      this.changed();
      this.tell({
        id: 'imported', kind: left.length ? 'warn' : 'info', text: this.t(left.length ? 'notice.imported' : 'notice.importedWhole', file.name),
        items: left.map(({ kind, names }) => this.t('left.' + kind, names.filter(Boolean).join(', '))),
        buttons: [{ name: 'undoImport', does: async () => { await this.importXml(former); this.changed(); this.commands.close('imported'); } }],
      });
    } catch (error) {
      if (!(error instanceof Declined)) await this.importXml(former);
      this.tell({ id: 'imported', kind: 'error', text: this.t('notice.declined', file.name, this.t('declined.' + (error.reason || 'notBpmn'))) });
    }
  }

  // --- showing -----------------------------------------------------------------------------------------------------

  tell(notice) {
    this.set({ notices: [...this.notices.filter(each => each.id !== notice.id), notice] });
  }

  set(changes) {
    Object.assign(this, changes);
    this.show();
  }

  show() {
    if (this.showing) return;
    this.showing = requestAnimationFrame(() => {
      this.showing = null;
      this.paint();
    });
  }

  paint() {
    const drawing = this.view === 'drawing';
    if (this.editable) {
      const stack = this.modeler.get('commandStack');
      Object.assign(this, { mayUndo: stack.canUndo(), mayRedo: stack.canRedo() });
    }
    render(html`<${Notices} app=${this}/>`, this.part('notices'));
    render(html`<${Tools} app=${this}/>`, this.part('tools'));
    this.page.dataset.view = this.view;
    this.part('canvas').hidden = !drawing;
    if (!this.editable) return;
    this.part('form').hidden = drawing || !this.form;
    this.part('field').hidden = drawing || !this.form;
    this.part('panel').classList.toggle('idle', Boolean(this.simulating));
    render(drawing ? html`<${Panel} desk=${this.desk} selected=${this.selected.filter(each => this.modeler.get('elementRegistry').get(each.id))}/>`
      : html`<${FormList} app=${this}/>`, this.part('panel'));
    render(html`<${FindingList} app=${this}/>`, this.part('findings'));
  }
}
