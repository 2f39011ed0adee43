import { ConsoleReadersDocument, type ConsoleReadersQuery } from '../../../client-sdk/src';
import { Breadcrumb, Masked, Table, Tag, TagList } from '../../elements';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { capital } from '../../shell/capital';
import { referralAddress } from './referral-props';

type Previewed = Extract<NonNullable<ConsoleReadersQuery['node']>, { __typename: 'Referral' }>;
type Line = NonNullable<Previewed['levelsFor']>[number];

const ROLES = [
  'COORDINATOR',
  'PREFECTURE',
  'FOREIGNERS_SERVICE',
  'MAGISTRATE',
  'PARQUET',
  'POLICE',
  'DDETS',
  'CHILD_WELFARE',
  'HEALTH',
  'LABOUR_CONTROL',
];
const STAGES = ['SUBMITTED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING', 'ENDED'] as const;

/** Who would read what, function by function and stage by stage: levels and reasons, never a value. */
export const readersPage = page({
  path: '/:departement/saisines/:id/qui-lit',
  document: ConsoleReadersDocument,
  variables: ({ params, query }) => ({
    id: params.id!,
    role: ROLES.find((role) => role === query.get('fonction')) ?? ROLES[1]!,
    stage: STAGES.find((stage) => stage === query.get('etape')) ?? null,
  }),
  title: 'Qui lit quoi',
  area: 'referrals',
  view: ({ node }, { asked }) =>
    node?.__typename === 'Referral' && node.levelsFor ? (
      <Readers referral={node} lines={node.levelsFor} departement={asked.params.departement!} />
    ) : null,
});

function Readers({
  referral,
  lines,
  departement,
}: {
  referral: Previewed;
  lines: readonly Line[];
  departement: string;
}) {
  const { labels, asked } = useVisit();
  const at = referralAddress(departement, referral.id);
  const role = ROLES.find((one) => one === asked.query.get('fonction')) ?? ROLES[1]!;
  const stage = STAGES.find((one) => one === asked.query.get('etape')) ?? referral.stage;
  const to = (fonction: string, etape: string) => `${at}/qui-lit?fonction=${fonction}&etape=${etape}`;
  return (
    <>
      <Breadcrumb places={[{ label: 'Saisine', href: at }, { label: 'Qui lit quoi' }]} />
      <h1>Qui lit quoi</h1>
      <p>
        Ce que lirait chaque fonction de cette instance, avec l’accord et les réglages d’aujourd’hui. Aucune valeur ne
        s’affiche.
      </p>
      <h2>Fonction</h2>
      <TagList label="Fonction">
        {ROLES.map((one) => (
          <Tag href={to(one, stage)} current={one === role}>
            {capital(labels.of('Role', one))}
          </Tag>
        ))}
      </TagList>
      <h2>Étape</h2>
      <TagList label="Étape">
        {STAGES.map((one) => (
          <Tag href={to(role, one)} current={one === stage}>
            {capital(labels.of('Stage', one))}
          </Tag>
        ))}
      </TagList>
      <Table
        caption={`${capital(labels.of('Role', role))}, ${labels.of('Stage', stage)}`}
        rows={lines}
        columns={[
          { head: 'Groupe', heads: true, cell: ({ group }) => capital(labels.of('InformationGroup', group)) },
          {
            head: 'Lit',
            cell: ({ level, reason }) =>
              level === 'NONE' ? <Masked inline reason={reason} /> : capital(labels.of('Level', level)),
          },
          { head: 'Pourquoi', cell: ({ reason, rule }) => (rule ? `${reason} (${rule})` : reason) },
        ]}
      />
    </>
  );
}
