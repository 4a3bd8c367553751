// The drawing as a file, as a picture, on paper.

export function download(name, text, type) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export function downloadModel(key, { xml, forms }) {
  download(key + '.bpmn', xml, 'application/xml');
  Object.entries(forms).forEach(([form, text]) => download(`${key}.${form}.form`, text, 'application/json'));
}

/** On paper stands the drawing alone, with its name, as large as the sheet. */
export function print(name, svg) {
  const sheet = document.createElement('div');
  const title = document.createElement('h1');
  const picture = document.createElement('img');
  sheet.className = 'modeller-print';
  title.textContent = name;
  picture.alt = name;
  picture.addEventListener('load', () => window.print());
  window.addEventListener('afterprint', () => sheet.remove(), { once: true });
  picture.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
  sheet.append(title, picture);
  document.body.append(sheet);
}

export function choose(accept) {
  return new Promise(resolve => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.className = 'hidden';
    input.addEventListener('change', () => {
      resolve(input.files[0] || null);
      input.remove();
    });
    input.addEventListener('cancel', () => {
      resolve(null);
      input.remove();
    });
    document.body.append(input);
    input.click();
  });
}
