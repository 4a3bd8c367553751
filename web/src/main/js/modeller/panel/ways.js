// What happens then: what may be decided at a step, where each decision leads, and one way as it is set.
import { html, useState } from '@bpmn-io/diagram-js-ui';
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { getBusinessObject, propertyOf, setProperty } from '../properties.js';
import { choiceBehind, conditionOf, isOtherwise, makeOtherwise, nameDecision, setCondition, stepBefore, waysOf } from '../ways.js';
import { Check, Choice, Group, SmallButton, Text, TextButton } from './controls.js';
import { ConditionRows } from './condition.js';

export function NextSteps({ desk, element }) {
  const { t } = desk;
  const ways = waysOf(element);
  const decided = is(element, 'bpmn:UserTask') && Boolean(choiceBehind(element));
  return html`<${Group} title=${t('then')}>
    ${!ways.length && html`<p class="field-hint">${t('then.none')}</p>`}
    ${decided && html`<p class="field-hint">${t('then.decides')}</p>`}
    <ul class="modeller-ways">${ways.map(flow => html`<${Way} key=${flow.id} desk=${desk} flow=${flow} decided=${decided}/>`)}</ul>
    <${AddWay} desk=${desk} element=${element}/>
  <//>`;
}

function Way({ desk, flow, decided }) {
  const { t } = desk;
  return html`<li class="modeller-way">
    ${decided && html`<${Decision} desk=${desk} flow=${flow}/>`}
    <${TextButton} icon="pi-arrow-right" label=${t('then.to', desk.label(flow.target))} onClick=${() => desk.select(flow)}/>
  </li>`;
}

/** @param alone whether the panel is about this decision only, and has room to explain */
function Decision({ desk, flow, alone }) {
  const { t, modeler } = desk;
  return html`<${Text} label=${t('way.label')} value=${getBusinessObject(flow).name || ''} maxlength=${60}
      onChange=${label => nameDecision(modeler, flow, label, desk.kindOf)}/>
    <${Check} label=${t('way.reason')} checked=${propertyOf(flow, 'reason') === 'required'}
      onChange=${wanted => setProperty(modeler, flow, 'reason', wanted ? 'required' : '')}/>
    ${formBefore(flow) && html`<${Choice} label=${t('way.fill')} none=${t('way.fill.usual')} hint=${alone && t('way.fill.hint')} value=${propertyOf(flow, 'fill')}
      options=${['required', 'optional'].map(value => ({ value, label: t('way.fill.' + value) }))} onChange=${value => setProperty(modeler, flow, 'fill', value)}/>`}`;
}

/** The form that is filled in where this decision is made, if there is one. */
function formBefore(flow) {
  const step = is(flow.source, 'bpmn:UserTask') ? flow.source : stepBefore(flow.source);
  return step && propertyOf(step, 'form');
}

/** By keyboard alone a whole drawing can be made here: each step gets what follows it. */
function AddWay({ desk, element }) {
  const { t } = desk;
  const [target, setTarget] = useState('new:step');
  const decision = is(element, 'bpmn:UserTask') && waysOf(element).length > 0;
  const full = !decision && waysOf(element).length > 0 && !is(element, 'bpmn:Gateway');
  if (is(element, 'bpmn:EndEvent') || full) return null;
  const options = [
    ...['step', 'choice', 'parallel', 'end'].map(each => ({ value: 'new:' + each, label: t('then.new.' + each) })),
    ...desk.steps().filter(each => each !== element && each.incoming && !is(each, 'bpmn:StartEvent') && !is(each, 'bpmn:BoundaryEvent'))
      .map(each => ({ value: each.id, label: desk.label(each) })),
  ];
  return html`<div class="modeller-add">
    <${Choice} label=${decision ? t('then.addDecision') : t('then.add')} value=${target} options=${options} onChange=${setTarget}/>
    <${SmallButton} icon="pi-plus" label=${t('add')} onClick=${() => desk.follow(element, target, decision)}/>
  </div>`;
}

/** One way, selected on the drawing. */
export function WayPanel({ desk, flow }) {
  const { t, modeler } = desk;
  const choosing = is(flow.source, 'bpmn:ExclusiveGateway');
  const decided = choosing && stepBefore(flow.source) && waysOf(flow.source).length > 1;
  return html`<p class="field-hint">${t('way.between', desk.label(flow.source), desk.label(flow.target))}</p>
    ${decided ? html`<${Decision} desk=${desk} flow=${flow} alone/>` : html`<${Text} label=${t('name')} value=${getBusinessObject(flow).name || ''} maxlength=${60}
      onChange=${name => modeler.get('modeling').updateProperties(flow, { name: name || undefined })}/>`}
    ${choosing && html`<${When} desk=${desk} flow=${flow} decided=${decided}/>`}`;
}

function When({ desk, flow, decided }) {
  const { t, modeler } = desk;
  const condition = conditionOf(flow);
  const otherwise = isOtherwise(flow);
  const put = changed => setCondition(modeler, flow, changed, desk.kindOf);
  return html`<${Group} title=${t('condition')}>
    <${Check} label=${t('way.otherwise')} checked=${otherwise} onChange=${wanted => makeOtherwise(modeler, flow, wanted)}/>
    ${condition?.other && html`<p class="message warn">${t('condition.other')}</p>
      <${TextButton} icon="pi-times" label=${t('condition.clear')} onClick=${() => put(null)}/>`}
    ${decided && !otherwise && condition?.decision && html`<p class="field-hint">${t('condition.decided')}</p>`}
    ${!otherwise && !condition?.other && html`<${ConditionRows} desk=${desk} condition=${condition} onChange=${put}/>`}
  <//>`;
}
