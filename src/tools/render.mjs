#!/usr/bin/env node
// Renders BPMN, DMN and form files to PNG. See README.md.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'esbuild';

const USAGE = 'usage: node render.mjs out-dir [--data data.json] [--width px] file.bpmn|file.dmn|file.form ...';
const here = path.dirname(fileURLToPath(import.meta.url));
const modules = path.join(here, 'node_modules');
const FONT = '"Noto Sans CJK SC", "Noto Sans SC", Arial, sans-serif';

const args = process.argv.slice(2);
const rest = [];
let dataFile = null;
let formWidth = 760;
for (let i = 0; i < args.length; i++) {
  if (args[i] === '--data') dataFile = args[++i];
  else if (args[i] === '--width') formWidth = Number(args[++i]);
  else rest.push(args[i]);
}
const [outDir, ...files] = rest;
if (!outDir || !files.length) { console.error(USAGE); process.exit(2); }
fs.mkdirSync(outDir, { recursive: true });
const formData = dataFile ? JSON.parse(fs.readFileSync(dataFile, 'utf8')) : {};

function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const dir of (process.env.PATH || '').split(path.delimiter)) {
    for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
      const f = path.join(dir, name);
      if (fs.existsSync(f)) return f;
    }
  }
  console.error('no Chromium found, set CHROMIUM');
  process.exit(2);
}

const KINDS = {
  '.bpmn': {
    css: ['bpmn-js/dist/assets/diagram-js.css', 'bpmn-js/dist/assets/bpmn-js.css'],
    js: () => ({ path: path.join(modules, 'bpmn-js/dist/bpmn-viewer.production.min.js') }),
    draw: drawBpmn,
  },
  '.dmn': {
    css: ['dmn-js/dist/assets/diagram-js.css', 'dmn-js/dist/assets/dmn-js-shared.css', 'dmn-js/dist/assets/dmn-js-drd.css',
      'dmn-js/dist/assets/dmn-js-decision-table.css', 'dmn-js/dist/assets/dmn-js-literal-expression.css',
      'dmn-js/dist/assets/dmn-js-boxed-expression.css', 'dmn-js/dist/assets/dmn-font/css/dmn-embedded.css'],
    js: () => ({ path: path.join(modules, 'dmn-js/dist/dmn-viewer.production.min.js') }),
    draw: drawDmn,
  },
  '.form': {
    css: ['@bpmn-io/form-js-viewer/dist/assets/flatpickr/light.css', '@bpmn-io/form-js-viewer/dist/assets/form-js.css'],
    js: formBundle,
    draw: drawForm,
  },
};

