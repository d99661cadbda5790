// Installs the packages when they do not fit the lock file. It runs before anything is installed, on whatever Node the machine
// has (20 is enough): plain JavaScript, no packages. It is its own npm script (`prestart`, `pretest`), because a shell that has
// once found the machine's `node` goes on using it, and the main script is to run on the Node 24 that this installs.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

function readJson(path) {
  try {
    return JSON.parse(readFileSync(root + path, 'utf8'));
  } catch {
    return null;
  }
}

/** Why node_modules does not serve, or null when it does. npm keeps in it a lock file of what it really installed. */
function whatIsMissing() {
  const installed = readJson('node_modules/.package-lock.json')?.packages;
  if (!installed) return 'nothing is installed yet';
  for (const [path, wanted] of Object.entries(readJson('package-lock.json').packages)) {
    if (path === '' || (wanted.optional && !installed[path])) continue;
    if (installed[path]?.version !== wanted.version) return `${path.replace('node_modules/', '')} is not the version of the lock file`;
  }
  const node = spawnSync(`${root}node_modules/node/bin/node`, ['--version'], { encoding: 'utf8' });
  const wanted = `v${readJson('package.json').devDependencies.node}`;
  return node.stdout?.trim() === wanted ? null : `Node ${wanted.slice(1)} is not in node_modules`;
}

const missing = whatIsMissing();
if (missing) {
  if (process.env.npm_config_ignore_scripts === 'true') {
    stop(
      'npm is set to ignore-scripts=true, which keeps the "node" package from installing Node 24. Add --ignore-scripts=false to the command.',
    );
  }
  const production =
    process.env.NODE_ENV === 'production' ? ' NODE_ENV is "production": the development packages are installed all the same.' : '';
  // not on standard output: that belongs to the command (read-page prints nothing but JSON there)
  console.error(`Installing the packages (${missing}): about a minute.${production}`);
  const { NODE_ENV: _, ...env } = process.env;
  const install = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const done = npm
    ? spawnSync(process.execPath, [npm, ...install], { cwd: root, env, encoding: 'utf8' })
    : spawnSync('npm', install, { cwd: root, env, encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status !== 0) stop(`npm ci did not succeed:\n${done.stdout ?? ''}${done.stderr ?? done.error ?? ''}`);
  const still = whatIsMissing();
  if (still) stop(`npm ci ran, and yet ${still}. Delete node_modules and try again.`);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
