// Orthogonal routing on a sparse grid of lines (Dijkstra), and the placing of labels.
import { wrap } from './model.mjs';

const BEND = 30;
const CROSS = 300;
const CLEAR = 8; // free room kept around shapes
const STUB = 12; // straight piece in front of a shape

const DIRS = [[1, 0], [0, 1], [-1, 0], [0, -1]]; // right, down, left, up
const SIDE_DIR = { right: 0, bottom: 1, left: 2, top: 3 };

export function ports(n) {
  const cx = n.x + n.w / 2;
  const cy = n.y + n.h / 2;
  const list = [
    { side: 'right', x: n.x + n.w, y: cy, extra: 0 }, { side: 'left', x: n.x, y: cy, extra: 0 },
    { side: 'top', x: cx, y: n.y, extra: 0 }, { side: 'bottom', x: cx, y: n.y + n.h, extra: 0 },
  ];
  if (n.host) return list.filter((p) => p.side === (n.side || 'bottom'));
  if (n.kind === 'activity') {
    const steps = n.child && !n.collapsed ? [-n.w / 2 + 40, -n.w / 4, n.w / 4, n.w / 2 - 40] : [-30, 30];
    for (const d of steps) {
      list.push({ side: 'top', x: Math.round(cx + d), y: n.y, extra: 22 }, { side: 'bottom', x: Math.round(cx + d), y: n.y + n.h, extra: 22 });
    }
  }
  return list;
}

/** source and target in one row with nothing between them: such a flow is drawn straight */
function isStraight(e, scope) {
  if (e.hint.exit || e.hint.enter || e.hint.via || e.source.host || e.source === e.target) return false;
  const [a, b] = [mid(e.source), mid(e.target)];
  const x0 = e.source.x + e.source.w;
  if (Math.abs(a.y - b.y) > 1 || e.target.x < x0 + 2 * STUB) return false;
  return !scope.nodes.some((n) => n !== e.source && n !== e.target && segHits(x0, a.y, e.target.x, a.y, inflate(n, CLEAR)));
}

function exitCost(e, p) {
  if (e.straight) return p.side === 'right' ? 0 : Infinity;
  if (e.hint.exit) return p.side === e.hint.exit ? p.extra : Infinity;
  if (e.source.host) return 0;
  const back = isBack(e);
  const same = Math.abs(mid(e.source).y - mid(e.target).y) < 2;
  let c = p.extra;
  if (p.side === 'right') c += back ? 70 : 0;
  else if (p.side === 'left') c += back ? 40 : 140;
  else if (e.source.kind === 'gateway') c += same && !back ? 30 : 0; // top and bottom are as good as right
  else c += back ? 5 : 70;
  return c;
}
function enterCost(e, p) {
  if (e.straight) return p.side === 'left' ? 0 : Infinity;
  if (e.hint.enter) return p.side === e.hint.enter ? p.extra : Infinity;
  if (e.target.host) return Infinity;
  const back = isBack(e);
  let c = p.extra;
  if (p.side === 'left') c += back ? 40 : 0;
  else if (p.side === 'right') c += back ? 45 : 140;
  else if (e.source.host) c += 10;
  else c += back ? 0 : e.target.kind === 'gateway' ? (e.target.out.length > 1 ? 45 : 5) : e.target.kind === 'event' ? 12 : 40;
  return c;
}
const mid = (n) => ({ x: n.x + n.w / 2, y: n.y + n.h / 2 });
const isBack = (e) => (e.source === e.target) || e.target.x + e.target.w <= mid(e.source).x - 10;

export function routeAll(scope, grid) {
  const shapes = scope.nodes;
  for (const e of scope.edges) { e.points = null; e.straight = isStraight(e, scope); }
  for (const n of shapes) n.soft = softLabel(n);
  const lines = gridLines(scope, grid);
  const order = [...scope.edges].sort((a, b) => rank(a) - rank(b));
  for (const e of order) route(e, scope, grid, lines);
  for (let i = 0; i < 4; i++) {
    let moved = false;
    for (const e of order) {
      const old = JSON.stringify(e.points);
      route(e, scope, grid, lines);
      if (JSON.stringify(e.points) !== old) moved = true;
    }
    if (!moved) break;
  }
}

