// The properties of what is selected, in administrators' words; without a selection those of the model itself.
import { html } from '@bpmn-io/diagram-js-ui';
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { documentationOf, expression, getBusinessObject, propertyOf, setDocumentation, setProperty } from '../properties.js';
import { nameOf } from '../forms-of-model.js';
import { CallChoice } from './calls.js';
import { Check, Choice, Group, Text, TextButton } from './controls.js';
import { PerformerChoice } from './performer.js';
import { TermChoice } from './term.js';
import { NextSteps, WayPanel } from './ways.js';

const KINDS = ['SequenceFlow', 'UserTask', 'ServiceTask', 'ExclusiveGateway', 'ParallelGateway', 'StartEvent', 'EndEvent', 'IntermediateCatchEvent', 'BoundaryEvent', 'SubProcess'];
const LEADS_ON = ['bpmn:UserTask', 'bpmn:ServiceTask', 'bpmn:Gateway', 'bpmn:StartEvent', 'bpmn:IntermediateCatchEvent', 'bpmn:BoundaryEvent'];

export function Panel({ desk, selected }) {
  const { t } = desk;
  if (selected.length > 1) return html`<p class="field-hint">${t('panel.several', selected.length)}</p>`;
  const element = selected[0]?.labelTarget || selected[0];
  if (!element) return html`<${ModelPanel} desk=${desk}/>`;
  return html`<div class="modeller-inside" key=${element.id} data-element=${element.id}>
    <h2>${t('kind.' + (KINDS.find(kind => is(element, 'bpmn:' + kind)) || 'other'))}</h2>
    ${is(element, 'bpmn:SequenceFlow') ? html`<${WayPanel} desk=${desk} flow=${element}/>` : html`<${NodePanel} desk=${desk} element=${element}/>`}
  </div>`;
}

function NodePanel({ desk, element }) {
  const { t, modeler } = desk;
  const timer = timerOf(element);
  return html`
    <${Text} label=${t('name')} value=${getBusinessObject(element).name || ''}
      onChange=${name => modeler.get('modeling').updateProperties(element, { name: name || undefined })}/>
    ${is(element, 'bpmn:UserTask') && html`<${PersonStep} desk=${desk} element=${element}/>`}
    ${is(element, 'bpmn:ServiceTask') && html`<${SystemStep} desk=${desk} element=${element}/>`}
    ${is(element, 'bpmn:StartEvent') && html`<${FormChoice} desk=${desk} element=${element} hint=${t('form.startHint')}/>`}
    ${timer && html`<${Timer} desk=${desk} element=${element} timer=${timer}/>`}
    ${LEADS_ON.some(type => is(element, type)) && html`<${NextSteps} desk=${desk} element=${element}/>`}
    <${Documentation} desk=${desk} element=${element}/>`;
}

function PersonStep({ desk, element }) {
  const { t, modeler } = desk;
  const put = name => value => setProperty(modeler, element, name, value);
  const watched = (element.attachers || []).length > 0;
  return html`
    <${PerformerChoice} desk=${desk} label=${t('performer')} value=${propertyOf(element, 'performer')} onChange=${put('performer')}/>
    <${CallChoice} desk=${desk} use="UNITS" label=${t('loop')} none=${t('loop.none')} onChange=${text => setLoop(modeler, element, text)}
      value=${getBusinessObject(element).loopCharacteristics?.get('camunda:collection') || ''}/>
    <${TermChoice} desk=${desk} value=${propertyOf(element, 'dueWithin')} onChange=${put('dueWithin')}/>
    <${TextButton} icon="pi-clock" label=${t(watched ? 'watch.another' : 'watch')} onClick=${() => desk.watch(element)}/>
    <${FormChoice} desk=${desk} element=${element} hint=${t('form.hint')}/>`;
}

function setLoop(modeler, element, text) {
  const loop = text ? modeler.get('bpmnFactory').create('bpmn:MultiInstanceLoopCharacteristics') : undefined;
  loop?.set('camunda:collection', text);
  loop?.set('camunda:elementVariable', 'unit');
  modeler.get('modeling').updateProperties(element, { loopCharacteristics: loop });
}

function FormChoice({ desk, element, hint }) {
  const { t, modeler } = desk;
  const value = propertyOf(element, 'form');
  const options = Object.entries(desk.forms()).map(([key, text]) => ({ value: key, label: nameOf(key, text) }));
  return html`<div class="modeller-together">
    <${Choice} label=${t('form')} none=${t('form.none')} hint=${hint} value=${value} options=${options} onChange=${key => setProperty(modeler, element, 'form', key)}/>
    <${TextButton} icon="pi-list" label=${t(value ? 'form.open' : 'form.new')} onClick=${() => value ? desk.openForm(value) : desk.newForm(element)}/>
  </div>`;
}

function SystemStep({ desk, element }) {
  const { t, modeler } = desk;
  return html`<${CallChoice} desk=${desk} use="DOES" label=${t('call')} none=${t('choose')} value=${getBusinessObject(element).get('camunda:expression') || ''}
    onChange=${text => modeler.get('modeling').updateProperties(element, { 'camunda:expression': text || undefined })}/>`;
}

function timerOf(element) {
  return (getBusinessObject(element).eventDefinitions || []).find(definition => definition.$type === 'bpmn:TimerEventDefinition');
}

function Timer({ desk, element, timer }) {
  const { t, modeler } = desk;
  const put = text => modeler.get('modeling').updateModdleProperties(element, timer,
    { timeDate: expression(modeler.get('moddle'), text), timeDuration: undefined, timeCycle: undefined });
  return html`<${CallChoice} desk=${desk} use="TIMES" label=${t('timer')} none=${t('choose')} value=${timer.timeDate?.body || ''} onChange=${put}/>
    ${is(element, 'bpmn:BoundaryEvent') && html`<${Check} label=${t('timer.stops')} checked=${getBusinessObject(element).cancelActivity !== false}
      onChange=${stops => modeler.get('modeling').updateProperties(element, { cancelActivity: stops })}/>`}`;
}

function Documentation({ desk, element }) {
  return html`<${Text} multiline label=${desk.t('documentation')} value=${documentationOf(element)}
    onChange=${text => setDocumentation(desk.modeler, element, text)}/>`;
}

function ModelPanel({ desk }) {
  const { t, modeler } = desk;
  const root = modeler.get('canvas').getRootElement();
  return html`<div class="modeller-inside" key="model">
    <h2>${t('kind.model')}</h2>
    <${Text} label=${t('model.name')} value=${getBusinessObject(root).name || ''} maxlength=${200}
      onChange=${name => name.trim() && modeler.get('modeling').updateProperties(root, { name: name.trim() })}/>
    <p class="field-hint">${t('model.key', getBusinessObject(root).id)}</p>
    <${Documentation} desk=${desk} element=${root}/>
    <${Group} title=${t('panel.steps')}><ol class="modeller-steps">
      ${desk.steps().map(each => html`<li key=${each.id}><${TextButton} icon="pi-angle-right" label=${desk.label(each)} onClick=${() => desk.select(each)}/></li>`)}
    </ol><//>
    <p class="field-hint">${t('panel.hint')}</p>
  </div>`;
}
