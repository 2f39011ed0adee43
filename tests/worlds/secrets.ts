import { smallPdf } from '../../server/demonstration/rows/small-pdf';
import type { CanaryWorld } from '../canaries/canary-world';
import { SHEET } from '../support/stories';
import { by, COMMITTEE, HERE, SITUATION, THERE, type Ground } from './ground';
import type { World } from './world';
import { farDay } from '../support/far-days';

/** One thing that is done in one world alone, and who has a door to it: everybody else must not be able to tell. */
export interface Secret {
  name: string;
  doors: readonly string[];
  happen(stories: CanaryWorld, ground: Ground, world: World): Promise<unknown>;
}

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const email = (name: string) => `${by(name)}@demonstration.passerelle.example`;
const TEAM = ['association', 'dpo'];
const OWN = [...TEAM, 'manager'];

async function upload(world: World, caseId: string): Promise<void> {
  const path = `/documents?case=${caseId}&slot=IDENTITY_PAPER&name=piece.pdf`;
  const { status, text } = await world.send(path, await world.token(by('association')), {
    method: 'POST',
    headers: { 'content-type': 'application/pdf' },
    body: new Uint8Array(smallPdf('piece')),
  });
  if (status >= 300) throw new Error(`upload: ${text}`);
}

const session = (stories: CanaryWorld, who: string, body: string, formation: string, parquetId?: string) =>
  stories.act(by(who), 'scheduleSession', {
    departement: HERE,
    body,
    formation,
    heldOn: farDay(4),
    startsAt: '14:00',
    capacityMinutes: 60,
    parquetId,
  });

