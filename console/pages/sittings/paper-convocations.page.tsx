import { ConsolePaperConvocationsDocument, type ConsolePaperConvocationsQuery } from '../../../client-sdk/src';
import { Alert, Breadcrumb, Empty, TextLink } from '../../elements';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { day } from '../../shell/dates';

type Session = NonNullable<NonNullable<ConsolePaperConvocationsQuery['departement']>['session']>;
type Paper = NonNullable<Session['convocations'][number]['paper']>;

/** For members without an address, and those whose message did not come: numbered, one sheet each, in neutral words. */
export const paperConvocationsPage = page({
  path: '/:departement/seances/:id/convocations',
  document: ConsolePaperConvocationsDocument,
  variables: ({ params }) => ({ code: params.departement!, session: params.id! }),
  title: 'Convocations sur papier',
  area: 'sittings',
  view: ({ departement }, visit) => {
    const session = departement?.session;
    const runs = session?.convocations.some(({ paper }) => paper !== null);
    return session && runs ? <Papers session={session} visit={visit} /> : null;
  },
});

function Papers({ session, visit: { asked } }: { session: Session; visit: Visit }) {
  const all = asked.query.get('pour') === 'tous';
  const address = `/${asked.params.departement}/seances/${session.id}`;
  const papers = session.convocations
    .filter(({ state }) => all || state === null || state === 'REFUSED' || state === 'BOUNCED')
    .flatMap(({ paper }) => paper ?? []);
  return (
    <>
      <div class="console-no-print">
        <Breadcrumb
          places={[
            { label: 'Séances', href: `/${asked.params.departement}/seances` },
            { label: day(session.heldOn), href: address },
            { label: 'Convocations sur papier' },
          ]}
        />
        <h1>Convocations sur papier</h1>
        <Alert kind="info" small title="Imprimez cette page : chaque convocation commence une feuille.">
          <p>
            Remettez chacune en main propre, et gardez la date et la signature au bas de l’exemplaire. Ces feuilles ne
            nomment personne dont l’instance parle.
          </p>
        </Alert>
        <p>
          {all ? (
            <TextLink href={`${address}/convocations`}>Seulement celles qui n’ont pas été reçues par message</TextLink>
          ) : (
            <TextLink href={`${address}/convocations?pour=tous`}>Toutes les convocations</TextLink>
          )}
        </p>
      </div>
      {papers.length === 0 && <Empty>Chaque membre a reçu sa convocation par message.</Empty>}
      {papers.map((paper) => (
        <Sheet paper={paper} />
      ))}
    </>
  );
}

function Sheet({ paper: { number, addressee, subject, paragraphs, agenda } }: { paper: Paper }) {
  const id = `convocation-${number.replace('/', '-')}`;
  return (
    <section class="console-copy" aria-labelledby={id}>
      <h2 id={id}>
        {subject}, exemplaire n°{'\u00a0'}
        {number}
      </h2>
      <p>
        À l’attention de{'\u00a0'}: {addressee}
      </p>
      {paragraphs.map((each) => (
        <p>{each}</p>
      ))}
      {agenda.length > 0 && (
        <>
          <h3>Ordre du jour</h3>
          <ol>
            {agenda.map((each) => (
              <li>{each}</li>
            ))}
          </ol>
        </>
      )}
      <p class="console-copy__foot">
        Remise en main propre le{'\u00a0'}: ............ Signature{'\u00a0'}:
      </p>
    </section>
  );
}
