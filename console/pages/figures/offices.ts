import type { ShellFragment } from '../../../client-sdk/src';

type Mandate = ShellFragment['mandates'][number];

const COMMISSION = 'PROSTITUTION_EXIT_COMMISSION';

/** The commission's own secretariat: exact figures and the yearly return are its own. */
export const runsCommission = ({ role, body }: Mandate): boolean => role === 'COORDINATOR' && body?.kind === COMMISSION;

/** The survey is answered for an association. */
const managesAssociation = ({ role }: Mandate): boolean => role === 'ASSOCIATION_MANAGER';

export const placesOf = ({ mandates }: ShellFragment, holds: (mandate: Mandate) => boolean): string[] => [
  ...new Set(mandates.filter(holds).flatMap(({ departement }) => departement ?? [])),
];

/** Where the reader holds an office that a return is made for. */
export const returnsPlaces = (shell: ShellFragment): string[] =>
  placesOf(shell, (mandate) => runsCommission(mandate) || managesAssociation(mandate));
