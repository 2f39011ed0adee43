import { ConsoleFiguresDocument, type ConsoleFiguresQuery } from '../../../client-sdk/src';
import { ButtonLink, Empty, Table, safeHref } from '../../elements';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { day } from '../../shell/dates';
import { Documents } from './documents';
import { OwnLinks } from './own-links';
import { questionHref, releaseHref } from './words';

type Release = ConsoleFiguresQuery['national']['releases'][number];

/** For everybody: what is published, the newest first. */
export const figuresPage = page({
  path: '/chiffres',
  document: ConsoleFiguresDocument,
  variables: ({ signedIn = false }) => ({ signedIn }),
  title: 'Chiffres publiés',
  area: 'figures',
  open: true,
  view: ({ national: { releases } }, visit) => <Figures releases={releases} visit={visit} />,
});

function Figures({ releases, visit }: { releases: readonly Release[]; visit: Visit }) {
  const [latest] = releases;
  return (
    <>
      <h1>Chiffres publiés</h1>
      <p class="fr-text--lead">
        Les personnes dont une association a porté la situation devant une instance d’un département, année par année.
        Ce n’est ni le nombre de victimes en France, ni l’enquête annuelle de la MIPROF.
      </p>
      {latest ? <Latest release={latest} /> : <Empty>Aucune année n’est encore publiée.</Empty>}
      {releases.length > 0 && <Years releases={releases} />}
      {visit.shell && <OwnLinks shell={visit.shell} year={latest?.id ?? null} />}
    </>
  );
}

function Latest({ release: { id, lattice, bulletin } }: { release: Release }) {
  const open = lattice.nodes.filter(({ audience }) => audience === 'PUBLIC');
  return (
    <section>
      <h2>La dernière année : {id}</h2>
      <ul>
        {open.map((node) => (
          <li>
            <a href={safeHref(questionHref(id, node.id))}>{node.question}</a>
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink href={releaseHref(id)}>Toute l’année {id} : questions, couverture, méthode</ButtonLink>
      </p>
      <h3>À télécharger</h3>
      <Documents documents={bulletin?.documents} />
    </section>
  );
}

function Years({ releases }: { releases: readonly Release[] }) {
  return (
    <section>
      <h2>Toutes les années</h2>
      <Table
        caption="Années publiées, de la plus récente à la plus ancienne"
        rows={releases}
        columns={[
          { head: 'Année', heads: true, cell: ({ id }) => <a href={safeHref(releaseHref(id))}>{id}</a> },
          { head: 'Avis et décisions jusqu’au', cell: ({ cutOff }) => day(cutOff) },
          { head: 'Arrêtée le', cell: ({ frozenOn }) => day(frozenOn) },
          { head: 'Errata', numeric: true, cell: ({ errata }) => errata.length },
        ]}
      />
    </section>
  );
}
