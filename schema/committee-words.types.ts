import { registerEnumType } from 'type-graphql';
import { CO_CHAIRS, enumOf, SUPPORT_OUTCOMES, SUPPORTS_ASKED } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const SupportAsked = enumOf(SUPPORTS_ASKED);
export type SupportAsked = words.SupportAsked;
registerEnumType(SupportAsked, {
  name: 'SupportAsked',
  description: 'What the committee is asked for, of a situation without a person (ce qui lui est demandé).',
});

export const SupportOutcomeKind = enumOf(SUPPORT_OUTCOMES);
export type SupportOutcomeKind = words.SupportOutcomeKind;
registerEnumType(SupportOutcomeKind, {
  name: 'SupportOutcomeKind',
  description: 'What came out of the committee (issue): it coordinates, and decides of nobody.',
});

export const CoChair = enumOf(CO_CHAIRS);
export type CoChair = words.CoChair;
registerEnumType(CoChair, {
  name: 'CoChair',
  description: 'The seats that chair the committee together (coprésidents): préfet, procureur of the chef-lieu.',
});
