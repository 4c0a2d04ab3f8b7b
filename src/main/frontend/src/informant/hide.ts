import { taskIn } from '../page';
import { Refused } from '../server';
import { informants } from './informants';

export const LABEL = '检举控告人';

/** Only where the server says that there is nothing here for this officer; the tab itself tells any other failure. */
export const hides = (failure: unknown): boolean =>
  failure instanceof Refused && (failure.status === 404 || failure.status === 403);

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
      .catch((failure: unknown) => !hides(failure))
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
