import { groupWords } from './french-words';
import { maskOf, restrictedGroups, type Group } from './groups';
import { ErrorCode, Refusal } from './refusal';

/** The bits of groups that a person shares, or that somebody asks to read. @throws Refusal for one that is the own team's alone. */
export function sharedMaskOf(list: readonly Group[], field: string): number {
  const alone = list.filter((group) => restrictedGroups.includes(group));
  if (alone.length === 0) return maskOf(list);
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    `Aucun lecteur n'ouvre ce groupe (${alone.map((group) => groupWords[group]).join(', ')}) : il n'est qu'à l'équipe qui ` +
      'accompagne la personne. Retirez-le ; ce qui doit être dit au parquet fait un écrit à part, avec la personne.',
    [field],
    'RGPD art. 5 §1 c',
  );
}
