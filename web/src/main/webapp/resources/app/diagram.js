// Draws a process model and marks the steps where the work is now.
document.addEventListener('DOMContentLoaded', () => {
  document.querySelectorAll('.diagram-canvas').forEach(async canvas => {
    const viewer = new window.BpmnJS({ container: canvas });
    await viewer.importXML(canvas.dataset.model);
    const drawing = viewer.get('canvas');
    // a little smaller than what fits exactly, which cuts the outermost lines
    drawing.zoom(drawing.zoom('fit-viewport', 'auto') * 0.95, 'auto');
    (canvas.dataset.tokens || '').split(' ').filter(Boolean).forEach(step => drawing.addMarker(step, 'here'));
  });
});
