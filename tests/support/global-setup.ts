import 'reflect-metadata';
import { shareAdminUrl, startTestCluster, type TestCluster } from './cluster';
import { prepareTemplate } from './template';
import { buildWorkshop } from './workshop-script';

export interface Shared {
  passerelleTestCluster?: TestCluster;
}

/** Jest asks for a default export. */
export default async function globalSetup(): Promise<void> {
  buildWorkshop();
  const cluster = await startTestCluster();
  (globalThis as Shared).passerelleTestCluster = cluster;
  shareAdminUrl(cluster.adminUrl);
  try {
    await prepareTemplate(cluster.adminUrl);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
