// Writes the BPMN DI text and puts it into the file; the rest of the file stays as it is.

const NS = {
  bpmndi: 'http://www.omg.org/spec/BPMN/20100524/DI',
  dc: 'http://www.omg.org/spec/DD/20100524/DC',
  di: 'http://www.omg.org/spec/DD/20100524/DI',
};
const r = Math.round;

export function diagramXml(xml, model, shapes) {
  const head = /<(?:[\w.-]+:)?definitions\b[^>]*>/.exec(xml);
  if (!head) throw new Error('no definitions element');
  const prefix = {};
  let declare = '';
  for (const [p, uri] of Object.entries(NS)) {
    const m = [...head[0].matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']+)["']/g)].find((x) => x[2] === uri);
    prefix[p] = m ? m[1] : p;
    if (!m) declare += ` xmlns:${p}="${uri}"`;
  }
  const { bpmndi: B, dc: C, di: D } = prefix;
  const plane = model.collaboration || (model.roots[0] && model.roots[0].el);
  const out = [];
  const bounds = (b, ind) => out.push(`${ind}<${C}:Bounds x="${r(b.x)}" y="${r(b.y)}" width="${r(b.w)}" height="${r(b.h)}" />`);
  const label = (l, ind) => {
    if (!l) return;
    out.push(`${ind}<${B}:BPMNLabel>`);
    bounds(l, `${ind}  `);
    out.push(`${ind}</${B}:BPMNLabel>`);
  };
  out.push(`  <${B}:BPMNDiagram id="BPMNDiagram_1"${declare}>`);
  out.push(`    <${B}:BPMNPlane id="BPMNPlane_1" bpmnElement="${plane.id}">`);
  for (const p of shapes.pools) {
    out.push(`      <${B}:BPMNShape id="${p.el.id}_di" bpmnElement="${p.el.id}" isHorizontal="true">`);
    bounds(p, '        ');
    out.push(`      </${B}:BPMNShape>`);
  }
  for (const s of shapes.nodes) {
    const el = s.node.el;
    let attr = '';
    if (el.$type === 'bpmn:ExclusiveGateway') attr = ' isMarkerVisible="true"';
    if (el.$instanceOf('bpmn:SubProcess')) attr = ` isExpanded="${!!s.node.child && !s.node.collapsed}"`;
    out.push(`      <${B}:BPMNShape id="${el.id}_di" bpmnElement="${el.id}"${attr}>`);
    bounds(s, '        ');
    label(s.label, '        ');
    out.push(`      </${B}:BPMNShape>`);
  }
  for (const e of shapes.edges) {
    out.push(`      <${B}:BPMNEdge id="${e.edge.id}_di" bpmnElement="${e.edge.id}">`);
    for (const p of e.points) out.push(`        <${D}:waypoint x="${r(p.x)}" y="${r(p.y)}" />`);
    label(e.label, '        ');
    out.push(`      </${B}:BPMNEdge>`);
  }
  out.push(`    </${B}:BPMNPlane>`);
  out.push(`  </${B}:BPMNDiagram>`);
  return out.join('\n') + '\n';
}

export function splice(xml, diagram) {
  const eol = /\r\n/.test(xml) ? '\r\n' : '\n';
  const bare = xml.replace(/[ \t]*<((?:[\w.-]+:)?)BPMNDiagram\b[^]*?<\/\1BPMNDiagram>[ \t]*(\r?\n)?/g, '');
  const ends = [...bare.matchAll(/[ \t]*<\/(?:[\w.-]+:)?definitions\s*>/g)];
  const end = ends[ends.length - 1];
  if (!end) throw new Error('no end of definitions');
  const before = bare.slice(0, end.index);
  return before + (/\n$/.test(before) ? '' : eol) + diagram.replace(/\n/g, eol) + bare.slice(end.index);
}