function rank(e) {
  const [a, b] = [mid(e.source), mid(e.target)];
  const d = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  const hinted = Object.keys(e.hint).length ? -3000 : 0;
  return d + hinted + (isBack(e) ? 5000 : 0) + (e.straight ? -9000 : a.y === b.y ? -1000 : 0);
}

/** where the label will probably go */
function softLabel(n) {
  if (!n.name || (n.kind !== 'event' && n.kind !== 'gateway' && n.kind !== 'data')) return null;
  const t = wrap(n.name, 90);
  const below = !(n.host && (n.side || 'bottom') === 'bottom') && !(n.kind === 'gateway' && n.out.length > 1);
  return { x: n.x + n.w / 2 - t.w / 2, y: below ? n.y + n.h + 3 : n.y - t.h - 3, w: t.w, h: t.h };
}

function gridLines(scope, grid) {
  const want = { x: [], y: [] };
  for (const n of scope.nodes) {
    const c = mid(n);
    want.x.push([c.x, 0]);
    want.y.push([c.y, 0]);
    for (const p of ports(n)) if (p.extra) want.x.push([p.x, 2]);
    want.x.push([n.x - 20, 3], [n.x + n.w + 20, 3]);
    want.y.push([n.y - 20, 3], [n.y + n.h + 20, 3]);
  }
  const channels = (ax, list, base) => {
    for (let i = ax.lo - 1; i <= ax.hi; i++) {
      const ch = ax.channel(i);
      list.push([ch.at, 1]);
      const outer = i < ax.lo || i === ax.hi;
      const n = outer ? 6 : Math.floor((ch.room + base) / 12);
      for (let k = 1; k <= n; k++) {
        if (i !== ax.hi) list.push([ch.at - 12 * k, 2]);
        if (i >= ax.lo) list.push([ch.at + 12 * k, 2]);
      }
    }
  };
  channels(grid.cols, want.x, 16);
  channels(grid.rows, want.y, 4);
  for (const e of scope.edges) {
    for (const v of e.hint.via || []) want[v.axis === 'row' ? 'y' : 'x'].push([Math.round(grid[v.axis === 'row' ? 'rows' : 'cols'].via(v.at)), -1]);
  }
  const pick = (list) => {
    const out = [];
    for (const [v0, p] of list.sort((a, b) => a[1] - b[1])) {
      const v = Math.round(v0);
      if (out.some((o) => Math.abs(o - v) < (p <= 0 ? 1 : 7))) continue;
      out.push(v);
    }
    return out.sort((a, b) => a - b);
  };
  return { xs: pick(want.x), ys: pick(want.y) };
}

const inflate = (n, m) => ({ x0: n.x - m, y0: n.y - m, x1: n.x + n.w + m, y1: n.y + n.h + m });
const segHits = (ax, ay, bx, by, r) => Math.min(ax, bx) < r.x1 && Math.max(ax, bx) > r.x0 && Math.min(ay, by) < r.y1 && Math.max(ay, by) > r.y0;

