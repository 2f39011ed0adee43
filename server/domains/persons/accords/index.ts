export { AccordRow } from './accords.entity';
export { AccordService, type AccordView } from './accords.service';
export { holdAccord } from './held-accord.queries';
