import { parentPort, workerData } from 'node:worker_threads';
import { treat } from './treat';
import type { Job } from './treated';

void treat(workerData as Job).then((result) => parentPort!.postMessage(result));
