// The page of one draft: opens it, keeps it, shows what the gate says, and puts the parts together.
import { layoutProcess } from 'bpmn-auto-layout';
import { commandsOf } from './commands.js';
import { Desk } from './desk.js';
import { createModeler, createViewer } from './drawing/modeler.js';
import { Encounters } from './encounters.js';
import { Findings } from './findings.js';
import { Forms } from './forms/editor.js';
import { Keeping } from './keeping.js';
import { Keys } from './keys.js';
import { createTranslate, createWords, moment } from './language.js';
import { Presence } from './presence.js';
import { Screen } from './screen.js';
import { Server } from './server.js';

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
    this.commands = commandsOf(this);
    this.screen = new Screen(this);
    this.encounters = new Encounters(this);
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
    this.screen.paint();
    this.commands.fit();
    this.page.dataset.ready = 'true';
  }

  draw(draft) {
    const container = this.screen.part('canvas');
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
      container: this.screen.part('form'), panel: this.screen.part('field'), language: this.language,
      assets: { script: this.page.dataset.formScript, style: this.page.dataset.formStyle },
      changed: (key, text) => this.desk.putForm(key, text),
    });
    this.listen();
  }

  listen() {
    const bus = this.modeler.get('eventBus');
    bus.on('selection.changed', ({ newSelection }) => this.set({ selected: newSelection }));
    bus.on('commandStack.changed', () => this.changed());
    bus.on('copyPaste.elementsCopied', () => this.screen.show());
    bus.on('minimap.toggle', ({ open }) => this.set({ minimap: open }));
    bus.on('tokenSimulation.toggleMode', ({ active }) => this.set({ simulating: active }));
    document.addEventListener('click', event => this.leaveSaved(event));
    new Keys(this);
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
      this.screen.show();
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
      tell: found => this.set(found),
    });
    this.keepingDraft.begin(draft);
    this.checking.ask();
    this.encounters.held(this.keepingDraft.held(), draft);
    new Presence({ server: this.server, tell: others => this.encounters.others(others) }).begin();
    if (this.notices.some(notice => notice.id === 'laid-out')) this.changed();
  }

  heard(state) {
    this.page.dataset.kept = String(['saved', 'newer'].includes(state.name));
    this.encounters.heard(state);
    this.set({ keeping: state });
  }

  changed() {
    if (this.opening || !this.keepingDraft) return;
    this.keepingDraft.changed();
    this.checking.later();
    this.screen.show();
  }

  tell(notice) {
    this.set({ notices: [...this.notices.filter(each => each.id !== notice.id), notice] });
  }

  set(changes) {
    Object.assign(this, changes);
    this.screen.show();
  }
}
