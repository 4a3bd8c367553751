// What the person has to know or to decide before drawing on.
import { html } from '@bpmn-io/diagram-js-ui';

export function Notices({ app }) {
  const { t, notices } = app;
  return notices.map(notice => html`<div class=${'message ' + notice.kind} role=${notice.kind === 'error' ? 'alert' : 'status'} key=${notice.id} data-notice=${notice.id}>
    <p>${notice.text}</p>
    ${notice.items && html`<ul>${notice.items.map(item => html`<li key=${item}>${item}</li>`)}</ul>`}
    <div class="row">
      ${(notice.buttons || []).map(({ name, does, primary }) => html`<button type="button" key=${name} class=${'button small' + (primary ? ' primary' : '')} onClick=${does}>${t(name)}</button>`)}
      ${notice.closes !== false && html`<button type="button" class="text-button" onClick=${() => app.commands.close(notice.id)}>${t('close')}</button>`}
    </div>
  </div>`);
}

export function FindingList({ app }) {
  const { t, findings, asking, commands } = app;
  // that nothing is wrong is said of what is drawn now, not of what was drawn a moment ago
  if (!findings || asking && !findings.length) return html`<p class="message">${t('findings.asking')}</p>`;
  if (!findings.length) return html`<p class="message info" role="status">${t('findings.none')}</p>`;
  return html`<p role="status">${t('findings.some', findings.length)}</p>
    <ol class="finding-list">${findings.map((finding, place) => html`<li key=${place} data-rule=${finding.rule}>
      <button type="button" class="finding" onClick=${() => commands.select(finding.element)}><span class="finding-mark" aria-hidden="true">!</span><span>${finding.message}</span></button>
    </li>`)}</ol>`;
}
