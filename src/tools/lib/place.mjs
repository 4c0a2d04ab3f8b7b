// Turns the grid of a scope into coordinates, routes its edges, places its labels.
import { routeAll, labelNodes, labelEdges } from './route.mjs';

const CELL_W = 170;
const CELL_H = 110;
const PAD = 40;

export function layoutScope(scope, auto) {
  for (const n of scope.nodes) {
    if (n.child && !n.collapsed) {
      layoutScope(n.child, auto);
      centreOnStart(n.child);
      n.w = even(Math.max(140, n.child.box.w + 2 * PAD));
      n.h = even(Math.max(100, n.child.box.h + 2 * PAD));
    }
  }
  if (auto) auto(scope);
  const gaps = { col: new Map(), row: new Map() };
  for (let pass = 0; pass < 3; pass++) {
    const grid = place(scope, gaps);
    routeAll(scope, grid);
    if (pass === 2 || !widen(scope, grid, gaps)) break;
  }
  labelNodes(scope);
  labelEdges(scope);
  links(scope);
  scope.box = bounds(scope);
}

/** makes the main row of a sub-process continue the row it stands in, if that costs little room */
function centreOnStart(scope) {
  const start = scope.nodes.find((n) => n.el.$instanceOf('bpmn:StartEvent'));
  if (!start) return;
  const b = scope.box;
  const c = start.y + start.h / 2;
  const d = 2 * c - 2 * b.y - b.h;
  if (Math.abs(d) > 90) return;
  scope.box = { ...b, y: d < 0 ? b.y + d : b.y, h: b.h + Math.abs(d) };
}

const even = (v) => Math.ceil(v / 2) * 2;

function place(scope, gaps) {
  const cells = scope.nodes.filter((n) => !n.host);
  const cols = axis(cells, 'col', 'w', 0, CELL_W, 60, gaps.col);
  const rowGap = new Map(gaps.row);
  for (const n of cells) {
    const side = (s) => n.boundary.some((b) => (b.side || 'bottom') === s);
    const add = (r, v) => rowGap.set(r, Math.max(rowGap.get(r) || 0, (gaps.row.get(r) || 0) + v));
    const last = Math.floor(n.row) + (n.span ? n.span[1] - 1 : 0);
    if (side('bottom')) add(last, 34);
    if (side('top')) add(Math.floor(n.row) - 1, 34);
  }
  const rows = axis(cells, 'row', 'h', 1, CELL_H, 30, rowGap);
  for (const n of cells) {
    n.x = Math.round(cols.centre(n.col, n.span ? n.span[0] : 1) - n.w / 2);
    n.y = Math.round(rows.centre(n.row, n.span ? n.span[1] : 1) - n.h / 2);
  }
  for (const n of cells) placeBoundary(n, cols);
  return { cols, rows };
}

function axis(cells, key, size, spanIndex, cell, margin, gaps) {
  let lo = Infinity;
  let hi = -Infinity;
  for (const n of cells) {
    lo = Math.min(lo, Math.floor(n[key]));
    hi = Math.max(hi, Math.ceil(n[key]) + (n.span ? n.span[spanIndex] - 1 : 0));
  }
  if (!cells.length) { lo = 0; hi = 0; }
  const width = new Map();
  for (let i = lo; i <= hi; i++) width.set(i, cell);
  const spanned = [];
  for (const n of cells) {
    const need = n[size] + margin;
    const span = n.span ? n.span[spanIndex] : 1;
    if (span > 1) spanned.push({ from: Math.floor(n[key]), span, need });
    else if (Number.isInteger(n[key]) && (n.kind !== 'note' || key === 'row')) width.set(n[key], Math.max(width.get(n[key]), even(need)));
  }
  const gap = (i) => gaps.get(i) || 0;
  for (const s of spanned) {
    let sum = 0;
    for (let i = s.from; i < s.from + s.span; i++) sum += width.get(i) + (i > s.from ? gap(i - 1) : 0);
    const more = even(Math.max(0, s.need - sum) / s.span);
    for (let i = s.from; i < s.from + s.span; i++) width.set(i, width.get(i) + more);
  }
  const start = new Map();
  let at = 0;
  for (let i = lo; i <= hi; i++) { start.set(i, at); at += width.get(i) + gap(i); }
  const mid = (i) => {
    if (i < lo) return start.get(lo) - (lo - i - 0.5) * cell;
    if (i > hi) return start.get(hi) + width.get(hi) + (i - hi - 0.5) * cell;
    return start.get(i) + width.get(i) / 2;
  };
  return {
    lo, hi,
    /** middle of the channel between i and i+1, and the free room on either side of it */
    channel(i) {
      if (i < lo) return { at: start.get(lo) - 6, room: 0 };
      if (i >= hi) return { at: start.get(hi) + width.get(hi) + 6, room: 0 };
      return { at: start.get(i) + width.get(i) + gap(i) / 2, room: gap(i) / 2 };
    },
    centre(v, span = 1) {
      if (span > 1) {
        const i = Math.floor(v);
        const e = i + span - 1;
        return (start.get(i) + start.get(e) + width.get(e)) / 2;
      }
      const f = Math.floor(v);
      return f === v ? mid(v) : mid(f) + (mid(f + 1) - mid(f)) * (v - f);
    },
    via(v) {
      const f = Math.floor(v);
      return v - f === 0.5 ? this.channel(f).at : this.centre(v);
    },
  };
}

