import type { Edition, Life } from './life';
import type { Platform } from './platform';

export interface Ground {
  readonly platform: Platform;
  readonly editions: readonly Edition[];
  /** The world that is published. */
  readonly lives: readonly Life[];
  /** Tokens by kind of reader. */
  readonly readers: { readonly miprof: string; readonly coordinator: string; readonly association: string };
}

/** The release with the départements: of the triennium. */
export const wholeOf = ({ editions }: Pick<Ground, 'editions'>): Edition => editions.at(-1)!;
