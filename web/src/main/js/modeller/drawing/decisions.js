// A way that is drawn from the choice behind a person's step is a decision of that person, and has a name and a place from the start.
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { propertyOf } from '../properties.js';
import { decisionWord } from '../slug.js';
import { comeBefore } from './come-before.js';
import { conditionOf, isOtherwise, stepBefore, waysOf } from '../ways.js';

const COME_BEFORE = 'lienthong.comeBefore';

export default class Decisions extends CommandInterceptor {
  static $inject = ['eventBus', 'commandStack', 'modeling', 'moddle', 'making'];

  constructor(eventBus, commandStack, modeling, moddle, making) {
    super(eventBus);
    Object.assign(this, { commandStack, modeling, moddle, making });
    commandStack.register(COME_BEFORE, comeBefore);
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
    this.place(flow, ways);
  }

  /** Buttons stand in the order of the model: whoever agrees finds theirs before those that ask for a reason. */
  place(flow, ways) {
    const reasoned = way => propertyOf(way, 'reason') === 'required';
    const other = ways.find(way => way !== flow && reasoned(way));
    if (other && !reasoned(flow)) this.commandStack.execute(COME_BEFORE, { flow, other });
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
