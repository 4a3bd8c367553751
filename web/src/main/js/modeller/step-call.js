// What a step without people does, as a model writes it: ${matterSteps.notify('HEAD@ISSUER', 'Đã xong')}.
import { quoted } from './condition.js';

const CALL = /^\$\{\s*([A-Za-z_]\w*\.[A-Za-z_]\w*)\(([^{}]*)\)\s*\}$/;
const ARGUMENT = /\s*('[^'\\]*'|[A-Za-z_][\w.]*|\d+(?:\.\d+)?)\s*(?:,|$)/y;

/** {name, values}, or null for what is no call of a step. */
export function parseCall(text) {
  const found = CALL.exec((text || '').trim());
  if (!found) return null;
  const values = [];
  ARGUMENT.lastIndex = 0;
  while (ARGUMENT.lastIndex < found[2].length) {
    const argument = ARGUMENT.exec(found[2]);
    if (!argument) return null;
    values.push(argument[1].startsWith("'") ? argument[1].slice(1, -1) : argument[1]);
  }
  return { name: found[1], values };
}

/** @param step of the catalogue: {name, parameters: [{kind}]} */
export function formatCall(step, values) {
  return '${' + step.name + '(' + step.parameters.map((parameter, place) => written(parameter, values[place] ?? '')).join(', ') + ')}';
}

function written({ kind }, value) {
  return kind === 'days' ? String(Math.max(1, parseInt(value, 10) || 1)) : quoted(value);
}
