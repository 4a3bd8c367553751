// The drawing: bpmn-js, thinned out to what our models may consist of and speaking the reader's language.
import BaseModeler from 'bpmn-js/lib/Modeler';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import minimap from 'diagram-js-minimap';
import simulation from 'bpmn-js-token-simulation';
import ContextPad from './context-pad.js';
import Decisions from './decisions.js';
import Making from './making.js';
import Palette, { StepMenu } from './palette.js';
import ReplaceMenu from './replace-menu.js';
import Search from './search.js';
import SimulationWords from './simulation-words.js';

const LETTERS = { defaultStyle: { fontFamily: '"Be Vietnam Pro", sans-serif', fontSize: 13 }, externalStyle: { fontSize: 12 } };

function speaking(translate) {
  return { translate: ['value', translate] };
}

/** Colours are not drawn into the model; the page's paper is white in both themes. */
export function createModeler({ container, catalogue, t, translate, whenDrawn }) {
  return new BaseModeler({
    container,
    moddleExtensions: { camunda },
    textRenderer: LETTERS,
    lienthong: { catalogue, t, whenDrawn },
    additionalModules: [
      minimap,
      simulation,
      speaking(translate),
      {
        __init__: ['lienthongPalette', 'lienthongSteps', 'lienthongPad', 'lienthongReplace', 'lienthongDecisions', 'simulationWords'],
        paletteProvider: ['value', {}],
        bpmnSearch: ['type', Search],
        making: ['type', Making],
        lienthongPalette: ['type', Palette],
        lienthongSteps: ['type', StepMenu],
        lienthongPad: ['type', ContextPad],
        lienthongReplace: ['type', ReplaceMenu],
        lienthongDecisions: ['type', Decisions],
        simulationWords: ['type', SimulationWords],
      },
    ],
  });
}

/** For those who may not change it, and for a screen too narrow to draw on. */
export function createViewer({ container, translate }) {
  return new NavigatedViewer({ container, textRenderer: LETTERS, moddleExtensions: { camunda }, additionalModules: [speaking(translate)] });
}
