export { letterheadOn } from './letterhead';
export { samplePapers } from './sample-papers';
