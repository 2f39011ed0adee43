import type { ConsoleOrientationFragment } from '../../../client-sdk/src';
import { Alert, TextLink } from '../../elements';
import { isUrgent } from './proposal';

type OutsideWays = Pick<ConsoleOrientationFragment, 'outside'>;

/** What no body replaces: the prosecutor, victim aid, child protection, residence. */
export function Outside({ outside }: OutsideWays) {
  return (
    <section aria-labelledby="ailleurs">
      <h2 id="ailleurs">En dehors des instances</h2>
      <ul class="console-list">
        {outside.map(({ name, text, legalBasis }) => (
          <li>
            <strong>{name}.</strong> {text} <span class="console-list__more">{legalBasis}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For a minor, or where the age is in doubt: what waits neither for accord, nor paper, nor sitting. */
export function UrgentWays({ outside }: OutsideWays) {
  if (!isUrgent({ outside })) return null;
  const ways = outside.filter(({ code }) => code === 'CRIP' || code === 'PARQUET');
  return (
    <Alert kind="warning" title="La personne est, ou peut être, mineure" level={2}>
      <p>Sa protection n’attend ni accord, ni papier, ni séance. Prévenez tout de suite{'\u00a0'}:</p>
      <ul>
        {ways.map(({ name, text }) => (
          <li>
            <strong>{name}.</strong> {text}
          </li>
        ))}
        <li>
          À toute heure, le <TextLink href="tel:119">119</TextLink>, gratuit. En danger immédiat, le{' '}
          <TextLink href="tel:17">17</TextLink>.
        </li>
      </ul>
    </Alert>
  );
}
