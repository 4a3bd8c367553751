// Where what was kept stands on the drawing: at the same places as in the source.

const LEAST = 60;

export class Places {
  /** @param made the elements that were kept, each by its element of the source */
  constructor(create, key, made) {
    Object.assign(this, { create, key, made, resized: [] });
  }

  /** @returns {drawn, diagram, resized}: whether every element has its place, the drawing, and what is not as large as it was */
  take(source, ours) {
    const places = new Map((source.diagrams || []).flatMap(diagram => diagram.plane?.planeElement || [])
      .filter(place => place.bpmnElement).map(place => [place.bpmnElement, place]));
    const plane = this.create('bpmndi:BPMNPlane', { id: this.key + '-plane', bpmnElement: ours });
    plane.planeElement = [...this.made].map(([from, own]) => this.place(places.get(from), own, plane)).filter(Boolean);
    const diagram = this.create('bpmndi:BPMNDiagram', { id: this.key + '-diagram', plane });
    plane.$parent = diagram;
    return { drawn: plane.planeElement.length === this.made.size, diagram, resized: this.resized };
  }

  place(place, own, plane) {
    const isFlow = own.$type === 'bpmn:SequenceFlow';
    if (!place || (isFlow ? (place.waypoint || []).length < 2 : !place.bounds)) return null;
    const copy = this.create(isFlow ? 'bpmndi:BPMNEdge' : 'bpmndi:BPMNShape', { id: own.id + '-place', bpmnElement: own }, plane);
    if (isFlow) {
      copy.waypoint = place.waypoint.map(({ x, y }) => this.create('dc:Point', { x, y }, copy));
    } else {
      copy.bounds = this.bounds(place.bounds, copy, own);
      if (own.$type === 'bpmn:ExclusiveGateway') copy.isMarkerVisible = true;
      if (own.$type === 'bpmn:SubProcess') copy.isExpanded = place.isExpanded !== false;
    }
    if (place.label?.bounds) {
      copy.label = this.create('bpmndi:BPMNLabel', {}, copy);
      copy.label.bounds = this.bounds(place.label.bounds, copy.label);
    }
    return copy;
  }

  bounds({ x, y, width, height }, parent, own) {
    if (!own || !this.isOddStep(own, width, height)) return this.create('dc:Bounds', { x, y, width, height }, parent);
    this.resized.push(own.id);
    const wide = width < LEAST ? 100 : 140;
    return this.create('dc:Bounds', { x: x + width / 2 - wide / 2, y: y + height / 2 - 40, width: wide, height: 80 }, parent);
  }

  /** An opened sub-process or an event that became one step does not stay as large as it was. */
  isOddStep({ $type }, width, height) {
    return ['bpmn:UserTask', 'bpmn:ServiceTask'].includes($type) && (width > 200 || height > 120 || width < LEAST);
  }
}
