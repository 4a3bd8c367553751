// What the page asks the server. A session that ended is told to the whole page, as everywhere.

const OURS = { 'X-Lienthong-Draft': '1', 'X-Requested-With': 'XMLHttpRequest' };
const BY_ITSELF = { 'X-Lienthong-Background': '1' };

export class Refused extends Error {
  constructor(status, body) {
    super(body.message || String(status));
    Object.assign(this, { status, body });
  }
}

/** Whether the same may be answered after a while. */
export function mayPass(error) {
  return !(error instanceof Refused) || error.status >= 500;
}

export class Server {
  constructor(key) {
    this.draft = '/process-model-draft?key=' + encodeURIComponent(key);
    this.sitting = '/process-model-sitting?key=' + encodeURIComponent(key);
  }

  open() {
    return this.ask(this.draft);
  }

  /** The draft when somebody has saved it since; null while it is the version that is known. */
  changedSince(version) {
    return this.ask(this.draft, { headers: { ...BY_ITSELF, 'If-None-Match': `"${version}"` } });
  }

  save(content, version, keepalive) {
    return this.ask(this.draft, { method: 'PUT', keepalive, headers: { 'If-Match': `"${version}"` }, body: JSON.stringify(content) });
  }

  /** Says that somebody has the draft open; answers who else has. */
  async sit() {
    return (await this.ask(this.sitting, { method: 'POST', headers: BY_ITSELF })).others;
  }

  leave() {
    return this.ask(this.sitting, { method: 'DELETE', keepalive: true, headers: BY_ITSELF });
  }

  check(name, content) {
    return this.ask('/process-model-check', { method: 'POST', headers: BY_ITSELF, body: JSON.stringify({ name, ...content }) });
  }

  catalogue() {
    return this.ask('/process-model-catalogue');
  }

  async units(words) {
    return (await this.ask('/process-model-catalogue?units=' + encodeURIComponent(words))).units;
  }

  /** The units of these codes, for their names; what has no unit is left out. */
  async unitsOf(codes) {
    return codes.length ? (await this.ask('/process-model-catalogue?codes=' + encodeURIComponent(codes.join(',')))).units : [];
  }

  async ask(address, options = {}) {
    const answer = await fetch(address, { ...options, headers: { ...OURS, 'Content-Type': 'application/json', ...options.headers } });
    if (answer.status === 401) document.dispatchEvent(new Event('session-ended'));
    if (answer.status === 304) return null;
    const body = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : {};
    if (!answer.ok) throw new Refused(answer.status, body);
    return body;
  }
}
