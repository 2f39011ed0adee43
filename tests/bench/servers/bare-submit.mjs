import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { actorOf, named, transact } from './bare-flight.mjs';
import { DONE, FINISH, SUBMISSION, SUBMIT } from './bare-submit-statements.mjs';
import { coder } from './coded.mjs';
import { peerSettings } from './peer-settings.mjs';
import { openPart, unwrapKey } from './vault.mjs';

const { project, fingerprintKey } = peerSettings();
const codesOf = coder(createRequire(join(project, 'dist/server/main.js')), Buffer.from(fingerprintKey, 'base64'));
const [reading, submitting, finishing, showing] = [SUBMISSION, SUBMIT, FINISH, DONE].map(named);

export async function submit(reader, { caseId, expectedVersion }) {
  const actor = actorOf(reader);
  const [[moved], , [shown]] = await transact(actor, { ...reading, values: [caseId] }, (draft) =>
    writing(actor, draft, caseId, expectedVersion),
  );
  if (!moved) throw new Error('This file has changed.');
  return JSON.stringify({ data: { submitCase: { case: shown, userErrors: [] } } });
}

function writing(actor, draft, caseId, expectedVersion) {
  if (
    !draft?.own ||
    draft.stage !== 'DRAFT' ||
    draft.commissionState !== 'INSTALLED' ||
    !draft.approved ||
    !draft.accordId ||
    draft.version !== expectedVersion
  ) {
    throw new Error('This file cannot be submitted.');
  }
  const coded = codesOf(openSheet(actor.departement, caseId, draft), draft.retained, actor.today);
  return [
    { ...submitting, values: valuesOf(actor, caseId, draft, coded) },
    { ...finishing, values: [[caseId]] },
    { ...showing, values: [caseId] },
  ];
}

const valuesOf = (actor, caseId, draft, coded) => [
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
  coded.formation,
  coded.purpose,
  coded.pseudonym,
  draft.accordId,
  draft.organisationId,
  coded.recordKey,
  coded.fingerprint,
  coded.regionOfOrigin,
  coded.complaint,
  coded.residenceKind,
  coded.lodging,
  `${actor.today.slice(0, 7)}-01`,
  actor.accountId,
  coded.unaccompanied,
  coded.formerFingerprint,
  coded.identityUnknown,
  coded.majorityMonth,
];

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
