import type { ConsoleOrientationFragment } from '../../../client-sdk/src';
import { Alert, TextLink } from '../../elements';
import { useVisit } from '../../http/context';
import { fileAddress } from '../../shell/addresses';
import { capital } from '../../shell/capital';

export function BackToFile({ departement, caseId }: { departement: string; caseId: string }) {
  return (
    <p class="console-no-print">
      <TextLink href={fileAddress(departement, caseId)} icon="arrow-left-line">
        Retour au dossier
      </TextLink>
    </p>
  );
}

/** Bodies that may not be asked, each with why. */
export function LeftOut({ leftOut }: Pick<ConsoleOrientationFragment, 'leftOut'>) {
  const { labels } = useVisit();
  return (
    <ul>
      {leftOut.map(({ kind, reason }) => (
        <li>
          <strong>{capital(labels.of('BodyKind', kind))}.</strong> {reason}
        </li>
      ))}
    </ul>
  );
}

export function NoBody({ leftOut }: Pick<ConsoleOrientationFragment, 'leftOut'>) {
  return (
    <Alert kind="warning" title="Aucune instance ne peut recevoir ce dossier aujourd’hui" level={2}>
      <LeftOut leftOut={leftOut} />
    </Alert>
  );
}
