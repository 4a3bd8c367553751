// Who takes a step: a kind of post at a unit; a named unit is found by its name.
import { html, useEffect, useState } from '@bpmn-io/diagram-js-ui';
import { formatPerformer, parsePerformer } from '../performer.js';
import { Choice, Field, useId } from './controls.js';

const TYPING = 250;

export function PerformerChoice({ desk, value, onChange, label }) {
  const { t, catalogue } = desk;
  const [half, setHalf] = useState(null);
  // half a choice is no performer yet: it is kept here, and the gate says that the step has none
  const shown = half?.of === value ? half.choice : parsePerformer(value);
  const choose = change => {
    const choice = { ...shown, ...change };
    const text = formatPerformer(choice);
    setHalf({ of: text, choice });
    if (text !== value) onChange(text);
  };
  return html`<div class="modeller-together">
    <${Choice} label=${label} value=${shown.post} none=${t('choose')} options=${catalogue.posts} onChange=${post => choose({ post })}/>
    ${shown.post !== 'ADDRESSEE' && html`<${Choice} label=${t('performer.unit')} value=${shown.unit} none=${t('choose')}
      options=${[...catalogue.units.filter(unit => unit.value !== 'UNIT'), { value: 'UNIT', label: t('performer.named') }]} onChange=${unit => choose({ unit, code: '' })}/>`}
    ${shown.unit === 'UNIT' && html`<${UnitSearch} desk=${desk} code=${shown.code} onChange=${code => choose({ code })}/>`}
  </div>`;
}

function UnitSearch({ desk, code, onChange }) {
  const { t } = desk;
  const id = useId();
  const [words, setWords] = useState('');
  const [found, setFound] = useState([]);
  const [name, setName] = useState('');
  useEffect(() => {
    if (code && !name) desk.server.units(code).then(units => setName(units.find(unit => unit.value === code)?.label || ''), () => {});
  }, [code]);
  useEffect(() => {
    if (words.trim().length < 2) return undefined;
    const timer = setTimeout(() => desk.server.units(words).then(setFound, () => setFound([])), TYPING);
    return () => clearTimeout(timer);
  }, [words]);
  const take = unit => {
    setName(unit.label);
    setWords('');
    setFound([]);
    onChange(unit.value);
  };
  const searching = words.trim().length >= 2;
  return html`<${Field} label=${t('performer.search')} id=${id} hint=${code ? t('performer.chosen', name || code) : t('performer.searchHint')}>
    <input type="search" id=${id} value=${words} autocomplete="off" onInput=${event => setWords(event.target.value)}/>
    <ul class="modeller-found" aria-live="polite">
      ${searching && found.map(unit => html`<li key=${unit.value}><button type="button" class="text-button" onClick=${() => take(unit)}>${unit.label}</button></li>`)}
    </ul><//>`;
}
