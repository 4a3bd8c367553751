// What could not be taken along, by its kind and the names that people know it by.

export class LeftOut {
  constructor() {
    this.notes = new Map();
  }

  note(kind, element) {
    if (!this.notes.has(kind)) this.notes.set(kind, new Set());
    this.notes.get(kind).add(element?.name || element?.id || '');
  }

  list() {
    return [...this.notes].map(([kind, names]) => ({ kind, names: [...names] }));
  }
}
