import type { ShellFragment } from '../../../client-sdk/src';

/** Whether the reader may attempt this act in that place: a button that could only be refused is not shown. */
export const mayAct = (shell: ShellFragment | null, departement: string, operation: string): boolean =>
  shell?.may.some((place) => place.departement === departement && place.acts.includes(operation)) ?? false;
