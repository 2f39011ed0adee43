import { join } from 'node:path';

/** What the process of a paper runs. */
export const script = join(__dirname, 'process.js');
