import { ConsoleNumberedCopiesDocument, type ConsoleNumberedCopiesQuery, read } from '../../../client-sdk/src';
import { Alert, Table, type Column } from '../../elements';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { hour, moment, weekday } from '../../shell/dates';

type Sitting = NonNullable<NonNullable<ConsoleNumberedCopiesQuery['departement']>['session']>;
type Point = Sitting['agenda'][number];

const MOST_COPIES = 30;

const copiesIn = (query: URLSearchParams): number =>
  Math.min(MOST_COPIES, Math.max(1, /^\d{1,2}$/.test(query.get('n') ?? '') ? Number(query.get('n')) : 1));

/** Names leave on paper alone, each copy numbered: those that come back are counted, and destroyed. */
export const numberedCopiesPage = page({
  path: '/:departement/seances/:id/exemplaires',
  document: ConsoleNumberedCopiesDocument,
  variables: ({ params }) => ({ code: params.departement!, session: params.id! }),
  title: 'Exemplaires numérotés',
  area: 'sittings',
  view: ({ departement }) => departement?.session && <Copies sitting={departement.session} />,
});

function Copies({ sitting }: { sitting: Sitting }) {
  const { asked, shell } = useVisit();
  const count = copiesIn(asked.query);
  return (
    <>
      <div class="console-no-print">
        <h1>Exemplaires numérotés</h1>
        <Alert kind="warning" title="Ces feuilles portent des noms">
          <p>
            Imprimez autant d’exemplaires que de membres présents. Remettez chacun à une personne, notez à qui, puis
            reprenez-les tous en fin de séance et détruisez-les. N’enregistrez pas cette page.
          </p>
        </Alert>
        <form method="get" class="console-form">
          <div class="fr-input-group">
            <label class="fr-label" for="n">
              Nombre d’exemplaires
              <span class="fr-hint-text">De 1 à {MOST_COPIES}.</span>
            </label>
            <input class="fr-input" id="n" name="n" type="number" min={1} max={MOST_COPIES} value={count} />
          </div>
          <button class="fr-btn fr-btn--secondary" type="submit">
            Préparer
          </button>
        </form>
        <p>Puis imprimez cette page{'\u00a0'}: chaque exemplaire commence une feuille.</p>
      </div>
      {Array.from({ length: count }, (_, index) => (
        <Copy sitting={sitting} number={index + 1} count={count} printer={shell?.account.name ?? ''} />
      ))}
    </>
  );
}

interface CopyProps {
  sitting: Sitting;
  number: number;
  count: number;
  printer: string;
}

function Copy({ sitting, number, count, printer }: CopyProps) {
  const { labels, now } = useVisit();
  const { body, formation, heldOn, startsAt, place, agenda } = sitting;
  const columns: Column<Point>[] = [
    { head: 'Rang', numeric: true, cell: ({ position }) => position ?? '–' },
    {
      head: 'Point',
      heads: true,
      cell: ({ referral, title, kind }) => referral?.reference ?? title ?? labels.of('AgendaItemKind', kind),
    },
    { head: 'Personne', cell: (point) => <Named point={point} /> },
    { head: 'Objet', cell: ({ referral }) => (referral ? labels.of('Purpose', referral.purpose) : '–') },
    { head: 'Minutes', numeric: true, cell: ({ minutes }) => minutes },
  ];
  return (
    <section class="console-copy" aria-labelledby={`exemplaire-${number}`}>
      <h2 id={`exemplaire-${number}`}>
        Ordre du jour, exemplaire n°{'\u00a0'}
        {number}/{count}
      </h2>
      <p>
        {labels.of('BodyKind', body.kind)}, {labels.of('Formation', formation)}. {weekday(heldOn)} à {hour(startsAt)},{' '}
        {place}.
      </p>
      <Table
        caption={`Ordre du jour, exemplaire ${number} sur ${count}`}
        captionHidden
        columns={columns}
        rows={agenda.filter(({ position }) => position !== null)}
        empty="Aucun point ne vous est ouvert."
      />
      <p class="console-copy__foot">
        Confidentiel. À rendre en fin de séance. Imprimé par {printer} le {moment(now)}. Remis à{'\u00a0'}:
      </p>
    </section>
  );
}

/** At the level of whoever prints: what they do not read is told as masked. */
function Named({ point: { referral } }: { point: Point }) {
  if (!referral) return <>–</>;
  if (!referral.sheet) return <>Sans personne désignée</>;
  const names = ['givenName', 'familyName'].map((field) =>
    read(referral.sheet!.identity, field as 'givenName' | 'familyName'),
  );
  if (names.some(({ kind }) => kind === 'masked' || kind === 'withheld')) return <>Masqué</>;
  return <bdi>{names.map((name) => (name.kind === 'value' ? name.value : 'non renseigné')).join(' ')}</bdi>;
}
