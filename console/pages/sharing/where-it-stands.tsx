import type { Stage } from '../../../client-sdk/src';
import { Steps, Badge } from '../../elements';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { fileStanding, type StandingFile } from './standing';

const WAY: readonly Stage[] = ['DRAFT', 'SUBMITTED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING', 'ENDED'];

interface StandingProps {
  file: StandingFile;
  today: string;
  own: boolean;
  level?: 2 | 3;
}

/** The stage on its way, and what it means today. */
export function WhereItStands({ file, today, own, level }: StandingProps) {
  const { labels } = useVisit();
  const stage = file.stage as Stage;
  const at = WAY.indexOf(stage);
  return (
    <>
      {at >= 0 && (
        <Steps current={at + 1} titles={WAY.map((each) => capital(labels.of('Stage', each)))} level={level} />
      )}
      {at < 0 && <Badge>{labels.of('Stage', stage)}</Badge>}
      <p>{fileStanding(file, { today, own })}</p>
    </>
  );
}
