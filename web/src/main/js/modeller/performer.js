// Who takes a step, as a model writes it: HEAD@ISSUER, HEAD@ABOVE, HEAD@UNIT:H05.07, ADDRESSEE.

const NAMED_UNIT = 'UNIT:';

/** What the two choices of the panel show; empty ones for a step that names nobody yet. */
export function parsePerformer(text) {
  const [post, place = ''] = (text || '').split('@');
  return place.startsWith(NAMED_UNIT)
    ? { post, unit: 'UNIT', code: place.slice(NAMED_UNIT.length) }
    : { post, unit: place, code: '' };
}

/** Empty while something is not chosen yet. */
export function formatPerformer({ post, unit, code }) {
  if (post === 'ADDRESSEE') return post;
  if (!post || !unit || unit === 'UNIT' && !code) return '';
  return post + '@' + (unit === 'UNIT' ? NAMED_UNIT + code : unit);
}
