import { ConsoleFiguresDocument, type ConsoleFiguresQuery } from '../../../client-sdk/src';
import { ButtonLink, Empty, Table, safeHref } from '../../elements';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { capital } from '../../shell/capital';
import { day } from '../../shell/dates';
import { Documents } from './documents';
import { OfficialPathways } from './official-pathways';
import { OwnLinks } from './own-links';
import { questionHref, releaseHref, yearsWord } from './words';

type Release = ConsoleFiguresQuery['national']['releases'][number];

/** For everybody: what is published, the newest first. */
export const figuresPage = page({
  path: '/chiffres',
  document: ConsoleFiguresDocument,
  variables: ({ signedIn = false }) => ({ signedIn }),
  title: 'Chiffres publiés',
  area: 'figures',
  open: true,
  view: ({ national }, visit) => <Figures national={national} visit={visit} />,
});

function Figures({ national, visit }: { national: ConsoleFiguresQuery['national']; visit: Visit }) {
  const { releases, officialPathways } = national;
  const year = releases.find(({ years }) => years.length === 1);
  const triennium = releases.find(({ years }) => years.length > 1);
  return (
    <>
      <h1>Chiffres publiés</h1>
      <p class="fr-text--lead">
        Les personnes dont une association a porté la situation devant une instance d’un département : quelques
        questions chaque année, les questions fines tous les trois ans. Ce n’est ni le nombre de victimes en France, ni
        l’enquête annuelle de la MIPROF.
      </p>
      {year ? (
        <Latest release={year} title={`La dernière année : ${year.id}`} />
      ) : (
        <Empty>Aucune année n’est encore publiée.</Empty>
      )}
      {triennium && <Latest release={triennium} title={`Trois années réunies : ${triennium.id}`} />}
      {releases.length > 0 && <Years releases={releases} />}
      <OfficialPathways stocks={officialPathways} />
      {visit.shell && <OwnLinks shell={visit.shell} release={(triennium ?? year)?.id ?? null} />}
    </>
  );
}

function Latest({ release: { id, lattice, bulletin }, title }: { release: Release; title: string }) {
  const open = lattice.nodes.filter(({ audience }) => audience === 'PUBLIC');
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {open.map((node) => (
          <li>
            <a href={safeHref(questionHref(id, node.id))}>{node.question}</a>
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink href={releaseHref(id)}>{capital(yearsWord(id))} : questions, couverture, méthode</ButtonLink>
      </p>
      <h3>À télécharger</h3>
      <Documents documents={bulletin?.documents} />
    </section>
  );
}

function Years({ releases }: { releases: readonly Release[] }) {
  return (
    <section>
      <h2>Toutes les publications</h2>
      <Table
        caption="Publications, de la plus récente à la plus ancienne"
        rows={releases}
        columns={[
          { head: 'Années', heads: true, cell: ({ id }) => <a href={safeHref(releaseHref(id))}>{id}</a> },
          { head: 'Avis et décisions jusqu’au', cell: ({ cutOff }) => day(cutOff) },
          { head: 'Arrêtée le', cell: ({ frozenOn }) => day(frozenOn) },
          { head: 'Errata', numeric: true, cell: ({ errata }) => errata.length },
        ]}
      />
    </section>
  );
}