function placeBoundary(host, cols) {
  for (const side of ['bottom', 'top']) {
    const list = host.boundary.filter((b) => (b.side || 'bottom') === side);
    if (!list.length) continue;
    const y = (side === 'bottom' ? host.y + host.h : host.y) - 18;
    const lo = host.x + 30;
    const hi = host.x + host.w - 30;
    const wanted = list.map((b) => {
      if (b.at !== undefined) return Math.min(hi, Math.max(lo, cols.centre(b.at)));
      if (b.slot !== undefined) return null;
      // straight above (below) the place its flow leads to
      const t = b.out.length === 1 ? b.out[0].target : null;
      if (!t || t.host || host.w <= 120) return null;
      const c = t.x + t.w / 2;
      const vertical = side === 'bottom' ? t.y > host.y + host.h : t.y + t.h < host.y;
      return vertical && c >= lo && c <= hi ? c : null;
    });
    const xs = wanted.filter((v) => v !== null).sort((a, b) => a - b);
    const clash = xs.some((v, i) => i && v - xs[i - 1] < 50);
    const slots = list.map((b, i) => b.slot ?? i);
    const count = Math.max(...slots) + 1;
    list.forEach((b, i) => {
      let c = clash && b.at === undefined ? null : wanted[i];
      if (c === null) {
        c = count === 1 && host.w <= 120 ? host.x + host.w - 30
          : host.w <= 120 ? host.x + 24 + ((host.w - 48) * slots[i]) / Math.max(1, count - 1)
            : host.x + (host.w * (slots[i] + 0.5)) / count;
      }
      b.x = Math.round(c) - 18;
      b.y = y;
    });
  }
}

/** Adds room to channels that carry more than one line; true when something changed. */
function widen(scope, grid, gaps) {
  let changed = false;
  for (const [key, ax, horizontal] of [['row', grid.rows, true], ['col', grid.cols, false]]) {
    const counts = new Map();
    for (let i = ax.lo; i < ax.hi; i++) {
      const ch = ax.channel(i);
      const reach = ch.room + (horizontal ? 16 : 26);
      const at = new Set();
      for (const e of scope.edges) {
        for (let k = 1; k < e.points.length; k++) {
          const [a, b] = [e.points[k - 1], e.points[k]];
          const along = horizontal ? a.y === b.y : a.x === b.x;
          const v = horizontal ? a.y : a.x;
          if (along && Math.abs(v - ch.at) <= reach) at.add(v);
        }
      }
      counts.set(i, at.size);
    }
    for (const [i, n] of counts) {
      const want = horizontal ? (n ? 8 + 14 * n : 0) : n > 2 ? 12 * (n - 2) : 0;
      if (want > (gaps[key].get(i) || 0)) { gaps[key].set(i, even(want)); changed = true; }
    }
  }
  return changed;
}

function links(scope) {
  for (const l of scope.links) {
    const s = l.source;
    const t = l.target;
    const sides = (n) => [
      { x: n.x + n.w / 2, y: n.y }, { x: n.x + n.w / 2, y: n.y + n.h },
      { x: n.x, y: n.y + n.h / 2 }, { x: n.x + n.w, y: n.y + n.h / 2 },
    ];
    let best = null;
    for (const a of sides(s)) {
      for (const b of sides(t)) {
        const d = Math.hypot(a.x - b.x, a.y - b.y);
        if (!best || d < best.d) best = { d, a, b };
      }
    }
    l.points = [best.a, best.b];
  }
}

function bounds(scope) {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  const grow = (x, y) => { x0 = Math.min(x0, x); y0 = Math.min(y0, y); x1 = Math.max(x1, x); y1 = Math.max(y1, y); };
  const rect = (r) => { grow(r.x, r.y); grow(r.x + r.w, r.y + r.h); };
  for (const n of scope.nodes) {
    rect(n);
    // labels may use a part of the padding
    if (n.label) rect({ x: n.label.x + Math.min(10, n.label.w / 2), y: n.label.y, w: Math.max(0, n.label.w - 20), h: Math.max(0, n.label.h - 14) });
  }
  for (const e of scope.edges) {
    for (const p of e.points) grow(p.x, p.y);
    if (e.label) rect(e.label);
  }
  if (x0 === Infinity) return { x: 0, y: 0, w: 60, h: 20 };
  return { x: x0, y: y0, w: x1 - x0, h: y1 - y0 };
}

/** Absolute coordinates of everything, in drawing order. */
export function flatten(model) {
  const nodes = [];
  const edges = [];
  const pools = [];
  const walk = (scope, dx, dy) => {
    const move = (r) => r && { ...r, x: r.x + dx, y: r.y + dy };
    const pts = (ps) => ps.map((p) => ({ x: p.x + dx, y: p.y + dy }));
    for (const n of scope.nodes) {
      const abs = { node: n, scope, x: n.x + dx, y: n.y + dy, w: n.w, h: n.h, label: move(n.label) };
      nodes.push(abs);
      if (n.child && !n.collapsed) {
        const b = n.child.box;
        walk(n.child, Math.round(abs.x + (n.w - b.w) / 2 - b.x), Math.round(abs.y + (n.h - b.h) / 2 - b.y));
      }
    }
    for (const e of scope.edges) edges.push({ edge: e, scope, points: pts(e.points), label: move(e.label) });
    for (const l of scope.links) edges.push({ edge: l, scope, link: true, points: pts(l.points) });
  };
  let top = 80;
  for (const scope of model.roots) {
    const b = scope.box;
    if (scope.participant) {
      const pool = { el: scope.participant, x: 120, y: top, w: b.w + 30 + 2 * PAD, h: b.h + 2 * PAD };
      pools.push(pool);
      walk(scope, Math.round(pool.x + 30 + PAD - b.x), Math.round(pool.y + PAD - b.y));
      top += pool.h + 40;
    } else {
      walk(scope, Math.round(160 - b.x), Math.round(top - b.y));
    }
  }
  return { nodes, edges, pools };
}
