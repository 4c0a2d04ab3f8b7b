import { informants } from './informants';

export const LABEL = '检举控告人';

/** The id of the task that is open in an address of Tasklist. */
export function taskIn(hash: string): string | null {
  const found = /[?&]task=([^&]+)/.exec(hash);
  return found?.[1] ? decodeURIComponent(found[1]) : null;
}

let asked: string | null = null;
let shown = false;

function apply(): void {
  document.querySelectorAll<HTMLLIElement>('.tabbed-content .nav-tabs > li').forEach((tab) => {
    if (tab.textContent?.trim() === LABEL) {
      tab.style.display = shown ? '' : 'none';
    }
  });
}

function ask(): void {
  const task = taskIn(window.location.hash);
  if (task === asked) {
    return;
  }
  asked = task;
  shown = false;
  apply();
  if (task) {
    informants
      .entry(task)
      .then(() => true)
      .catch(() => false)
      .then((mine) => {
        if (task === asked) {
          shown = mine;
          apply();
        }
      });
  }
}

let watching = false;

/** Tasklist shows every tab at every task; this one only where the server says that it is for this officer and task. */
export function hideTab(): void {
  asked = null;
  ask();
  if (!watching) {
    watching = true;
    window.addEventListener('hashchange', ask);
    new MutationObserver(() => {
      ask();
      apply();
    }).observe(document.body, { childList: true, subtree: true });
  }
}
