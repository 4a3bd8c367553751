// Units are found by words of their names; codes are what a model writes and people never read.
import { html, useEffect, useState } from '@bpmn-io/diagram-js-ui';
import { Field, TextButton, useId } from './controls.js';

const TYPING = 250;

/** The names of units by their codes, as far as they are known yet. */
function useNames(desk, codes) {
  const [names, setNames] = useState({});
  const missing = codes.filter(code => !(code in names));
  useEffect(() => {
    if (!missing.length) return;
    desk.server.unitsOf(missing).then(units => setNames(known => ({ ...known, ...Object.fromEntries(units.map(unit => [unit.value, unit.label])) })), () => {});
  }, [missing.join()]);
  return names;
}

/** One unit. */
export function UnitChoice({ desk, code, onChange }) {
  const { t } = desk;
  const names = useNames(desk, code ? [code] : []);
  return html`<${UnitSearch} desk=${desk} label=${t('performer.search')} hint=${code ? t('performer.chosen', names[code] || code) : t('performer.searchHint')}
    taken=${[code]} onTake=${onChange}/>`;
}

/** Several units, each of which can be taken away again. */
export function UnitsChoice({ desk, label, codes, onChange }) {
  const { t } = desk;
  const names = useNames(desk, codes);
  return html`<div class="modeller-together">
    ${codes.length > 0 && html`<p class="field-label">${label}</p>
      <ul class="modeller-units">${codes.map(code => html`<li key=${code}><span>${names[code] || code}</span>
        <${TextButton} icon="pi-times" label=${t('units.remove')} spoken=${t('units.removeOne', names[code] || code)} onClick=${() => onChange(codes.filter(each => each !== code))}/></li>`)}</ul>`}
    <${UnitSearch} desk=${desk} label=${codes.length ? t('units.another') : label} hint=${t('performer.searchHint')} taken=${codes} onTake=${code => onChange([...codes, code])}/>
  </div>`;
}

function UnitSearch({ desk, label, hint, taken, onTake }) {
  const { t } = desk;
  const id = useId();
  const [words, setWords] = useState('');
  const [found, setFound] = useState(null);
  useEffect(() => {
    setFound(null);
    if (words.trim().length < 2) return undefined;
    const timer = setTimeout(() => desk.server.units(words).then(setFound, () => setFound([])), TYPING);
    return () => clearTimeout(timer);
  }, [words]);
  const take = unit => {
    setWords('');
    onTake(unit.value);
  };
  const offered = found?.filter(unit => !taken.includes(unit.value));
  return html`<${Field} label=${label} id=${id} hint=${hint}>
    <input type="search" id=${id} value=${words} autocomplete="off" onInput=${event => setWords(event.target.value)}/>
    <ul class="modeller-found" aria-live="polite">
      ${offered?.map(unit => html`<li key=${unit.value}><button type="button" class="text-button" onClick=${() => take(unit)}>${unit.label}</button></li>`)}
      ${offered && !offered.length && html`<li class="field-hint">${t('units.none')}</li>`}
    </ul><//>`;
}
