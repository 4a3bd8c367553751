// form-js says a few words of its own in English and writes dates as the browser is set up. Here both follow the page: the
// words are replaced while the bundles are made, and a word that a newer form-js no longer has stops the build.
import { readFile } from 'node:fs/promises';

const inLanguage = (english, vietnamese) => `(document.documentElement.lang === 'en' ? '${english}' : '${vietnamese}')`;

const SAID = [
  ["placeholder: 'Search'", `placeholder: ${inLanguage('Search', 'Tìm')}`],
  ["undefined : 'Search'", `undefined : ${inLanguage('Search', 'Tìm')}`],
  ["valueLabel || 'Select'", `valueLabel || ${inLanguage('Select', 'Chọn')}`],
  ["'No results'", inLanguage('No results', 'Không tìm thấy')],
  ["'All values selected'", inLanguage('All values selected', 'Đã chọn hết')],
  ['children: "Browse"', `children: ${inLanguage('Choose a file', 'Chọn tệp')}`],
  ["'No files selected'", inLanguage('No file chosen', 'Chưa chọn tệp')],
  ['} files selected`', '} ${' + inLanguage('files chosen', 'tệp đã chọn') + '}`'],
  ["getLocaleDateFormat(locale = 'default')", `getLocaleDateFormat(locale = ${inLanguage('en-GB', 'vi-VN')})`],
];

export const inTheReadersLanguage = {
  name: 'in-the-readers-language',
  setup: build => build.onLoad({ filter: /form-js-viewer\/dist\/index\.es\.js$/ }, async ({ path }) => ({
    contents: SAID.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error('form-js does not say this any more: ' + from);
      return text.replaceAll(from, () => to);
    }, await readFile(path, 'utf8')),
  })),
};
