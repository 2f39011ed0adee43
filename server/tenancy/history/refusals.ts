import type { Client } from 'pg';
import { migrations } from '../../../migrations';
import { StartupError } from '../../kernel/startup-error';
import { executedMigrations, noteMigrations, readBooks } from './books';
import { changedByHand, notedStanding, noteWhatIsInForce, standingOf, type Standing } from './in-force';
import { digestsOf } from './migration-digest';

let known: Promise<Map<string, string>> | undefined;

/** Those of this build, worked out once. */
const knownDigests = (): Promise<Map<string, string>> => (known ??= digestsOf(migrations));

/**
 * Before anything is touched: this build must know what the database has executed, as it was executed, and the database must be as it
 * was left. What is older than its books is taken as it is, once.
 */
export async function refuseOtherHistory(admin: Client): Promise<void> {
  const executed = await executedMigrations(admin);
  const known = await knownDigests();
  const unknown = executed.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new StartupError(unknownMigration(unknown));
  const noted = await readBooks(admin, 'MIGRATION');
  const edited = executed.filter((name) => noted.has(name) && noted.get(name) !== known.get(name));
  if (edited.length > 0) throw new StartupError(editedMigration(edited));
  if (!same(await notedStanding(admin), await standingOf(admin))) return;
  const changed = await changedByHand(admin);
  if (changed.length > 0) throw new StartupError(changedObjects(changed));
}

/** After the migrations: what they were, and what they leave. A server of another major version prints otherwise: noted anew, and said. */
export async function noteHistory(admin: Client, say: (line: string) => void): Promise<void> {
  await noteMigrations(admin, await knownDigests());
  const [noted, now] = [await notedStanding(admin), await standingOf(admin)];
  if (same(noted, now)) return;
  if (noted && noted.server !== now.server) say(otherServer(noted.server, now.server));
  await noteWhatIsInForce(admin, now);
}

const same = (noted: Standing | null, now: Standing): boolean =>
  noted?.server === now.server && noted.migrations === now.migrations;

const named = (names: string[]): string =>
  `« ${names.slice(0, 3).join(' », « ')} »${names.length > 3 ? ` et ${names.length - 3} de plus` : ''}`;

const unknownMigration = (names: string[]): string =>
  `Cette base a exécuté ${named(names)}, que cette version de Passerelle ne connaît pas : installez la version qui l'a fait, ` +
  'ou restaurez dans une base vide une sauvegarde prise avant.';

const editedMigration = (names: string[]): string =>
  `${named(names)} : cette migration n'est plus celle que la base a exécutée. Réinstallez la version de Passerelle qui convient ; ` +
  'un changement se fait par une nouvelle migration.';

const changedObjects = (files: string[]): string =>
  `La base n'est plus telle que ses migrations l'ont laissée : ${named(files)}. Rétablissez-y le texte que donne le fichier de ce nom ` +
  'dans migrations/in-force, ou restaurez une sauvegarde dans une base vide.';

const otherServer = (from: string, to: string): string =>
  `PostgreSQL ${to} au lieu de ${from} : vues, fonctions et droits en vigueur sont relevés à nouveau, sans comparaison.`;
