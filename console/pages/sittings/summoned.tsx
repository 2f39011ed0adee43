import { Alert, Badge, Table, TextLink } from '../../elements';
import { capital } from '../../shell/capital';
import { day, moment } from '../../shell/dates';
import type { Labels } from '../../shell/labels';
import type { Session, SittingProps } from './agenda';

type Convocation = Session['convocations'][number];

/** Who was written to, when and how, whether it came, and what they answered. */
export function Summoned({ session, visit, keeps }: SittingProps) {
  const { convocations, timeZone } = session;
  const { labels, asked } = visit;
  const qualityOf = (id: string | null) => convocations.find(({ memberId }) => memberId === id)?.quality;
  return (
    <>
      {keeps && <Summary convocations={convocations} labels={labels} />}
      <Table
        caption="Membres convoqués"
        captionHidden
        rows={convocations}
        columns={[
          {
            head: 'Qualité',
            heads: true,
            cell: ({ quality, role, voting }) => (
              <>
                {quality}
                <span class="console-list__more">
                  {capital(labels.of('Role', role))}, {voting ? 'voix délibérative' : 'voix consultative'}
                </span>
              </>
            ),
          },
          { head: 'Envoi', cell: (each) => <Sent each={each} timeZone={timeZone} /> },
          { head: 'Réception', cell: (each) => <Received each={each} timeZone={timeZone} labels={labels} /> },
          {
            head: 'Réponse',
            cell: ({ reply, repliedAt, proxyTo }) =>
              reply ? (
                <>
                  {capital(labels.of('ConvocationReply', reply))}
                  {proxyTo && ` à ${qualityOf(proxyTo) ?? 'un autre membre'}`}
                  {repliedAt && <span class="console-list__more">le {moment(repliedAt as string, timeZone)}</span>}
                </>
              ) : (
                'Pas encore'
              ),
          },
        ]}
      />
      {keeps && (
        <p class="console-no-print">
          <TextLink href={`/${asked.params.departement}/seances/${session.id}/convocations`}>
            Imprimer les convocations à remettre sur papier, numérotées
          </TextLink>
        </p>
      )}
    </>
  );
}

/** What must still be done, before the lines. */
function Summary({ convocations, labels }: { convocations: readonly Convocation[]; labels: Labels }) {
  const replies = [...new Set(convocations.flatMap(({ reply }) => reply ?? []))];
  const told = replies.map(
    (each) =>
      `${labels.of('ConvocationReply', each)}\u00a0: ${convocations.filter(({ reply }) => reply === each).length}`,
  );
  const silent = convocations.filter(({ reply }) => !reply).length;
  const failed = convocations.filter(({ state }) => state === 'REFUSED' || state === 'BOUNCED');
  return (
    <>
      <p>
        {capital([...told, ...(silent > 0 ? [`sans réponse\u00a0: ${silent}`] : [])].join(', '))}. Un rappel part de
        lui-même trois jours avant.
      </p>
      {failed.length > 0 && (
        <Alert
          kind="warning"
          small
          title={`Convocation non reçue\u00a0: ${failed.map(({ quality }) => quality).join(', ')}`}
        >
          <p>Corrigez l’adresse et convoquez autrement, ou remettez la convocation sur papier.</p>
        </Alert>
      )}
    </>
  );
}

interface CellProps {
  each: Convocation;
  timeZone: string;
}

function Sent({ each: { onPaper, state, sentAt, remindedOn }, timeZone }: CellProps) {
  return (
    <>
      {onPaper && !state ? (
        <Badge kind="warning" small plain>
          Sur papier, à remettre
        </Badge>
      ) : (
        <>Message, {moment(sentAt as string, timeZone)}</>
      )}
      {remindedOn && <span class="console-list__more">rappel le {day(remindedOn)}</span>}
    </>
  );
}

/** Taken by the addressee's own mail server without bounce: received. A link that was opened is information, and no proof. */
function Received({ each, timeZone, labels }: CellProps & { labels: Labels }) {
  const { state, receivedOn, clickedAt, onPaper } = each;
  if (!state) return <>{onPaper ? 'À noter sur l’exemplaire' : '–'}</>;
  const failed = state === 'REFUSED' || state === 'BOUNCED';
  return (
    <>
      {failed ? (
        <Badge kind="error" small plain>
          {capital(labels.of('LetterState', state))}
        </Badge>
      ) : receivedOn ? (
        `Le ${day(receivedOn)}`
      ) : (
        capital(labels.of('LetterState', state))
      )}
      {clickedAt && (
        <span class="console-list__more">lien ouvert le {moment(clickedAt as string, timeZone)}, pour information</span>
      )}
    </>
  );
}
