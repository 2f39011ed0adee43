import 'reflect-metadata';
import { isLent, shareAdminUrl, type TestCluster } from './cluster';
import { startPreparedCluster } from './template';
import { buildWorkshop } from './workshop-script';

export interface Shared {
  passerelleTestCluster?: TestCluster;
}

/** Jest asks for a default export. */
export default async function globalSetup(): Promise<void> {
  if (!process.env.CONSOLE) process.stderr.write('left to `npm run console:check`: what needs a real browser\n');
  buildWorkshop();
  if (isLent()) return;
  const cluster = await startPreparedCluster();
  (globalThis as Shared).passerelleTestCluster = cluster;
  shareAdminUrl(cluster.adminUrl);
}
