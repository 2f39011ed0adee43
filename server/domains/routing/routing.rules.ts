import { factBits } from '../../kernel/groups';
import { outsideBodies, bodyKindReference } from '../../reference/reference-data';
import { BODY_KINDS, type BodyKind, type Capability, type ExploitationForm } from '../../reference/body-types';
import type { BodyState, Formation, Purpose } from '../../kernel/words';

export interface RoutingFacts {
  form: string | null;
  facts: number;
  approved: boolean;
  bodies: { kind: BodyKind; state: BodyState }[];
}

export interface Route {
  kind: BodyKind;
  formation: Formation;
  purpose: Purpose;
  capability: Capability;
  reason: string;
}

const order = ['AUTHORITATIVE', 'STRONG', 'WEAK'];

/** Bodies of the département for this form of exploitation, best first. */
export function routesOf(facts: RoutingFacts): Route[] {
  return BODY_KINDS.flatMap((kind) => (leftOutReason(kind, facts) ? [] : [routeTo(kind, facts)])).sort(
    (a, b) => order.indexOf(a.capability.fit) - order.indexOf(b.capability.fit),
  );
}

export function leftOutOf(facts: RoutingFacts): { kind: BodyKind; reason: string }[] {
  return BODY_KINDS.flatMap((kind) => {
    const reason = leftOutReason(kind, facts);
    return reason ? [{ kind, reason }] : [];
  });
}

function leftOutReason(kind: BodyKind, { form, approved, bodies }: RoutingFacts): string | null {
  if (!form) return "La forme d'exploitation n'est pas renseignée : elle décide de l'instance.";
  const capability = capabilityOf(kind, form);
  if (capability.fit === 'NONE') return capability.cannot;
  const state = bodies.find((body) => body.kind === kind)?.state ?? 'NOT_INSTALLED';
  if (state === 'NOT_INSTALLED') return "Cette instance n'est pas installée dans ce département.";
  if (kind === 'PROSTITUTION_EXIT_COMMISSION' && !approved) {
    return "Votre association n'a pas d'agrément en cours ici (CASF R.121-12-3) : une association agréée peut présenter le dossier.";
  }
  return null;
}

function capabilityOf(kind: BodyKind, form: string): Capability {
  return bodyKindReference(kind).capabilities[form as ExploitationForm];
}

function routeTo(kind: BodyKind, { form, facts, bodies }: RoutingFacts): Route {
  const capability = capabilityOf(kind, form!);
  const dormant = bodies.find((body) => body.kind === kind)?.state === 'DORMANT';
  const sleeping = dormant ? ' Elle ne s’est pas réunie depuis longtemps.' : '';
  return { kind, ...formationOf(kind, facts), capability, reason: `${capability.can}${sleeping}` };
}

/** Which formation would treat it, and for what. */
function formationOf(kind: BodyKind, facts: number): { formation: Formation; purpose: Purpose } {
  if (kind === 'CODAF') return { formation: 'RESTRICTED', purpose: 'ALERT' };
  if (kind === 'VICTIM_SUPPORT_COMMITTEE') return { formation: 'PLENARY', purpose: 'VICTIM_SUPPORT' };
  return facts & factBits.MINOR
    ? { formation: 'MINORS_PATHWAYS', purpose: 'MINOR_PATHWAY' }
    : { formation: 'INDIVIDUAL_CASES', purpose: 'PSP' };
}

/** Parquet, CRIP for a minor, residence L.425-1, Ac.Sé, victim aid. */
export function outsideOf(facts: number) {
  return outsideBodies.filter(({ when }) => when !== 'MINOR' || facts & factBits.MINOR);
}
