export { announceReflections } from './announce-reflections';
export { type FormalityKind } from './formalities.queries';
