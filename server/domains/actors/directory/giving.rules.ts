import type { Role } from '../../../kernel/words';

/**
 * Who gives a mandate: an administrator; the secretariat of the body, for its seats; the managers of the association, for its
 * people; whoever holds the mandate, to a dated stand-in.
 */
export const GIVERS = ['ADMIN', 'OWN_SECRETARIAT', 'OWN_ASSOCIATION', 'PRINCIPAL'] as const;
export type Giver = (typeof GIVERS)[number];

export interface GivingRule {
  /** Who gives it alone: it waits for its holder only. */
  readonly alone: readonly Giver[];
  /** Who proposes it, to a second person. */
  readonly byTwo: readonly Giver[];
  /** Why, for whoever reads the page. */
  readonly because: string;
}

const seat: GivingRule = {
  alone: ['OWN_SECRETARIAT'],
  byTwo: ['ADMIN'],
  because:
    'a seat of a body is its secretariat’s to give; an administrator who gives it opens that body’s files to somebody',
};
const secretariat: GivingRule = {
  alone: ['PRINCIPAL'],
  byTwo: ['ADMIN'],
  because: 'reads every file of its body, and gives its seats',
};
const secondPerson: GivingRule = {
  alone: [],
  byTwo: ['ADMIN'],
  because: 'made by one person alone, it would be that person’s own second person',
};

/** Every role has its answer here: one without it does not compile, and the database refuses what this page does not allow. */
export const givingRules: Readonly<Record<Role, GivingRule>> = {
  ASSOCIATION_CASEWORKER: {
    alone: ['OWN_ASSOCIATION'],
    byTwo: [],
    because: 'opens the files of a team: the association alone says who works there',
  },
  ASSOCIATION_MANAGER: {
    alone: ['OWN_ASSOCIATION'],
    byTwo: ['ADMIN'],
    because: 'names the caseworkers; by an administrator only where the association has no manager yet',
  },
  COORDINATOR: secretariat,
  CODAF_SECRETARIAT: secretariat,
  COMMITTEE_SECRETARIAT: secretariat,
  PREFECTURE: seat,
  FOREIGNERS_SERVICE: seat,
  MAGISTRATE: seat,
  POLICE: seat,
  DDETS: seat,
  HEALTH: seat,
  CHILD_WELFARE: seat,
  OTHER_ASSOCIATION: seat,
  LABOUR_CONTROL: seat,
  OTHER_MEMBER: seat,
  PARQUET: { alone: [], byTwo: ['ADMIN', 'OWN_SECRETARIAT'], because: 'reads what could betray an inquiry' },
  DPO: { alone: [], byTwo: ['ADMIN'], because: 'reads who read what' },
  AFIS_PAYER: { alone: [], byTwo: ['ADMIN'], because: 'is told of decisions, without a seat' },
  MIPROF: { alone: ['ADMIN'], byTwo: [], because: 'reads national figures, and no file' },
  REGIONAL_DIRECTORATE: secondPerson,
  SECRETARY_GENERAL: secondPerson,
  ADMIN: secondPerson,
};

/** Who may be the second person: another administrator anywhere; the other two in their département, whoever waits there. */
export const SECOND_PERSONS: readonly Role[] = ['ADMIN', 'SECRETARY_GENERAL', 'REGIONAL_DIRECTORATE'];

/** A proposal that nobody has answered is shown and told to the second persons of the département; it is never approved by itself. */
export const ESCALATED_AFTER_DAYS = 2;

/** An invitation that its holder has not answered lapses. */
export const INVITATION_DAYS = 30;
export const INVITATION_LASTS = `P${INVITATION_DAYS}D`;
