// Draws a process model and marks the steps where the work is now.
// It waits for the first picture of the page: on a slow processor, drawing takes longer than all that is there to read.
document.addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => setTimeout(() => {
  document.querySelectorAll('.diagram-canvas').forEach(async canvas => {
    const viewer = new window.BpmnJS({ container: canvas });
    try {
      await viewer.importXML(canvas.dataset.model);
    } catch (nothingDrawn) {
      // a model may come without a drawing; the outline beside it says the same
      canvas.hidden = true;
      return;
    }
    const drawing = viewer.get('canvas');
    // a little smaller than what fits exactly, which cuts the outermost lines
    drawing.zoom(drawing.zoom('fit-viewport', 'auto') * 0.95, 'auto');
    // a case file may wait in another model too, which has a drawing of its own
    const here = (canvas.dataset.tokens || '').split(' ').filter(step => step && viewer.get('elementRegistry').get(step));
    here.forEach(step => drawing.addMarker(step, 'here'));
    // how much waits where
    Object.entries(JSON.parse(canvas.dataset.heat || '{}')).forEach(([step, load]) => {
      if (viewer.get('elementRegistry').get(step)) {
        const badge = document.createElement('span');
        badge.className = 'heat-badge';
        badge.textContent = load.words;
        viewer.get('overlays').add(step, { position: { top: -12, left: 4 }, html: badge });
        drawing.addMarker(step, 'heat-' + load.degree);
      }
    });
    // what differs from another version
    ['added', 'removed', 'changed'].forEach(kind => (canvas.dataset[kind] || '').split(' ')
      .filter(id => id && viewer.get('elementRegistry').get(id))
      .forEach(id => drawing.addMarker(id, kind)));
  });
})));
