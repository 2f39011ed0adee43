import type { SessionStatus } from '../../../client-sdk/src';
import { ButtonGroup, ButtonLink } from '../../elements';

interface SittingPapersProps {
  /** `/38/seances/ID`. */
  at: string;
  status: SessionStatus;
  keeps: boolean;
}

/** Papers of a sitting: its minutes once it opened, and the copies that its secretariat counts. */
export function SittingPapers({ at, status, keeps }: SittingPapersProps) {
  const opened = status === 'OPEN' || status === 'HELD';
  const summoned = opened || status === 'CONVENED';
  if (!opened && !(keeps && summoned)) return null;
  return (
    <ButtonGroup>
      {opened && (
        <ButtonLink href={`${at}/proces-verbal`} kind="secondary" icon="file-text-line">
          Procès-verbal
        </ButtonLink>
      )}
      {keeps && summoned && (
        <ButtonLink href={`${at}/exemplaires`} kind="secondary" icon="printer-line">
          Dossiers de séance numérotés
        </ButtonLink>
      )}
    </ButtonGroup>
  );
}
