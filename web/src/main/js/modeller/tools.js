// The tool bar: everything that is done with the drawing as a whole.
import { html } from '@bpmn-io/diagram-js-ui';

export function Tools({ app }) {
  const { t, view, simulating, minimap, commands, mayUndo, mayRedo, mayPaste, selected, editable } = app;
  // a button that can do nothing now keeps the focus of who tabs through
  const button = (icon, name, does, { pressed, disabled, keys } = {}) => html`<button type="button" class="tool" title=${t('tool.' + name) + (keys ? ` (${keys})` : '')}
    aria-label=${t('tool.' + name)} aria-pressed=${pressed === undefined ? undefined : String(pressed)} aria-disabled=${disabled ? 'true' : undefined}
    onClick=${event => !disabled && does(event)}><i class=${'pi ' + icon} aria-hidden="true"/></button>`;
  const onDrawing = (icon, name, does, more) => button(icon, name, event => commands.onDrawing(event, does), more);
  const worded = (icon, name, does, pressed, id) => html`<button type="button" class="tool worded" id=${id} aria-pressed=${pressed === undefined ? undefined : String(pressed)} onClick=${does}>
    <i class=${'pi ' + icon} aria-hidden="true"/>${t('tool.' + name)}</button>`;
  const drawing = view === 'drawing';
  return html`
    ${editable && html`<div class="tool-group">
      ${worded('pi-share-alt', 'drawing', () => commands.show('drawing'), drawing)}
      ${worded('pi-list', 'forms', () => commands.show('forms'), !drawing)}
    </div>`}
    ${drawing && html`
      ${editable && html`<div class="tool-group">
        ${onDrawing('pi-undo', 'undo', commands.undo, { disabled: simulating || !mayUndo, keys: 'Ctrl+Z' })}
        ${onDrawing('pi-refresh', 'redo', commands.redo, { disabled: simulating || !mayRedo, keys: 'Ctrl+Y' })}
        ${onDrawing('pi-copy', 'copy', commands.copy, { disabled: simulating || !selected.length, keys: 'Ctrl+C' })}
        ${onDrawing('pi-clipboard', 'paste', commands.paste, { disabled: simulating || !mayPaste, keys: 'Ctrl+V' })}
        ${button('pi-search', 'find', commands.find, { disabled: simulating, keys: 'Ctrl+F' })}
      </div>`}
      <div class="tool-group">
        ${onDrawing('pi-search-minus', 'zoomOut', () => commands.zoom(-1), { keys: 'Ctrl+-' })}
        ${onDrawing('pi-search-plus', 'zoomIn', () => commands.zoom(1), { keys: 'Ctrl+=' })}
        ${onDrawing('pi-window-maximize', 'fit', commands.fit, { keys: 'Ctrl+0' })}
        ${editable && onDrawing('pi-map', 'minimap', commands.minimap, { pressed: Boolean(minimap) })}
      </div>
      ${editable && html`<div class="tool-group">${worded('pi-play', 'simulate', commands.simulate, simulating, 'simulate')}</div>`}
      <div class="tool-group">
        ${editable && button('pi-upload', 'import', commands.import, { disabled: simulating })}
        ${button('pi-download', 'export', commands.export)}
        ${button('pi-image', 'svg', commands.svg)}
        ${button('pi-print', 'print', commands.print)}
      </div>`}
    <${State} app=${app}/>`;
}

const ICONS = { saved: 'pi-check', changed: 'pi-pencil', saving: 'pi-sync', offline: 'pi-wifi', ended: 'pi-lock', refused: 'pi-times-circle', conflict: 'pi-exclamation-triangle' };

function State({ app: { t, keeping, moment, editable } }) {
  if (!keeping || !editable) return null;
  const name = ICONS[keeping.name] ? keeping.name : 'saved';
  const when = keeping.at ? moment(new Date(keeping.at)) : '';
  return html`<p class=${'keeping keeping-' + name} role="status" data-keeping=${name}>
    <i class=${'pi ' + ICONS[name]} aria-hidden="true"/>${keeping.name === 'refused' ? t('keeping.refused', keeping.detail) : t('keeping.' + name, when, keeping.by)}</p>`;
}
