import type { Stage } from '../../../client-sdk/src';
import { Steps, Badge } from '../../elements';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import { capital } from '../../shell/capital';

interface Standing {
  stage: string;
  pathwayStartedOn: string | null;
}

/** What the stage means for the team, and whose turn it is. */
const SAYS: Record<Stage, string> = {
  DRAFT: 'Votre équipe l’écrit. Personne d’autre ne le lit avant que vous le transmettiez.',
  SUBMITTED: 'Il est transmis. L’instance saisie répond, puis l’inscrit à une séance.',
  LISTED: 'Une séance est convoquée. Les membres se préparent, chacun à son niveau de lecture.',
  IN_SESSION: 'La séance l’examine.',
  DECIDED: 'L’autorité a décidé. Il reste à en informer la personne, puis à appliquer la décision.',
  RUNNING: 'Le parcours de la personne est en cours.',
  ENDED: 'Il est terminé. Votre association le garde le temps que la loi permet.',
  ARCHIVED: 'Il est archivé : plus personne ne le lit.',
};

const WAY: readonly Stage[] = ['DRAFT', 'SUBMITTED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING', 'ENDED'];

export function WhereItStands({ file, level }: { file: Standing; level?: 2 | 3 }) {
  const { labels } = useVisit();
  const stage = file.stage as Stage;
  const at = WAY.indexOf(stage);
  return (
    <>
      {at >= 0 && (
        <Steps current={at + 1} titles={WAY.map((each) => capital(labels.of('Stage', each)))} level={level} />
      )}
      {at < 0 && <Badge>{labels.of('Stage', stage)}</Badge>}
      <p>
        {SAYS[stage]}
        {file.pathwayStartedOn && ` Le parcours a commencé le ${day(file.pathwayStartedOn)}.`}
      </p>
    </>
  );
}
