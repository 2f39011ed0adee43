import { type AgendaQuery, read } from '../src';

export type Agenda = NonNullable<NonNullable<AgendaQuery['departement']>['session']>;
export type Item = Agenda['agenda'][number];
type Sheet = NonNullable<NonNullable<Item['referral']>['sheet']>;
export type GroupName = keyof Sheet;

/** In the order of the levels table, with the French word. */
export const groupLabels: Record<GroupName, string> = {
  identity: 'identité',
  contact: 'contact',
  socialSituation: 'situation sociale',
  health: 'santé',
  family: 'famille',
  residence: 'séjour',
  complaint: 'plainte',
  proceedings: 'procédure',
  exploitation: 'exploitation',
  coercion: 'contrainte',
  pressure: 'pressions',
};
export const groupNames = Object.keys(groupLabels) as GroupName[];

export const letters = { FULL: 'C', MINIMISED: 'M', PSEUDONYM: 'P', NONE: '·' } as const;
export const legend = 'C complet · M minimisé · P pseudonyme · « · » masqué (avec sa raison) · « — » point invisible';

/** `socialSituation` is SOCIAL_SITUATION in arguments. */
export const groupCode = (name: GroupName) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

export function levelIn(item: Item | null | undefined, group: GroupName): keyof typeof letters {
  const view = item?.referral?.sheet?.[group];
  return view && 'level' in view ? view.level : 'NONE';
}

export function lettersOf(item: Item | null | undefined): string {
  return groupNames.map((group) => letters[levelIn(item, group)]).join(' ');
}

/** Why a group is closed, in the API's own words; null where it is open. */
export function maskOf(item: Item | null | undefined, group: GroupName): { reason: string; rule: string } | null {
  const view = item?.referral?.sheet?.[group];
  const found = view && read(view);
  return found?.kind === 'masked' ? found : null;
}

export function itemOf(agenda: Agenda | null | undefined, itemId: string): Item | null {
  return agenda?.agenda.find(({ id }) => id === itemId) ?? null;
}
