import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');
const DOMAINS = 'server/domains';

const foldersOf = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Every neighbourhood of the domain with its features, by their folders. */
export const neighbourhoods: Readonly<Record<string, string[]>> = Object.fromEntries(
  foldersOf(DOMAINS).map((name) => [name, foldersOf(`${DOMAINS}/${name}`)]),
);

/** `persons/cases`, of a file of that feature. */
export const featureOf = (file: string): string | undefined => /^server\/domains\/([^/]+\/[^/]+)\//.exec(file)?.[1];

export interface Taken {
  by: string;
  file: string;
  name: string;
}

const STATEMENT = /^(?:import|export) (?:type )?\{([^}]*)\} from '(\.[^']*)'/gm;

/** What each file of the server takes of another, name by name; what a file lends on counts as taken. */
export const taken: readonly Taken[] = (readdirSync(join(root, 'server'), { recursive: true }) as string[])
  .filter((path) => /\.tsx?$/.test(path))
  .flatMap((path) => {
    const by = `server/${path}`;
    return [...readFileSync(join(root, by), 'utf8').matchAll(STATEMENT)].flatMap(([, names, from]) =>
      namesIn(names!).map((name) => ({ by, file: join(dirname(by), from!), name })),
    );
  });

function namesIn(list: string): string[] {
  const names = list.split(',').map((name) => name.trim().replace(/^type /, ''));
  return names.filter((name) => name !== '').map((name) => name.split(' as ')[0]!);
}
