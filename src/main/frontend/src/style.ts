import diagram from 'bpmn-js/dist/assets/diagram-js.css?inline';
import bpmn from 'bpmn-js/dist/assets/bpmn-js.css?inline';
import desk from './desk.css?inline';
import files from './files/files.css?inline';

/** Puts the styles of the file into the page, once. */
export function dress(): void {
  const style = document.createElement('style');
  style.textContent = [diagram, bpmn, desk, files].join('\n');
  document.head.append(style);
}
