// What may be done with the selected element: what the gate would refuse is not offered.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { STEP_MENU } from './palette.js';

const OURS = ['replace', 'connect', 'delete'];
const LATE = 500;

export default class ContextPad {
  static $inject = ['contextPad', 'autoPlace', 'create', 'popupMenu', 'elementFactory', 'making', 'config.lienthong'];

  constructor(contextPad, autoPlace, create, popupMenu, elementFactory, making, { t }) {
    Object.assign(this, { contextPad, autoPlace, create, popupMenu, elementFactory, making, t });
    // after the provider of bpmn-js, whose entries are thinned out here
    contextPad.registerProvider(LATE, this);
  }

  getContextPadEntries(element) {
    return entries => ({ ...this.appending(element), ...Object.fromEntries(Object.entries(entries).filter(([name]) => OURS.includes(name))) });
  }

  appending(element) {
    if (!is(element, 'bpmn:FlowNode') || is(element, 'bpmn:EndEvent') || is(element, 'bpmn:SubProcess') || element.type === 'label') return {};
    const { t } = this;
    return {
      'append-step': this.append('bpmn-icon-user-task', t('append.step'), () => this.making.shape(this.making.template('work'))),
      'append-choice': this.append('bpmn-icon-gateway-xor', t('append.choice'), () => this.elementFactory.createShape({ type: 'bpmn:ExclusiveGateway' })),
      'append-end': this.append('bpmn-icon-end-event-none', t('append.end'), () => this.elementFactory.createShape({ type: 'bpmn:EndEvent' })),
      'append-other': { group: 'model', className: 'bpmn-icon-lienthong-more', title: t('append.other'), action: { click: (event, source) => this.openMenu(source) } },
    };
  }

  append(className, title, make) {
    return {
      group: 'model', className, title,
      action: {
        click: (event, source) => this.autoPlace.append(source, make()),
        dragstart: (event, source) => this.create.start(event, make(), { source }),
      },
    };
  }

  openMenu(source) {
    const pad = this.contextPad.getPad(source).html.getBoundingClientRect();
    const position = { x: pad.left, y: pad.bottom + 5, cursor: { x: pad.left, y: pad.bottom } };
    this.popupMenu.open(source, STEP_MENU, position, { title: this.t('append.other'), width: 340, search: true });
  }
}
