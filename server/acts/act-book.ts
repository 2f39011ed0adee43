import { ACT_DATES, type TakenDates } from './act-dates';
import { ActRights, type Right, type Rights } from './right';
import { ACT_TEXTS, type TakenTexts } from './texts';

/** What is known of an act before it is done. */
export interface SaidAct {
  /** Of its mutation, of its line in the rights, and of its entries in the journal. */
  name: string;
  may: Right;
  /** Who reads each text that it takes. */
  texts?: TakenTexts;
  /** What each date that it takes means. */
  dates?: TakenDates;
}

/** Every act, by its name: who may, and what is checked of what it takes. */
export class ActBook {
  readonly rights: ActRights;
  private readonly said: ReadonlyMap<string, SaidAct>;

  constructor(pages: readonly Rights[], acts: readonly SaidAct[]) {
    const lines = pages.flatMap((page) => Object.entries(page));
    this.rights = new ActRights(Object.fromEntries(lines));
    if (lines.length !== this.names.length) throw new Error('two pages of rights speak of one act');
    this.said = new Map(acts.map((act) => [act.name, act]));
    const astray = acts.find(({ name, may }) => this.rights.of(name) !== may);
    if (astray) throw new Error(`${astray.name} does not name its own line of its page of rights`);
  }

  get names(): string[] {
    return this.rights.acts;
  }

  /** The texts and the dates that it takes. */
  takenBy(name: string): { texts: TakenTexts; dates: TakenDates } {
    const { texts = ACT_TEXTS[name] ?? {}, dates = ACT_DATES[name] ?? {} } = this.said.get(name) ?? {};
    return { texts, dates };
  }
}
