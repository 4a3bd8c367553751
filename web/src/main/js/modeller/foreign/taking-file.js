// A file of another drawing program takes the place of what is drawn; the person is told what did not come along, and may go back.
import { layoutProcess } from 'bpmn-auto-layout';
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { Declined, takeIn } from './take-in.js';

export async function takeFile(app, file) {
  const former = (await app.modeler.saveXML({ format: true })).xml;
  try {
    const { xml, drawn, resized, left } = await takeIn(await file.text(), app.key, app.desk.name(), app.modeler.get('moddle'));
    await app.importXml(drawn ? xml : await layoutProcess(xml));
    leadOn(app.modeler, drawn ? resized : choices(app.modeler));
    app.changed();
    app.tell({ ...told(app, file, left), buttons: [{ name: 'undoImport', does: () => goBack(app, former) }] });
  } catch (error) {
    if (!(error instanceof Declined)) await app.importXml(former);
    app.tell({ id: 'imported', kind: 'error', text: app.t('notice.declined', file.name, app.t('declined.' + (error.reason || 'notBpmn'))) });
  }
}

function told({ t }, file, left) {
  return {
    id: 'imported', kind: left.length ? 'warn' : 'info', text: t(left.length ? 'notice.imported' : 'notice.importedWhole', file.name),
    items: left.map(({ kind, names }) => t('left.' + kind, names.map(name => name || t('left.unnamed')).join(', '))),
  };
}

/** Laid out anew, a choice's name would lie on its way down; led on again, it steps aside. */
function choices(modeler) {
  return modeler.get('elementRegistry').filter(each => is(each, 'bpmn:Gateway')).map(each => each.id);
}

/** What became larger or smaller than it was is met again by its arrows. */
function leadOn(modeler, resized) {
  const elements = resized.map(id => modeler.get('elementRegistry').get(id)).filter(Boolean);
  new Set(elements.flatMap(element => [...element.incoming, ...element.outgoing])).forEach(flow => modeler.get('modeling').layoutConnection(flow));
  // it is how the drawing begins, nothing that the person did
  modeler.get('commandStack').clear();
}

async function goBack(app, former) {
  await app.importXml(former);
  app.changed();
  app.commands.close('imported');
}