function route(e, scope, grid, { xs, ys }) {
  const others = [];
  for (const o of scope.edges) {
    if (o === e || !o.points) continue;
    for (let i = 1; i < o.points.length; i++) {
      const [a, b] = [o.points[i - 1], o.points[i]];
      others.push({
        h: a.y === b.y, x0: Math.min(a.x, b.x), x1: Math.max(a.x, b.x), y0: Math.min(a.y, b.y), y1: Math.max(a.y, b.y),
        sameSource: o.source === e.source, sameTarget: o.target === e.target,
      });
    }
  }
  const hard = scope.nodes.map((n) => inflate(n, CLEAR));
  const bare = new Map(scope.nodes.map((n) => [n, inflate(n, 3)]));
  const soft = scope.nodes.filter((n) => n.soft && n !== e.source && n !== e.target).map((n) => inflate(n.soft, 1));

  const segCost = (ax, ay, bx, by) => {
    const h = ay === by;
    const len = Math.abs(ax - bx) + Math.abs(ay - by);
    const [lo, hi] = h ? [Math.min(ax, bx), Math.max(ax, bx)] : [Math.min(ay, by), Math.max(ay, by)];
    const at = h ? ay : ax;
    let c = len * 0.5;
    for (const o of others) {
      if (o.h !== h) {
        const v = h ? o.x0 : o.y0;
        if (v > lo && v <= hi && at >= (h ? o.y0 : o.x0) - 0.5 && at <= (h ? o.y1 : o.x1) + 0.5) {
          // flows of one source (target) may fork (join), but not cross
          const end = Math.min(Math.abs(at - (h ? o.y0 : o.x0)), Math.abs(at - (h ? o.y1 : o.x1))) < 1;
          c += !(o.sameSource || o.sameTarget) ? CROSS : end ? 5 : o.sameTarget ? 10 : 40;
        }
      } else {
        const d = Math.abs(at - (h ? o.y0 : o.x0));
        if (d >= 9) continue;
        const shared = Math.min(hi, h ? o.x1 : o.y1) - Math.max(lo, h ? o.x0 : o.y0);
        if (shared <= 0) continue;
        if (d < 1 && o.sameTarget) c += (e.target.kind !== 'gateway' ? 0.3 : h ? 0.1 : -0.12) * shared; // branches join in one line in front of a gateway
        else if (d < 1 && o.sameSource) c += (e.source.kind === 'gateway' && !isBack(e) ? 0.1 : 0.6) * shared;
        else c += 200 + 4 * shared;
      }
    }
    for (const s of soft) if (segHits(ax, ay, bx, by, s)) c += 50 + 0.5 * len;
    return c;
  };
  const blocked = (ax, ay, bx, by) => hard.some((r) => segHits(ax, ay, bx, by, r));

  const nx = xs.length;
  const ny = ys.length;
  const via = (e.hint.via || []).map((v) => ({ h: v.axis === 'row', at: Math.round(grid[v.axis === 'row' ? 'rows' : 'cols'].via(v.at)) }));
  const K = via.length + 1;
  const key = (ix, iy, d, k) => ((k * nx + ix) * ny + iy) * 4 + d;
  const dist = new Float64Array(K * nx * ny * 4).fill(Infinity);
  const prev = new Int32Array(K * nx * ny * 4).fill(-1);
  const heap = new Heap();
  const memo = new Map();
  const unit = (ix, iy, d) => { // cost of the step from (ix,iy) in direction d
    const m = d < 2 ? (ix * ny + iy) * 2 + d : ((ix + DIRS[d][0]) * ny + iy + DIRS[d][1]) * 2 + d - 2;
    let v = memo.get(m);
    if (v === undefined) {
      const [a, b, c, f] = [xs[ix], ys[iy], xs[ix + DIRS[d][0]], ys[iy + DIRS[d][1]]];
      v = blocked(a, b, c, f) ? Infinity : segCost(a, b, c, f);
      memo.set(m, v);
    }
    return v;
  };
  // the first grid point in front of a port, at least STUB away
  const front = (p, stub) => {
    const [dx, dy] = DIRS[SIDE_DIR[p.side]];
    if (dx) {
      const iy = ys.indexOf(Math.round(p.y));
      if (iy < 0) return null;
      for (let i = dx > 0 ? 0 : nx - 1; i >= 0 && i < nx; i += dx) if ((xs[i] - p.x) * dx >= stub) return [i, iy];
    } else {
      const ix = xs.indexOf(Math.round(p.x));
      if (ix < 0) return null;
      for (let i = dy > 0 ? 0 : ny - 1; i >= 0 && i < ny; i += dy) if ((ys[i] - p.y) * dy >= STUB) return [ix, i];
    }
    return null;
  };
  const stubFree = (p, x, y, own) => scope.nodes.every((n) => n === own || n === own.host || !segHits(p.x, p.y, x, y, bare.get(n)));
  const conflict = (n, p, out) => {
    let c = 0;
    for (const o of scope.edges) {
      if (o === e || !o.points) continue;
      const q = out ? o.target === n && o.points[o.points.length - 1] : o.source === n && o.points[0];
      if (q && Math.abs(q.x - p.x) < 2 && Math.abs(q.y - p.y) < 2) c += 130;
      // the straight flow keeps its port for itself, if there is another way
      if (out && !e.straight && o.source === n && o.straight && p.side === 'right') c += 90;
    }
    return c;
  };

  const startPort = new Map();
  for (const p of ports(e.source)) {
    const c = exitCost(e, p);
    const f = c < Infinity && front(p, STUB);
    if (!f || !stubFree(p, xs[f[0]], ys[f[1]], e.source)) continue;
    const s = key(f[0], f[1], SIDE_DIR[p.side], 0);
    const total = c + conflict(e.source, p, true) + segCost(p.x, p.y, xs[f[0]], ys[f[1]]);
    if (total < dist[s]) { dist[s] = total; startPort.set(s, p); heap.push(total, s); }
  }
  const goals = new Map();
  for (const p of ports(e.target)) {
    const c = enterCost(e, p);
    const f = c < Infinity && front(p, STUB + 8); // room for the arrow head
    if (!f || !stubFree(p, xs[f[0]], ys[f[1]], e.target)) continue;
    goals.set(f[0] * ny + f[1] + (SIDE_DIR[p.side] * nx * ny), { p, dir: (SIDE_DIR[p.side] + 2) % 4, c: c + conflict(e.target, p, false) + segCost(xs[f[0]], ys[f[1]], p.x, p.y) });
  }
  let best = null;
  while (heap.size) {
    const [c, s] = heap.pop();
    if (c > dist[s]) continue;
    if (best && c >= best.c) break;
    const d = s % 4;
    const iy = Math.floor(s / 4) % ny;
    const ix = Math.floor(s / 4 / ny) % nx;
    const k = Math.floor(s / 4 / ny / nx);
    if (k === K - 1) {
      for (let side = 0; side < 4; side++) {
        const g = goals.get(ix * ny + iy + side * nx * ny);
        if (!g || (g.dir + 2) % 4 === d) continue;
        const total = c + g.c + (g.dir === d ? 0 : BEND);
        if (!best || total < best.c) best = { c: total, s, p: g.p };
      }
    }
    for (let nd = 0; nd < 4; nd++) {
      if ((nd + 2) % 4 === d) continue;
      const jx = ix + DIRS[nd][0];
      const jy = iy + DIRS[nd][1];
      if (jx < 0 || jy < 0 || jx >= nx || jy >= ny) continue;
      const u = unit(ix, iy, nd);
      if (u === Infinity) continue;
      let nk = k;
      if (k < K - 1) {
        const v = via[k];
        if (v.h ? nd % 2 === 0 && ys[iy] === v.at : nd % 2 === 1 && xs[ix] === v.at) nk = k + 1;
      }
      const t = key(jx, jy, nd, nk);
      const total = c + u + (nd === d ? 0 : BEND);
      if (total < dist[t]) { dist[t] = total; prev[t] = s; heap.push(total, t); }
    }
  }
  if (!best) {
    e.points = [mid(e.source), mid(e.target)];
    e.failed = true;
    return;
  }
  e.failed = false;
  const rev = [{ x: best.p.x, y: best.p.y }];
  let s = best.s;
  for (;;) {
    rev.push({ x: xs[Math.floor(s / 4 / ny) % nx], y: ys[Math.floor(s / 4) % ny] });
    if (prev[s] < 0) break;
    s = prev[s];
  }
  const p0 = startPort.get(s);
  rev.push({ x: p0.x, y: p0.y });
  e.points = simplify(rev.reverse());
}

