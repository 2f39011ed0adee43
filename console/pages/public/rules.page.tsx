import { ConsoleRulesDocument, type BodyKind, type ConsoleRulesQuery } from '../../../client-sdk/src';
import { Badge, Card, Empty, TabNav, TextLink } from '../../elements';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { day, localDay } from '../../shell/dates';

const KINDS = [
  'PROSTITUTION_EXIT_COMMISSION',
  'CODAF',
  'VICTIM_SUPPORT_COMMITTEE',
] as const satisfies readonly BodyKind[];

const kindIn = (query: URLSearchParams): BodyKind => KINDS.find((kind) => kind === query.get('instance')) ?? KINDS[0];

/** The catalogue as the platform applies it: a refusal names one of these. */
export const rulesPage = page({
  path: '/aide/regles',
  document: ConsoleRulesDocument,
  variables: ({ query }) => ({ appliesTo: kindIn(query) }),
  title: 'Règles appliquées',
  area: 'public',
  view: ({ rules }, visit) => (
    <>
      <h1>Règles appliquées</h1>
      <p>
        Une règle qui bloque refuse l’acte ; une règle qui avertit se passe outre, une fois lue. Chacune dit l’article
        d’où elle vient. <TextLink href="/aide">Revenir à l’aide</TextLink>
      </p>
      <Kinds visit={visit} />
      {rules.length === 0 && <Empty>Aucune règle ne lie cette instance.</Empty>}
      {rules.map((rule) => (
        <OneRule rule={rule} today={localDay(visit.now)} />
      ))}
    </>
  ),
});

function Kinds({ visit: { asked, labels } }: { visit: Visit }) {
  const current = kindIn(asked.query);
  return (
    <TabNav
      label="Instances"
      views={KINDS.map((kind) => ({
        href: `/aide/regles?instance=${kind}`,
        label: labels.of('BodyKind', kind),
        current: kind === current,
      }))}
    />
  );
}

function OneRule({ rule, today }: { rule: ConsoleRulesQuery['rules'][number]; today: string }) {
  const { id, title, text, article, effect, validFrom, validUntil } = rule;
  const past = validUntil !== null && validUntil !== undefined && validUntil <= today;
  return (
    <Card id={id.toLowerCase()} title={title} level={2} detail={article}>
      <p>{text}</p>
      <p>
        <Badge kind={effect === 'BLOCKING' ? 'error' : 'warning'} small>
          {effect === 'BLOCKING' ? 'Bloque' : 'Avertit'}
        </Badge>{' '}
        {past
          ? `Appliquée du ${day(validFrom)} au ${day(validUntil)}, exclu.`
          : `Appliquée depuis le ${day(validFrom)}.`}
      </p>
    </Card>
  );
}
