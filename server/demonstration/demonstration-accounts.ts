import type { IdeAccount } from '../http/ide/ide-account';
import { territories } from '../reference/reference-data';
import { localAccounts, nationalAccounts, secondAdministrator, secondPersons } from './directory/local-accounts';

const association = [
  { name: 'association', role: 'ASSOCIATION_CASEWORKER', title: "association agréée, chargée d'accompagnement" },
  {
    name: 'association2',
    role: 'ASSOCIATION_CASEWORKER',
    title: 'autre association, qui répond pour des structures d’accueil',
  },
  { name: 'manager', role: 'ASSOCIATION_MANAGER', title: 'association agréée, responsable' },
];

/** What may be signed in with in one click: every local account of every département, and the national ones. */
export function demonstrationAccounts(): IdeAccount[] {
  const [coordinator, ...others] = localAccounts;
  const everywhere = [coordinator!, ...association, ...others, ...secondPersons];
  return [
    ...territories.flatMap(({ code }) =>
      everywhere.map(({ name, role, title }) => ({ name: `${name}-${code}`, label: title, departement: code, role })),
    ),
    ...[...nationalAccounts, secondAdministrator].map(({ name, role, title }) => ({
      name,
      label: title,
      departement: null,
      role,
    })),
  ];
}