const each: readonly Secret[] = [
  { name: 'a draft, the tenth open file', doors: TEAM, happen: (stories) => stories.draft(HERE) },
  {
    name: 'what is the own team’s alone',
    doors: TEAM,
    happen: async (stories, { draft: caseId }) => {
      const coercion = { means: ['DEBT'], fromMonth: '2025-01', toMonth: '2025-09', narrative: 'Sous la menace.' };
      const pressure = { on: ['CHILDREN'], country: 'NG', means: ['VISITS'], sinceMonth: '2026-02' };
      await stories.act(by('association'), 'writeGroup', { caseId, sheet: { coercion } });
      await stories.act(by('association'), 'writeGroup', { caseId, sheet: { pressure } });
    },
  },
  {
    name: 'a pleading',
    doors: [...TEAM, 'parquet'],
    happen: async (stories, { waiting, parquet }) => {
      const written = { caseId: waiting.caseId, writtenWith: 'LAWYER', text: 'Sous la menace.' };
      const { pleading } = await stories.act(by('association'), 'writePleading', written, 'pleading { id }');
      const sent = { pleadingId: pleading.id, parquetId: parquet, agreedOn: inDays(-1), manner: 'WRITTEN' };
      await stories.act(by('association'), 'sendPleading', sent);
    },
  },
  {
    name: 'a file submitted to nobody yet',
    doors: OWN,
    happen: async (stories) => {
      const { case: file } = await stories.act(
        by('association'),
        'openCase',
        { departement: HERE, sheet: { ...SHEET, exploitation: { ...SHEET.exploitation, principalForm: 'LABOUR' } } },
        'case { id }',
      );
      await stories.act(by('association'), 'submitCase', { caseId: file.id });
    },
  },
  {
    name: 'a child of whom the parquet was called',
    doors: [...OWN, 'parquet', 'childwelfare', 'coordinator'],
    happen: async (stories, { child }) => {
      const opened = { childInformed: true, called: 'Permanence', calledOn: inDays(0), calledAt: '00:00' };
      const made = await stories.act(
        by('association'),
        'openProtectionCircuit',
        { caseId: child, ...opened },
        'circuit { id }',
      );
      await stories.act(by('association'), 'recordCircuitStep', {
        ...{ circuitId: made.circuit.id, step: 'ORDER_GRANTED', occurredOn: inDays(0) },
      });
    },
  },
  {
    name: 'a file before the commission',
    doors: [...OWN, 'coordinator', 'prefecture'],
    happen: (stories) => stories.accepted(HERE),
  },
  {
    name: 'a nominative point on an agenda',
    doors: [...OWN, 'coordinator', 'prefecture'],
    happen: (stories, { planned, waiting }) =>
      stories.act(by('coordinator'), 'placeOnAgenda', { sessionId: planned, referralId: waiting.referralId }),
  },
  {
    name: 'a point of policy',
    doors: ['codaf', 'dpo', 'prefecture', 'parquet', 'police', 'labour'],
    happen: (stories, { plenary }) =>
      stories.act(by('codaf'), 'placeOnAgenda', { sessionId: plenary, title: 'Hébergement', kind: 'POLICY' }),
  },
  {
    name: 'an alert',
    doors: [...OWN, 'parquet', 'codaf'],
    happen: (stories, { waiting }) =>
      stories.act(by('association'), 'referCase', {
        caseId: waiting.caseId,
        body: 'CODAF',
        alert: { sector: 'AGRICULTURE', place: 'Lieu', facts: 'Faits' },
      }),
  },
  {
    name: 'a situation told to the committee',
    doors: [...OWN, 'clav'],
    happen: (stories, { waiting }) =>
      stories.act(by('association'), 'referCase', { caseId: waiting.caseId, body: COMMITTEE, ...SITUATION }),
  },
  {
    // Its two chairs read what is asked, before anybody is summoned.
    name: 'a situation on the agenda of the committee',
    doors: [...OWN, 'clav', 'prefecture', 'parquet'],
    happen: (stories, { support }) => stories.act(by('clav'), 'placeOnAgenda', support),
  },
  {
    name: 'a sheet at the follow-up cell',
    doors: [...OWN, 'clav', 'prefecture', 'parquet'],
    happen: async (stories, { shared }) => {
      const sitting = { departement: HERE, body: COMMITTEE, formation: 'FOLLOW_UP_CELL', heldOn: farDay(10) };
      const practical = { startsAt: '10:00', capacityMinutes: 60 };
      const { session: found } = await stories.act(
        by('clav'),
        'scheduleSession',
        { ...sitting, ...practical },
        'session { id }',
      );
      await stories.act(by('clav'), 'placeOnAgenda', { sessionId: found.id, referralId: shared.referralId });
    },
  },
  {
    // The secretary of the CODAF reads that it waits by its version, and neither why nor until when.
    name: 'an alert that waits',
    doors: [...OWN, 'parquet', 'codaf'],
    happen: (stories, { raised }) =>
      stories.act(by('parquet'), 'holdAlert', { referralId: raised, until: inDays(9), reason: 'Attente' }),
  },
  {
    name: 'an operation',
    doors: ['parquet', 'dpo'],
    happen: (stories, { taken }) =>
      stories.act(by('parquet'), 'prepareOperation', { referralId: taken, meetingPoint: 'Lieu' }),
  },
  {
    name: 'what came of an operation',
    doors: [...OWN, 'parquet'],
    happen: (stories, { taken }) =>
      stories.act(by('parquet'), 'recordOperationResult', {
        referralId: taken,
        controlled: false,
        personsMet: 0,
        personsInformed: 0,
        personsOriented: 0,
        personsSheltered: 0,
      }),
  },
  {
    name: 'an exclusion',
    doors: [...OWN, 'prefecture', 'police'],
    happen: (stories, { listed }) =>
      stories.act(by('association'), 'keepReaderAway', { caseId: listed.caseId, email: email('police') }),
  },
  {
    name: 'an accord',
    doors: OWN,
    happen: (stories, { waiting }) => stories.accord(HERE, waiting.caseId, COMMITTEE, 'VICTIM_SUPPORT', ['IDENTITY']),
  },
  {
    name: 'a broken glass',
    doors: [...OWN, 'parquet'],
    happen: (stories, { waiting }) =>
      stories.act(by('parquet'), 'breakGlass', {
        departement: HERE,
        reason: 'THREAT_TO_LIFE',
        referral: waiting.referralId,
        circumstances: 'Menaces',
      }),
  },
  {
    name: 'a consultation',
    doors: [...OWN, 'coordinator', 'prefecture', 'ddets'],
    happen: (stories, { waiting }) =>
      stories.act(by('coordinator'), 'consultService', {
        referralId: waiting.referralId,
        role: 'DDETS',
        groups: ['SOCIAL_SITUATION'],
        question: 'Question',
        dueOn: inDays(20),
      }),
  },
  {
    // Who takes no part is counted, and told in the minutes, by the secretariat that holds the sitting (CRPA R.133-12, R.133-13).
    name: 'a recusal',
    doors: ['magistrate', 'coordinator', 'dpo'],
    happen: (stories, { listed }) => stories.act(by('magistrate'), 'recuse', { referralId: listed.referralId }),
  },
  {
    name: 'what a person asks for, and where she might go',
    doors: TEAM,
    happen: async (stories, { waiting: { caseId } }) => {
      const said: readonly (readonly [string, object])[] = [
        ['recordReflectionPeriod', { receiptOn: inDays(-25) }],
        ['recordFormality', { object: 'PASSPORT', country: 'NG', askedOn: inDays(-5) }],
        ['recordSecureReturn', { country: 'NG', stage: 'CONSIDERED' }],
      ];
      for (const [act, input] of said) await stories.act(by('association'), act, { caseId, ...input });
    },
  },
  {
    name: 'where a person sleeps',
    doors: TEAM,
    happen: (stories, { waiting: { caseId } }) =>
      stories.act(by('association'), 'recordStay', {
        caseId,
        means: 'SIAO',
        agreedOn: inDays(-1),
        startsOn: inDays(-1),
      }),
  },
  {
    name: 'a need of a place that had no answer',
    doors: [...OWN, 'coordinator'],
    happen: (stories, { waiting: { caseId } }) =>
      stories.act(by('association'), 'recordUnmetNeed', { caseId, reason: 'NO_ANSWER' }),
  },
  {
    name: 'a request to a shelter',
    doors: [...TEAM, 'association2'],
    happen: (stories, { waiting: { caseId }, shelter }) =>
      stories.act(by('association'), 'requestPlace', {
        caseId,
        shelterIds: [shelter],
        public: 'WOMEN',
        children: 0,
        neededFrom: inDays(2),
        needs: [],
      }),
  },
  {
    // That a parquet wrote would say that there is an inquiry (CPP art. 11).
    name: 'what the parquet states of the proceedings',
    doors: ['parquet', 'dpo'],
    happen: (stories, { listed }) =>
      stories.act(by('parquet'), 'stateProceedings', {
        referralId: listed.referralId,
        state: 'NOT_STATED',
        holdBack: false,
      }),
  },
  {
    name: 'a paper',
    doors: [...OWN, 'coordinator'],
    happen: (_stories, { waiting }, world) => upload(world, waiting.caseId),
  },
  {
    name: 'a sitting for minors',
    doors: [
      'coordinator',
      'prefecture',
      'foreigners',
      'magistrate',
      'police',
      'ddets',
      'childwelfare',
      'parquet',
      'dpo',
    ],
    happen: (stories) => session(stories, 'coordinator', 'PROSTITUTION_EXIT_COMMISSION', 'MINORS_PATHWAYS'),
  },
  {
    name: 'a restricted sitting',
    doors: ['codaf', 'prefecture', 'parquet', 'police', 'labour', 'dpo'],
    happen: (stories, { parquet }) => session(stories, 'codaf', 'CODAF', 'RESTRICTED', parquet),
  },
  {
    name: 'a transfer that waits for its answer',
    doors: OWN,
    happen: (stories, { waiting, receiver }) =>
      stories.act(by('association'), 'proposeTransfer', {
        caseId: waiting.caseId,
        departement: THERE,
        organisationId: receiver,
        accordGivenOn: inDays(-1),
      }),
  },
];

