// The grid: reading layout.txt, computing one, and printing it.

const SIDES = new Set(['left', 'right', 'top', 'bottom']);
const num = (s) => (/^-?\d+(\.\d+)?$/.test(s) ? Number(s) : null);

export function parseLayout(text, model) {
  const errors = [];
  const seen = new Set();
  text.split(/\r?\n/).forEach((raw, i) => {
    const line = raw.replace(/#.*/, '').trim();
    if (!line) return;
    const [id, ...rest] = line.split(/\s+/);
    const bad = (m) => errors.push(`line ${i + 1}: ${id}: ${m}`);
    if (seen.has(id)) return bad('given twice');
    seen.add(id);
    const flow = model.flows.get(id);
    if (flow) {
      for (const r of rest) {
        const [k, v] = r.split('=');
        if ((k === 'exit' || k === 'enter') && SIDES.has(v)) flow.hint[k] = v;
        else if (k === 'via' && v) {
          flow.hint.via = v.split(',').map((p) => {
            const [axis, at] = p.split(':');
            if ((axis !== 'row' && axis !== 'col') || num(at || '') === null) bad(`bad hint ${r}`);
            return { axis, at: Number(at) };
          });
        } else bad(`bad hint ${r}`);
      }
      return;
    }
    const node = model.byId.get(id);
    if (!node) return bad('no such element');
    const opts = rest.filter((r) => r.includes('=') || r === 'collapsed');
    const pos = rest.filter((r) => !opts.includes(r));
    for (const o of opts) {
      const [k, v] = o.split('=');
      let m;
      if (o === 'collapsed' && node.child) node.collapsed = true;
      else if (k === 'span' && (m = /^(\d+)x(\d+)$/.exec(v))) node.span = [Number(m[1]), Number(m[2])];
      else if (k === 'at' && node.host && num(v) !== null) node.at = Number(v);
      else bad(`bad option ${o}`);
    }
    if (node.host) {
      if (pos[0] !== 'top' && pos[0] !== 'bottom') return bad('a boundary event wants: top|bottom [slot]');
      node.side = pos[0];
      if (pos[1] !== undefined) {
        if (num(pos[1]) === null) return bad(`bad slot ${pos[1]}`);
        node.slot = Number(pos[1]);
      }
    } else {
      if (pos.length !== 2 || num(pos[0]) === null || num(pos[1]) === null) return bad('wants: col row');
      node.col = Number(pos[0]);
      node.row = Number(pos[1]);
    }
  });
  const need = (scope) => {
    for (const n of scope.nodes) {
      if (!n.host && n.col === null) errors.push(`no line for ${n.id} (${n.name || n.el.$type})`);
      if (n.child && !n.collapsed) need(n.child);
    }
  };
  model.roots.forEach(need);
  return errors;
}

/** Computes col/row for every node of one scope; sizes of sub-processes are known here. */
export function autoLayout(scope) {
  const CELL = 170;
  const nodes = scope.nodes.filter((n) => !n.host && n.kind !== 'note' && n.kind !== 'data');
  const spanOf = (n) => (n.child && !n.collapsed ? Math.max(1, Math.ceil((n.w + 60) / CELL)) : 1);
  for (const n of nodes) if (spanOf(n) > 1) n.span = [spanOf(n), 1];
  const links = scope.edges.map((e) => ({ e, from: e.source.host || e.source, to: e.target, boundary: !!e.source.host }))
    .filter((l) => l.from !== l.to);
  const succ = new Map(nodes.map((n) => [n, []]));
  for (const l of links) succ.get(l.from).push(l);

  // back edges: depth first from the start events
  const state = new Map();
  const back = new Set();
  const order = [];
  const dfs = (n) => {
    state.set(n, 1);
    for (const l of succ.get(n)) {
      if (state.get(l.to) === 1) back.add(l);
      else if (!state.get(l.to)) dfs(l.to);
    }
    state.set(n, 2);
    order.unshift(n);
  };
  const isStart = (n) => n.el.$instanceOf('bpmn:StartEvent');
  const hasIn = (n) => links.some((l) => l.to === n);
  const starts = [...nodes.filter(isStart), ...nodes.filter((n) => !isStart(n) && !hasIn(n))];
  for (const n of [...starts, ...nodes]) if (!state.get(n)) dfs(n);
  const forward = links.filter((l) => !back.has(l));

  // longest-path layering; a boundary path starts under its host
  const col = new Map(nodes.map((n) => [n, 0]));
  for (const n of order) {
    for (const l of forward.filter((x) => x.from === n)) {
      let c = col.get(n) + spanOf(n);
      if (l.boundary) {
        const same = n.boundary.filter((b) => b.out.length);
        const i = Math.max(0, same.indexOf(l.e.source));
        c = spanOf(n) > 1 ? col.get(n) + Math.max(1, Math.floor((i * spanOf(n)) / same.length)) : col.get(n) + 1;
      }
      col.set(l.to, Math.max(col.get(l.to), c));
    }
  }

  // rows: longest chain first
  const weight = new Map();
  for (const n of [...order].reverse()) {
    let w = 0;
    for (const l of forward) if (l.from === n && !l.boundary) w = Math.max(w, weight.get(l.to) || 0);
    weight.set(n, w + 1);
  }
  const placed = new Set();
  const used = new Set();
  const free = (c0, c1, r) => { for (let c = c0; c <= c1; c++) if (used.has(`${c},${r}`)) return false; return true; };
  const take = (c0, c1, r) => { for (let c = c0; c <= c1; c++) used.add(`${c},${r}`); };
  const putChain = (first, minRow, fromCol) => {
    const chain = [];
    let n = first;
    while (n && !placed.has(n)) {
      chain.push(n);
      placed.add(n);
      const next = forward.filter((l) => l.from === n && !l.boundary && !placed.has(l.to)).map((l) => l.to);
      next.sort((a, b) => weight.get(b) - weight.get(a));
      n = next[0];
    }
    const last = chain[chain.length - 1];
    // keep the way to the node the chain joins free as well
    const join = forward.filter((l) => l.from === last && placed.has(l.to) && !chain.includes(l.to)).map((l) => col.get(l.to) - 1);
    const c0 = Math.min(col.get(first), fromCol ?? Infinity);
    const c1 = Math.max(col.get(last) + spanOf(last) - 1, ...join);
    let r = minRow;
    while (!free(c0, c1, r)) r++;
    take(c0, c1, r);
    for (const m of chain) { m.col = col.get(m); m.row = r; }
  };
  const todo = () => {
    for (const boundary of [false, true]) {
      const c = forward.filter((l) => placed.has(l.from) && !placed.has(l.to) && l.boundary === boundary);
      if (c.length) {
        // of several boundary events the right one takes the upper row, so that their flows do not cross
        const at = (l) => col.get(l.to) * 100 + l.from.boundary.indexOf(l.e.source);
        c.sort((a, b) => (boundary ? at(b) - at(a) : weight.get(b.to) - weight.get(a.to)));
        return c[0];
      }
    }
    return null;
  };
  for (const s of [...starts, ...nodes]) {
    if (placed.has(s)) continue;
    let maxRow = -1;
    for (const n of placed) maxRow = Math.max(maxRow, n.row);
    putChain(s, maxRow + 1);
    for (let l = todo(); l; l = todo()) {
      putChain(l.to, l.from.row + 1, l.boundary ? col.get(l.to) : l.from.col + spanOf(l.from) - 1);
    }
  }
  // notes and data objects: above what they belong to
  const top = Math.min(0, ...nodes.map((n) => n.row)) - 1;
  const taken = new Map();
  for (const n of scope.nodes.filter((x) => x.kind === 'note' || x.kind === 'data')) {
    const link = scope.links.find((l) => l.source === n || l.target === n);
    const other = link && (link.source === n ? link.target : link.source);
    let c = other ? (other.host || other).col ?? 0 : 0;
    while (taken.has(c)) c++;
    taken.set(c, n);
    n.col = c;
    n.row = top;
  }
}

export function formatLayout(model) {
  const out = ['# elementId col row'];
  const scopeLines = (scope, title) => {
    out.push(`# ${title}`);
    const pad = Math.max(8, ...scope.nodes.map((n) => n.id.length)) + 1;
    for (const n of [...scope.nodes].sort((a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.col ?? 0) - (b.col ?? 0))) {
      if (n.host) continue;
      out.push(`${n.id.padEnd(pad)} ${n.col} ${n.row}${n.span ? ` span=${n.span.join('x')}` : ''}`);
      for (const b of n.boundary) out.push(`${b.id.padEnd(pad)} ${b.side || 'bottom'}`);
    }
    for (const n of scope.nodes) if (n.child && !n.collapsed) scopeLines(n.child, `inside ${n.id} ${n.name}`);
  };
  for (const r of model.roots) scopeLines(r, `${r.id} ${r.el.name || ''}`.trim());
  return out.join('\n') + '\n';
}