// form-js-viewer comes without a browser bundle
let formCode = null;
async function formBundle() {
  if (!formCode) {
    const r = await build({
      stdin: { contents: "export * from '@bpmn-io/form-js-viewer';", resolveDir: here },
      bundle: true, write: false, format: 'iife', globalName: 'FormViewer', logLevel: 'error', target: 'chrome110',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    formCode = r.outputFiles[0].text;
  }
  return { content: formCode };
}

async function newPage(browser, kind, viewport, body) {
  const page = await browser.newPage({ viewport, deviceScaleFactor: 1, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const errors = [];
  page.on('pageerror', (e) => errors.push(e.message));
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"></head><body>${body}</body></html>`);
  for (const css of kind.css) {
    const f = path.join(modules, css);
    if (fs.existsSync(f)) await page.addStyleTag({ path: f });
  }
  await page.addStyleTag({ content: `html,body{margin:0;background:#fff;font-family:${FONT}} .bjs-powered-by{display:none!important}` });
  await page.addScriptTag(await kind.js());
  return { page, errors };
}

async function drawBpmn(browser, kind, xml, out) {
  const { page, errors } = await newPage(browser, kind, { width: 1200, height: 800 }, '<div id="c" style="position:absolute;inset:0"></div>');
  const r = await page.evaluate(async ([text, font]) => {
    const viewer = new window.BpmnJS({ container: '#c', textRenderer: { defaultStyle: { fontFamily: font } } });
    window.viewer = viewer;
    const { warnings } = await viewer.importXML(text);
    const box = document.querySelector('.djs-container .viewport').getBBox();
    return { warnings: warnings.map((w) => w.message), box: { x: box.x, y: box.y, width: box.width, height: box.height } };
  }, [xml, FONT]);
  const m = 30;
  const size = { width: Math.ceil(r.box.width + 2 * m), height: Math.ceil(r.box.height + 2 * m) };
  await page.setViewportSize(size);
  await page.evaluate(([box, s, mm]) => {
    const canvas = window.viewer.get('canvas');
    canvas.resized();
    canvas.viewbox({ x: Math.round(box.x - mm), y: Math.round(box.y - mm), width: s.width, height: s.height });
  }, [r.box, size, m]);
  await page.screenshot({ path: out });
  await page.close();
  return [...r.warnings, ...errors];
}

async function drawDmn(browser, kind, xml, out) {
  const { page, errors } = await newPage(browser, kind, { width: 1400, height: 900 }, '<div id="all" style="padding:20px;width:max-content;min-width:600px"></div>');
  // one block per view: the requirements diagram (when drawn), then every decision
  const r = await page.evaluate(async ([text, font]) => {
    const style = document.createElement('style');
    style.textContent = `.dmn-decision-table-container,.dmn-literal-expression-container,.dmn-js-parent{font-family:${font}!important}
      .view{margin-bottom:28px} .tjs-container{overflow:visible!important;height:auto!important} .view h3{font:600 14px ${font};margin:0 0 8px}
      .view:not(.drd) .dmn-js-parent,.dmn-decision-table-container{height:auto!important;overflow:visible!important}
      .dmn-literal-expression-container .literal-expression-editor,.dmn-literal-expression-container .textarea{min-height:40px!important;height:auto!important}
      .powered-by,.view-drd,.dmn-definitions{display:none!important}`;
    document.head.appendChild(style);
    const host = document.querySelector('#all');
    const probe = new window.DmnJS({ container: document.createElement('div') });
    const { warnings } = await probe.importXML(text);
    const out2 = warnings.map((w) => w.message);
    const views = probe.getViews().map((v) => ({ type: v.type, id: v.element.id, name: v.element.name }));
    const many = views.filter((v) => v.type !== 'drd').length > 1;
    for (const v of views) {
      if (v.type === 'drd' && !many) continue;
      const block = document.createElement('div');
      block.className = `view ${v.type}`;
      const title = document.createElement('h3');
      title.textContent = `${v.name || ''} (${v.id})`;
      const box = document.createElement('div');
      if (v.type === 'drd') box.style.cssText = 'width:1300px;height:500px';
      block.append(title, box);
      host.append(block);
      const viewer = new window.DmnJS({ container: box, drd: { textRenderer: { defaultStyle: { fontFamily: font } } } });
      await viewer.importXML(text, { open: false });
      await viewer.open(viewer.getViews().find((x) => x.element.id === v.id && x.type === v.type));
      if (v.type === 'drd') {
        const canvas = viewer.getActiveViewer().get('canvas');
        const b = box.querySelector('.djs-container .viewport').getBBox();
        if (!b.width) { block.remove(); continue; }
        box.style.width = `${Math.ceil(b.width + 40)}px`;
        box.style.height = `${Math.ceil(b.height + 40)}px`;
        canvas.resized();
        canvas.viewbox({ x: b.x - 20, y: b.y - 20, width: Math.ceil(b.width + 40), height: Math.ceil(b.height + 40) });
      }
    }
    return { warnings: out2 };
  }, [xml, FONT]);
  const size = await page.evaluate(() => {
    const b = document.querySelector('#all').getBoundingClientRect();
    return { width: Math.ceil(Math.max(b.right, document.documentElement.scrollWidth)), height: Math.ceil(b.bottom) };
  });
  const width = await page.evaluate(() => Math.ceil(document.querySelector('#all').getBoundingClientRect().right));
  await page.setViewportSize({ width: Math.max(640, Math.min(size.width, width)), height: size.height });
  await page.screenshot({ path: out, fullPage: true });
  await page.close();
  return [...r.warnings, ...errors];
}

async function drawForm(browser, kind, text, out) {
  const schema = JSON.parse(text);
  const { page, errors } = await newPage(browser, kind, { width: formWidth, height: 600 }, '<div id="form" style="padding:16px 20px"></div>');
  const warnings = await page.evaluate(async ([s, d, font]) => {
    const style = document.createElement('style');
    style.textContent = `.fjs-container{--font-family:${font}} .fjs-powered-by{display:none!important}`;
    document.head.appendChild(style);
    const form = new window.FormViewer.Form({ container: '#form' });
    const r = await form.importSchema(s, d);
    return (r.warnings || []).map((w) => w.message || String(w));
  }, [schema, formData, FONT]);
  await page.waitForTimeout(300);
  const height = await page.evaluate(() => Math.ceil(document.querySelector('#form').getBoundingClientRect().bottom));
  await page.setViewportSize({ width: formWidth, height: Math.max(60, height) });
  await page.screenshot({ path: out });
  await page.close();
  return [...warnings, ...errors];
}

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
let failed = 0;
let warned = 0;
try {
  for (const file of files) {
    const kind = KINDS[path.extname(file)];
    const out = path.join(outDir, `${path.basename(file, path.extname(file))}.png`);
    if (!kind) { console.error(`${file}: not a .bpmn, .dmn or .form file`); failed++; continue; }
    try {
      const warnings = await kind.draw(browser, kind, fs.readFileSync(file, 'utf8'), out);
      for (const w of warnings) console.error(`${file}: warning: ${String(w).split('\n')[0]}`);
      warned += warnings.length;
      console.log(`${out}  ${warnings.length} warning(s)`);
    } catch (err) {
      console.error(`${file}: ${err.message.split('\n')[0]}`);
      failed++;
    }
  }
} finally {
  await browser.close();
}
console.log(`${files.length - failed} of ${files.length} rendered, ${warned} warning(s)`);
process.exit(failed ? 1 : 0);
