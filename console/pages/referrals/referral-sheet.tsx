import { DefinitionList, Empty } from '../../elements';
import { useVisit } from '../../http/context';
import { GroupReading, groupAnchor } from '../files/group-reading';
import { bodyGroups } from '../files/sheet-form';
import { groupTitle } from '../files/words';
import { GlassForm } from './glass-form';
import type { ReferralProps } from './referral-props';

/** The sheet behind this door: what is masked is said, why, and what would open it. */
export function ReferralSheet({ referral, departement }: ReferralProps) {
  const { labels } = useVisit();
  const { sheet, alert, id } = referral;
  if (alert) return <AlertSheet alert={alert} />;
  if (referral.kind === 'SITUATION') return <p>Une situation ne porte sur personne : aucune fiche ne l’accompagne.</p>;
  if (!sheet) return <Empty>Aucune fiche ne se lit ici.</Empty>;
  return (
    <section aria-labelledby="fiche">
      <h2 id="fiche">La fiche, à votre niveau</h2>
      <GlassForm referral={referral} departement={departement} />
      {bodyGroups.map((group) => (
        <section class="console-card" aria-labelledby={groupAnchor(group)}>
          <h3 id={groupAnchor(group)} class="console-card__title">
            {groupTitle(labels, group)}
          </h3>
          <GroupReading group={group} view={sheet[group]} departement={departement} id={id} />
        </section>
      ))}
    </section>
  );
}

function AlertSheet({ alert }: { alert: NonNullable<ReferralProps['referral']['alert']> }) {
  const { labels } = useVisit();
  const rows: [string, string | null][] = [
    ['Secteur', alert.sector && labels.of('alert.sector', alert.sector)],
    ['Établissement', alert.establishment],
    ['Lieu', alert.place],
    ['Faits', alert.facts],
    ['Nombre de personnes', alert.personsCount],
    ['Souhait des personnes', alert.personsWish],
  ];
  return (
    <section aria-labelledby="alerte">
      <h2 id="alerte">L’alerte</h2>
      <p>Une alerte ne nomme personne. Ce qui n’est pas écrit, ou que votre fonction ne lit pas, n’apparaît pas.</p>
      <p>
        Vous lisez{'\u00a0'}: {labels.of('Level', alert.level)}.
      </p>
      <DefinitionList items={rows.flatMap(([term, value]) => (value ? [{ term, value }] : []))} />
    </section>
  );
}
