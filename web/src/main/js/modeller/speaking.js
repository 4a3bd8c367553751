/**
 * Some packages know no other language than English: whatever they put on the page is said in the reader's as soon as it
 * appears. Colours that the build has turned into data, because our content policy refuses them in markup, are put on.
 *
 * @param translate gives a text of the package in the reader's language, or the same
 * @param within selects the package's own parts
 * @returns ends it
 */
export function speaking(container, translate, within) {
  const put = node => {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element?.closest(within) && !element?.querySelector(within)) return;
    if (node.nodeType === Node.TEXT_NODE) {
      say(node);
      return;
    }
    [element, ...element.querySelectorAll('*')].filter(each => each.closest(within)).forEach(each => {
      if (each.dataset.style) {
        each.style.cssText = each.dataset.style;
        delete each.dataset.style;
      }
      ['title', 'placeholder', 'aria-label'].forEach(name => each.hasAttribute(name) && sayAttribute(each, name));
      each.childNodes.forEach(say);
    });
  };
  const say = text => {
    const words = text.nodeType === Node.TEXT_NODE ? text.nodeValue.trim() : '';
    const said = words && translate(words);
    if (words && said !== words) text.nodeValue = text.nodeValue.replace(words, said);
  };
  const sayAttribute = (element, name) => {
    const words = element.getAttribute(name);
    const said = translate(words);
    if (said !== words) element.setAttribute(name, said);
  };
  put(container);
  const observer = new MutationObserver(changes => changes.forEach(({ type, target, addedNodes }) =>
    type === 'characterData' ? put(target) : type === 'attributes' ? put(target) : addedNodes.forEach(put)));
  observer.observe(container, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['title', 'placeholder'] });
  return () => observer.disconnect();
}
