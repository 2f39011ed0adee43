import { farDay } from '../../support/far-days';
import type { Ask } from '../../support/api';
import { openDraft, recordAccord, SHEET, submitDraft } from '../../support/stories';

export type AskAs = (account: string) => Promise<Ask>;

/** An act of the API, its warnings read and passed over; throws what refuses it. */
export async function act(
  ask: Ask,
  name: string,
  input: Record<string, unknown>,
  fields = '',
  type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`,
): Promise<Record<string, any>> {
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code message } warnings { rule } } }`;
  const { data, errors } = await ask(document, { input });
  if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  const result = data![name];
  const rules = result.warnings.map(({ rule }: { rule: string }) => rule);
  const unread = result.userErrors.some(({ code }: { code: string }) => code === 'WARNING_NOT_ACKNOWLEDGED');
  if (unread && !input.acknowledgedWarnings)
    return act(ask, name, { ...input, acknowledgedWarnings: rules }, fields, type);
  if (result.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(result.userErrors)}`);
  return result;
}

const NAMES = ['Adaora', 'Blessing', 'Chiamaka', 'Destiny', 'Efe', 'Faith', 'Grace', 'Hope', 'Ifeoma', 'Joy', 'Kemi'];

/** A complete file, submitted and accepted. */
export async function acceptedFile(as: AskAs, index: number, departement = '38') {
  const association = await as(`association-${departement}`);
  const identity = {
    ...SHEET.identity,
    familyName: `Okonkwo${'abcdefghijklmnopqrstuvwxyz'[index]}`,
    givenName: NAMES[index % NAMES.length]!,
    birthDate: `19${90 + (index % 10)}-0${1 + (index % 9)}-1${index % 10}`,
    birthYear: `19${90 + (index % 10)}`,
  };
  const draft = await openDraft(association, { ...SHEET, identity }, departement);
  await recordAccord(association, draft.id);
  const { data } = await submitDraft(association, draft.id);
  const referral = data!.submitCase.case?.referrals[0];
  if (!referral) throw new Error(JSON.stringify(data));
  const coordinator = await as(`coordinator-${departement}`);
  await act(coordinator, 'acceptReferral', { referralId: referral.id }, '', 'ReferralActInput');
  return { caseId: draft.id, referralId: referral.id as string };
}

/** A sitting to come with as many files on its agenda. */
export async function sittingOf(as: AskAs, files: number, departement = '38') {
  const coordinator = await as(`coordinator-${departement}`);
  const { session } = await act(
    coordinator,
    'scheduleSession',
    {
      departement,
      body: 'PROSTITUTION_EXIT_COMMISSION',
      formation: 'INDIVIDUAL_CASES',
      heldOn: farDay(0, departement),
      startsAt: '09:00',
      capacityMinutes: 480,
    },
    'session { id }',
  );
  const items: { itemId: string; referralId: string; caseId: string }[] = [];
  for (let index = 0; index < files; index += 1) {
    const file = await acceptedFile(as, index, departement);
    const { item } = await act(
      coordinator,
      'placeOnAgenda',
      { sessionId: session.id, referralId: file.referralId, minutes: 20 },
      'item { id }',
    );
    items.push({ ...file, itemId: item.id });
  }
  return { sessionId: session.id as string, items };
}
