// The page's words, in the reader's language.
import en from './words/en.js';
import vi from './words/vi.js';
import drawing from './words/drawing-vi.js';

const LANGUAGES = { vi, en };

export function createWords(language) {
  const words = LANGUAGES[language] || vi;
  return (key, ...values) => values.reduce((text, value, place) => text.replaceAll(`{${place}}`, value), words[key] ?? key);
}

/** What bpmn-js says by itself it says in English; the keys of this list are its sentences. */
export function createTranslate(language) {
  const words = language === 'en' ? {} : drawing;
  return (template, replacements = {}) =>
    (words[template] ?? template).replace(/\{([^}]+)\}/g, (whole, name) => replacements[name] ?? whole);
}

/** As the other pages write a moment. */
export function moment(at) {
  const zone = { timeZone: 'Asia/Ho_Chi_Minh' };
  const day = date => date.toLocaleDateString('en-GB', zone);
  const time = at.toLocaleTimeString('en-GB', { ...zone, hour: '2-digit', minute: '2-digit' });
  return day(at) === day(new Date()) ? time : time + ' ' + day(at);
}
