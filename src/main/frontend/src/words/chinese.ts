import { translate } from './table';

const ATTRIBUTES = ['placeholder', 'title', 'aria-label', 'alt', 'label', 'uib-tooltip'];

/** Texts of cases, names and values of variables, and what somebody types are never touched. */
const LEFT_ALONE = '.mj-case, .mj-inbox, .mj-find, td.col-name, td.col-value, .fjs-form-field-text, textarea, [contenteditable], script, style, .djs-container';

function text(node: Text): void {
  const chinese = translate(node.data);
  const parent = node.parentElement;
  if (chinese === null || !parent || parent.closest(LEFT_ALONE)) {
    return;
  }
  if (parent instanceof HTMLOptionElement && !parent.hasAttribute('value')) {
    return;
  }
  node.data = chinese;
}

function attributes(element: Element): void {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    const chinese = value === null ? null : translate(value);
    if (chinese !== null) {
      element.setAttribute(name, chinese);
    }
  }
}

function below(node: Node): void {
  if (node instanceof Text) {
    text(node);
    return;
  }
  if (!(node instanceof Element)) {
    return;
  }
  attributes(node);
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode;
    if (at instanceof Text) {
      text(at);
    } else if (at instanceof Element) {
      attributes(at);
    }
  }
}

/** Keeps the page in Chinese: every change is translated before it is painted. */
export function watch(): void {
  document.documentElement.lang = 'zh-CN';
  below(document.body);
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'childList') {
        change.addedNodes.forEach(below);
      } else if (change.type === 'characterData') {
        below(change.target);
      } else if (change.target instanceof Element) {
        attributes(change.target);
      }
    }
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES
  });
}
