import { registerEnumType } from 'type-graphql';
import { ACCORD_MANNERS, enumOf } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const AccordManner = enumOf(ACCORD_MANNERS);
export type AccordManner = words.AccordManner;
registerEnumType(AccordManner, { name: 'AccordManner', description: 'How the person agreed.' });
