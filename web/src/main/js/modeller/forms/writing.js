// How a line must be written, in words: a usual kind, or a sample in which three signs stand for what differs. A form keeps
// it as what browser and server check.

/** What stands in a sample for a digit, for a letter, for anything. */
const SIGNS = [['#', '[0-9]'], ['@', '[A-Za-zÀ-ỹ]'], ['*', '.*']];
const PATTERNS = { digits: '^[0-9]+$', identity: '^[0-9]{12}$' };
const TYPES = ['email', 'phone'];
const PLAIN = /[\p{L}\p{N} \-/_:,;'"%&<>=!~`]/u;

export const WRITINGS = [...Object.keys(PATTERNS), ...TYPES, 'sample'];

/** Empty for any text, 'other' for a pattern that was written elsewhere. */
export function writingOf({ pattern, validationType } = {}) {
  if (TYPES.includes(validationType)) return validationType;
  if (!pattern) return '';
  return Object.keys(PATTERNS).find(kind => PATTERNS[kind] === pattern) || (sampleOf(pattern) === null ? 'other' : 'sample');
}

/** What a field's rules say about a kind of writing; a sample says its own. */
export function rulesOf(writing) {
  return { pattern: PATTERNS[writing], validationType: TYPES.includes(writing) ? writing : undefined };
}

export function patternOf(sample) {
  return sample ? '^' + [...sample.normalize('NFC')].map(sign => Object.fromEntries(SIGNS)[sign] ?? plain(sign)).join('') + '$' : undefined;
}

function plain(sign) {
  if (PLAIN.test(sign)) return sign;
  return ['^', '\\', ']', '['].includes(sign) ? '\\' + sign : `[${sign}]`;
}

/** Null for what no sample makes. */
export function sampleOf(pattern) {
  let rest = pattern.replace(/^\^|\$$/g, '');
  let sample = '';
  while (rest) {
    const known = SIGNS.find(([, written]) => rest.startsWith(written));
    const length = known ? known[1].length : rest[0] === '[' ? 3 : rest[0] === '\\' ? 2 : 1;
    sample += known ? known[0] : rest.slice(0, length).replace(/^\[|^\\|\]$/g, '') || rest[1] || '';
    rest = rest.slice(length);
  }
  return patternOf(sample) === pattern ? sample : null;
}
