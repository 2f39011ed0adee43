import type { BodyState } from '../../../kernel/words';

/** Sittings on policy of a civil year; null until it is over. */
export interface Sittings {
  planned: number | null;
  convened: number | null;
  held: number | null;
  postponed: number | null;
  policyItems: number | null;
}

export interface Covered extends Sittings {
  state: BodyState;
  mandatesFilled: number;
  legalMinimum: number | null;
  /** Null where no text sets a minimum. */
  legalMinimumMet: boolean | null;
}

export const NONE: Sittings = { planned: 0, convened: 0, held: 0, postponed: 0, policyItems: 0 };
export const UNTOLD: Sittings = { planned: null, convened: null, held: null, postponed: null, policyItems: null };

export interface Total extends Sittings {
  mandatesFilled: number;
  installed: number;
  dormant: number;
  atLegalMinimum: number | null;
}

/** Sums of what the rows say: exact, because nothing here counts a person. */
export function totalOf(rows: readonly Covered[]): Total {
  const sum = (value: (row: Covered) => number) => rows.reduce((total, row) => total + value(row), 0);
  const told = (value: (row: Covered) => number | null) =>
    rows.some((row) => value(row) === null) ? null : sum((row) => value(row)!);
  const when = (condition: boolean) => (condition ? 1 : 0);
  return {
    installed: sum((row) => when(row.state === 'INSTALLED')),
    dormant: sum((row) => when(row.state === 'DORMANT')),
    mandatesFilled: sum((row) => row.mandatesFilled),
    planned: told((row) => row.planned),
    convened: told((row) => row.convened),
    held: told((row) => row.held),
    postponed: told((row) => row.postponed),
    policyItems: told((row) => row.policyItems),
    atLegalMinimum: told((row) =>
      row.held === null ? null : when(row.state === 'INSTALLED' && row.legalMinimumMet === true),
    ),
  };
}
