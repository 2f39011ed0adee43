export { AccordQueries } from './accords.queries';
export { holdAccord } from './held-accord.queries';
export { insertAccord } from './insert-accord';
