import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { maskOf, type Group } from '../../../kernel/groups';
import { DESTINATIONS, purposesOf } from '../../../kernel/purposes';
import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { columns, date, instant, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';
import { findBody } from '../../actors/bodies';
import { recordEvent, ownCase } from '../cases';
import { recordAccord } from './record-accord';
import type { AccordManner, BodyKind, Purpose } from '../../../kernel/words';

/** An accord, with its body `b`. */
const ACCORD = columns('access.own_accord', {
  departement: text('departement_code'),
  id: uuid(),
  purpose: text<Purpose>(),
  bodyKind: text<BodyKind>(() => 'b.kind'),
  groupBits: int('groups'),
  givenOn: date(),
  manner: text<AccordManner>(),
  withdrawnAt: instant().orNull(),
});

export type AccordRow = RowOf<typeof ACCORD>;

interface RecordRequest {
  idempotencyKey?: string;
  acknowledgedWarnings?: string[];
  caseId: string;
  body: BodyKind;
  purpose: Purpose;
  groups: Group[];
  givenOn: string;
  manner: AccordManner;
}

/** The person's agreement, per body and purpose: recorded before anything is shared, withdrawn at once. */
export class AccordService {
  constructor(
    private readonly acts: ActRunner,
    private readonly database: Database,
  ) {}

  record(actor: Actor, input: RecordRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'recordAccord', actor, input }, async (act) => {
      const found = await ownCase(act, input.caseId);
      checkAccord(input);
      const bodyId = await bodyOf(act, input.body);
      const groups = maskOf(input.groups);
      const [replaced] = await act.tx.query<{ id: string }>({
        text: REPLACE,
        values: [found.id, bodyId, input.purpose, actor.now],
      });
      const { purpose, givenOn, manner } = input;
      await recordAccord(act, { id: act.newId, caseId: found.id, bodyId, purpose, groups, givenOn, manner });
      if (replaced) await narrow(act, found.id, replaced.id, groups);
      else
        await act.raise({
          type: 'AccordGiven',
          caseId: found.id,
          bodyId,
          purpose: input.purpose,
          accordId: act.newId,
          groups,
        });
      await recordEvent(act, found.id, 'ACCORD', { detail: input.body });
      return act.newId;
    });
  }

  /** Closes what rested on it; what was lawfully decided stays. */
  withdraw(actor: Actor, input: { accordId: string; acknowledgedWarnings?: string[] }): Promise<Outcome> {
    return this.acts.run({ operation: 'withdrawAccord', actor, input }, async (act) => {
      const id = act.uuid(input.accordId, 'Accord', ['accordId']);
      // The database lets a team withdraw what it recorded, and finds nothing else.
      act.requireAs('OWN_TEAM', ({ teamId }) => teamId !== null);
      const [withdrawn] = await act.tx.query<{ caseId: string }>({ text: WITHDRAW, values: [id, actor.now] });
      if (!withdrawn) throw Refusal.notFound(['accordId']);
      await recordEvent(act, withdrawn.caseId, 'ACCORD_WITHDRAWN');
      await act.raise({ type: 'AccordWithdrawn', caseId: withdrawn.caseId, accordId: id });
      act.touch(withdrawn.caseId);
      return id;
    });
  }

  ofCase(actor: Actor, caseId: string): Promise<AccordRow[]> {
    return this.database.read<never>(actor, { text: OF_CASE, values: [caseId] });
  }

  async byId(actor: Actor, id: string): Promise<AccordRow | null> {
    const rows = await this.database.read<never>(actor, { text: BY_ID, values: [id] });
    return rows[0] ?? null;
  }
}

/** What the person no longer agrees to share is shared no more, from this commit on. */
async function narrow(act: Act, caseId: string, replacedId: string, groups: number): Promise<void> {
  await act.raise({ type: 'AccordReplaced', caseId, replacedId, accordId: act.newId, groups });
  act.touch(caseId);
}

function checkAccord({ groups, body, purpose }: RecordRequest): void {
  if (DESTINATIONS[purpose].body !== body) {
    const fitting = purposesOf(body).map((fit) => DESTINATIONS[fit].label);
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      `Un accord vaut pour une instance et un but : celle-ci n'est pas saisie pour ${DESTINATIONS[purpose].label}. ` +
        `Elle l'est pour ${fitting.join(', ou pour ')}.`,
      ['purpose'],
    );
  }
  if (groups.length === 0)
    throw Refusal.of(ErrorCode.MISSING_VALUE, 'Indiquez les groupes que la personne accepte de partager.', ['groups']);
}

async function bodyOf(act: Act, kind: BodyKind): Promise<string> {
  const body = await findBody(act, { kind });
  if (body) return body.id;
  throw Refusal.of(ErrorCode.BODY_NOT_AVAILABLE, "Cette instance n'existe pas encore dans ce département.", ['body']);
}

/** A newer accord takes the place of the older one, without closing what the older one opened: that rests on the newer from then on. */
const REPLACE = `
  update tenant.accord set withdrawn_at = $4
  where departement_code = access.departement() and case_id = $1 and body_id = $2 and purpose = $3 and withdrawn_at is null returning id`;

const WITHDRAW = `
  update tenant.accord set withdrawn_at = $2
  where departement_code = access.departement() and id = $1 and withdrawn_at is null returning case_id as "caseId"`;

const VIEW = `
  select ${ACCORD.select('a')}
  from access.own_accord a join directory.body b on b.id = a.body_id where a.departement_code = access.departement()`;

const OF_CASE = `${VIEW} and a.case_id = $1 order by a.recorded_at`;
const BY_ID = `${VIEW} and a.id = $1`;
