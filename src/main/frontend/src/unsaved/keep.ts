import { formIn } from './form';

const START = 'camunda-form:undefined';

/** Of which process the draft of a start form is; Tasklist keeps one for all of them. */
const STARTED = 'mingjian:start-form';

/** The key under which Tasklist itself looks for a draft when it opens the form. */
export function draftKey(form: Element, address: string): string | null {
  if (form.closest('.modal-dialog')) {
    return START;
  }
  const task = /[?&]task=([^&]+)/.exec(address)?.[1];
  return task ? `camunda-form:${task}` : null;
}

/** Drops what is written in the form of this task. */
export function dropDraft(storage: Storage, task: string): void {
  storage.removeItem(`camunda-form:${task}`);
}

/** Puts the draft of this process where Tasklist will look for it, and the one that lies there aside. */
export function changeStartForm(storage: Storage, process: string): void {
  const before = storage.getItem(STARTED);
  if (before === process) {
    return;
  }
  const lying = storage.getItem(START);
  if (before !== null && lying !== null) {
    storage.setItem(`${START}:${before}`, lying);
  }
  const own = storage.getItem(`${START}:${process}`);
  storage.removeItem(START);
  if (own !== null) {
    storage.setItem(START, own);
    storage.removeItem(`${START}:${process}`);
  }
  storage.setItem(STARTED, process);
}

const kept = new WeakSet<Element>();

function keep(container: Element): void {
  const form = formIn(container);
  const key = draftKey(container, window.location.hash);
  if (!form || !key) {
    return;
  }
  kept.add(container);
  form.onChange(() => window.localStorage.setItem(key, JSON.stringify(form.fields())));
}

/**
 * Keeps each change of an open form in this browser, as 暂存 does, so that neither a session that ends nor a page that
 * closes takes away what has been written. Tasklist fills it in when the form is opened again, and drops it when the
 * form has been submitted.
 */
export function keepUnsaved(): void {
  const touched = (event: Event) => {
    const at = event.target instanceof Element ? event.target : null;
    const container = at?.closest('.fjs-container');
    if (container && !kept.has(container)) {
      keep(container);
    }
    const process = event.type === 'click' ? at?.closest('.modal-dialog ul.processes a')?.textContent?.trim() : null;
    if (process) {
      changeStartForm(window.localStorage, process);
    }
  };
  for (const event of ['focusin', 'pointerdown', 'input', 'click']) {
    document.addEventListener(event, touched, { capture: true });
  }
  // The form waits a moment for the next key before it takes a text, and not when the field is left.
  window.addEventListener('pagehide', () => {
    if (document.activeElement instanceof HTMLElement && document.activeElement.closest('.fjs-container')) {
      document.activeElement.blur();
    }
  });
}
