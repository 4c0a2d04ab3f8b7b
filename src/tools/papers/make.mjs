// Writes the templates of the papers, one Word document each:
//   node papers/make.mjs ../main/resources/document/templates [code ...]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Packer } from 'docx';
import { word } from './layout.mjs';
import { papers } from './papers.mjs';

const [out, ...wanted] = process.argv.slice(2);
if (!out) {
  console.error('node papers/make.mjs <output folder> [code ...]');
  process.exit(1);
}
mkdirSync(out, { recursive: true });
for (const [code, [name, paper]] of Object.entries(papers)) {
  if (wanted.length === 0 || wanted.includes(code)) {
    writeFileSync(join(out, `${code}.docx`), await Packer.toBuffer(word(name, paper)));
  }
}
