import type { BodyState } from '../../kernel/words';

export interface Sittings {
  mandatesFilled: number;
  planned: number;
  convened: number;
  held: number;
  postponed: number;
  policyItems: number;
}

export interface Covered extends Sittings {
  state: BodyState;
  legalMinimum: number | null;
  /** Null where no text sets a minimum. */
  legalMinimumMet: boolean | null;
}

export const NONE: Sittings = { mandatesFilled: 0, planned: 0, convened: 0, held: 0, postponed: 0, policyItems: 0 };

export interface Total extends Sittings {
  installed: number;
  dormant: number;
  atLegalMinimum: number;
}

/** Sums of what the rows say: exact, because nothing here counts a person. */
export function totalOf(rows: readonly Covered[]): Total {
  const sum = (value: (row: Covered) => number) => rows.reduce((total, row) => total + value(row), 0);
  const when = (condition: boolean) => (condition ? 1 : 0);
  return {
    installed: sum((row) => when(row.state === 'INSTALLED')),
    dormant: sum((row) => when(row.state === 'DORMANT')),
    mandatesFilled: sum((row) => row.mandatesFilled),
    planned: sum((row) => row.planned),
    convened: sum((row) => row.convened),
    held: sum((row) => row.held),
    postponed: sum((row) => row.postponed),
    policyItems: sum((row) => row.policyItems),
    atLegalMinimum: sum((row) => when(row.state === 'INSTALLED' && row.legalMinimumMet === true)),
  };
}
