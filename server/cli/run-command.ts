import 'reflect-metadata';
import type { Command } from 'commander';
import { StartupError } from '../kernel/startup-error';

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
