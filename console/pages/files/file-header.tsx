import { Badge, Breadcrumb, DefinitionList, type Term } from '../../elements';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import type { FileProps } from './file-props';
import { capital } from '../../shell/capital';

/** The reference stands in the page alone: neither in its title nor in its address. */
export function FileHeader({ place, file, own }: FileProps) {
  const { labels } = useVisit();
  return (
    <>
      <Breadcrumb places={[{ label: 'Dossiers', href: `/${place.code}/dossiers` }, { label: 'Dossier' }]} />
      <h1>Dossier {file.reference}</h1>
      <p>
        <Badge kind="info" plain>
          {labels.of('Stage', file.stage)}
        </Badge>{' '}
        {file.completionRequested && <Badge kind="warning">Complément demandé</Badge>}{' '}
        {!own && <Badge plain>Lecture seule</Badge>}
      </p>
      <DefinitionList items={facts({ place, file, own }, labels.of.bind(labels))} />
    </>
  );
}

function facts({ file, place }: FileProps, label: (list: string, code: string) => string): Term[] {
  const local = (at: string) =>
    day(new Intl.DateTimeFormat('sv-SE', { timeZone: place.timeZone }).format(new Date(at)));
  const rows: [string, string | null][] = [
    ['Ouvert le', local(file.openedAt)],
    ['Déposé le', file.submittedAt && local(file.submittedAt)],
    ['Premier jour du parcours', file.pathwayStartedOn && day(file.pathwayStartedOn)],
    ['Terminé le', file.endedAt && local(file.endedAt)],
    ['Origine', file.origin === 'PLATFORM' ? null : capital(label('CaseOrigin', file.origin))],
    ['Votre référence', file.externalReference],
  ];
  return rows.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}
