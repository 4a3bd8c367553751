// The palette with what our models may consist of, and the menu of all steps of administration.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { offered } from './step-templates.js';

export const STEP_MENU = 'lienthong-steps';

export default class Palette {
  static $inject = ['palette', 'create', 'elementFactory', 'handTool', 'lassoTool', 'spaceTool', 'globalConnect', 'popupMenu', 'canvas', 'making', 'config.lienthong'];

  constructor(palette, create, elementFactory, handTool, lassoTool, spaceTool, globalConnect, popupMenu, canvas, making, { t }) {
    Object.assign(this, { create, elementFactory, handTool, lassoTool, spaceTool, globalConnect, popupMenu, canvas, making, t });
    palette.registerProvider(this);
  }

  getPaletteEntries() {
    const { t } = this;
    // what a sign means is said where the mouse rests; the palette itself says it to screen readers alone
    const html = title => `<div class="entry" draggable="true" title="${title}"></div>`;
    const tool = (className, title, click) => ({ group: 'tools', className, title, html: html(title), action: { click } });
    const element = (group, className, title, make) => {
      const start = event => this.create.start(event, make());
      return { group, className, title, html: html(title), action: { dragstart: start, click: start } };
    };
    const plain = (type, options) => () => this.elementFactory.createShape({ type, ...options });
    const template = name => () => this.making.shape(this.making.template(name));
    return {
      'hand-tool': tool('bpmn-icon-hand-tool', t('tool.hand'), event => this.handTool.activateHand(event)),
      'lasso-tool': tool('bpmn-icon-lasso-tool', t('tool.lasso'), event => this.lassoTool.activateSelection(event)),
      'space-tool': tool('bpmn-icon-space-tool', t('tool.space'), event => this.spaceTool.activateSelection(event)),
      'connect-tool': tool('bpmn-icon-connection-multi', t('tool.connect'), event => this.globalConnect.start(event)),
      'tool-separator': { group: 'tools', separator: true },
      'create-start': element('event', 'bpmn-icon-start-event-none', t('create.start'), plain('bpmn:StartEvent')),
      'create-step': element('activity', 'bpmn-icon-user-task', t('create.step'), template('work')),
      'create-choice': element('gateway', 'bpmn-icon-gateway-xor', t('create.choice'), plain('bpmn:ExclusiveGateway')),
      'create-parallel': element('gateway', 'bpmn-icon-gateway-parallel', t('create.parallel'), plain('bpmn:ParallelGateway')),
      'create-end': element('end', 'bpmn-icon-end-event-none', t('create.end'), plain('bpmn:EndEvent')),
      'create-other': {
        group: 'end', className: 'bpmn-icon-lienthong-more', title: t('create.other'), html: html(t('create.other')),
        action: { click: event => this.openMenu(event) },
      },
    };
  }

  openMenu(event) {
    const position = { x: (event.clientX || 80) + 24, y: (event.clientY || 160) - 24, cursor: { x: event.clientX, y: event.clientY } };
    this.popupMenu.open(this.canvas.getRootElement(), STEP_MENU, position, { title: this.t('create.other'), width: 340, search: true });
  }
}

/** Every template with its name and what it is for; chosen from the palette it is dragged, from a step's pad it is appended. */
export class StepMenu {
  static $inject = ['popupMenu', 'create', 'autoPlace', 'making', 'selection', 'config.lienthong'];

  constructor(popupMenu, create, autoPlace, making, selection, { catalogue, t, whenDrawn }) {
    Object.assign(this, { create, autoPlace, making, selection, catalogue, t, whenDrawn });
    popupMenu.registerProvider(STEP_MENU, this);
  }

  getPopupMenuEntries(target) {
    const append = is(target, 'bpmn:FlowNode');
    return Object.fromEntries(offered(this.catalogue).map(template => ['step-' + template.name, {
      label: this.t('template.' + template.name),
      description: this.t('template.' + template.name + '.text'),
      className: template.icon,
      action: {
        click: event => append ? this.append(target, template) : this.drag(event, template),
        dragstart: event => this.drag(event, template, append ? target : null),
      },
    }]));
  }

  append(source, template) {
    const shape = this.autoPlace.append(source, this.making.shape(template));
    this.whenDrawn(shape, template);
  }

  drag(event, template, source) {
    this.create.start(event, this.making.shape(template), source ? { source } : {});
  }
}
