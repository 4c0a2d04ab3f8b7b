// Looks for what a reader of the diagram would stumble over.

const overlap = (a, b, m = 0) => a.x < b.x + b.w - m && b.x < a.x + a.w - m && a.y < b.y + b.h - m && b.y < a.y + a.h - m;

function hits(p, q, box, shrink) {
  const [x0, y0, x1, y1] = [box.x + shrink, box.y + shrink, box.x + box.w - shrink, box.y + box.h - shrink];
  let [t0, t1] = [0, 1];
  for (const [d, lo, hi, s] of [[q.x - p.x, x0, x1, p.x], [q.y - p.y, y0, y1, p.y]]) {
    if (d === 0) { if (s <= lo || s >= hi) return false; continue; }
    const a = (lo - s) / d;
    const b = (hi - s) / d;
    t0 = Math.max(t0, Math.min(a, b));
    t1 = Math.min(t1, Math.max(a, b));
  }
  return t1 - t0 > 1e-6;
}

const segments = (e) => e.points.slice(1).map((q, i) => [e.points[i], q]);

function crosses([a, b], [c, d]) {
  const h1 = a.y === b.y;
  const h2 = c.y === d.y;
  const v1 = a.x === b.x;
  const v2 = c.x === d.x;
  const between = (v, x, y) => v >= Math.min(x, y) && v <= Math.max(x, y);
  const shared = (a0, a1, b0, b1) => Math.min(Math.max(a0, a1), Math.max(b0, b1)) - Math.max(Math.min(a0, a1), Math.min(b0, b1));
  if (h1 && v2) return between(c.x, a.x, b.x) && between(a.y, c.y, d.y) ? 'cross' : null;
  if (v1 && h2) return between(a.x, c.x, d.x) && between(c.y, a.y, b.y) ? 'cross' : null;
  if (h1 && h2 && Math.abs(a.y - c.y) < 5 && shared(a.x, b.x, c.x, d.x) > 0) return 'run on the same line';
  if (v1 && v2 && Math.abs(a.x - c.x) < 5 && shared(a.y, b.y, c.y, d.y) > 0) return 'run on the same line';
  return null;
}

export function check({ nodes, edges }) {
  const out = [];
  for (let i = 0; i < nodes.length; i++) {
    for (let j = i + 1; j < nodes.length; j++) {
      const [a, b] = [nodes[i], nodes[j]];
      if (a.scope !== b.scope || a.node.host === b.node || b.node.host === a.node) continue;
      if (overlap(a, b)) out.push(`shapes overlap: ${a.node.id} and ${b.node.id}`);
    }
  }
  for (const e of edges) {
    if (e.edge.failed) out.push(`no way found for edge ${e.edge.id}, drawn as a straight line`);
    for (const s of nodes) {
      if (s.scope !== e.scope) continue;
      const own = s.node === e.edge.source || s.node === e.edge.target;
      if (s.node === e.edge.source.host && !own) continue;
      if (segments(e).some(([p, q]) => hits(p, q, s, own ? 2 : 0.5))) out.push(`edge ${e.edge.id} crosses shape ${s.node.id}`);
    }
  }
  for (let i = 0; i < edges.length; i++) {
    for (let j = i + 1; j < edges.length; j++) {
      const [a, b] = [edges[i], edges[j]];
      if (a.scope !== b.scope) continue;
      // flows may leave one shape or enter one shape together
      const joined = a.edge.source === b.edge.source || a.edge.target === b.edge.target;
      let what = null;
      for (const s of segments(a)) for (const t of segments(b)) {
        const c = crosses(s, t);
        if (!c) continue;
        if (joined && (c !== 'cross' || touches(s, t))) continue;
        what = what || c;
      }
      if (what) out.push(`edges ${a.edge.id} and ${b.edge.id} ${what}`);
    }
  }
  const labels = [
    ...nodes.filter((n) => n.label).map((n) => ({ id: n.node.id, own: n, scope: n.scope, ...n.label })),
    ...edges.filter((e) => e.label).map((e) => ({ id: e.edge.id, own: e, scope: e.scope, ...e.label })),
  ];
  for (const l of labels) {
    for (const n of nodes) {
      if (n !== l.own && n.scope === l.scope && overlap(l, n, 2)) out.push(`label of ${l.id} overlaps shape ${n.node.id}`);
    }
    for (const e of edges) {
      if (e.scope === l.scope && segments(e).some(([p, q]) => hits(p, q, l, 1))) out.push(`label of ${l.id} overlaps edge ${e.edge.id}`);
    }
    for (const m of labels) if (m.id > l.id && overlap(l, m, 2)) out.push(`labels of ${l.id} and ${m.id} overlap`);
  }
  return out;
}

/** an end of one segment lies on the other: a joint or a corner, not a crossing */
function touches([a, b], [c, d]) {
  const on = (p, s, t) => (s.x === t.x ? Math.abs(p.x - s.x) < 1 && p.y >= Math.min(s.y, t.y) && p.y <= Math.max(s.y, t.y)
    : Math.abs(p.y - s.y) < 1 && p.x >= Math.min(s.x, t.x) && p.x <= Math.max(s.x, t.x));
  return on(a, c, d) || on(b, c, d) || on(c, a, b) || on(d, a, b);
}
