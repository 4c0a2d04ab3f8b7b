import { createElement } from 'react';
import { type Root, createRoot } from 'react-dom/client';
import { dressed } from '../mount';
import type { Subject } from './earlier';
import { EarlierPanel } from './EarlierPanel';

const NAME = 'input[id$="-Field_subjectName"], input[id$="Field_subjectName"]';

const valueOf = (form: Element, field: string) =>
  form.querySelector<HTMLInputElement | HTMLTextAreaElement>(`input[id$="${field}"], textarea[id$="${field}"]`)?.value ?? '';

function read(form: Element): Subject {
  return {
    subjectName: valueOf(form, 'Field_subjectName'),
    subjectOrganisation: valueOf(form, 'Field_subjectOrganisation'),
    allegation: valueOf(form, 'Field_allegation')
  };
}

let root: Root | null = null;
let place: HTMLElement | null = null;

function leave(): void {
  root?.unmount();
  root = null;
  place?.remove();
  place = null;
}

function look(): void {
  if (place && !place.isConnected) {
    leave();
  }
  const form = document.querySelector(`.modal ${NAME.split(', ').join(', .modal ')}`)?.closest('.fjs-container');
  if (!form?.querySelector('[id$="Field_allegation"]')) {
    return;
  }
  if (place?.previousElementSibling === form) {
    return;
  }
  leave();
  place = document.createElement('div');
  place.className = 'mj-earlier-place';
  form.after(place);
  root = createRoot(place);
  root.render(
    dressed(
      createElement(EarlierPanel, {
        read: () => read(form),
        onTyped: (hear: () => void) => {
          const later = () => window.setTimeout(hear, 0);
          form.addEventListener('input', later);
          form.addEventListener('change', later);
          return () => {
            form.removeEventListener('input', later);
            form.removeEventListener('change', later);
          };
        }
      })
    )
  );
}

let watching = false;

/** Puts the panel under the form by which a clue is registered, whenever Tasklist opens it. */
export function watchStart(): void {
  if (!watching) {
    watching = true;
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  }
}
