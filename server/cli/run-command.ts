import 'reflect-metadata';
import { Command } from 'commander';
import { StartupError } from '../kernel/startup-error';

/** What is missing or unknown is told in French, with where to look. */
export const frenchCommand = (name: string): Command =>
  new Command(name).configureOutput({
    outputError: (_text, write) =>
      write(`Argument inconnu, incomplet ou manquant : npm run ${name} -- --help donne les options.\n`),
  });

/** Parses and runs; an expected failure is one sentence on stderr and exit code 1. */
export async function runCommand(command: Command): Promise<void> {
  try {
    await command.parseAsync();
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
