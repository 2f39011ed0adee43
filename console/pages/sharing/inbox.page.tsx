import { ConsoleInboxDocument, type BodyKind, type ReferralStatus } from '../../../client-sdk/src';
import { Empty, Pagination, TabNav, TextLink } from '../../elements';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import type { Asked } from '../../http/visit';
import { ExportLinks } from '../exports/export-links';
import { AcceptSeveral } from './accept-several';
import { InboxCard } from './inbox-card';
import type { InboxBody, InboxPlace } from './seen';

const KINDS: Readonly<Record<string, BodyKind>> = {
  PROSTITUTION_EXIT_COMMISSION: 'PROSTITUTION_EXIT_COMMISSION',
  CODAF: 'CODAF',
  VICTIM_SUPPORT_COMMITTEE: 'VICTIM_SUPPORT_COMMITTEE',
};
const VIEWS: readonly { asked: string; status: ReferralStatus; label: string }[] = [
  { asked: '', status: 'PROPOSED', label: 'À accepter ou décliner' },
  { asked: 'acceptees', status: 'ACCEPTED', label: 'Acceptées' },
  { asked: 'closes', status: 'CLOSED', label: 'Closes' },
];

const viewOf = ({ query }: Asked) => VIEWS.find(({ asked }) => asked === query.get('etat')) ?? VIEWS[0]!;

/** What a body was asked: its secretariat answers; for an alert, the parquet. */
export const inboxPage = page({
  path: '/:departement/instances/:kind/saisines',
  document: ConsoleInboxDocument,
  variables: (asked) => ({
    code: asked.params.departement!,
    body: KINDS[asked.params.kind!] ?? 'PROSTITUTION_EXIT_COMMISSION',
    status: viewOf(asked).status,
    after: asked.query.get('apres'),
  }),
  title: 'Saisines de l’instance',
  area: 'bodies',
  view: ({ departement }, { asked }) =>
    departement?.body && KINDS[asked.params.kind!] ? <Inbox place={departement} body={departement.body} /> : null,
});

function Inbox({ place, body }: { place: InboxPlace; body: InboxBody }) {
  const { asked } = useVisit();
  const at = `/${place.code}/instances/${body.kind}`;
  const view = viewOf(asked);
  const { nodes, pageInfo } = body.referrals;
  const address = (etat: string, after?: string | null) => {
    const query = new URLSearchParams({ ...(etat && { etat }), ...(after && { apres: after }) }).toString();
    return `${at}/saisines${query && `?${query}`}`;
  };
  return (
    <>
      <p>
        <TextLink href={at} icon="arrow-left-line">
          {body.shortName}
        </TextLink>
      </p>
      <h1>Saisines de l’instance</h1>
      <TabNav
        label="Saisines par état"
        views={VIEWS.map((each) => ({ href: address(each.asked), label: each.label, current: each === view }))}
      />
      <h2>{view.label}</h2>
      {nodes.length === 0 && <Empty>Rien ici.</Empty>}
      <AcceptSeveral referrals={nodes} place={place} at={`${at}/saisines`} />
      {nodes.map((referral) => (
        <InboxCard referral={referral} place={place} body={body} />
      ))}
      <ExportLinks at={`${at}/saisines/export`} query={`statut=${view.status}`} />
      <Pagination next={pageInfo.hasNextPage ? address(view.asked, pageInfo.endCursor) : null} />
    </>
  );
}
