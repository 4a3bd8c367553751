// What could not be taken along, by its kind and the names that people know it by.

export class LeftOut {
  constructor() {
    this.notes = new Map();
  }

  note(kind, element) {
    if (!this.notes.has(kind)) this.notes.set(kind, new Set());
    this.notes.get(kind).add(calledBy(element));
  }

  list() {
    return [...this.notes].map(([kind, names]) => ({ kind, names: [...names] }));
  }
}

/** Empty for what has no words of its own: an id says nothing to people. */
function calledBy({ name, text, attachedToRef, categoryValueRef }) {
  return (name || text || attachedToRef?.name || categoryValueRef?.value || '').trim();
}
