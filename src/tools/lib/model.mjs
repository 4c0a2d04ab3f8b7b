// Reads a bpmn-moddle tree into scopes (process, sub-process), nodes and edges.

const is = (el, ...types) => types.some((t) => el.$instanceOf && el.$instanceOf(`bpmn:${t}`));

function sizeOf(el) {
  if (is(el, 'Event')) return [36, 36];
  if (is(el, 'Gateway')) return [50, 50];
  if (is(el, 'DataStoreReference')) return [50, 50];
  if (is(el, 'DataObjectReference')) return [36, 50];
  if (is(el, 'TextAnnotation')) return annotationSize(el.text || '');
  return [120, 80];
}

export function charWidth(ch) {
  return /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/.test(ch) ? 12 : 6.5;
}
export const textWidth = (s) => [...s].reduce((w, ch) => w + charWidth(ch), 0);

/** Wraps a text; balances the lines so that no line holds a lone last character. */
export function wrap(text, max) {
  const paragraphs = text.trim().split(/\n/);
  const lines = [];
  for (const p of paragraphs) {
    const n = Math.max(1, Math.ceil(textWidth(p) / max));
    let best = null;
    for (let limit = Math.min(max, textWidth(p) / n + 0.01); limit <= max + 0.01; limit += 3) {
      const l = greedy(p, limit);
      if (!best || l.length < best.length) best = l;
      if (best.length <= n) break;
    }
    const full = greedy(p, max);
    if (!best || full.length < best.length) best = full;
    lines.push(...best);
  }
  return { lines, w: Math.ceil(Math.max(...lines.map(textWidth))) + 4, h: lines.length * 14 };
}
function greedy(p, limit) {
  const tokens = p.match(/[A-Za-z0-9_.\-]+|\s+|[^]/gu) || [''];
  const lines = [''];
  for (const t of tokens) {
    const cur = lines[lines.length - 1];
    if (cur && textWidth(cur + t.trimEnd()) > limit && !/^[，。、？！；：）》”]$/.test(t)) lines.push(t.trimStart());
    else lines[lines.length - 1] = cur + t;
  }
  return lines.map((l) => l.trim()).filter((l, i) => l || i === 0);
}
function annotationSize(text) {
  const t = wrap(text, 150);
  return [Math.max(60, Math.ceil((t.w + 18) / 2) * 2), Math.max(30, Math.ceil((t.h + 14) / 2) * 2)];
}

export function readModel(definitions) {
  const model = { definitions, roots: [], byId: new Map(), flows: new Map(), warnings: [], collaboration: null, participants: [] };
  const roots = definitions.rootElements || [];
  model.collaboration = roots.find((r) => is(r, 'Collaboration')) || null;
  const processes = roots.filter((r) => is(r, 'Process'));
  for (const p of processes) {
    const scope = readScope(p, null, model);
    const part = model.collaboration && (model.collaboration.participants || []).find((x) => x.processRef === p);
    if (model.collaboration && !part) { model.warnings.push(`process ${p.id} has no participant, not drawn`); continue; }
    if (!model.collaboration && model.roots.length) { model.warnings.push(`only the first process is drawn, not ${p.id}`); continue; }
    scope.participant = part || null;
    model.roots.push(scope);
    if ((p.laneSets || []).length) model.warnings.push(`lanes of ${p.id} are not drawn`);
  }
  if (model.collaboration && (model.collaboration.messageFlows || []).length) model.warnings.push('message flows are not drawn');
  return model;
}

function readScope(el, hostNode, model) {
  const scope = { id: el.id, el, hostNode, nodes: [], edges: [], links: [] };
  const elements = el.flowElements || [];
  for (const fe of elements) {
    if (!is(fe, 'FlowNode', 'DataObjectReference', 'DataStoreReference')) continue;
    addNode(fe, scope, model);
  }
  for (const a of el.artifacts || []) {
    if (is(a, 'TextAnnotation')) addNode(a, scope, model);
  }
  for (const n of scope.nodes) {
    if (is(n.el, 'BoundaryEvent')) {
      n.host = model.byId.get(n.el.attachedToRef && n.el.attachedToRef.id);
      if (!n.host) { model.warnings.push(`${n.id} is attached to nothing`); n.host = null; continue; }
      n.host.boundary.push(n);
    }
  }
  for (const fe of elements) {
    if (!is(fe, 'SequenceFlow')) continue;
    const source = fe.sourceRef && model.byId.get(fe.sourceRef.id);
    const target = fe.targetRef && model.byId.get(fe.targetRef.id);
    if (!source || !target) { model.warnings.push(`flow ${fe.id} has no source or target`); continue; }
    if (source.scope !== scope || target.scope !== scope) { model.warnings.push(`flow ${fe.id} crosses a sub-process border, not drawn`); continue; }
    const edge = { id: fe.id, el: fe, name: (fe.name || '').trim(), source, target, hint: {} };
    scope.edges.push(edge);
    model.flows.set(edge.id, edge);
    source.out.push(edge);
    target.in.push(edge);
  }
  for (const a of el.artifacts || []) {
    if (!is(a, 'Association')) continue;
    const source = a.sourceRef && model.byId.get(a.sourceRef.id);
    const target = a.targetRef && model.byId.get(a.targetRef.id);
    if (source && target && source.scope === scope && target.scope === scope) scope.links.push({ id: a.id, el: a, source, target });
  }
  return scope;
}

function addNode(fe, scope, model) {
  const [w, h] = sizeOf(fe);
  const kind = is(fe, 'Event') ? 'event' : is(fe, 'Gateway') ? 'gateway'
    : is(fe, 'TextAnnotation') ? 'note' : is(fe, 'Activity') ? 'activity' : 'data';
  const node = {
    id: fe.id, el: fe, kind, w, h, scope, out: [], in: [], boundary: [], host: null,
    name: (fe.name || '').trim(), col: null, row: null, span: null, child: null, collapsed: false,
  };
  scope.nodes.push(node);
  model.byId.set(node.id, node);
  if (is(fe, 'SubProcess') && ((fe.flowElements || []).length || (fe.artifacts || []).length)) {
    node.child = readScope(fe, node, model);
  }
}
