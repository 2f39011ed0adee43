import { randomBytes, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { actorOf, named, transact } from './bare-flight.mjs';
import { DONE, FINISH, SUBMISSION, SUBMIT } from './bare-submit-statements.mjs';
import { peerSettings } from './peer-settings.mjs';
import { openPart, unwrapKey } from './vault.mjs';

const { project, fingerprintKey } = peerSettings();
const load = createRequire(join(project, 'dist/server/main.js'));
// What the codes mean is the domain's: the same functions for both.
const { codedCase } = load('./domains/cases/case-facts.rules');
const { statisticalFact } = load('./domains/cases/statistical-fact');
const { formationFor } = load('./domains/cases/submission.rules');
const { newReference } = load('./kernel/reference-code');
const { personFingerprint } = load('./vault/fingerprint');

const key = Buffer.from(fingerprintKey, 'base64');
const [reading, submitting, finishing, showing] = [SUBMISSION, SUBMIT, FINISH, DONE].map(named);

export async function submit(reader, { caseId, expectedVersion }) {
  const actor = actorOf(reader);
  const [, , [shown]] = await transact(actor, { ...reading, values: [caseId] }, (draft) =>
    writing(actor, draft, caseId, expectedVersion),
  );
  return JSON.stringify({ data: { submitCase: { case: shown, userErrors: [] } } });
}

function writing(actor, draft, caseId, expectedVersion) {
  if (
    !draft?.own ||
    draft.stage !== 'DRAFT' ||
    !draft.approved ||
    !draft.accordId ||
    draft.version !== expectedVersion
  ) {
    throw new Error('This file cannot be submitted.');
  }
  const sheet = openSheet(actor.departement, caseId, draft);
  const coded = codedCase(sheet, actor.today);
  const fact = statisticalFact(sheet);
  const { formation, purpose } = formationFor(coded.facts);
  const { familyName, givenName, birthYear } = sheet.identity;
  return [
    {
      ...submitting,
      values: [
        actor.departement,
        caseId,
        draft.version,
        actor.now,
        coded.sex,
        coded.ageClass,
        coded.facts,
        coded.principalForm,
        randomUUID(),
        draft.commissionId,
        formation,
        purpose,
        newReference(),
        draft.accordId,
        draft.groups,
        randomBytes(6).readUIntBE(0, 6),
        personFingerprint(key, familyName, givenName, birthYear),
        fact.regionOfOrigin,
        fact.complaint,
        fact.residenceKind,
        fact.lodging,
        `${actor.today.slice(0, 7)}-01`,
        actor.accountId,
        fact.unaccompanied,
      ],
    },
    { ...finishing, values: [[caseId]] },
    { ...showing, values: [caseId] },
  ];
}

function openSheet(departement, holder, { parts, wrapped, keyVersion }) {
  const opened = unwrapKey(departement, holder, { wrapped, keyVersion });
  return Object.fromEntries(
    parts.map(({ group, ...part }) => {
      const sealed = { ...part, keyVersion };
      return [
        group,
        {
          ...openPart(opened, departement, holder, group, sealed),
          ...openPart(opened, departement, holder, group, sealed, 'rest'),
        },
      ];
    }),
  );
}
