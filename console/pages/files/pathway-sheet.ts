import type { CaseSheetInput } from '../../../client-sdk/src';
import type { Fields } from '../../http/fields';
import type { WrittenGroup } from './sheet-form';
import { changedIn } from './typed-values';

/** What the page of a running pathway asks of the person, in its order. */
export const pathwaySheet: readonly (readonly [WrittenGroup, readonly string[]])[] = [
  [
    'identity',
    [
      'familyName',
      'familyNameUnknown',
      'givenName',
      'givenNameUnknown',
      'birthYear',
      'birthYearUnknown',
      'birthDate',
      'nationality',
      'sex',
    ],
  ],
  ['exploitation', ['principalForm', 'adultOrMinor']],
  ['socialSituation', ['language', 'needsHousing', 'needsIncome']],
];

/** Its groups as the API takes them: what was left blank is not said. */
export function sheetTyped(fields: Fields): CaseSheetInput {
  const groups = pathwaySheet.map(([group]) => {
    const said = Object.entries(changedIn(group, fields)).filter(([, value]) => value !== null);
    return [group, Object.fromEntries(said)];
  });
  return Object.fromEntries(groups) as CaseSheetInput;
}
