import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Job, Limits, Result } from './treated';

const LOOK_EVERY = 20;

/** The process of one paper: a thread works, this one watches it and ends both where it asks for too much. */
process.once('message', ({ job, limits }: { job: Job; limits: Limits }) => {
  const worker = new Worker(join(__dirname, 'worker.js'), { workerData: job });
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    if (process.memoryUsage.rss() > limits.memory || user + system > limits.work) process.kill(process.pid, 'SIGKILL');
  }, LOOK_EVERY);
  worker.once('message', (result: Result) => process.send!(result, () => process.exit(0)));
  worker.once('error', () => process.exit(1));
});