function simplify(pts) {
  const out = [];
  for (const p of pts) {
    const n = out.length;
    if (n && out[n - 1].x === p.x && out[n - 1].y === p.y) continue;
    if (n > 1 && ((out[n - 1].x === p.x && out[n - 2].x === p.x) || (out[n - 1].y === p.y && out[n - 2].y === p.y))) out[n - 1] = p;
    else out.push(p);
  }
  return out;
}

class Heap {
  constructor() { this.a = []; }
  get size() { return this.a.length; }
  push(c, v) {
    const a = this.a;
    let i = a.push([c, v]) - 1;
    while (i > 0) {
      const p = (i - 1) >> 1;
      if (a[p][0] <= a[i][0]) break;
      [a[p], a[i]] = [a[i], a[p]];
      i = p;
    }
  }
  pop() {
    const a = this.a;
    const top = a[0];
    const last = a.pop();
    if (a.length) {
      a[0] = last;
      for (let i = 0; ;) {
        let m = 2 * i + 1;
        if (m >= a.length) break;
        if (m + 1 < a.length && a[m + 1][0] < a[m][0]) m++;
        if (a[i][0] <= a[m][0]) break;
        [a[m], a[i]] = [a[i], a[m]];
        i = m;
      }
    }
    return top;
  }
}

