// A breaking change of the public schema fails unless a line of schema/declared-breaking-changes.txt names its path.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const SCHEMA = 'schema/schema.graphql';
const DECLARED = 'schema/declared-breaking-changes.txt';

/** What integrators had: the schema of the last release tag; nothing is promised before the first release. */
function releasedSchema() {
  const git = (...args) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const tag = git('describe', '--tags', '--abbrev=0', '--match', 'v*').trim();
    return git('show', `${tag}:${SCHEMA}`);
  } catch {
    return null;
  }
}

async function undeclaredChanges(released) {
  const now = readFileSync(join(root, SCHEMA), 'utf8');
  const file = join(root, DECLARED);
  const declared = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const changes = await diff(buildSchema(released), buildSchema(now));
  return changes.filter(
    ({ criticality, path }) => criticality.level === CriticalityLevel.Breaking && !declared.includes(path ?? ''),
  );
}

const released = releasedSchema();
const undeclared = released ? await undeclaredChanges(released) : [];
for (const { message, path } of undeclared) console.error(`breaking: ${path}: ${message}`);
if (undeclared.length > 0) process.exitCode = 1;
