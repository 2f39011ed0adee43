import type { AlertContentFragment } from '../../../client-sdk/src';
import { Callout } from '../../elements';
import { day } from '../../shell/dates';

/** What protects the persons, before anything else: whoever decides at night reads it first. */
export function Conditions({ alert, level = 3 }: { alert: AlertContentFragment; level?: 2 | 3 }) {
  const { associationOnStandBy, shelterFirst, notBefore, conditions } = alert;
  const lines = [
    notBefore && `Rien avant le ${day(notBefore)}`,
    shelterFirst && 'Un hébergement est trouvé d’abord',
    associationOnStandBy && 'Une association est en attente, prête à venir auprès des personnes',
  ].filter(Boolean);
  if (lines.length === 0 && !conditions) return null;
  return (
    <Callout title="Conditions" level={level}>
      <ul>
        {lines.map((line) => (
          <li>{line}.</li>
        ))}
        {conditions && (
          <li>
            <bdi>{conditions}</bdi>
          </li>
        )}
      </ul>
    </Callout>
  );
}
