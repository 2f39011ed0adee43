import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { StartupError } from '../kernel/startup-error';
import { adminUrl } from './admin-url';
import { lockOwner } from './folder-lock';
import { type DataFolder, homeLayout } from './layout';
import { readPidFile } from './pid-file';
import { recordedHome } from './placement';

const POLL = 50;
const PATIENCE = 10_000;

function addressOf(data: DataFolder): string | undefined {
  const home = recordedHome(data);
  const state = home === undefined ? undefined : readPidFile(homeLayout(home).cluster);
  return state?.ready ? adminUrl(state.port, readFileSync(data.password, 'utf8')) : undefined;
}

/** The database that a living Passerelle already runs on this folder: a command joins it and leaves it running. */
export async function joinRunning(data: DataFolder): Promise<string | undefined> {
  for (let waited = 0; lockOwner(data.folder) !== undefined; waited += POLL) {
    const address = addressOf(data);
    if (address !== undefined) return address;
    if (waited >= PATIENCE)
      throw new StartupError('Passerelle est en train de démarrer : relancez cette commande dans un instant.');
    await pause(POLL);
  }
  return undefined;
}
