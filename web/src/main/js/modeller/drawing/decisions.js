// A way that is drawn from the choice behind a person's step is a decision of that person, and has a name from the start.
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { decisionWord } from '../slug.js';
import { conditionOf, isOtherwise, stepBefore, waysOf } from '../ways.js';

export default class Decisions extends CommandInterceptor {
  static $inject = ['eventBus', 'modeling', 'moddle', 'making'];

  constructor(eventBus, modeling, moddle, making) {
    super(eventBus);
    Object.assign(this, { modeling, moddle, making });
    this.postExecuted('connection.create', event => this.nameNew(event.context.connection));
    // a gateway alone is no choice: with one way out it needs no condition
    this.preExecute('connection.delete', ({ context }) => { context.lienthongChoice = context.connection.source; });
    this.postExecuted('connection.delete', ({ context }) => this.settle(context.lienthongChoice));
  }

  nameNew(flow) {
    const choice = flow.source;
    if (!is(flow, 'bpmn:SequenceFlow') || !is(choice, 'bpmn:ExclusiveGateway')) return;
    const ways = waysOf(choice);
    if (!stepBefore(choice) || ways.length < 2) return;
    ways.filter(way => !conditionOf(way) && !isOtherwise(way)).forEach(way => this.name(way, choice));
  }

  name(way, choice) {
    const { businessObject } = way;
    const label = businessObject.name || this.making.freeLabel(choice);
    const taken = waysOf(choice).map(each => conditionOf(each)?.decision).filter(Boolean);
    const body = "${decision == '" + decisionWord(label, taken) + "'}";
    this.modeling.updateProperties(way, { name: label, conditionExpression: this.moddle.create('bpmn:FormalExpression', { body }) });
  }

  /** The only way that is left is no decision any more. */
  settle(choice) {
    if (!choice?.parent || !is(choice, 'bpmn:ExclusiveGateway')) return;
    const [only, ...others] = waysOf(choice);
    if (only && !others.length && conditionOf(only)) this.modeling.updateProperties(only, { conditionExpression: undefined });
  }
}
