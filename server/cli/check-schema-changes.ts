import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { projectRoot } from '../config/project-root';

const DECLARED = 'schema/declared-breaking-changes.txt';

/** What integrators had: the schema of the last release tag; nothing is promised before the first release. */
function releasedSchema(): string | null {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: projectRoot(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const tag = git('describe', '--tags', '--abbrev=0', '--match', 'v*').trim();
    return git('show', `${tag}:schema/schema.graphql`);
  } catch {
    return null;
  }
}

/** A breaking change fails unless a line of schema/declared-breaking-changes.txt names its path. */
async function checkSchemaChanges(): Promise<void> {
  const released = releasedSchema();
  if (!released) return;
  const now = readFileSync(join(projectRoot(), 'schema/schema.graphql'), 'utf8');
  const changes = await diff(buildSchema(released), buildSchema(now));
  const file = join(projectRoot(), DECLARED);
  const declared = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const undeclared = changes.filter(
    ({ criticality, path }) => criticality.level === CriticalityLevel.Breaking && !declared.includes(path ?? ''),
  );
  for (const { message, path } of undeclared) process.stderr.write(`breaking: ${path}: ${message}\n`);
  if (undeclared.length > 0) process.exitCode = 1;
}

void checkSchemaChanges();