// ---- labels ----

function obstacles(scope, self) {
  const segs = [];
  for (const e of scope.edges) {
    if (!e.points) continue;
    for (let i = 1; i < e.points.length; i++) segs.push([e.points[i - 1], e.points[i]]);
  }
  const labels = [...scope.nodes, ...scope.edges].filter((o) => o !== self && o.label).map((o) => o.label);
  return { segs, labels, shapes: scope.nodes.filter((n) => n !== self) };
}
function badness(r, obs) {
  const box = { x0: r.x - 1, y0: r.y - 1, x1: r.x + r.w + 1, y1: r.y + r.h + 1 };
  let c = 0;
  for (const [a, b] of obs.segs) if (segHits(a.x, a.y, b.x, b.y, box)) c += 120;
  const hit = (o, m) => r.x < o.x + o.w + m && o.x < r.x + r.w + m && r.y < o.y + o.h + m && o.y < r.y + r.h + m;
  for (const o of obs.shapes) if (hit(o, 2)) c += 300;
  for (const o of obs.labels) if (hit(o, 2)) c += 250;
  return c;
}

export function labelNodes(scope) {
  for (const n of scope.nodes) n.label = null;
  for (const n of scope.nodes) {
    if (!n.name || n.kind === 'activity' || n.kind === 'note') continue;
    const obs = obstacles(scope, n);
    if (n.host) obs.shapes = obs.shapes.filter((s) => s !== n.host).concat([{ x: n.host.x, y: n.host.y, w: n.host.w, h: n.host.h }]);
    const c = mid(n);
    let best = null;
    for (const [max, wcost] of [[90, 0], [64, 6], [140, 10]]) {
      const t = wrap(n.name, max);
      const k = n.kind === 'gateway' ? 8 : 0;
      const b = n.y + n.h;
      const up = n.y - t.h;
      const options = [
        [c.x - t.w / 2, b + 4, 0], [c.x - t.w / 2, up - 3, 8],
        [c.x + 7, b + 3 - k, n.host ? 11 : 16], [c.x - 7 - t.w, b + 3 - k, 13],
        [c.x + 7, up - 3 + k, n.host ? 11 : 15], [c.x - 7 - t.w, up - 3 + k, 12],
        [n.x + n.w + 4, c.y - t.h / 2, 20], [n.x - 4 - t.w, c.y - t.h / 2, 24],
        [n.x + n.w + 1, c.y + 6, 22], [n.x - 1 - t.w, c.y + 6, 23],
        [n.x + n.w + 1, c.y - 6 - t.h, 24], [n.x - 1 - t.w, c.y - 6 - t.h, 25],
      ];
      for (const [x, y, cost] of options) {
        const r = { x: Math.round(x), y: Math.round(y), w: t.w, h: t.h };
        const total = cost + wcost + badness(r, obs);
        if (!best || total < best.total) best = { total, r };
      }
    }
    n.label = best.r;
  }
}

