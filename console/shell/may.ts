import type { ShellFragment } from '../../client-sdk/src';

/** Whether one of these acts may be attempted there: the button is then shown, and the API decides. */
export function mayAct(shell: ShellFragment | null, departement: string | null, ...acts: readonly string[]): boolean {
  const places = shell?.may.filter((each) => each.departement === departement || each.departement === null) ?? [];
  return places.some((place) => acts.some((act) => place.acts.includes(act)));
}
