import { ConsoleReleaseDocument } from '../../../client-sdk/src';
import { Breadcrumb, Callout, DefinitionList, safeHref } from '../../elements';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { capital } from '../../shell/capital';
import { day } from '../../shell/dates';
import { Crossings } from './crossings';
import { Documents } from './documents';
import { Questions } from './questions';
import { ReleaseCoverage } from './release-coverage';
import type { Release } from './release';
import { ofYears, releaseHref, yearsWord } from './words';

/** One publication: what may be asked of it, what may not and why, who is covered, how it is counted. */
export const releasePage = page({
  path: '/chiffres/:release',
  document: ConsoleReleaseDocument,
  variables: ({ params, signedIn = false }) => ({ release: params.release!, signedIn }),
  title: 'Chiffres d’une publication',
  area: 'figures',
  open: true,
  view: ({ national: { release, releases } }, visit) =>
    release && <Published release={release} triennium={trienniumWith(release, releases)} visit={visit} />,
});

/** Who reads every question. */
export const readsAll = ({ shell }: Visit): boolean => shell?.mandates.some(({ role }) => role === 'MIPROF') ?? false;

/** The finer publication in which a year is pooled, once it is there; null for a triennium itself. */
const trienniumWith = ({ id }: Release, releases: readonly { id: string; years: string[] }[]): string | null =>
  releases.find(({ years }) => years.length > 1 && years.includes(id))?.id ?? null;

interface PublishedProps {
  release: Release;
  triennium: string | null;
  visit: Visit;
}

function Published({ release, triennium, visit }: PublishedProps) {
  const { id, errata, method, bulletin } = release;
  return (
    <>
      <Breadcrumb places={[{ label: 'Chiffres publiés', href: '/chiffres' }, { label: capital(yearsWord(id)) }]} />
      <h1>Chiffres {ofYears(id)}</h1>
      {errata.map(({ number, dated, words }) => (
        <Callout title={`Erratum ${number}, ${day(dated)}`} level={2}>
          {words}
        </Callout>
      ))}
      <Counted release={release} />
      <Questions release={release} everything={readsAll(visit)} triennium={triennium} />
      <Crossings lattice={release.lattice} years={release.years} />
      <ReleaseCoverage release={release} asked={visit.asked} />
      <section>
        <h2>Comment ces chiffres sont comptés et protégés</h2>
        {method.paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </section>
      <section>
        <h2>À télécharger</h2>
        <Documents documents={bulletin?.documents} />
        <p>
          <a href={safeHref(releaseHref(id))}>Adresse permanente de cette page</a>
        </p>
      </section>
    </>
  );
}

function Counted({ release: { population, from, cutOff, frozenOn } }: { release: Release }) {
  return (
    <section>
      <h2>Qui est compté</h2>
      <p>{population}</p>
      <DefinitionList
        items={[
          { term: 'Dossiers déposés à partir du', value: day(from) },
          { term: 'Avis, décisions et délais jusqu’au', value: day(cutOff) },
          { term: 'Chiffres arrêtés le', value: day(frozenOn) },
        ]}
      />
    </section>
  );
}
