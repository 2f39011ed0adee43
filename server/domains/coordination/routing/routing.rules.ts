import { AGE_UNDETERMINED, factBits } from '../../../kernel/groups';
import { seizureOf } from '../../../kernel/purposes';
import { outsideBodies, bodyKindReference } from '../../../reference/reference-data';
import { BODY_KINDS, type BodyKind, type Capability, type ExploitationForm } from '../../../reference/body-types';
import type { BodyState, Formation, Purpose } from '../../../kernel/words';

export interface RoutingFacts {
  form: string | null;
  facts: number;
  approved: boolean;
  bodies: { kind: BodyKind; state: BodyState; attendedFormations: readonly string[] }[];
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

function leftOutReason(kind: BodyKind, { form, facts, approved, bodies }: RoutingFacts): string | null {
  if (!form) return "La forme d'exploitation n'est pas renseignée : elle décide de l'instance.";
  if (facts & AGE_UNDETERMINED) return AGE_IN_DOUBT;
  const capability = capabilityOf(kind, form);
  if (capability.fit === 'NONE') return capability.cannot;
  const body = bodies.find((found) => found.kind === kind);
  if (!body || body.state === 'NOT_INSTALLED') return "Cette instance n'est pas installée dans ce département.";
  if (!body.attendedFormations.includes(seizureOf(kind, isMinor(facts)).formation)) return UNATTENDED;
  if (kind === 'PROSTITUTION_EXIT_COMMISSION' && !approved) {
    return "Votre association n'a pas d'agrément en cours ici (CASF R.121-12-3) : une association agréée peut présenter le dossier.";
  }
  return null;
}

const AGE_IN_DOUBT =
  "L'âge de la personne est en doute : aucune instance n'est saisie avant qu'il soit retenu. Les voies urgentes restent ouvertes.";

const UNATTENDED =
  "Personne n'y lirait ce qui lui est envoyé aujourd'hui : demandez à l'administrateur qui tiendra ce siège, ou choisissez une " +
  'autre voie.';

const isMinor = (facts: number): boolean => (facts & factBits.MINOR) !== 0;

function capabilityOf(kind: BodyKind, form: string): Capability {
  return bodyKindReference(kind).capabilities[form as ExploitationForm];
}

function routeTo(kind: BodyKind, { form, facts, bodies }: RoutingFacts): Route {
  const capability = capabilityOf(kind, form!);
  const dormant = bodies.find((body) => body.kind === kind)?.state === 'DORMANT';
  const sleeping = dormant ? ' Elle ne s’est pas réunie depuis longtemps.' : '';
  return { kind, ...seizureOf(kind, isMinor(facts)), capability, reason: `${capability.can}${sleeping}` };
}

/** Parquet, CRIP for a minor, residence L.425-1, Ac.Sé, victim aid. */
export function outsideOf(facts: number) {
  return outsideBodies.filter(({ when }) => when !== 'MINOR' || facts & (factBits.MINOR | AGE_UNDETERMINED));
}
