import { ConsoleDecisionsDocument, type ConsoleDecisionsQuery } from '../../../client-sdk/src';
import { Badge, Empty, Pagination, Table, TextLink } from '../../elements';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { day } from '../../shell/dates';
import { capital } from '../../shell/capital';
import { RunningPathways } from './running-pathways';
import type { Place, Referral } from './decided';

interface DecisionsProps {
  answer: ConsoleDecisionsQuery;
  place: Place;
  visit: Visit;
}

/** From opinions to decisions, from decisions to notifications, and the pathways that run. */
export const decisionsPage = page({
  path: '/:departement/decisions',
  document: ConsoleDecisionsDocument,
  variables: ({ params, query }) => ({ code: params.departement!, after: query.get('apres') }),
  title: 'Avis, décisions et notifications',
  area: 'sittings',
  view: (answer, visit) => answer.departement && <Decisions answer={answer} place={answer.departement} visit={visit} />,
});

const awaitsDecision = ({ opinions, decision, authoritative, status }: Referral) =>
  authoritative && status === 'ACCEPTED' && opinions.length > 0 && !decision;
const awaitsNotification = ({ decision }: Referral) => decision !== null && decision.notifiedOn === null;

/** What has waited the longest comes first. */
const byDay = (rows: readonly Referral[], dayOf: (row: Referral) => string | undefined): Referral[] =>
  [...rows].sort((one, other) => (dayOf(one) ?? '').localeCompare(dayOf(other) ?? ''));

function Decisions({ answer, place, visit }: DecisionsProps) {
  const { nodes = [], pageInfo } = place.body?.referrals ?? {};
  const mine = new Set(
    answer.viewer.toDo.filter(({ kind }) => kind.startsWith('DECISION_')).map(({ subject }) => subject),
  );
  const { departement } = visit.asked.params;
  const after = pageInfo?.endCursor ?? '';
  return (
    <>
      <h1>Avis, décisions et notifications</h1>
      <section aria-labelledby="a-decider">
        <h2 id="a-decider">À décider</h2>
        <ToDecide
          rows={byDay(nodes.filter(awaitsDecision), ({ opinions }) => opinions[0]?.givenOn)}
          mine={mine}
          visit={visit}
        />
      </section>
      <section aria-labelledby="a-notifier">
        <h2 id="a-notifier">À notifier</h2>
        <ToNotify
          rows={byDay(nodes.filter(awaitsNotification), ({ decision }) => decision?.signedOn)}
          mine={mine}
          visit={visit}
        />
      </section>
      <RunningPathways cases={place.cases} referrals={nodes} visit={visit} />
      {pageInfo?.hasNextPage && (
        <Pagination
          next={`/${departement}/decisions?apres=${encodeURIComponent(after)}`}
          first={visit.asked.query.has('apres') ? `/${departement}/decisions` : null}
        />
      )}
    </>
  );
}

interface RowsProps {
  rows: readonly Referral[];
  /** What waits for this very reader. */
  mine: ReadonlySet<string>;
  visit: Visit;
}

function ToDecide({ rows, mine, visit }: RowsProps) {
  const { labels, asked } = visit;
  return (
    <Table
      caption="Avis rendus, sans décision"
      captionHidden
      rows={rows}
      empty={<Empty>Aucun avis n’attend de décision, parmi les saisines que vous lisez.</Empty>}
      columns={[
        {
          head: 'Saisine',
          heads: true,
          cell: ({ id, reference }) => (
            <>
              <TextLink href={`/${asked.params.departement}/decisions/${id}`}>{reference}</TextLink>
              {mine.has(id) && <ForMe />}
            </>
          ),
        },
        {
          head: 'Avis',
          cell: ({ opinions: [opinion] }) => opinion && capital(labels.of('OpinionSense', opinion.sense)),
        },
        { head: 'Rendu le', cell: ({ opinions: [opinion] }) => day(opinion?.givenOn) },
        { head: 'Qui décide', cell: () => 'La préfecture (CASF L.121-9)' },
      ]}
    />
  );
}

function ToNotify({ rows, mine, visit }: RowsProps) {
  const { labels, asked } = visit;
  return (
    <Table
      caption="Décisions sans notification"
      captionHidden
      rows={rows}
      empty={<Empty>Aucune décision n’attend d’être notifiée, parmi les saisines que vous lisez.</Empty>}
      columns={[
        {
          head: 'Saisine',
          heads: true,
          cell: ({ id, reference, decision }) => (
            <>
              <TextLink href={`/${asked.params.departement}/decisions/${id}`}>{reference}</TextLink>
              {decision && mine.has(decision.id) && <ForMe />}
            </>
          ),
        },
        { head: 'Décision', cell: ({ decision }) => capital(labels.of('DecisionSense', decision?.sense)) },
        { head: 'Signée le', cell: ({ decision }) => day(decision?.signedOn) },
        { head: 'Qui notifie', cell: () => 'La préfecture, ou le secrétariat de la commission' },
      ]}
    />
  );
}

const ForMe = () => (
  <>
    {' '}
    <Badge kind="new" small plain>
      Vous attend
    </Badge>
  </>
);
