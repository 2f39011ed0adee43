export { AccordEntity } from './accords.entity';
export { AccordService, type AccordRow } from './accords.service';
export { holdAccord } from './held-accord.queries';
