import type { Role, ShellFragment } from '../../client-sdk/src';
import type { Area } from '../http/page';

export interface Entry {
  readonly area: Area;
  readonly label: string;
  readonly href: string;
}

/** The départements of the reader's mandates, in the order of their codes. */
export const departementsOf = ({ mandates }: ShellFragment): string[] =>
  [...new Set(mandates.flatMap(({ departement }) => departement ?? []))].sort();

const holds = (shell: ShellFragment, departement: string, ...roles: Role[]): boolean =>
  shell.mandates.some((mandate) => mandate.departement === departement && roles.includes(mandate.role));

const everywhere = (shell: ShellFragment, ...roles: Role[]): boolean =>
  shell.mandates.some((mandate) => mandate.departement === null && roles.includes(mandate.role));

/** Who has files of their own, or instructs those of others. */
const WITH_FILES: Role[] = ['ASSOCIATION_CASEWORKER', 'ASSOCIATION_MANAGER', 'COORDINATOR'];

/**
 * Where the reader's work is. The API decides what they see there: a line too many shows an empty page, never another's data.
 */
export function entriesFor(shell: ShellFragment, departement: string | null): Entry[] {
  const national: Entry[] = [{ area: 'figures', label: 'Chiffres', href: '/chiffres' }];
  const administration: Entry[] = everywhere(shell, 'ADMIN')
    ? [{ area: 'directory', label: 'Administration', href: '/administration' }]
    : [];
  const desk: Entry = { area: 'desk', label: 'Mon bureau', href: '/' };
  if (!departement) return [desk, ...administration, ...national];
  const at = (path: string) => `/${departement}/${path}`;
  const here = departementsOf(shell).includes(departement);
  return [
    desk,
    ...(holds(shell, departement, ...WITH_FILES)
      ? [{ area: 'files', label: 'Dossiers', href: at('dossiers') } as Entry]
      : []),
    ...(here ? [{ area: 'sittings', label: 'Séances', href: at('seances') } as Entry] : []),
    ...(here ? [{ area: 'bodies', label: 'Instances', href: at('instances') } as Entry] : []),
    ...(here ? [{ area: 'directory', label: 'Annuaire', href: at('annuaire') } as Entry] : []),
    ...(holds(shell, departement, 'DPO')
      ? [{ area: 'privacy', label: 'Registres', href: at('registre') } as Entry]
      : []),
    ...administration,
    ...national,
  ];
}
