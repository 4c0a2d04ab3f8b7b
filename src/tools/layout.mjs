#!/usr/bin/env node
// Adds (or replaces) the diagram part of a BPMN 2.0 file. See README.md.
import fs from 'node:fs';
import path from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import { readModel } from './lib/model.mjs';
import { parseLayout, autoLayout, formatLayout } from './lib/grid.mjs';
import { layoutScope, flatten } from './lib/place.mjs';
import { diagramXml, splice } from './lib/di.mjs';
import { check } from './lib/check.mjs';

const USAGE = 'usage: node layout.mjs model.bpmn [layout.txt] [-o out.bpmn] [--check]';

const args = process.argv.slice(2);
let out = null;
let checkOnly = false;
const files = [];
for (let i = 0; i < args.length; i++) {
  if (args[i] === '-o' || args[i] === '--out') out = args[++i];
  else if (args[i] === '--check') checkOnly = true;
  else if (args[i] === '-h' || args[i] === '--help') { console.log(USAGE); process.exit(0); }
  else files.push(args[i]);
}
if (files.length < 1 || files.length > 2) { console.error(USAGE); process.exit(2); }

const [modelFile, layoutFile] = files;
const xml = fs.readFileSync(modelFile, 'utf8');
const camunda = JSON.parse(fs.readFileSync(
  new URL('./node_modules/camunda-bpmn-moddle/resources/camunda.json', import.meta.url), 'utf8'));

let parsed;
try {
  parsed = await new BpmnModdle({ camunda }).fromXML(xml);
} catch (err) {
  console.error(`error: ${modelFile}: ${err.message}`);
  process.exit(1);
}
// references from an old diagram are of no interest, it is replaced
for (const w of parsed.warnings) {
  if (!/bpmndi|BPMNShape|BPMNEdge|_di\b/.test(w.message)) console.error(`warning: ${w.message.split('\n')[0]}`);
}

const model = readModel(parsed.rootElement);
for (const w of model.warnings) console.error(`warning: ${w}`);

if (layoutFile) {
  const errors = parseLayout(fs.readFileSync(layoutFile, 'utf8'), model);
  if (errors.length) {
    for (const e of errors) console.error(`error: ${path.basename(layoutFile)}: ${e}`);
    process.exit(1);
  }
}

for (const root of model.roots) {
  layoutScope(root, layoutFile ? null : autoLayout);
}
if (!layoutFile) process.stdout.write(formatLayout(model));

const shapes = flatten(model);
const problems = check(shapes);
for (const p of problems) console.error(`warning: ${p}`);
console.error(`${path.basename(modelFile)}: ${shapes.nodes.length} shapes, ${shapes.edges.length} edges, ${problems.length} warning(s)`);

if (!checkOnly) fs.writeFileSync(out || modelFile, splice(xml, diagramXml(xml, model, shapes)));
