import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

const filesUnder = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

/** « m.revoked_at is null and … m.valid_from »: whoever asks so asks whether a mandate is in force. */
const ASKS_WHETHER_IN_FORCE = /\brevoked_at IS NULL\b(?:(?!\brevoked_at\b)[\s\S]){0,160}?\bvalid_from <=/gi;

const forgets = (file: string): boolean =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(ASKS_WHETHER_IN_FORCE)].some(
    ([question]) => !question.includes('access.stands('),
  );

/** They count or name administrators, or seats of a body, who have no principal; or are the function itself. */
const WITHOUT_PRINCIPAL = [
  'migrations/in-force/published/views/body_coverage.sql',
  'server/domains/actors/directory/create-administrator.ts',
];

describe('a mandate in force', () => {
  it('is asked for with its principal, wherever it is asked for: a stand-in dies with whoever it stands in for', () => {
    const files = [...filesUnder('migrations/in-force', '.sql'), ...filesUnder('server', '.ts')];
    expect(files.filter(forgets).filter((file) => !WITHOUT_PRINCIPAL.includes(file))).toEqual([]);
    expect(WITHOUT_PRINCIPAL.filter((file) => !forgets(file))).toEqual([]);
  });
});
