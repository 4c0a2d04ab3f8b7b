// Builds the one file that each webapp loads, and only what is out of date:
//   node build.mjs <folder of the webapps>
// npm ci runs when package-lock.json changed, tsc, the tests and vite when a source changed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, 'dist'));
// Which entry of src goes into which webapps.
const entries = { tasklist: ['tasklist'], elsewhere: ['cockpit', 'admin', 'welcome'] };
const bundles = Object.values(entries).flat().map((webapp) => join(out, webapp, 'scripts', 'mingjian.js'));
const stamps = join(here, 'node_modules', '.mingjian');
const windows = process.platform === 'win32';

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function hash(files) {
  const digest = createHash('sha256');
  for (const file of files) {
    digest.update(file.slice(here.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return digest.digest('hex');
}

function stamp(name) {
  const file = join(stamps, name);
  return {
    is: (value) => existsSync(file) && readFileSync(file, 'utf8') === value,
    set: (value) => {
      mkdirSync(stamps, { recursive: true });
      writeFileSync(file, value);
    }
  };
}

function run(command, args) {
  try {
    execFileSync(command, args, { cwd: here, stdio: ['ignore', 'inherit', 'inherit'], shell: windows });
  } catch (failure) {
    console.error(
      failure.code === 'ENOENT'
        ? `The frontend needs ${command}: install Node 20 or newer with npm.`
        : `The frontend is not built: ${command} ${args.join(' ')} failed.`
    );
    process.exit(1);
  }
}

const bin = (name) => join('node_modules', '.bin', name);
const fixed = ['package.json', 'package-lock.json'].map((name) => join(here, name));

const locked = hash(fixed);
const installed = stamp('installed');
if (!installed.is(locked)) {
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  installed.set(locked);
}

const sources = hash([
  ...fixed,
  ...['tsconfig.json', 'vite.config.ts', 'build.mjs'].map((name) => join(here, name)),
  ...filesBelow(join(here, 'src'))
]);
const built = stamp('built');
const present = () => bundles.every((bundle) => existsSync(bundle));
const state = () => `${sources} ${present() ? hash(bundles) : 'none'}`;
if (!built.is(state())) {
  run(bin('tsc'), []);
  run(bin('vitest'), ['run', '--silent', '--reporter=dot']);
  for (const [entry, webapps] of Object.entries(entries)) {
    process.env.MINGJIAN_ENTRY = entry;
    for (const webapp of webapps) {
      const folder = join(out, webapp, 'scripts');
      run(bin('vite'), ['build', '--outDir', folder, '--emptyOutDir', 'false', '--logLevel', 'warn']);
    }
  }
  built.set(state());
}
