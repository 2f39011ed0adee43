import type { Shared } from './global-setup';
import { removeWorkshop } from './workshop-script';

/** Jest asks for a default export. */
export default async function globalTeardown(): Promise<void> {
  removeWorkshop();
  await (globalThis as Shared).passerelleTestCluster?.stop();
}
