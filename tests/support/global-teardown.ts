import type { Shared } from './global-setup';

/** Jest asks for a default export. */
export default async function globalTeardown(): Promise<void> {
  await (globalThis as Shared).passerelleTestCluster?.stop();
}
