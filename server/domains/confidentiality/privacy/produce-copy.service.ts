import type { ActRunner, Outcome } from '../../../acts/act-runner';
import type { Actor } from '../../../tenancy/database';
import type { RuleVerdict } from '../../../kernel/verdict';
import { ownCase } from '../../persons/cases';
import { PersonCopyEntity } from './privacy.entity';

/** A copy is produced by the own team; the officer's register keeps that it was. */
export class ProduceCopyService {
  constructor(private readonly acts: ActRunner) {}

  /** The outcome's id is the case's: what is read afterwards. */
  run(actor: Actor, input: { caseId: string; acknowledgedWarnings?: string[] }): Promise<Outcome> {
    return this.acts.run({ operation: 'producePersonExport', actor, input }, async (act) => {
      const found = await ownCase(act, input.caseId);
      await act.tx.insert(PersonCopyEntity, {
        id: act.newId,
        caseId: found.id,
        producedAt: actor.now,
        producedBy: actor.accountId,
      });
      act.notice(RIGHTS_OF_OTHERS);
      return found.id;
    });
  }
}

const RIGHTS_OF_OTHERS: RuleVerdict = {
  rule: 'person-copy-others',
  article: 'RGPD art. 15 §4',
  verdict: 'WARNING',
  message:
    'Relisez la copie avant de la remettre, avec la personne et là où elle est en sûreté : ce qui concerne ' +
    "d'autres personnes s'en retire à la main.",
};
