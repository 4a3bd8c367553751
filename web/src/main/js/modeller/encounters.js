// What the person meets besides the own drawing: what was drawn the last time and not kept, and what others draw meanwhile.
import { downloadModel } from './files.js';
import { moment } from './language.js';

export class Encounters {
  constructor(app) {
    this.app = app;
  }

  /** The last time something did not reach the server: it is opened again, or chosen between when somebody saved since. */
  held(held, draft) {
    if (!held || held.xml === draft.xml && JSON.stringify(held.forms) === JSON.stringify(draft.forms)) return;
    const { app } = this;
    const at = moment(new Date(held.at));
    if (held.version === draft.version) {
      this.use(held).then(() => app.tell({ id: 'restored', kind: 'info', text: app.t('notice.restored', at) }));
      return;
    }
    app.tell({
      id: 'held', kind: 'warn', text: app.t('notice.held', at, draft.changedBy), closes: false, buttons: [
        { name: 'useMine', does: () => this.use(held) },
        { name: 'downloadMine', does: () => downloadModel(app.key, held) },
        { name: 'dropMine', does: () => { app.keepingDraft.drop(); app.commands.close('held'); } },
      ],
    });
  }

  async use(held) {
    const { app } = this;
    app.desk.all = held.forms;
    await app.openXml(held.xml);
    app.commands.close('held');
    app.changed();
  }

  /** Two who draw at once should talk, before one of them draws for nothing. */
  others(others) {
    const { app } = this;
    if (!others.length) {
      app.commands.close('others');
      return;
    }
    const told = others.map(({ name, since }) => app.t('notice.other', name, moment(new Date(since)))).join(', ');
    app.tell({ id: 'others', kind: 'warn', text: app.t('notice.others', told) });
  }

  heard(state) {
    if (state.name === 'conflict') this.conflict(state.conflict);
    // who is in the middle of a word keeps it: the next look comes, or the two are told apart when it is saved
    if (state.name === 'newer' && !this.writing()) this.takeNewer(state.detail);
  }

  writing() {
    return Boolean(this.app.page.querySelector('input:focus, textarea:focus, [contenteditable=true]:focus'));
  }

  conflict({ changedBy, changedAt }) {
    const { app } = this;
    app.tell({
      id: 'conflict', kind: 'error', text: app.t('notice.conflict', changedBy, moment(new Date(changedAt))), closes: false, buttons: [
        { name: 'downloadMine', does: async () => downloadModel(app.key, await app.desk.content()), primary: true },
        { name: 'openTheirs', does: () => location.reload() },
      ],
    });
  }

  /** Nothing was drawn here since: the newer one simply takes its place. */
  async takeNewer(draft) {
    const { app } = this;
    app.keepingDraft.know(draft);
    app.desk.all = draft.forms;
    await app.openXml(draft.xml);
    app.keepingDraft.state('saved');
    app.checking.ask();
    app.tell({ id: 'newer', kind: 'info', text: app.t('notice.newer', draft.changedBy, moment(new Date(draft.changedAt))) });
  }
}
