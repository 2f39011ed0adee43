export { samplePapers } from './sample-papers';