/** Secrets of the same readers share a world, so that few are enough; `apart`, each has one to itself. */
const TOGETHER: readonly (readonly string[])[] = [
  [
    'a draft, the tenth open file',
    'what is the own team’s alone',
    'a file submitted to nobody yet',
    'an accord',
    'what a person asks for, and where she might go',
    'where a person sleeps',
    'a transfer that waits for its answer',
  ],
  ['a request to a shelter'],
  [
    'a need of a place that had no answer',
    'a file before the commission',
    'a nominative point on an agenda',
    'a consultation',
    'a paper',
  ],
  ['an alert', 'a broken glass'],
  ['a pleading'],
  ['an exclusion'],
  ['an alert that waits', 'what came of an operation'],
  ['what the parquet states of the proceedings', 'an operation'],
  ['a child of whom the parquet was called'],
  ['a recusal', 'a point of policy', 'a sitting for minors', 'a restricted sitting'],
];

export function secrets(apart: boolean): Secret[] {
  return apart ? [...each] : TOGETHER.map(together);
}

function together(names: readonly string[]): Secret {
  const parts = names.map((name) => each.find((secret) => secret.name === name)!);
  return {
    name: names.join(', '),
    doors: [...new Set(parts.flatMap(({ doors }) => doors))],
    happen: async (...world) => {
      for (const part of parts) await part.happen(...world);
    },
  };
}
