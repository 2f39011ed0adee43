import { Badge, Breadcrumb, DefinitionList, TextLink, type Term } from '../../elements';
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
      {file.pathway && (
        <p>
          <TextLink href={`/${place.code}/parcours/${file.id}`}>
            Le parcours{NBSP}: {standing(file.pathway)}
          </TextLink>
        </p>
      )}
    </>
  );
}

const NBSP = '\u00a0';

function standing({ ended, lapsed, lapsesOn, monthsUsed }: NonNullable<FileProps['file']['pathway']>): string {
  if (ended) return `terminé le ${day(ended.on)}`;
  return `${monthsUsed} mois sur 24, période ${lapsed ? 'achevée le' : 'jusqu’au'} ${day(lapsesOn)}`;
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
