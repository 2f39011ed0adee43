import 'reflect-metadata';
import { composeServer } from './composition';
import { ensurePortIsFree, listeningError } from './config/listening-address';
import { loadSettings, type Settings } from './config/settings';
import { welcome } from './config/welcome';
import { type Administration, openAdministration } from './embedded/administration';
import { prepareInstallation } from './installation';
import { StartupError } from './kernel/startup-error';
import { Interrupted, UndoStack } from './kernel/undo-stack';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** npm passes on the Ctrl-C that the terminal has already sent: two signals at once are one wish. */
const SAME_WISH = 1_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

function explain(error: unknown): string {
  if (error instanceof StartupError) return error.message;
  return `Passerelle s'est arrêtée sur une erreur imprévue : ${error instanceof Error ? error.stack : String(error)}`;
}

async function leave(started: UndoStack, code: number): Promise<never> {
  try {
    await started.unwind();
    return process.exit(code);
  } catch (error) {
    complain(explain(error));
    return process.exit(1);
  }
}

function watchDatabase(administration: Administration, started: UndoStack): void {
  administration.onUnexpectedExit((reason) => {
    if (started.isUnwinding) return;
    complain(
      `La base embarquée s'est arrêtée (${reason}) : Passerelle s'arrête aussi ; relancez-la, elle se rétablira.`,
    );
    void leave(started, 1);
  });
}

async function start(settings: Settings, started: UndoStack): Promise<void> {
  await ensurePortIsFree(settings);
  const administration = await started.step(openAdministration(settings), (opened) => opened.stop());
  watchDatabase(administration, started);
  const installation = await prepareInstallation(administration.adminUrl, settings, say);
  const app = await started.step(composeServer({ settings, installation }), (composed) => composed.close());
  const address = await app.listen().catch((error: unknown) => {
    throw listeningError(error, settings);
  });
  if (!started.isUnwinding) welcome(settings, address).forEach(say);
}

/** The first signal stops cleanly, whatever has been started so far; a second one does not wait. */
function stopOnSignals(started: UndoStack, startEnded: () => Promise<void>): void {
  let forceable = false;
  const onSignal = (): void => {
    if (forceable) process.exit(130);
    if (started.isUnwinding) return;
    setTimeout(() => (forceable = true), SAME_WISH).unref();
    // What the closing database breaks on its way down is no news any more.
    process.on('uncaughtException', () => undefined);
    say('Arrêt en cours…');
    void started
      .unwind()
      .catch(() => undefined)
      .then(startEnded)
      .then(() => leave(started, 0));
  };
  SIGNALS.forEach((signal) => process.on(signal, onSignal));
}

async function main(): Promise<void> {
  const started = new UndoStack();
  let starting: Promise<void> = Promise.resolve();
  stopOnSignals(started, () => starting.catch(() => undefined));
  try {
    starting = start(loadSettings(), started);
    await starting;
  } catch (error) {
    if (error instanceof Interrupted || started.isUnwinding) return;
    complain(explain(error));
    await leave(started, 1);
  }
}

void main();
