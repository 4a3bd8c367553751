// The condition of a way: a decision, comparisons with what was filled in, or both. What was written otherwise stays as it is.

const WHOLE = /^\$\{([^{}]*)\}$/;
const DECISION = /^decision\s*==\s*'([^'\\]*)'$/;
const COMPARISON = /^facts\.([A-Za-z_]\w*)\s*(==|!=|<=|>=|<|>)\s*(null|true|false|-?\d+(?:\.\d+)?|'[^'\\]*')$/;

export const COMPARISONS = ['==', '!=', '>', '>=', '<', '<=', 'filled', 'empty'];

/** {decision, join, comparisons} or {other} for what this page cannot show in words; null where there is no condition. */
export function parseCondition(text) {
  if (!text || !text.trim()) return null;
  const inner = WHOLE.exec(text.trim())?.[1].trim();
  const join = inner?.includes('||') ? '||' : '&&';
  const parts = (inner ?? '').split(join).map(part => part.trim());
  const decisions = parts.map(part => DECISION.exec(part)?.[1]).filter(word => word !== undefined);
  const comparisons = parts.map(comparison).filter(Boolean);
  const shown = decisions.length + comparisons.length === parts.length
    && decisions.length <= 1 && !(decisions.length && join === '||');
  return shown ? { decision: decisions[0] ?? '', join, comparisons } : { other: text };
}

function comparison(part) {
  const found = COMPARISON.exec(part);
  if (!found) return null;
  const [, field, operator, written] = found;
  if (written === 'null') {
    return operator === '!=' ? { field, operator: 'filled', value: '' } : operator === '==' ? { field, operator: 'empty', value: '' } : null;
  }
  return { field, operator, value: written.startsWith("'") ? written.slice(1, -1) : written };
}

/** @param kindOf tells 'number', 'truth' or 'text' of a field's key */
export function formatCondition({ decision, join, comparisons }, kindOf) {
  const parts = [
    ...(decision ? [`decision == '${decision}'`] : []),
    ...comparisons.filter(each => each.field).map(each => written(each, kindOf(each.field))),
  ];
  return parts.length ? '${' + parts.join(` ${decision ? '&&' : join || '&&'} `) + '}' : '';
}

function written({ field, operator, value }, kind) {
  if (operator === 'filled') return `facts.${field} != null`;
  if (operator === 'empty') return `facts.${field} == null`;
  return `facts.${field} ${operator} ${literal(value, kind)}`;
}

function literal(value, kind) {
  if (kind === 'number') return /^-?\d+(\.\d+)?$/.test(value) ? value : '0';
  if (kind === 'truth') return value === 'false' ? 'false' : 'true';
  return quoted(value);
}

/** A text as a model may write it: without the few characters that would end it or begin something else. */
export function quoted(value) {
  return "'" + value.replace(/'/g, '’').replace(/[\\{}]/g, '').replace(/\s+/g, ' ') + "'";
}
