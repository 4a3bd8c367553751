// Who else has the draft open: told when the page opens, and whenever it changes while it is open.

const LOOK = 15_000;

export class Presence {
  /** @param tell hears the others, {name, since}, whenever somebody comes or goes */
  constructor({ server, tell }) {
    Object.assign(this, { server, tell, known: '' });
  }

  begin() {
    this.timer = setInterval(() => this.look(), LOOK);
    window.addEventListener('pagehide', () => this.server.leave().catch(() => {}));
    // a page that the browser kept and shows again
    window.addEventListener('pageshow', event => event.persisted && this.look());
    return this.look();
  }

  async look() {
    const others = await this.server.sit().catch(() => null);
    if (!others) return;
    const known = JSON.stringify(others);
    if (known !== this.known) this.tell(others);
    this.known = known;
  }
}
