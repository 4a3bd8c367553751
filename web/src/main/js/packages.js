// Fetches the packages from npm, exactly those of the lock file and without running their scripts, when they are not
// there or older than the lock file.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('../../../', import.meta.url));

function changedAt(file) {
  return statSync(web + file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: web, stdio: 'inherit' });
}
