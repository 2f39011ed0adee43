import { BenchError, readOptions } from './lib/options.mjs';
import { buildServer, installPeers } from './lib/project.mjs';

const say = (line) => process.stderr.write(`${line}\n`);

async function main() {
  const options = readOptions(process.argv.slice(2));
  installPeers(say);
  if (!options.built) buildServer();
  // Loaded only now: they need what has just been installed.
  const { bench } = await import('./lib/bench.mjs');
  await bench(options, say);
}

main().then(
  () => process.exit(0),
  (error) => {
    say(error instanceof BenchError ? error.message : `Le banc s'est arrêté : ${error?.stack ?? error}`);
    process.exit(1);
  },
);
