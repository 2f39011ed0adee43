import { registerEnumType } from 'type-graphql';
import { enumOf, MEMBER_CATEGORIES, MEMBERSHIP_ENDS, SUBSTITUTE_TIES } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const MemberCategory = enumOf(MEMBER_CATEGORIES);
export type MemberCategory = words.MemberCategory;
registerEnumType(MemberCategory, {
  name: 'MemberCategory',
  description: 'In what capacity a member sits, which decides who may replace them (CRPA R.133-3).',
  valuesConfig: {
    EX_OFFICIO: { description: 'By the office they hold (membre de droit).' },
    ELECTED: { description: 'By an elective mandate (élu d’une assemblée délibérante).' },
    QUALIFIED: { description: 'For what they know (personnalité qualifiée): no substitute.' },
    DESIGNATED: { description: 'Designated by a court, an order or an association (membre désigné).' },
  },
});

export const SubstituteTie = enumOf(SUBSTITUTE_TIES);
export type SubstituteTie = words.SubstituteTie;
registerEnumType(SubstituteTie, {
  name: 'SubstituteTie',
  description: 'What ties a substitute to the member (lien du suppléant avec le titulaire).',
  valuesConfig: {
    SAME_SERVICE: { description: 'Of the same service or organisation.' },
    SAME_ASSEMBLY: { description: 'Elected to the same assembly.' },
    OTHER: { description: 'Neither.' },
  },
});

export const MembershipEnd = enumOf(MEMBERSHIP_ENDS);
export type MembershipEnd = words.MembershipEnd;
registerEnumType(MembershipEnd, {
  name: 'MembershipEnd',
  description: 'Why a member no longer sits before the end of the term (fin de fonctions, CRPA R.133-4).',
  valuesConfig: {
    RESIGNED: { description: 'Resigned (démission).' },
    DECEASED: { description: 'Died (décès).' },
    QUALITY_LOST: { description: 'Lost the quality of the appointment (perte de qualité).' },
    ENDED_BY_ACT: { description: 'The appointment was ended by an act (fin par arrêté).' },
  },
});
