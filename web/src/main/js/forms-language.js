// form-js says a few words of its own in English, writes dates as the browser is set up, and knows telephone numbers of
// foreign countries alone. Here all follow the page and the server: they are replaced while the bundles are made, and what a
// newer form-js no longer has stops the build.
import { readFile } from 'node:fs/promises';

const inLanguage = (english, vietnamese) => `(document.documentElement.lang === 'en' ? '${english}' : '${vietnamese}')`;

const SAID = [
  ["placeholder: 'Search'", `placeholder: ${inLanguage('Search', 'Tìm')}`],
  ["undefined : 'Search'", `undefined : ${inLanguage('Search', 'Tìm')}`],
  ['placeholder: getLocaleReadableDateFormat()', `placeholder: ${inLanguage('dd/mm/yyyy', 'ngày/tháng/năm')}`],
  ["valueLabel || 'Select'", `valueLabel || ${inLanguage('Select', 'Chọn')}`],
  ["'No results'", inLanguage('No results', 'Không tìm thấy')],
  ["'All values selected'", inLanguage('All values selected', 'Đã chọn hết')],
  ['children: "Browse"', `children: ${inLanguage('Choose a file', 'Chọn tệp')}`],
  ["'No files selected'", inLanguage('No file chosen', 'Chưa chọn tệp')],
  ['`${files.length} files selected`', "files.map(file => file.name).join(', ')"],
  ["getLocaleDateFormat(locale = 'default')", `getLocaleDateFormat(locale = ${inLanguage('en-GB', 'vi-VN')})`],
];

/** As FieldCheck.java has it: 0912 345 678 as well as +84 912 345 678. */
const TELEPHONE = [/const PHONE_PATTERN = \/.*\/;/, 'const PHONE_PATTERN = /^\\+?[0-9][0-9 .-]{5,18}[0-9]$/;'];

export const inTheReadersLanguage = {
  name: 'in-the-readers-language',
  setup: build => build.onLoad({ filter: /form-js-viewer\/dist\/index\.es\.js$/ }, async ({ path }) => ({
    contents: SAID.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error('form-js does not say this any more: ' + from);
      return text.replaceAll(from, () => to);
    }, nearTelephones(await readFile(path, 'utf8'))),
  })),
};

function nearTelephones(text) {
  const [foreign, near] = TELEPHONE;
  if (!foreign.test(text)) throw new Error('form-js does not know telephone numbers any more');
  return text.replace(foreign, () => near);
}
