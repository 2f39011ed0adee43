export { AccordService } from './accords.service';
export { holdAccord } from './held-accord.queries';
export { recordAccord } from './record-accord';