export function labelEdges(scope) {
  for (const e of scope.edges) e.label = null;
  for (const e of scope.edges) {
    if (!e.name || !e.points) continue;
    const obs = obstacles(scope, e);
    const skip = ownStart(e, sharedLength(e, scope));
    let best = null;
    for (const [max, wcost] of [[200, 0], [90, 8], [64, 14]]) {
      const t = wrap(e.name, max);
      if (max === 200 && t.w > 120) continue;
      let run = 0;
      for (let i = 1; i < e.points.length; i++) {
        const [a, b] = [e.points[i - 1], e.points[i]];
        const h = a.y === b.y;
        const len = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
        const s = h ? Math.sign(b.x - a.x) : Math.sign(b.y - a.y);
        for (let o = 0; o <= Math.max(0, len - 10); o += 6) {
          const at = run + o;
          let cost = wcost + 0.4 * Math.max(0, at - skip) + (at < skip - 1 ? 60 : 0);
          const need = h ? t.w : t.h;
          cost += Math.max(0, need + 8 + o - len) * 0.8;
          const spots = h
            ? [[s > 0 ? a.x + o + 4 : a.x - o - 4 - t.w, a.y - t.h - 3, 0], [s > 0 ? a.x + o + 4 : a.x - o - 4 - t.w, a.y + 4, 6]]
            : [[a.x + 5, s > 0 ? a.y + o + 3 : a.y - o - 3 - t.h, 3], [a.x - 5 - t.w, s > 0 ? a.y + o + 3 : a.y - o - 3 - t.h, 6]];
          for (const [x, y, sc] of spots) {
            const r = { x: Math.round(x), y: Math.round(y), w: t.w, h: t.h };
            const base = cost + sc;
            if (best && base >= best.total) continue;
            const total = base + badness(r, obs);
            if (!best || total < best.total) best = { total, r };
          }
        }
        run += len;
      }
    }
    if (best) e.label = best.r;
  }
}

/** an edge that leaves together with others gets its name where it has turned off */
function ownStart(e, shared) {
  if (!shared) return 0;
  let run = 0;
  for (let i = 1; i < e.points.length - 1; i++) {
    run += Math.abs(e.points[i - 1].x - e.points[i].x) + Math.abs(e.points[i - 1].y - e.points[i].y);
    if (run >= shared) return run;
  }
  return shared;
}

/** how far the edge runs together with another one from the same source */
function sharedLength(e, scope) {
  let most = 0;
  for (const o of scope.edges) {
    if (o === e || o.source !== e.source || !o.points) continue;
    let run = 0;
    for (let i = 1; i < Math.min(e.points.length, o.points.length); i++) {
      const [a, b, c, d] = [e.points[i - 1], e.points[i], o.points[i - 1], o.points[i]];
      if (a.x !== c.x || a.y !== c.y) break;
      const dir = (p, q) => `${Math.sign(q.x - p.x)},${Math.sign(q.y - p.y)}`;
      if (dir(a, b) !== dir(c, d)) break;
      const [l1, l2] = [Math.abs(a.x - b.x) + Math.abs(a.y - b.y), Math.abs(c.x - d.x) + Math.abs(c.y - d.y)];
      run += Math.min(l1, l2);
      if (l1 !== l2) break;
    }
    most = Math.max(most, run);
  }
  return most;
}
