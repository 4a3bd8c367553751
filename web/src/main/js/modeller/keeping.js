// Keeps the draft: what is drawn goes to the server a moment later, and until it is there the browser holds it. Of two who
// draw at once neither loses anything: the second is told who saved when, and keeps a copy.
import { mayPass } from './server.js';

const A_MOMENT = 1500;
const AGAIN = 10_000;
const LOOK = 30_000;
const KEEPALIVE_MOST = 60_000;

export class Keeping {
  /**
   * @param content gives the model as it is now: {xml, forms}
   * @param tell hears of each change of state: saved, changed, saving, offline, ended, refused, conflict
   */
  constructor({ server, person, key, content, tell, hold = globalThis.localStorage }) {
    Object.assign(this, { server, content, tell, hold, slot: `model:${person}:${key}` });
    this.dirty = false;
    this.conflict = null;
    this.saving = null;
  }

  /** From now on the draft is known as the server has it. */
  begin(draft) {
    this.know(draft);
    this.state('saved');
    this.looking = setInterval(() => this.look(), LOOK);
    window.addEventListener('pagehide', () => this.dirty && this.save(true));
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.dirty && this.save(true));
  }

  know({ version, changedBy, changedAt }) {
    this.version = version;
    this.by = changedBy;
    this.at = changedAt;
  }

  changed() {
    this.dirty = true;
    this.touched = (this.touched || 0) + 1;
    if (this.conflict) {
      this.keepHere();
      return;
    }
    this.state('changed');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), A_MOMENT);
  }

  async save(leaving = false) {
    clearTimeout(this.timer);
    if (this.conflict || this.saving) return;
    const touched = this.touched;
    this.saving = this.send(leaving).finally(() => { this.saving = null; });
    await this.saving;
    // drawn on while it was on its way
    if (this.conflict || !this.dirty || touched === this.touched) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), A_MOMENT);
  }

  /** All of it is with the server; when that cannot be, it stays in the browser. */
  async settle() {
    await this.saving;
    if (this.dirty) await this.save();
  }

  async send(leaving) {
    const touched = this.touched;
    const content = await this.content();
    this.put(content);
    this.state('saving');
    try {
      const answer = await this.server.save(content, this.version, leaving && JSON.stringify(content).length < KEEPALIVE_MOST);
      this.know(answer);
      if (touched === this.touched) {
        this.dirty = false;
        this.hold.removeItem(this.slot);
        this.state('saved');
      }
    } catch (error) {
      this.failed(error);
    }
  }

  failed(error) {
    if (mayPass(error)) {
      this.state('offline');
      this.timer = setTimeout(() => this.save(), AGAIN);
    } else if (error.status === 401) {
      this.state('ended');
    } else if (error.body.changedBy) {
      this.meet(error.body);
    } else {
      this.state('refused', error.message);
    }
  }

  meet(theirs) {
    this.conflict = theirs;
    this.keepHere();
    this.state('conflict');
  }

  /** A page that is only looked at learns of what others save, too. */
  async look() {
    if (document.visibilityState === 'hidden' || this.saving || this.conflict) return;
    const theirs = await this.server.changedSince(this.version).catch(() => null);
    if (!theirs || this.saving || theirs.version === this.version) return;
    if (this.dirty) this.meet(theirs);
    else this.state('newer', theirs);
  }

  async keepHere() {
    this.put(await this.content());
  }

  put(content) {
    try {
      this.hold.setItem(this.slot, JSON.stringify({ ...content, version: this.version, at: new Date().toISOString() }));
    } catch {
      // a browser without room: the server has all but the last moment
    }
  }

  /** What did not reach the server the last time; null when everything did. */
  held() {
    return JSON.parse(this.hold.getItem(this.slot) || 'null');
  }

  drop() {
    this.hold.removeItem(this.slot);
  }

  state(name, detail) {
    this.tell({ name, detail, by: this.by, at: this.at, conflict: this.conflict });
  }
}
