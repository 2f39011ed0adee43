import { judged, type Finding } from './finding';

/** Reader and question, then answer. */
export type Answers = ReadonlyMap<string, string>;

/** Something that happens to a file, through the acts that people have, between two readings. */
export interface Happening {
  readonly name: string;
  happen(): Promise<void>;
  /** Answers that may be otherwise afterwards: of whoever may open that file, about what they may open. */
  mayChange(reader: string, question: string): boolean;
}

export interface OracleScene {
  /** What is asked, by everybody. */
  snapshot(): Promise<Answers>;
  readonly happenings: readonly Happening[];
  /** Naive: what a live count of all files would tell anybody of the département, as each of them is kept from some or not. */
  naive(): Promise<string>;
}

export interface Told {
  readonly happening: string;
  readonly key: string;
}

/** Answers that moved and had no right to. A return may cease, for whoever is kept from a file: it may never be another number. */
function told(before: Answers, after: Answers, { name, mayChange }: Happening): Told[] {
  return [...before]
    .filter(([key, answer]) => after.get(key) !== answer)
    .filter(([key]) => {
      const [reader, question] = key.split('\n') as [string, string];
      if (!mayChange(reader, question)) return true;
      const isReturn = /yearlyReturn|surveyAnswers/.test(question);
      return (
        isReturn &&
        !/"(yearlyReturn|surveyAnswers)":null/.test(after.get(key)!) &&
        !/"(yearlyReturn|surveyAnswers)":null/.test(before.get(key)!)
      );
    })
    .map(([key]) => ({ happening: name, key }));
}

/** O: exact figures and coverage, asked before and after an exclusion, an accord, a withdrawal, an erasure. */
export async function oracles(scene: OracleScene): Promise<Finding> {
  const found: Told[] = [];
  let before = await scene.snapshot();
  let [changed, naiveTold] = [0, 0];
  let naive = await scene.naive();
  for (const happening of scene.happenings) {
    await happening.happen();
    const [after, then] = [await scene.snapshot(), await scene.naive()];
    found.push(...told(before, after, happening));
    changed += [...before].filter(([key, answer]) => after.get(key) !== answer).length;
    naiveTold += Number(then !== naive);
    [before, naive] = [after, then];
  }
  const exact = [...before.values()].filter((answer) => /"exact":[1-9]/.test(answer)).length;
  return judged(
    {
      id: 'O',
      name: 'Oracles (avant / après, sur un dossier)',
      naive: naiveTold / scene.happenings.length,
      ours: found.length,
      criterion:
        '0 answers to whoever may not open the file move after an exclusion, an accord, a withdrawal, an erasure; a return ceases, and is never another number',
      detail: {
        answers: before.size,
        happenings: scene.happenings.map(({ name }) => name).join(', '),
        changedForWhoMayOpen: changed - found.length,
        exactFiguresRead: exact,
        told:
          found
            .slice(0, 4)
            .map(({ happening, key }) => `${happening}: ${key.replace('\n', ' ')}`)
            .join(' | ') || 'none',
      },
    },
    {
      naiveBroken: naiveTold / scene.happenings.length > 0.5,
      met: found.length === 0 && before.size > 50 && exact > 0 && changed > 0,
    },
  );
}
