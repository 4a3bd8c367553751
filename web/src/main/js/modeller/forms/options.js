import { slug } from '../slug.js';

/** One option a line; an option that keeps its label keeps its value. */
export function options(text, former) {
  const taken = [];
  return [...new Set(text.split('\n').map(line => line.trim()).filter(Boolean))].map(label => {
    const value = former.find(option => option.label === label)?.value || slug(label, 40) || 'option-' + (taken.length + 1);
    const free = taken.includes(value) ? value + '-' + (taken.length + 1) : value;
    taken.push(free);
    return { label, value: free };
  });
}
