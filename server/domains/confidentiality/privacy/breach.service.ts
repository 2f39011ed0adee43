import { corrected } from '../../../kernel/corrected';
import { optionalText } from '../../../kernel/free-text';
import { type Group, maskOf } from '../../../kernel/groups';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { NoteKind } from '../../../kernel/words';
import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import type { Actor } from '../../../tenancy/database';
import { holdKey } from '../../../vault/hold-key';
import { keepNewKey, type HolderKey } from '../../../vault/holder-key';
import type { Sealing } from '../../../vault/sealing';
import { recordNote } from '../../persons/cases';
import { BREACH_ROW, type BreachRow } from './breach.queries';
import { delayVerdict, dutiesOf, type BreachFacts } from './breach.rules';
import { noteKinds, type NoteName } from './breach-notes';
import { BreachEntity } from './privacy.entity';

type Texts = { [Name in NoteName]?: string | null };

export interface BreachInput extends Texts {
  departement?: string;
  breachId?: string;
  nature?: string[];
  risk?: string;
  knownAt?: string | Date;
  personsMin?: number;
  personsMax?: number;
  groups?: Group[];
  notifiedAt?: string | Date | null;
  personsInformedAt?: string | Date | null;
  expectedVersion?: number;
  idempotencyKey?: string;
  acknowledgedWarnings?: string[];
}

const LONGEST = 4_000;

/** The register of breaches (RGPD art. 33 §5): every breach is written down, notified or not. */
export class BreachService {
  constructor(
    private readonly acts: ActRunner,
    private readonly vault: Sealing,
  ) {}

  record(actor: Actor, input: BreachInput): Promise<Outcome> {
    return this.acts.run({ operation: 'recordBreach', actor, input }, async (act) => {
      const values = valuesOf(input);
      checkBreach(act, values, hasText(input.delayReason, 'delayReason'));
      const key = await keepNewKey(act.tx, this.vault, act.newId);
      await act.tx.insert(BreachEntity, {
        id: act.newId,
        ...values,
        recordedBy: actor.accountId,
        recordedAt: actor.now,
        version: 1,
      });
      await this.write(act, key, input);
      return act.newId;
    });
  }

  update(actor: Actor, input: BreachInput): Promise<Outcome> {
    return this.acts.run({ operation: 'updateBreach', actor, input }, async (act) => {
      const id = act.uuid(input.breachId ?? '', 'Breach', ['breachId']);
      const [known] = await act.tx.query<BreachRow>({ text: FOR_UPDATE, values: [id] });
      await holdKey(act.tx, id);
      const [note] = await act.tx.query<HeldKey>({ text: KEY, values: [id, noteKinds.delayReason] });
      if (!known || !note) throw Refusal.notFound(['breachId']);
      const values = valuesOf(input, known);
      const holder = { departement: actor.departement, id, keyVersion: note.keyVersion };
      checkBreach(act, values, hasText(input.delayReason, 'delayReason') || note.delayExplained);
      const version = input.expectedVersion ?? known.version;
      if ((await act.tx.update(BreachEntity, { id, version }, { ...values, version: version + 1 })) === 0)
        throw Refusal.stale();
      await this.write(act, { holder, key: this.vault.unwrap(holder, note.wrapped) }, input);
      return id;
    });
  }

  /** Each text that is given is a new note: what had been written before stays. */
  private async write(act: Act, key: HolderKey, input: BreachInput): Promise<void> {
    if (!input.breachId && !hasText(input.facts, 'facts')) {
      throw Refusal.of(ErrorCode.MISSING_VALUE, "Dites en quelques mots ce qui s'est passé, sans nommer personne.", [
        'facts',
      ]);
    }
    for (const [name, kind] of Object.entries(noteKinds) as [NoteName, NoteKind][]) {
      const text = textOf(input[name], name);
      if (text) await recordNote(act, this.vault, key, kind, text);
    }
  }
}

interface HeldKey {
  wrapped: Buffer;
  keyVersion: number;
  delayExplained: boolean;
}

type Values = Pick<
  BreachEntity,
  'nature' | 'risk' | 'knownAt' | 'personsMin' | 'personsMax' | 'groups' | 'notifiedAt' | 'personsInformedAt'
>;

/** What is left out stays as it was; of a new breach, the least that can be said. */
function valuesOf(input: BreachInput, known?: BreachRow): Values {
  for (const name of ['risk', 'personsMin'] as const) if (input[name] === null) throw Refusal.notEmptied(name);
  const was = known ?? {
    nature: [],
    risk: 'RISK',
    knownAt: String(input.knownAt),
    personsMin: 0,
    personsMax: input.personsMin ?? 0,
    groupBits: 0,
    notifiedAt: null,
    personsInformedAt: null,
  };
  return {
    nature: [...new Set(corrected(input.nature, was.nature, []))],
    risk: input.risk ?? was.risk,
    knownAt: known ? new Date(known.knownAt) : new Date(input.knownAt!),
    personsMin: input.personsMin ?? was.personsMin,
    personsMax: corrected(input.personsMax, was.personsMax, input.personsMin ?? was.personsMin),
    groups: input.groups === undefined ? was.groupBits : maskOf(input.groups ?? []),
    notifiedAt: instant(input.notifiedAt, was.notifiedAt),
    personsInformedAt: instant(input.personsInformedAt, was.personsInformedAt),
  };
}

function instant(given: string | Date | null | undefined, known: string | null | undefined): Date | null {
  const value = given === undefined ? known : given;
  return value ? new Date(value) : null;
}

function checkBreach(act: Act, values: Values, delayExplained: boolean): void {
  const { now } = act.actor;
  const refuse = (path: string, message: string) => {
    throw Refusal.of(ErrorCode.INVALID_VALUE, message, [path]);
  };
  if (values.nature.length === 0)
    refuse('nature', 'Indiquez la nature de la violation : confidentialité, intégrité, disponibilité.');
  if (values.personsMin < 0 || values.personsMax < values.personsMin || values.personsMax > 10_000_000)
    refuse('personsMax', 'Indiquez un nombre de personnes, du plus petit au plus grand.');
  if (values.knownAt > now) refuse('knownAt', "Vous n'avez pas pu en avoir connaissance dans le futur.");
  for (const path of ['notifiedAt', 'personsInformedAt'] as const) {
    const at = values[path];
    if (at && (at > now || at < values.knownAt))
      refuse(path, 'Cette date est entre le moment où la violation a été connue et maintenant.');
  }
  const facts: BreachFacts = { ...values, delayExplained };
  const { verdict, message, cure, article } = delayVerdict(facts);
  if (verdict === 'BLOCKING') throw Refusal.of(ErrorCode.MISSING_VALUE, `${message} ${cure}`, ['delayReason'], article);
  for (const duty of dutiesOf(facts, now)) act.notice(duty);
}

const hasText = (text: string | null | undefined, path: string): boolean => textOf(text, path) !== '';

const textOf = (text: string | null | undefined, path: string): string => optionalText(text, path, LONGEST);

const FOR_UPDATE = `select ${BREACH_ROW} from tenant.breach b where b.departement_code = access.departement() and b.id = $1 for update`;

const KEY = `
  select n.wrapped, n.key_version as "keyVersion", bool_or(n.kind = $2) over () as "delayExplained" from access.breach_note n
  where n.departement_code = access.departement() and n.holder_id = $1 limit 1`;
