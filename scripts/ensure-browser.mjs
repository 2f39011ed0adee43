// The browser and the Java that tests of the pages use: Debian's packages, installed where this account may.
// Nothing is required: what is missing is said, and `npm test` leaves it out.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const wanted = [
  { commands: ['chromium', 'chromium-browser', 'google-chrome'], package: 'chromium', for: 'tests in a real browser' },
  { commands: ['java'], package: 'default-jre-headless', for: 'the check of HTML by vnu' },
];

const runs = (command, args = []) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const present = (command) => runs('sh', ['-c', `command -v ${command}`]);
const missing = wanted.filter(
  ({ commands, package: name }) => !(name === 'chromium' && process.env.CHROMIUM) && !commands.some(present),
);
const say = (line) => process.stderr.write(`${line}\n`);

if (missing.length > 0 && process.getuid?.() === 0 && present('apt-get')) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...missing.map(({ package: name }) => name));
}
for (const { commands, package: name, for: purpose } of missing) {
  if (!commands.some(present)) say(`${name} is not installed: ${purpose} will be left out (apt-get install ${name})`);
}
