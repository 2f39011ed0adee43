import * as published from './distributions';
import type { DocketWish } from './docket';

/** How many cases each docket of a département must hold. */
interface Volumes {
  adults: number;
  minors: number;
  committee: number;
  cell: number;
  alerts: number;
}

/** Where the committee's own rules create a follow-up cell: there alone a sheet goes to it, under pseudonym. */
const WITH_CELL = ['13', '38', '69', '75'];
export const hasCell = (departement: string): boolean => WITH_CELL.includes(departement);

/** In these départements a sitting is going on at this moment. */
const SITTING_NOW = ['69'];

/** What each formation of each body needs room for. */
export function docketWishes(departement: string, volumes: Volumes): DocketWish[] {
  return [
    ...commissionWishes(departement, volumes),
    ...codafWishes(volumes),
    {
      bodyKind: 'VICTIM_SUPPORT_COMMITTEE',
      formation: 'PLENARY',
      count: volumes.committee,
      capacity: 6,
      recentFrom: 3,
      sittingsPerYear: 1,
      sitsEmpty: true,
      upcoming: ['CONVENED', 'PLANNED'],
      policyItems: [1, 2],
    },
    ...cellWishes(departement, volumes),
  ];
}

function cellWishes(departement: string, { cell }: Volumes): DocketWish[] {
  if (!hasCell(departement)) return [];
  return [
    {
      bodyKind: 'VICTIM_SUPPORT_COMMITTEE',
      formation: 'FOLLOW_UP_CELL',
      count: cell,
      capacity: 5,
      sittingsPerYear: 2,
      upcoming: [],
      policyItems: [0, 0],
    },
  ];
}

function commissionWishes(departement: string, { adults, minors, committee, cell, alerts }: Volumes): DocketWish[] {
  const commission = { bodyKind: 'PROSTITUTION_EXIT_COMMISSION', sittingsPerYear: 2 } as const;
  const empty = adults + minors + committee + cell + alerts === 0;
  return [
    {
      ...commission,
      formation: 'INDIVIDUAL_CASES',
      count: adults,
      capacity: published.FILES_PER_SITTING,
      upcoming: empty ? [] : ['CONVENED', 'PLANNED'],
      policyItems: [1, 2],
      open: SITTING_NOW.includes(departement),
    },
    { ...commission, formation: 'MINORS_PATHWAYS', count: minors, capacity: 6, upcoming: [], policyItems: [0, 0] },
    {
      ...commission,
      formation: 'POLICY',
      count: 0,
      capacity: 1,
      sitsEmpty: true,
      upcoming: ['CONVENED', 'PLANNED'],
      policyItems: [2, 4],
    },
  ];
}

function codafWishes({ alerts }: Volumes): DocketWish[] {
  return [
    {
      bodyKind: 'CODAF',
      formation: 'PLENARY',
      count: 0,
      capacity: 1,
      sittingsPerYear: 3,
      sitsEmpty: true,
      upcoming: ['CONVENED', 'PLANNED'],
      policyItems: [1, 2],
    },
    {
      bodyKind: 'CODAF',
      formation: 'RESTRICTED',
      count: alerts,
      capacity: 8,
      sittingsPerYear: 4,
      upcoming: [],
      policyItems: [0, 0],
    },
  ];
}
